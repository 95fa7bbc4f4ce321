package io.heatwright.validation;

import io.heatwright.climate.DesignConditions;
import io.heatwright.climate.Site;
import io.heatwright.climate.WeatherYear;
import io.heatwright.room.Boundary;
import io.heatwright.room.IdealYear;
import io.heatwright.room.Layer;
import io.heatwright.room.PeriodicDay;
import io.heatwright.room.RoomModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Heat through walls: steps and sines [carslaw1959, iso13786]. */
final class ConductionChecks {
    private static final double START = 20;
    private static final double OUTSIDE_FILM = 10;
    private static final double INSIDE_FILM = 2.5;
    private static final Boundary OUTDOORS = new Boundary.Outdoors(false, false);

    private static final double CONDUCTIVITY = 1.4;
    private static final double DENSITY = 2100;
    private static final double SPECIFIC_HEAT = 850;
    private static final double DIFFUSIVITY = CONDUCTIVITY / (DENSITY * SPECIFIC_HEAT);

    private static final double SWING = 10;
    private static final int HOURS_PER_DAY = 24;
    private static final double MEGAJOULE = 1e6;
    private static final double PERCENT = 100;

    private ConductionChecks() {}

    static List<Check> all() {
        var checks = new ArrayList<Check>();
        thickSolid(checks);
        slab(checks);
        sine("sine, light wall", lightWall(), checks);
        sine("sine, heavy wall", heavyWall(), checks);
        return checks;
    }

    private static Layer concrete(double thickness) {
        return new Layer.Solid("concrete", thickness, CONDUCTIVITY, DENSITY, SPECIFIC_HEAT);
    }

    private static TestCell cell(List<Layer> layers) {
        return new TestCell(1, 10, layers, OUTDOORS, OUTSIDE_FILM, INSIDE_FILM, 0, 0, 1);
    }

    /** Warm concrete three metres thick is put into air of 0 °C: over a day its far face does not notice. */
    private static void thickSolid(List<Check> checks) {
        for (var hours : new int[] {1, 6, 24}) {
            var room = new RoomModel(cell(List.of(concrete(3))).drivers(TestCell.air(0, -5)));
            room.reset(START, 0.002);
            TestCell.hold(room, START, hours);
            var seconds = hours * TestCell.SECONDS_PER_HOUR;
            var x = OUTSIDE_FILM * Math.sqrt(DIFFUSIVITY * seconds) / CONDUCTIVITY;
            var lost = CONDUCTIVITY
                    * CONDUCTIVITY
                    * START
                    / (OUTSIDE_FILM * DIFFUSIVITY)
                    * (scaledErrorComplement(x) - 1 + 2 * x / Math.sqrt(Math.PI));
            var name = "step, semi-infinite solid";
            checks.add(AnalyticalSuite.check(
                    name,
                    "heat lost in " + hours + " h",
                    "MJ/m²",
                    -room.energy().outerFaces() / MEGAJOULE,
                    lost / MEGAJOULE));
            checks.add(AnalyticalSuite.check(
                    name,
                    "face after " + hours + " h",
                    "°C",
                    room.outsideFaceTemperature(0),
                    START * scaledErrorComplement(x)));
        }
    }

    /** e^{x²} erfc x as (2/√π) ∫ e^{−s² − 2xs} ds, by Simpson's rule. */
    static double scaledErrorComplement(double x) {
        var parts = 4000;
        var width = 8.0 / parts;
        var sum = 0.0;
        for (var i = 0; i <= parts; i++) {
            var s = i * width;
            sum += Math.exp(-s * s - 2 * x * s) * (i == 0 || i == parts ? 1 : i % 2 == 1 ? 4 : 2);
        }
        return 2 / Math.sqrt(Math.PI) * sum * width / 3;
    }

    /**
     * A warm slab between air of 0 °C and a room held at its temperature: what the room gives by and by. In the first hours
     * next to nothing has come through, and it grows by more than 0.5 % in half a step.
     */
    private static void slab(List<Check> checks) {
        var thickness = 0.2;
        for (var hours : new int[] {8, 16, 48}) {
            var room = new RoomModel(cell(List.of(concrete(thickness))).drivers(TestCell.air(0, -5)));
            room.reset(START, 0.002);
            TestCell.hold(room, START, hours);
            checks.add(AnalyticalSuite.check(
                    "step, slab between films",
                    "heat given in " + hours + " h",
                    "MJ/m²",
                    room.energy().system() / MEGAJOULE,
                    heatGiven(thickness, hours * TestCell.SECONDS_PER_HOUR) / MEGAJOULE));
        }
    }

    /** Steady flux plus the series of eigenfunctions cos βx + (h/kβ) sin βx, x from the outer face. */
    private static double heatGiven(double thickness, double seconds) {
        var transmittance = 1 / (1 / OUTSIDE_FILM + thickness / CONDUCTIVITY + 1 / INSIDE_FILM);
        var heat = transmittance * START * seconds;
        var found = 0;
        var step = 0.01 / thickness;
        for (var beta = step; found < 40; beta += step) {
            if (characteristic(beta, thickness) * characteristic(beta + step, thickness) > 0) {
                continue;
            }
            found++;
            heat += modeHeat(root(beta, beta + step, thickness), thickness, transmittance, seconds);
        }
        return heat;
    }

    private static double characteristic(double beta, double thickness) {
        var kb = CONDUCTIVITY * beta;
        return (kb * kb - OUTSIDE_FILM * INSIDE_FILM) * Math.sin(beta * thickness)
                - kb * (OUTSIDE_FILM + INSIDE_FILM) * Math.cos(beta * thickness);
    }

    private static double root(double low, double high, double thickness) {
        var below = low;
        var above = high;
        var sign = characteristic(low, thickness);
        for (var i = 0; i < 80; i++) {
            var middle = 0.5 * (below + above);
            if (characteristic(middle, thickness) * sign > 0) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return below;
    }

    private static double modeHeat(double beta, double thickness, double transmittance, double seconds) {
        var parts = 2000;
        var width = thickness / parts;
        var overlap = 0.0;
        var norm = 0.0;
        for (var i = 0; i <= parts; i++) {
            var x = i * width;
            var weight = i == 0 || i == parts ? 1 : i % 2 == 1 ? 4 : 2;
            var steady = transmittance * START * (1 / OUTSIDE_FILM + x / CONDUCTIVITY);
            var mode = eigenfunction(beta, x);
            overlap += weight * (START - steady) * mode;
            norm += weight * mode * mode;
        }
        var atInside = overlap / norm * eigenfunction(beta, thickness);
        var rate = DIFFUSIVITY * beta * beta;
        return -INSIDE_FILM * atInside * (1 - Math.exp(-rate * seconds)) / rate;
    }

    private static double eigenfunction(double beta, double x) {
        return Math.cos(beta * x) + OUTSIDE_FILM / (CONDUCTIVITY * beta) * Math.sin(beta * x);
    }

    private static List<Layer> lightWall() {
        return List.of(
                new Layer.Solid("siding", 0.012, 0.14, 530, 900),
                new Layer.Solid("mineral wool", 0.14, 0.04, 30, 840),
                new Layer.Solid("plasterboard", 0.0125, 0.16, 950, 840));
    }

    private static List<Layer> heavyWall() {
        return List.of(
                new Layer.Solid("brick", 0.1, 0.77, 1700, 800),
                new Layer.Resistance("cavity", 0.18),
                new Layer.Solid("insulation", 0.06, 0.035, 30, 1400),
                concrete(0.15));
    }

    /** Outdoor air swings once a day about the room's temperature; the room's load swings with it, later and damped. */
    private static void sine(String name, List<Layer> layers, List<Check> checks) {
        var drivers = cell(layers).drivers(swingingDay());
        var day = PeriodicDay.run(drivers, IdealYear.Control.constant(START, START));
        var cosine = 0.0;
        var sine = 0.0;
        var steps = day.heating().length;
        for (var step = 0; step < steps; step++) {
            var gain = day.cooling()[step] - day.heating()[step];
            var angle = 2 * Math.PI * (step + 0.5) / steps;
            cosine += 2 * gain * Math.cos(angle) / steps;
            sine += 2 * gain * Math.sin(angle) / steps;
        }
        var transmission = TransferMatrix.of(layers, OUTSIDE_FILM, INSIDE_FILM, HOURS_PER_DAY);
        var amplitude = Math.hypot(cosine, sine) / (SWING * straightLines());
        checks.add(AnalyticalSuite.check(
                name,
                "decrement factor",
                "%",
                PERCENT * amplitude / transmission.transmittance(),
                PERCENT * transmission.decrement()));
        var late = Math.atan2(-cosine, sine) * HOURS_PER_DAY / (2 * Math.PI);
        checks.add(AnalyticalSuite.check(
                name, "time lag", "h", late < 0 ? late + HOURS_PER_DAY : late, transmission.lag()));
    }

    /** Readings at the ends of hours, between which the weather runs straight. */
    private static WeatherYear swingingDay() {
        var air = new double[HOURS_PER_DAY];
        for (var n = 0; n < HOURS_PER_DAY; n++) {
            air[n] = START + SWING * Math.sin(2 * Math.PI * (n + 1) / HOURS_PER_DAY);
        }
        return new WeatherYear(
                "a sine",
                new Site(0, 0, 0, 0),
                DesignConditions.UNKNOWN,
                air,
                always(0),
                always(TestCell.PRESSURE),
                always(400),
                always(0),
                always(0),
                always(0),
                always(0),
                always(0),
                new double[0]);
    }

    /** Fundamental of the straight lines between 24 readings of a sine, over the sine's own. */
    private static double straightLines() {
        var half = Math.PI / HOURS_PER_DAY;
        return Math.sin(half) / half * Math.sin(half) / half;
    }

    private static double[] always(double value) {
        var hours = new double[HOURS_PER_DAY];
        Arrays.fill(hours, value);
        return hours;
    }
}
