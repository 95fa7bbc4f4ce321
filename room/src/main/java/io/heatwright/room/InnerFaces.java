package io.heatwright.room;

import io.heatwright.climate.MoistAir;

/**
 * Inner faces of all elements, and the exact solution of their balance with the air and the radiant node. Behind face k
 * the element answers a flux q into it with the temperature {@code still[k] + rise[k] q} at the end of the step.
 */
final class InnerFaces {

    private final Elements elements;
    private final RoomDrivers drivers;
    /** Temperatures at the end of the last step, °C. */
    final double[] temperature;
    /** Flux into the element over the last step, sunlight included, W/m². */
    final double[] flux;
    /** Temperature at the end of the step if no heat entered, °C. */
    final double[] still;
    /** Rise per flux, m²·K/W. */
    final double[] rise;

    private final double[] convective;
    private final double[] radiant;
    private final double[] sun;

    /** Sums over the faces, W/K and W: what air and radiant node exchange with them. */
    double airToFaces;

    double between;
    double facesToAir;
    double starToFaces;
    double facesToStar;

    InnerFaces(RoomDrivers drivers) {
        this.drivers = drivers;
        elements = drivers.elements;
        int n = elements.count;
        temperature = new double[n];
        flux = new double[n];
        still = new double[n];
        rise = new double[n];
        convective = new double[n];
        radiant = new double[n];
        sun = new double[n];
    }

    /** Eliminates the faces; films are those of the last temperatures. */
    void assemble(int row, double air, double star) {
        double[] table = drivers.table;
        double starKelvin = star + MoistAir.ZERO_CELSIUS;
        double starSquare = starKelvin * starKelvin;
        airToFaces = 0;
        between = 0;
        facesToAir = 0;
        starToFaces = 0;
        facesToStar = 0;
        for (int k = 0; k < elements.count; k++) {
            double warmer = temperature[k] - air;
            double kelvin = temperature[k] + MoistAir.ZERO_CELSIUS;
            double toAir = elements.insideFixed[k]
                    + (warmer >= 0
                            ? elements.insideWarm[k] * CubeRoot.of(warmer)
                            : elements.insideCool[k] * CubeRoot.of(-warmer));
            double toStar = elements.insideRadiant[k] * (kelvin * kelvin + starSquare) * (kelvin + starKelvin);
            double light = table[row + RoomDrivers.HEAD + RoomDrivers.PER_ELEMENT * k + RoomDrivers.SUN_INSIDE];
            convective[k] = toAir;
            radiant[k] = toStar;
            sun[k] = light;
            double damping = 1 / (1 + (toAir + toStar) * rise[k]);
            double shifted = rise[k] * damping;
            double alone = damping * (still[k] + rise[k] * light);
            double area = elements.area[k];
            airToFaces += area * toAir * (1 - shifted * toAir);
            starToFaces += area * toStar * (1 - shifted * toStar);
            between += area * toAir * toStar * shifted;
            facesToAir += area * toAir * alone;
            facesToStar += area * toStar * alone;
        }
    }

    /** Sets temperatures and fluxes once air and radiant node are known. */
    void settle(double air, double star) {
        for (int k = 0; k < elements.count; k++) {
            double films = convective[k] + radiant[k];
            double drive = convective[k] * air + radiant[k] * star + sun[k];
            flux[k] = (drive - films * still[k]) / (1 + films * rise[k]);
            temperature[k] = still[k] + rise[k] * flux[k];
        }
    }

    double sunlight(int k) {
        return sun[k];
    }

    void copyFrom(InnerFaces other) {
        System.arraycopy(other.temperature, 0, temperature, 0, temperature.length);
    }
}
