package io.heatwright.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The physics against what is known exactly: closed forms, written here a second time, and published positions of the sun. */
public final class AnalyticalSuite implements Suite {
    /** The suite's name in results. */
    public static final String NAME = "analytical";

    /** Difference that counts as inside, as a share of the exact figure. */
    static final double ALLOWED = 0.005;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String source() {
        return "Closed forms, evaluated apart from the physics, and the worked examples of Reda and Andreas (NREL/TP-560-34302)"
                + " and Meeus (Astronomical Algorithms, 2nd edition)";
    }

    @Override
    public Optional<String> allowance() {
        return Optional.of("Low and high are the exact figure; a figure may be off by 0.5 % of it");
    }

    @Override
    public List<Check> run() {
        var checks = new ArrayList<Check>();
        checks.addAll(ConductionChecks.all());
        checks.addAll(AirChecks.all());
        checks.addAll(SunChecks.all());
        return List.copyOf(checks);
    }

    static Check check(String caseName, String quantity, String unit, double value, double exact) {
        return Check.exact(NAME, caseName, quantity, unit, value, exact, ALLOWED);
    }
}
