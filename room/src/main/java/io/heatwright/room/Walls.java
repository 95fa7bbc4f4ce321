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
        for (int k = 0; k < outerStill.length; k++) {
            double outer = 0;
            double inner = 0;
            for (int m = response.start[k]; m < response.start[k + 1]; m++) {
                outer += response.outer[m] * amplitude[m];
                inner += response.inner[m] * amplitude[m];
            }
            outerStill[k] = outer;
            double entering = (out.drive[k] - out.conductance[k] * outer) * outerShare[k];
            in.still[k] = inner + response.innerCross[k] * entering;
        }
    }

    /** Advances the modes with the fluxes of the step. */
    void advance(OuterFaces out, InnerFaces in) {
        for (int k = 0; k < outerStill.length; k++) {
            double innerFlux = in.flux[k];
            double unforced = outerStill[k] + response.outerCross[k] * innerFlux;
            double outerFlux = (out.drive[k] - out.conductance[k] * unforced) * outerShare[k];
            out.flux[k] = outerFlux;
            out.temperature[k] = unforced + response.outerRise[k] * outerFlux;
            for (int m = response.start[k]; m < response.start[k + 1]; m++) {
                amplitude[m] = response.decay[m] * amplitude[m]
                        + response.outerGain[m] * outerFlux
                        + response.innerGain[m] * innerFlux;
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
