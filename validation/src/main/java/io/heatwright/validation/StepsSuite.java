package io.heatwright.validation;

import io.heatwright.home.quantity.Figures;
import io.heatwright.room.IdealYear;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Loads at coarser steps beside those at steps of a minute: what a step costs in accuracy. */
public final class StepsSuite implements Suite {
    /** The suite's name in results. */
    public static final String NAME = "steps";

    private static final double ANNUAL = 0.01;
    private static final double PEAK = 0.03;
    private static final int MINUTES_PER_HOUR = 60;
    private static final double KILO = 1000;
    private static final double PERCENT = 100;
    private static final int WHOLE_HOUR = 60;
    private static final List<Integer> JUDGED = List.of(5, 15);
    private static final List<String> STEADY_SETPOINTS = List.of("600", "900");
    private static final List<String> SETBACK = List.of("640", "940");

    private final CaseFile.Reader files = new CaseFile.Reader();
    private final Map<String, Map<String, Double>> known = new LinkedHashMap<>();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String source() {
        return "Our own runs of cases 600 and 900 of ANSI/ASHRAE Standard 140-2020 at steps of one minute";
    }

    @Override
    public Optional<String> allowance() {
        return Optional.of("Low and high are the figure at steps of one minute; an annual load may be off by 1 % of it,"
                + " a peak by 3 %");
    }

    @Override
    public List<Check> run() {
        var checks = new ArrayList<Check>();
        for (var name : STEADY_SETPOINTS) {
            for (var minutes : JUDGED) {
                var finest = figures(name, 1);
                figures(name, minutes)
                        .forEach((metric, value) -> checks.add(Check.exact(
                                NAME,
                                name + " at " + minutes + " min",
                                metric,
                                metric.startsWith("peak") ? "kW" : "MWh",
                                value,
                                Optional.ofNullable(finest.get(metric)).orElseThrow(),
                                metric.startsWith("peak") ? PEAK : ANNUAL)));
            }
        }
        return List.copyOf(checks);
    }

    /** Steps of an hour, and setpoints that change, are told and not judged. */
    @Override
    public List<String> notes() {
        var notes = new ArrayList<String>();
        for (var name : STEADY_SETPOINTS) {
            notes.add(note(name, WHOLE_HOUR));
        }
        for (var name : SETBACK) {
            for (var minutes : List.of(5, 15, WHOLE_HOUR)) {
                notes.add(note(name, minutes));
            }
        }
        return notes;
    }

    private String note(String name, int minutes) {
        var finest = figures(name, 1);
        var differences = new ArrayList<String>();
        figures(name, minutes).forEach((metric, value) -> {
            double reference = Optional.ofNullable(finest.get(metric)).orElseThrow();
            var percent = PERCENT * (value / reference - 1);
            differences.add(metric.replace('_', ' ') + " " + (percent < 0 ? "−" : "+")
                    + Figures.decimals(Math.abs(percent), 2) + " %");
        });
        var setback = SETBACK.contains(name) ? ", with setback" : "";
        return "Case " + name + setback + ", at steps of " + minutes + " min against 1 min, reported only: "
                + String.join(", ", differences) + ".";
    }

    private Map<String, Double> figures(String name, int minutes) {
        return known.computeIfAbsent(name + " " + minutes, key -> run(name, MINUTES_PER_HOUR / minutes));
    }

    private Map<String, Double> run(String name, int stepsPerHour) {
        var file = files.read("envelope/" + name + ".yaml");
        var thermostat = file.room().thermostat();
        var control = new IdealYear.Control(thermostat.heating(stepsPerHour), thermostat.cooling(stepsPerHour));
        var year = IdealYear.run(file.drivers(stepsPerHour), control);
        var figures = new LinkedHashMap<String, Double>();
        figures.put("annual_heating", year.heatingEnergy() / KILO);
        figures.put("annual_sensible_cooling", year.coolingEnergy() / KILO);
        figures.put("peak_heating", year.peakHeating() / KILO);
        figures.put("peak_sensible_cooling", year.peakCooling() / KILO);
        return figures;
    }
}
