package io.heatwright.room;

import java.util.Arrays;

/** The state of the opaque elements: the amplitudes of their conduction modes. */
final class Walls {

    private final WallResponse response;
    private final Elements elements;
    private final double[] amplitude;
    /** Temperature of the outer face in the step if no heat entered, °C. */
    private final double[] outerStill;
    /** Share of the outer drive that enters, given the films. */
    private final double[] outerShare;

    Walls(RoomDrivers drivers) {
        response = drivers.walls;
        elements = drivers.elements;
        amplitude = new double[response.modes()];
        outerStill = new double[elements.opaque];
        outerShare = new double[elements.opaque];
    }

    void setUniform(double temperature) {
        Arrays.fill(amplitude, 0);
        for (int k = 0; k < elements.opaque; k++) {
            amplitude[response.start[k]] = response.rootCapacity[k] * temperature;
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

    /** Lets the modes decay and adds what comes from outside. */
    void drive(OuterFaces out, InnerFaces in) {
        // Here and below, arrays are named once before the loop: compilers that cannot prove that a field stays the
        // same
        // read it anew for every element, which doubles the time of a step.
        int[] start = response.start;
        double[] perOuter = response.outer;
        double[] perInner = response.inner;
        double[] cross = response.innerCross;
        double[] amplitude = this.amplitude;
        double[] outerStill = this.outerStill;
        double[] outerShare = this.outerShare;
        double[] drive = out.drive;
        double[] conductance = out.conductance;
        double[] still = in.still;
        int m = 0;
        for (int k = 0; k < outerStill.length; k++) {
            double outer = 0;
            double inner = 0;
            int end = start[k + 1];
            for (; m < end; m++) {
                double mode = amplitude[m];
                outer += perOuter[m] * mode;
                inner += perInner[m] * mode;
            }
            outerStill[k] = outer;
            double entering = (drive[k] - conductance[k] * outer) * outerShare[k];
            still[k] = inner + cross[k] * entering;
        }
    }

    /** Advances the modes with the fluxes of the step. */
    void advance(OuterFaces out, InnerFaces in) {
        int[] start = response.start;
        double[] decay = response.decay;
        double[] outerGain = response.outerGain;
        double[] innerGain = response.innerGain;
        double[] cross = response.outerCross;
        double[] rise = response.outerRise;
        double[] amplitude = this.amplitude;
        double[] outerStill = this.outerStill;
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
            int end = start[k + 1];
            for (; m < end; m++) {
                amplitude[m] = decay[m] * amplitude[m] + outerGain[m] * outerFlux + innerGain[m] * innerFlux;
            }
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
    }
}
