package io.heatwright.circuit;

import java.util.OptionalDouble;

/** The sums and shares that the rules compare, for one circuit. */
final class Amperes {

    /** Largest share of the rating for long-running loads, and for a plug-in unit alone: 210.20(A), 440.62(B). */
    static final double LONG_RUNNING_SHARE = 0.8;

    /** Largest share for a plug-in unit where other outlets or lights share the circuit: 440.62(C). */
    static final double SHARED_SHARE = 0.5;

    /** Smallest rating of a circuit with outlets, A: 210.18, 210.23. */
    static final double SMALLEST_CIRCUIT = 15;

    /** A tenth of a milliampere: what rounding may add without changing an answer. */
    private static final double SLACK = 1e-4;

    private static final double[] STANDARD_BREAKERS = {15, 20, 25, 30, 35, 40, 45, 50, 60};

    private final Circuit circuit;
    private final double longRunning;
    private final double brief;

    Amperes(Circuit circuit) {
        this.circuit = circuit;
        var voltage = circuit.voltageAsFarAsKnown();
        double running = 0;
        double passing = 0;
        for (var load : circuit.loads()) {
            if (load.duty().countsAsContinuous()) {
                running += load.current(voltage);
            } else {
                passing += load.current(voltage);
            }
        }
        longRunning = running;
        brief = passing;
    }

    double longRunning() {
        return longRunning;
    }

    double brief() {
        return brief;
    }

    double leastRating() {
        return circuit.breaker().orElse(SMALLEST_CIRCUIT);
    }

    double mostRating() {
        return circuit.breaker().orElseGet(this::largestPlausible);
    }

    private double largestPlausible() {
        return switch (circuit.outlet()) {
            case LEVEL_SLOTS_30_AMP -> 30;
            case NONE -> 60;
            case TWO_PRONG, THREE_PRONG, GFCI, TWENTY_AMP, LEVEL_SLOTS_15_AMP, LEVEL_SLOTS_20_AMP -> 20;
            case UNKNOWN -> circuit.voltageAsFarAsKnown() == VoltageClass.V120 ? 20 : 60;
        };
    }

    double unitShare() {
        return circuit.shared() ? SHARED_SHARE : LONG_RUNNING_SHARE;
    }

    Outcome judge(double current, double share) {
        if (Double.isNaN(current)) {
            return Outcome.CANNOT_TELL;
        }
        if (current <= share * leastRating() + SLACK) {
            return Outcome.HOLDS;
        }
        return current <= share * mostRating() + SLACK ? Outcome.CANNOT_TELL : Outcome.BROKEN;
    }

    static OptionalDouble standardBreakerFrom(double amps) {
        for (double breaker : STANDARD_BREAKERS) {
            if (breaker + SLACK >= amps) {
                return OptionalDouble.of(breaker);
            }
        }
        return OptionalDouble.empty();
    }
}
