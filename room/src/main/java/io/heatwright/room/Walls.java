package io.heatwright.room;

import java.util.Arrays;

/** The state of the opaque elements: the amplitudes of their conduction modes. */
final class Walls {

    private final WallResponse response;
    private final Elements elements;
    private final double[] amplitude;
    /** Temperature of the outer face at the end of the step if no heat entered, °C. */
    private final double[] outerStill;

    Walls(RoomDrivers drivers) {
        response = drivers.walls;
        elements = drivers.elements;
        amplitude = new double[response.modes()];
        outerStill = new double[elements.opaque];
    }

    void setUniform(double temperature) {
        Arrays.fill(amplitude, 0);
        for (int k = 0; k < elements.opaque; k++) {
            amplitude[response.start[k]] = response.rootCapacity[k] * temperature;
        }
    }

    /** Lets the modes decay and closes the outer side, so that only the inner flux is left open. */
    void prepare(OuterFaces out, InnerFaces in) {
        for (int k = 0; k < elements.opaque; k++) {
            double outer = 0;
            double inner = 0;
            for (int m = response.start[k]; m < response.start[k + 1]; m++) {
                double left = response.decay[m] * amplitude[m];
                outer += response.outer[m] * left;
                inner += response.inner[m] * left;
            }
            outerStill[k] = outer;
            double films = out.conductance[k];
            double cross = response.crossRise[k];
            double open = cross / (1 + films * response.outerRise[k]);
            in.still[k] = inner + open * (out.ambient[k] + out.sun[k] - films * outer);
            in.rise[k] = response.innerRise[k] - open * films * cross;
        }
    }

    /** Advances the modes with the fluxes of the step. */
    void advance(OuterFaces out, InnerFaces in) {
        for (int k = 0; k < elements.opaque; k++) {
            double innerFlux = in.flux[k];
            double films = out.conductance[k];
            double unforced = outerStill[k] + response.crossRise[k] * innerFlux;
            double outerFlux = (out.ambient[k] + out.sun[k] - films * unforced) / (1 + films * response.outerRise[k]);
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
    }
}
