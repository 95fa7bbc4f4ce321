package io.heatwright.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A cooling unit and its room in steady state against the quasi-analytical solutions of ASHRAE Standard 140 [140-2020]. */
public final class HvacSuite implements Suite {
    /** The suite's name in results. */
    public static final String NAME = "hvac";

    private static final double ENERGY = 0.01;
    private static final double LOAD = 0.005;
    private static final double HUMIDITY = 0.02;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String source() {
        return "ANSI/ASHRAE Standard 140-2020, section 5.3, cases CE100 to CE200: three quasi-analytical solutions, February";
    }

    @Override
    public Optional<String> allowance() {
        return Optional.of(
                "Beyond the solutions' range it allows 1 % of energies and COP, 0.5 % of loads and 2 % of the"
                        + " humidity ratio, because the unit's map enters by a published fit");
    }

    @Override
    public List<Check> run() {
        var files = new CaseFile.Reader();
        var unit = HvacUnit.read();
        var found = new LinkedHashMap<String, Map<String, Double>>();
        var checks = new ArrayList<Check>();
        for (var range : ReferenceRanges.hvac()) {
            var figures = found.computeIfAbsent(range.caseName(), name -> HvacCase.figures(name, unit, files));
            var value = figures.get(range.metric());
            if (value != null) {
                checks.add(Check.widened(NAME, value, range, allowed(range.metric())));
            }
        }
        return List.copyOf(checks);
    }

    /** Share of an end of the range; 0 for what only rounding may move. */
    private static double allowed(String metric) {
        if (metric.startsWith("energy_") || metric.equals("cop") || metric.equals("sensible_coil_minus_zone")) {
            return ENERGY;
        }
        if (metric.startsWith("coil_load_") || metric.startsWith("zone_load_")) {
            return LOAD;
        }
        return metric.equals("humidity_ratio") ? HUMIDITY : 0;
    }
}
