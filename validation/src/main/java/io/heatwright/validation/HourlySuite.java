package io.heatwright.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The first of February of ASHRAE Standard 140-2020, hour by hour: how far our day lies from the mean of the six programs,
 * and how far the farthest of them does.
 */
public final class HourlySuite implements Suite {
    /** The suite's name in results. */
    public static final String NAME = "hourly";

    private static final int FIRST_HOUR = 31 * 24;
    private static final double SOUTH = 180;

    private final EnvelopeCases cases = new EnvelopeCases();

    /**
     * A day of ours beside those of the programs.
     *
     * @param reference the programs
     * @param ours 24 values in the same unit
     */
    record Day(HourlyReference reference, double[] ours) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String source() {
        return "ANSI/ASHRAE Standard 140-2020, example results of 1 February, root mean square distance to the mean of the"
                + " six programs, beside that of the farthest of them";
    }

    @Override
    public List<Check> run() {
        var checks = new ArrayList<Check>();
        for (var day : days()) {
            var reference = day.reference();
            var range = new ReferenceRange(
                    reference.caseName(),
                    reference.quantity() + "_distance",
                    reference.unit(),
                    0,
                    reference.largestDistance(),
                    0,
                    reference.programs().size(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty());
            checks.add(Check.unrounded(NAME, reference.distance(day.ours()), range));
        }
        return List.copyOf(checks);
    }

    @Override
    public List<Plot> plots() {
        return days().stream().map(DayPlot::of).toList();
    }

    /** Every day that is published, with ours. */
    List<Day> days() {
        return HourlyReference.firstOfFebruary().stream()
                .map(reference -> new Day(reference, ours(reference)))
                .toList();
    }

    private double[] ours(HourlyReference reference) {
        var one = cases.get(reference.caseName());
        var year = switch (reference.quantity()) {
            case "zone_load" -> one.load();
            case "zone_temperature" -> one.airTemperature();
            case "transmitted_solar" -> one.transmittedSun(SOUTH);
            case "sky_temperature" -> one.skyTemperature();
            default -> throw new IllegalStateException("Nothing is known of " + reference.quantity() + ".");
        };
        return Arrays.copyOfRange(year, FIRST_HOUR, FIRST_HOUR + 24);
    }
}
