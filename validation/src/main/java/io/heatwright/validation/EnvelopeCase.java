package io.heatwright.validation;

import io.heatwright.climate.OrientedSun;
import io.heatwright.climate.Plane;
import io.heatwright.room.Enclosure;
import io.heatwright.room.IdealYear;
import io.heatwright.room.RoomDrivers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** One case of building fabric: an ordinary home file, run for a year with an ideal system. */
final class EnvelopeCase {
    /** A quarter of an hour: the setback cases need steps below an hour. */
    static final int STEPS_PER_HOUR = 4;

    private static final double WATTS_PER_KILOWATT = 1000;
    private static final double KILOWATT_HOURS_PER_MEGAWATT_HOUR = 1000;
    private static final double SAME_DIRECTION = 1;

    private final CaseFile at;
    private final IdealYear year;
    private final boolean conditioned;

    private EnvelopeCase(CaseFile at) {
        this.at = at;
        var thermostat = at.home().rooms().get(0).thermostat();
        conditioned =
                !Double.isInfinite(thermostat.warmestHeating()) || !Double.isInfinite(thermostat.coolestCooling());
        year = IdealYear.run(
                drivers(at.home().rooms().get(0).enclosure(), STEPS_PER_HOUR),
                new IdealYear.Control(
                        thermostat.heating(STEPS_PER_HOUR), thermostat.cooling(STEPS_PER_HOUR), new double[] {0}));
    }

    static EnvelopeCase run(CaseFile at) {
        return new EnvelopeCase(at);
    }

    private RoomDrivers drivers(Enclosure enclosure, int stepsPerHour) {
        return RoomDrivers.of(enclosure, at.home().surroundings(), at.year(), at.sky(), stepsPerHour);
    }

    /** Loads, or temperatures where nothing heats or cools, by the names of the published tables. */
    Map<String, Double> figures() {
        var figures = new LinkedHashMap<String, Double>();
        if (conditioned) {
            figures.put("annual_heating", year.heatingEnergy() / KILOWATT_HOURS_PER_MEGAWATT_HOUR);
            figures.put("annual_sensible_cooling", year.coolingEnergy() / KILOWATT_HOURS_PER_MEGAWATT_HOUR);
            figures.put("peak_heating", year.peakHeating() / WATTS_PER_KILOWATT);
            figures.put("peak_sensible_cooling", year.peakCooling() / WATTS_PER_KILOWATT);
        } else {
            var air = year.airTemperature();
            figures.put("ff_tmax", Arrays.stream(air).max().orElseThrow());
            figures.put("ff_tmin", Arrays.stream(air).min().orElseThrow());
            figures.put("ff_tmean", Arrays.stream(air).average().orElseThrow());
        }
        return figures;
    }

    /** What the system gives in each hour, negative to cool, kWh. */
    double[] load() {
        var load = new double[year.heating().length];
        for (var hour = 0; hour < load.length; hour++) {
            load[hour] = (year.heating()[hour] - year.cooling()[hour]) / WATTS_PER_KILOWATT;
        }
        return load;
    }

    /** Mean of each hour, °C. */
    double[] airTemperature() {
        return year.airTemperature();
    }

    /** Mean of each hour, °C. */
    double[] skyTemperature() {
        var drivers = drivers(at.home().rooms().get(0).enclosure(), STEPS_PER_HOUR);
        var sky = new double[drivers.hours()];
        for (var step = 0; step < drivers.steps(); step++) {
            sky[step / STEPS_PER_HOUR] += drivers.skyTemperature(step) / STEPS_PER_HOUR;
        }
        return sky;
    }

    /** The year's sun on a plane, kWh/m². */
    double incidentSun(double tilt, double azimuth) {
        var sun = OrientedSun.of(
                at.sky(), Plane.of(tilt, azimuth), at.home().surroundings().groundReflectance());
        var sum = 0.0;
        for (var hour = 0; hour < at.sky().hours(); hour++) {
            sum += sun.total(hour);
        }
        return sum / WATTS_PER_KILOWATT;
    }

    /** Each hour's sun through a square metre of the windows that look in one direction, Wh/m². */
    double[] transmittedSun(double azimuth) {
        var room = at.home().rooms().get(0).enclosure();
        var windows = room.windows().stream()
                .filter(window -> Math.abs(window.azimuth() - azimuth) < SAME_DIRECTION)
                .toList();
        var area = windows.stream().mapToDouble(window -> window.area()).sum();
        var drivers = drivers(room.withWindows(windows), 1);
        var sun = new double[drivers.hours()];
        for (var hour = 0; hour < sun.length; hour++) {
            sun[hour] = drivers.transmittedSun(hour) / area;
        }
        return sun;
    }

    /** The year's sun through a square metre of the windows that look in one direction, kWh/m². */
    double transmittedSunOfYear(double azimuth) {
        return Arrays.stream(transmittedSun(azimuth)).sum() / WATTS_PER_KILOWATT;
    }
}
