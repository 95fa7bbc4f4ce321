package io.heatwright.room;

import io.heatwright.climate.MoistAir;

/**
 * Outer faces of all elements: what one step's surroundings offer each, as a conductance and a heat flux that are linear in
 * the face's temperature. Longwave radiation goes to the sky, and to ground and air at outdoor temperature; the part of the
 * sky's view that is the air near the horizon counts as air [energyplus2023] section "External longwave radiation". Films
 * are those of the face's temperature when they were last refreshed.
 */
final class OuterFaces {

    private final Elements elements;
    private final double[] table;
    /** Elements in the weather, then elements with a temperature behind them. */
    private final int[] exposed;

    private final int[] backed;
    private final double[] toAir;
    private final double[] toSky;
    /** Temperatures in the last step, °C. */
    final double[] temperature;
    /** All films together, W/(m²·K). */
    final double[] conductance;
    /** Heat flux into a face of 0 °C, sunlight included, W/m². */
    final double[] drive;
    /** Heat flux into the element over the last step, sunlight included, W/m². */
    final double[] flux;

    OuterFaces(RoomDrivers drivers) {
        table = drivers.table;
        elements = drivers.elements;
        int n = elements.count;
        exposed = elements.with(Elements.Outside.WEATHER);
        backed = elements.with(Elements.Outside.TEMPERATURE);
        toAir = new double[n];
        toSky = new double[n];
        temperature = new double[n];
        conductance = new double[n];
        drive = new double[n];
        flux = new double[n];
        for (int k : backed) {
            conductance[k] = elements.outsideFixed[k];
        }
    }

    /** Renews the films. */
    void refresh(int row, double outdoors, double sky) {
        double skyKelvin = sky + MoistAir.ZERO_CELSIUS;
        double airKelvin = outdoors + MoistAir.ZERO_CELSIUS;
        double skySquare = skyKelvin * skyKelvin;
        double airSquare = airKelvin * airKelvin;
        for (int k : exposed) {
            double kelvin = temperature[k] + MoistAir.ZERO_CELSIUS;
            double square = kelvin * kelvin;
            double warmer = temperature[k] - outdoors;
            double natural =
                    CubeRoot.of(Math.abs(warmer)) * (warmer >= 0 ? elements.outsideWarm[k] : elements.outsideCool[k]);
            double forced = table[row + RoomDrivers.HEAD + RoomDrivers.PER_ELEMENT * k + RoomDrivers.FORCED];
            double smooth = Math.sqrt(natural * natural + forced);
            toAir[k] = elements.outsideFixed[k]
                    + natural
                    + elements.roughness[k] * (smooth - natural)
                    + elements.ambientRadiant[k] * (square + airSquare) * (kelvin + airKelvin);
            toSky[k] = elements.skyRadiant[k] * (square + skySquare) * (kelvin + skyKelvin);
            conductance[k] = toAir[k] + toSky[k];
        }
    }

    /** Sets what drives each face in a step. */
    void drive(int row, double outdoors, double sky) {
        double[] table = this.table;
        double[] toAir = this.toAir;
        double[] toSky = this.toSky;
        double[] drive = this.drive;
        double[] conductance = this.conductance;
        int head = row + RoomDrivers.HEAD;
        for (int k : exposed) {
            drive[k] = toAir[k] * outdoors
                    + toSky[k] * sky
                    + table[head + RoomDrivers.PER_ELEMENT * k + RoomDrivers.SUN_OUTSIDE];
        }
        for (int k : backed) {
            drive[k] = conductance[k] * table[head + RoomDrivers.PER_ELEMENT * k + RoomDrivers.BEHIND];
        }
    }

    /** Heat through all outer faces into the elements, sunlight included, W. */
    double heat() {
        var heat = 0.0;
        double[] area = elements.area;
        double[] flux = this.flux;
        for (int k = 0; k < flux.length; k++) {
            heat += area[k] * flux[k];
        }
        return heat;
    }

    void copyFrom(OuterFaces other) {
        System.arraycopy(other.temperature, 0, temperature, 0, temperature.length);
        System.arraycopy(other.conductance, 0, conductance, 0, conductance.length);
        System.arraycopy(other.toAir, 0, toAir, 0, toAir.length);
        System.arraycopy(other.toSky, 0, toSky, 0, toSky.length);
    }
}
