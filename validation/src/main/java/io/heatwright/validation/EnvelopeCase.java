package io.heatwright.validation;

import io.heatwright.climate.OrientedSun;
import io.heatwright.climate.Plane;
import io.heatwright.home.HomeRoom;
import io.heatwright.room.BuildingDrivers;
import io.heatwright.room.BuildingYear;
import io.heatwright.room.IdealYear;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One case of building fabric: an ordinary home file, run for a year with an ideal system in every room that wants one. */
final class EnvelopeCase {
    /** A quarter of an hour: the setback cases need steps below an hour. */
    static final int STEPS_PER_HOUR = 4;

    private static final double WATTS_PER_KILOWATT = 1000;
    private static final double WATT_HOURS_PER_MEGAWATT_HOUR = 1e6;
    private static final double SAME_DIRECTION = 1;

    private final CaseFile at;
    private final List<IdealYear> years;
    private final List<IdealYear> conditioned = new ArrayList<>();
    private final List<IdealYear> floating = new ArrayList<>();

    private EnvelopeCase(CaseFile at) {
        this.at = at;
        years = at.home().rooms().size() == 1 ? List.of(alone()) : together();
        for (var i = 0; i < years.size(); i++) {
            (isConditioned(at.home().rooms().get(i)) ? conditioned : floating).add(years.get(i));
        }
    }

    static EnvelopeCase run(CaseFile at) {
        return new EnvelopeCase(at);
    }

    private static boolean isConditioned(HomeRoom room) {
        var thermostat = room.thermostat();
        return Double.isFinite(thermostat.warmestHeating()) || Double.isFinite(thermostat.coolestCooling());
    }

    private IdealYear alone() {
        return IdealYear.run(at.drivers(STEPS_PER_HOUR), control(at.room()));
    }

    private List<IdealYear> together() {
        var home = at.home();
        var drivers = BuildingDrivers.of(home.building(), home.surroundings(), at.year(), at.sky(), STEPS_PER_HOUR);
        return BuildingYear.run(
                        drivers,
                        home.rooms().stream().map(EnvelopeCase::control).toList())
                .rooms();
    }

    private static IdealYear.Control control(HomeRoom room) {
        var thermostat = room.thermostat();
        return new IdealYear.Control(thermostat.heating(STEPS_PER_HOUR), thermostat.cooling(STEPS_PER_HOUR));
    }

    /**
     * By the names of the published tables: loads of all rooms that are heated or cooled together, and temperatures of the
     * first that is not.
     */
    Map<String, Double> figures() {
        var figures = new LinkedHashMap<String, Double>();
        if (!conditioned.isEmpty()) {
            loads(sum(IdealYear::heating), sum(IdealYear::cooling), figures);
        }
        if (!floating.isEmpty()) {
            temperatures(floating.get(0), figures);
        }
        return figures;
    }

    /** The same of one room by itself. */
    Map<String, Double> figures(int room) {
        var figures = new LinkedHashMap<String, Double>();
        var year = years.get(room);
        if (isConditioned(at.home().rooms().get(room))) {
            loads(year.heating(), year.cooling(), figures);
        } else {
            temperatures(year, figures);
        }
        return figures;
    }

    private static void loads(double[] heating, double[] cooling, Map<String, Double> figures) {
        figures.put("annual_heating", Arrays.stream(heating).sum() / WATT_HOURS_PER_MEGAWATT_HOUR);
        figures.put("annual_sensible_cooling", Arrays.stream(cooling).sum() / WATT_HOURS_PER_MEGAWATT_HOUR);
        figures.put("peak_heating", Arrays.stream(heating).max().orElseThrow() / WATTS_PER_KILOWATT);
        figures.put("peak_sensible_cooling", Arrays.stream(cooling).max().orElseThrow() / WATTS_PER_KILOWATT);
    }

    private static void temperatures(IdealYear year, Map<String, Double> figures) {
        var air = year.airTemperature();
        figures.put("ff_tmax", Arrays.stream(air).max().orElseThrow());
        figures.put("ff_tmin", Arrays.stream(air).min().orElseThrow());
        figures.put("ff_tmean", Arrays.stream(air).average().orElseThrow());
    }

    private double[] sum(Function<IdealYear, double[]> series) {
        var sum = new double[at.year().hours()];
        for (var year : conditioned) {
            for (var hour = 0; hour < sum.length; hour++) {
                sum[hour] += series.apply(year)[hour];
            }
        }
        return sum;
    }

    /** What the systems give in each hour, negative to cool, kWh. */
    double[] load() {
        var heating = sum(IdealYear::heating);
        var cooling = sum(IdealYear::cooling);
        for (var hour = 0; hour < heating.length; hour++) {
            heating[hour] = (heating[hour] - cooling[hour]) / WATTS_PER_KILOWATT;
        }
        return heating;
    }

    /** Mean of each hour in the first room that floats or, if none does, in the first, °C. */
    double[] airTemperature() {
        return (floating.isEmpty() ? conditioned : floating).get(0).airTemperature();
    }

    /** Mean of each hour, °C. */
    double[] skyTemperature() {
        var drivers = at.drivers(STEPS_PER_HOUR);
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
        var drivers = at.drivers(room.withWindows(windows), 1);
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
