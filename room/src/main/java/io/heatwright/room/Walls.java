package io.heatwright.room;

import java.util.Arrays;

/**
 * The state of the opaque elements: the amplitudes of their conduction modes, and what they come to at both faces in the coming
 * step. A step sums them for the next one while it advances them, so that each mode is read once.
 */
final class Walls {

    private final WallResponse response;
    private final Elements elements;
    private final double[] amplitude;
    /** Temperature of the outer face in the step if no heat entered, °C. */
    private final double[] outerStill;
    /** Temperature of the inner face in the step if no heat entered at either face, °C. */
    private final double[] innerStill;
    /** Share of the outer drive that enters, given the films. */
    private final double[] outerShare;

    Walls(RoomDrivers drivers) {
        response = drivers.walls;
        elements = drivers.elements;
        amplitude = new double[response.modes()];
        outerStill = new double[elements.opaque];
        innerStill = new double[elements.opaque];
        outerShare = new double[elements.opaque];
    }

    void setUniform(double temperature) {
        Arrays.fill(amplitude, 0);
        for (int k = 0; k < elements.opaque; k++) {
            amplitude[response.start[k]] = response.rootCapacity[k] * temperature;
        }
        sum();
    }

    private void sum() {
        for (int k = 0; k < elements.opaque; k++) {
            double outer = 0;
            double inner = 0;
            for (int m = response.start[k]; m < response.start[k + 1]; m++) {
                outer += response.outer[m] * amplitude[m];
                inner += response.inner[m] * amplitude[m];
            }
            outerStill[k] = outer;
            innerStill[k] = inner;
        }
    }

    /** Closes the outer side with its films, so that only the inner flux is left open. */
    void refresh(OuterFaces out, InnerFaces in) {
        for (int k = 0; k < elements.opaque; k++) {
            double films = out.conductance[k];
            double share = 1 / (1 + films * response.outerRise[k]);
            outerShare[k] = share;
            in.rise[k] = response.innerRise[k] - response.innerCross[k] * response.outerCross[k] * films * share;
        }
    }

    /** Adds what comes from outside to what the modes come to. */
    void drive(OuterFaces out, InnerFaces in) {
        double[] cross = response.innerCross;
        double[] outerStill = this.outerStill;
        double[] innerStill = this.innerStill;
        double[] outerShare = this.outerShare;
        double[] drive = out.drive;
        double[] conductance = out.conductance;
        double[] still = in.still;
        for (int k = 0; k < outerStill.length; k++) {
            double entering = (drive[k] - conductance[k] * outerStill[k]) * outerShare[k];
            still[k] = innerStill[k] + cross[k] * entering;
        }
    }

    /** Advances the modes with the fluxes of the step. */
    void advance(OuterFaces out, InnerFaces in) {
        // Arrays are named once before the loop: compilers that cannot prove that a field stays the same read it anew
        // for
        // every element, which doubles the time of a step.
        int[] start = response.start;
        double[] decay = response.decay;
        double[] outerGain = response.outerGain;
        double[] innerGain = response.innerGain;
        double[] perOuter = response.outer;
        double[] perInner = response.inner;
        double[] cross = response.outerCross;
        double[] rise = response.outerRise;
        double[] amplitude = this.amplitude;
        double[] outerStill = this.outerStill;
        double[] innerStill = this.innerStill;
        double[] outerShare = this.outerShare;
        double[] drive = out.drive;
        double[] conductance = out.conductance;
        double[] outerFluxes = out.flux;
        double[] outerTemperatures = out.temperature;
        double[] innerFluxes = in.flux;
        int m = 0;
        for (int k = 0; k < outerStill.length; k++) {
            double innerFlux = innerFluxes[k];
            double unforced = outerStill[k] + cross[k] * innerFlux;
            double outerFlux = (drive[k] - conductance[k] * unforced) * outerShare[k];
            outerFluxes[k] = outerFlux;
            outerTemperatures[k] = unforced + rise[k] * outerFlux;
            double outer = 0;
            double inner = 0;
            int end = start[k + 1];
            for (; m < end; m++) {
                double mode = decay[m] * amplitude[m] + outerGain[m] * outerFlux + innerGain[m] * innerFlux;
                amplitude[m] = mode;
                outer += perOuter[m] * mode;
                inner += perInner[m] * mode;
            }
            outerStill[k] = outer;
            innerStill[k] = inner;
        }
    }

    /** Heat over 0 °C, J. */
    double storedHeat() {
        var heat = 0.0;
        for (int k = 0; k < elements.opaque; k++) {
            heat += elements.area[k] * response.rootCapacity[k] * amplitude[response.start[k]];
        }
        return heat;
    }

    void copyFrom(Walls other) {
        System.arraycopy(other.amplitude, 0, amplitude, 0, amplitude.length);
        System.arraycopy(other.outerShare, 0, outerShare, 0, outerShare.length);
        System.arraycopy(other.outerStill, 0, outerStill, 0, outerStill.length);
        System.arraycopy(other.innerStill, 0, innerStill, 0, innerStill.length);
    }
}
