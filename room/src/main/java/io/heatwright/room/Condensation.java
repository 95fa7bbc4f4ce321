package io.heatwright.room;

import io.heatwright.climate.MoistAir;
import java.util.Arrays;

/**
 * Water on glass and frames. Vapour goes to a face, or from the film on it, by the Lewis relation: its mass transfer
 * coefficient is that of convection over the specific heat of air [ashrae2017] chapter 6; its heat of vaporization warms or
 * cools the face. The face's answer to that heat is taken in, linearized, and all faces draw on the same air, so no step is
 * too long. A film of more than 0.1 mm runs off and is gone (our choice). Frost counts as water.
 */
final class Condensation {

    private static final double THICKEST_FILM = 0.1;

    private final Elements elements;
    private final Air properties;
    private final double stepSeconds;
    /** First element that is a frame or glass. */
    private final int first;

    /** Water on each frame and glass, kg. */
    private final double[] film;

    private final double[] wetSeconds;
    /** Mass flow per difference in humidity ratio, with the answer of the face, kg/s; 0 where nothing may happen. */
    private final double[] conductance;
    /** Humidity ratio of the air at the face, kg/kg. */
    private final double[] saturated;
    /** Vapour that leaves the air for each face over the prepared step, kg/s; negative where a film dries. */
    private final double[] flow;

    /** Whether a face gives all that its film has in the prepared step. */
    private final boolean[] spent;

    /** Vapour that leaves the air for all faces over the prepared step, kg/s. */
    double vapourFlow;

    /** Whether any face took part in the last step that was prepared, or may hold heat of another. */
    private boolean active = true;

    Condensation(RoomDrivers drivers) {
        elements = drivers.elements;
        properties = drivers.air;
        stepSeconds = drivers.stepSeconds();
        int surfaces = 0;
        while (surfaces < elements.shared && elements.window[surfaces] < 0) {
            surfaces++;
        }
        first = surfaces;
        int faces = elements.shared - first;
        film = new double[faces];
        wetSeconds = new double[faces];
        conductance = new double[faces];
        saturated = new double[faces];
        flow = new double[faces];
        spent = new boolean[faces];
    }

    void reset() {
        Arrays.fill(film, 0);
        active = true;
    }

    void startAccount() {
        Arrays.fill(wetSeconds, 0);
    }

    void copyFrom(Condensation other) {
        System.arraycopy(other.film, 0, film, 0, film.length);
        active = true;
    }

    /**
     * Finds what condenses and dries in a step, and gives the faces its heat. Without it the humidity at the end of the step
     * would be drive over conductance.
     */
    void prepare(int row, double air, double star, double vapourConductance, double vapourDrive, InnerFaces inner) {
        double together = vapourConductance;
        double drive = vapourDrive;
        boolean any = false;
        for (int i = 0; i < film.length; i++) {
            double temperature = inner.expected(first + i, row, air, star);
            double atFace = properties.saturationHumidity(temperature);
            if (film[i] > 0 || drive > atFace * together) {
                conductance[i] = conductance(i, temperature, inner);
                saturated[i] = atFace;
                together += conductance[i];
                drive += conductance[i] * atFace;
                any = true;
            } else {
                conductance[i] = 0;
            }
        }
        if (any || active) {
            share(together, drive, inner);
        } else {
            vapourFlow = 0;
        }
        active = any;
    }

    private double conductance(int i, double temperature, InnerFaces inner) {
        int k = first + i;
        double perArea = inner.convective[k] / properties.specificHeat;
        double answer = inner.risePerFlux(k) * properties.saturationSlope(temperature) * MoistAir.HEAT_OF_VAPORIZATION;
        return elements.area[k] * perArea / (1 + perArea * answer);
    }

    /** Finds the humidity that suits all faces, of which none can give more than its film. */
    private void share(double vapourConductance, double vapourDrive, InnerFaces inner) {
        double together = vapourConductance;
        double drive = vapourDrive;
        boolean settled = false;
        Arrays.fill(spent, false);
        while (!settled) {
            settled = true;
            double humidity = drive / together;
            vapourFlow = 0;
            for (int i = 0; i < film.length; i++) {
                if (!spent[i]) {
                    flow[i] = conductance[i] * (humidity - saturated[i]);
                    if (flow[i] < -film[i] / stepSeconds) {
                        flow[i] = -film[i] / stepSeconds;
                        spent[i] = true;
                        together -= conductance[i];
                        drive -= conductance[i] * saturated[i] + flow[i];
                        settled = false;
                    }
                }
                vapourFlow += flow[i];
            }
        }
        for (int k = first; k < elements.shared; k++) {
            inner.latent[k] = flow[k - first] * MoistAir.HEAT_OF_VAPORIZATION / elements.area[k];
        }
    }

    /** Ends the prepared step. */
    void advance(EnergyAccount account) {
        if (!active) {
            return;
        }
        for (int i = 0; i < film.length; i++) {
            if (conductance[i] > 0) {
                double most = THICKEST_FILM * elements.area[first + i];
                film[i] = spent[i] ? 0 : Math.min(most, Math.max(0, film[i] + flow[i] * stepSeconds));
                wetSeconds[i] += film[i] > 0 ? stepSeconds : 0;
            }
        }
        account.addCondensation(vapourFlow * MoistAir.HEAT_OF_VAPORIZATION * stepSeconds, -vapourFlow * stepSeconds);
    }

    /** Whether an element is a frame or glass. */
    private boolean holds(int k) {
        return k >= first && k < first + film.length;
    }

    /** Water on an element's inner face, kg. */
    double water(int k) {
        return holds(k) ? film[k - first] : 0;
    }

    /** Time that an element's inner face was wet, s. */
    double wetSeconds(int k) {
        return holds(k) ? wetSeconds[k - first] : 0;
    }
}
