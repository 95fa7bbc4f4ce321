package io.heatwright.validation;

import io.heatwright.home.quantity.Figures;
import java.util.List;

/** The table of a suite that allows a figure to lie a share beyond its range: how far it lies off, and how far it may. */
final class WidenedTable {
    private static final int DECIMALS = 2;
    private static final int FINE_DECIMALS = 6;
    private static final double FINE = 1e-4;
    private static final double PERCENT = 100;

    private WidenedTable() {}

    static void print(List<Check> checks, StringBuilder out) {
        out.append("| case | quantity | unit | value | low | high | off | allowed | result |\n");
        out.append("|---|---|---|--:|--:|--:|--:|--:|---|\n");
        for (var check : checks) {
            out.append("| ").append(check.caseName()).append(" | ").append(check.quantity());
            out.append(" | ").append(check.unit().isEmpty() ? "–" : check.unit());
            out.append(" | ").append(ValidationPage.figure(check.value()));
            out.append(" | ").append(ValidationPage.figure(check.low()));
            out.append(" | ").append(ValidationPage.figure(check.high()));
            var off = check.off();
            out.append(" | ").append(off == 0 || !Double.isFinite(off) ? "–" : percent(off, check));
            out.append(" | ").append(check.widening() > 0 ? percent(check.widening(), check) : "rounding");
            out.append(" | ").append(check.inside() ? "inside" : "**MISS**").append(" |\n");
        }
    }

    /** A suite that allows less than hundredths of a percent is printed finer. */
    private static String percent(double share, Check check) {
        return Figures.decimals(
                        PERCENT * share, check.widening() > 0 && check.widening() < FINE ? FINE_DECIMALS : DECIMALS)
                + " %";
    }
}
