package io.heatwright.validation;

import io.heatwright.room.IdealYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Loads of cases 600 and 900 at coarser steps beside those at steps of a minute: what a step costs in accuracy. */
public final class StepsSuite implements Suite {
    /** The suite's name in results. */
    public static final String NAME = "steps";

    private static final double ANNUAL = 0.01;
    private static final double PEAK = 0.03;
    private static final int MINUTES_PER_HOUR = 60;
    private static final double KILO = 1000;

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
        var context = CaseFile.context();
        for (var name : List.of("600", "900")) {
            var file = CaseFile.read("envelope/" + name + ".yaml", context);
            var finest = year(file, 1);
            for (var minutes : new int[] {5, 15, 60}) {
                compare(name + " at " + minutes + " min", year(file, minutes), finest, checks);
            }
        }
        return List.copyOf(checks);
    }

    private static IdealYear year(CaseFile file, int minutes) {
        var thermostat = file.room().thermostat();
        var control = new IdealYear.Control(thermostat.heating(), thermostat.cooling(), new double[] {0});
        return IdealYear.run(file.drivers(MINUTES_PER_HOUR / minutes), control);
    }

    private static void compare(String name, IdealYear year, IdealYear finest, List<Check> checks) {
        checks.add(Check.exact(
                NAME,
                name,
                "annual_heating",
                "MWh",
                year.heatingEnergy() / KILO,
                finest.heatingEnergy() / KILO,
                ANNUAL));
        checks.add(Check.exact(
                NAME,
                name,
                "annual_sensible_cooling",
                "MWh",
                year.coolingEnergy() / KILO,
                finest.coolingEnergy() / KILO,
                ANNUAL));
        checks.add(Check.exact(
                NAME, name, "peak_heating", "kW", year.peakHeating() / KILO, finest.peakHeating() / KILO, PEAK));
        checks.add(Check.exact(
                NAME,
                name,
                "peak_sensible_cooling",
                "kW",
                year.peakCooling() / KILO,
                finest.peakCooling() / KILO,
                PEAK));
    }
}
