package io.heatwright.equipment.fault;

import io.heatwright.climate.Elementary;

/** The range of a severity, which no fault leaves. */
final class Severity {

    private static final double PERCENT = 100;

    private Severity() {}

    static void check(FaultKind kind, double severity) {
        double least = kind.isShare() ? 0 : -kind.worst();
        if (!(severity >= least && severity <= kind.worst())) {
            throw new IllegalArgumentException("The severity of \"" + kind.words() + "\" is " + print(kind, severity)
                    + "; allowed is " + print(kind, least) + " to " + print(kind, kind.worst())
                    + ". Beyond that nothing is known.");
        }
        if (kind == FaultKind.STUCK_REVERSING_VALVE && severity != Elementary.rint(severity)) {
            throw new IllegalArgumentException("The severity of \"" + kind.words() + "\" is " + print(kind, severity)
                    + "; allowed is 0 % or 100 %: it is stuck or it is not.");
        }
    }

    private static String print(FaultKind kind, double severity) {
        double shown = kind.isShare() ? severity * PERCENT : severity;
        double rounded = Elementary.rint(shown * PERCENT) / PERCENT;
        String figure = rounded == Elementary.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
        return figure + (kind.isShare() ? " %" : " K");
    }
}
