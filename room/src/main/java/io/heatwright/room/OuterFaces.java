package io.heatwright.room;

import io.heatwright.climate.MoistAir;

/**
 * Outer faces of all elements: what one step's surroundings offer each, as a conductance and a heat flux that are linear in
 * the face's temperature. Longwave radiation goes to the sky, and to ground and air at outdoor temperature; the part of the
 * sky's view that is the air near the horizon counts as air [energyplus2023] section "External longwave radiation". Films
 * are those of the face's last temperature.
 */
final class OuterFaces {

    private final Elements elements;
    private final RoomDrivers drivers;
    /** Temperatures at the end of the last step, °C. */
    final double[] temperature;
    /** All films together, W/(m²·K). */
    final double[] conductance;
    /** Heat flux into a face of 0 °C from air, sky and spaces behind, W/m². */
    final double[] ambient;
    /** Sunlight absorbed, W/m². */
    final double[] sun;
    /** Heat flux into the element over the last step, sunlight included, W/m². */
    final double[] flux;

    OuterFaces(RoomDrivers drivers) {
        this.drivers = drivers;
        elements = drivers.elements;
        int n = elements.count;
        temperature = new double[n];
        conductance = new double[n];
        ambient = new double[n];
        sun = new double[n];
        flux = new double[n];
    }

    void prepare(int row, double outdoors, double sky) {
        double[] table = drivers.table;
        double skyKelvin = sky + MoistAir.ZERO_CELSIUS;
        double airKelvin = outdoors + MoistAir.ZERO_CELSIUS;
        double skySquare = skyKelvin * skyKelvin;
        double airSquare = airKelvin * airKelvin;
        for (int k = 0; k < elements.count; k++) {
            int column = row + RoomDrivers.HEAD + RoomDrivers.PER_ELEMENT * k;
            sun[k] = table[column + RoomDrivers.SUN_OUTSIDE];
            switch (elements.outside[k]) {
                case WEATHER -> {
                    double kelvin = temperature[k] + MoistAir.ZERO_CELSIUS;
                    double square = kelvin * kelvin;
                    double warmer = temperature[k] - outdoors;
                    double natural = warmer >= 0
                            ? elements.outsideWarm[k] * CubeRoot.of(warmer)
                            : elements.outsideCool[k] * CubeRoot.of(-warmer);
                    double smooth = Math.sqrt(natural * natural + table[column + RoomDrivers.FORCED]);
                    double toAir = elements.outsideFixed[k]
                            + natural
                            + elements.roughness[k] * (smooth - natural)
                            + elements.ambientRadiant[k] * (square + airSquare) * (kelvin + airKelvin);
                    double toSky = elements.skyRadiant[k] * (square + skySquare) * (kelvin + skyKelvin);
                    conductance[k] = toAir + toSky;
                    ambient[k] = toAir * outdoors + toSky * sky;
                }
                case TEMPERATURE -> {
                    conductance[k] = elements.outsideFixed[k];
                    ambient[k] = elements.outsideFixed[k] * table[column + RoomDrivers.BEHIND];
                }
                case NOTHING -> {
                    conductance[k] = 0;
                    ambient[k] = 0;
                }
            }
        }
    }

    void copyFrom(OuterFaces other) {
        System.arraycopy(other.temperature, 0, temperature, 0, temperature.length);
    }
}
