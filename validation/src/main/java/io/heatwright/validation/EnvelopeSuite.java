package io.heatwright.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Building fabric against ASHRAE Standard 140-2020 [140-2020]: loads, free temperatures, sun and sky. */
public final class EnvelopeSuite implements Suite {
    /** The suite's name in results. */
    public static final String NAME = "envelope";

    private static final String BASE_CASE = "600";
    private static final String INCIDENT = "incident_solar_kWh_m2";
    private static final List<String> SIDES = List.of("North", "East", "South", "West");
    private static final double WALL = 90;

    private final EnvelopeCases cases = new EnvelopeCases();
    private final Map<String, Map<String, Double>> loads = new LinkedHashMap<>();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String source() {
        return "ANSI/ASHRAE Standard 140-2020, published example results of six programs (five for some figures)";
    }

    @Override
    public List<Check> run() {
        var checks = new ArrayList<Check>();
        for (var range : ReferenceRanges.envelope()) {
            checks.add(Check.of(NAME, value(range), range));
        }
        return List.copyOf(checks);
    }

    /** Published names are those of cases, or of a direction, or of cases and a direction as in 610/600 South. */
    private double value(ReferenceRange range) {
        var words = range.caseName().split("[ ,]+", -1);
        return switch (range.metric()) {
            case INCIDENT -> incident(range.caseName());
            case "transmitted_solar_unshaded_kWh_m2", "transmitted_solar_shaded_kWh_m2" ->
                transmitted(words[0], words[1]);
            case "window_transmissivity_coeff" -> transmitted(words[0], words[1]) / incident(words[1]);
            case "window_shading_coeff" -> shading(words[0].split("/", -1), words[1]);
            case "sky_tmean" -> Arrays.stream(sky()).average().orElseThrow();
            case "sky_tmin" -> Arrays.stream(sky()).min().orElseThrow();
            case "sky_tmax" -> Arrays.stream(sky()).max().orElseThrow();
            default -> load(range.caseName(), range.metric());
        };
    }

    private double load(String name, String metric) {
        var figures = loads.computeIfAbsent(name, one -> cases.get(one).figures());
        var value = figures.get(metric);
        if (value == null) {
            throw new IllegalStateException("Case " + name + " has no " + metric + ", but "
                    + figures.keySet().stream().collect(Collectors.joining(", ")) + ".");
        }
        return value;
    }

    private double incident(String direction) {
        var base = cases.get(BASE_CASE);
        return SIDES.contains(direction) ? base.incidentSun(WALL, azimuth(direction)) : base.incidentSun(0, 0);
    }

    private double transmitted(String name, String direction) {
        return cases.get(name).transmittedSunOfYear(azimuth(direction));
    }

    /** Share of the transmitted sun that the shaded case loses against the other. */
    private double shading(String[] names, String direction) {
        return 1 - transmitted(names[0], direction) / transmitted(names[1], direction);
    }

    private double[] sky() {
        return cases.get(BASE_CASE).skyTemperature();
    }

    private static double azimuth(String direction) {
        return WALL * SIDES.indexOf(direction);
    }
}
