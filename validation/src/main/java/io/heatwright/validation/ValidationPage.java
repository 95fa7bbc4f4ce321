package io.heatwright.validation;

import io.heatwright.home.quantity.Figures;
import java.util.List;

/** The page VALIDATION.md: every figure, its reference range, inside or a miss. The same results give the same bytes. */
public final class ValidationPage {
    private static final int PLOT = 25;
    private static final double MARGIN = 0.2;
    private static final int DECIMALS = 2;

    private final StringBuilder out = new StringBuilder();

    private ValidationPage() {}

    /**
     * What one suite found.
     *
     * @param suite which
     * @param checks its comparisons
     */
    public record Finding(Suite suite, List<Check> checks) {
        /** Copies the list. */
        public Finding {
            checks = List.copyOf(checks);
        }

        /**
         * Counts what lies outside its range.
         *
         * @return 0 or more
         */
        public long misses() {
            return checks.stream().filter(check -> !check.inside()).count();
        }
    }

    /**
     * Prints the page.
     *
     * @param findings one a suite
     * @return Markdown that ends with a line feed
     */
    public static String print(List<Finding> findings) {
        var page = new ValidationPage();
        page.out.append("""
                # Validation

                Written by `heatwright validate --write`. Each value is rounded as the published tables are, to 0.01 of its
                unit and temperatures to 0.1 K, and lies inside or outside the published range with no tolerance beside. The
                range is that of the programs in the published tables: to lie inside is agreement with them, not a
                certificate. A suite that allows more says so.
                """);
        findings.forEach(page::suite);
        return page.out.toString();
    }

    private void suite(Finding finding) {
        out.append("\n## ").append(finding.suite().name()).append("\n\n");
        out.append(finding.suite().source()).append(".\n");
        finding.suite().allowance().ifPresent(allowance -> out.append(allowance).append(".\n"));
        out.append("Inside: ")
                .append(finding.checks().size() - finding.misses())
                .append(" of ")
                .append(finding.checks().size())
                .append(". Misses: ")
                .append(finding.misses())
                .append(".\n\n");
        if (finding.suite().allowance().isPresent()) {
            WidenedTable.print(finding.checks(), out);
            return;
        }
        out.append("| case | quantity | unit | value | low | high | | result |\n");
        out.append("|---|---|---|--:|--:|--:|---|---|\n");
        finding.checks().forEach(this::row);
    }

    private void row(Check check) {
        out.append("| ").append(check.caseName()).append(" | ").append(check.quantity());
        out.append(" | ").append(check.unit().isEmpty() ? "–" : check.unit());
        out.append(" | ").append(figure(check.value())).append(" | ").append(figure(check.low()));
        out.append(" | ").append(figure(check.high())).append(" | `").append(plot(check));
        out.append("` | ").append(check.inside() ? "inside" : "**MISS**").append(" |\n");
    }

    /**
     * Prints a figure of a comparison.
     *
     * @param value any
     * @return two decimals
     */
    public static String figure(double value) {
        return Figures.decimals(value, DECIMALS);
    }

    /**
     * Draws a value on its range.
     *
     * @param check a comparison
     * @return one line of fixed length: the range as a bar, the value as a dot; at an end when it is off the line
     */
    public static String plot(Check check) {
        var width = check.high() - check.low();
        var from = check.low() - MARGIN * width;
        var to = check.high() + MARGIN * width;
        var line = " ".repeat(PLOT).toCharArray();
        for (var i = at(check.low(), from, to); i <= at(check.high(), from, to); i++) {
            line[i] = '─';
        }
        line[at(check.low(), from, to)] = '├';
        line[at(check.high(), from, to)] = '┤';
        line[at(check.value(), from, to)] = '●';
        return new String(line);
    }

    private static int at(double value, double from, double to) {
        var share = (value - from) / (to - from);
        return (int) Math.max(0, Math.min(PLOT - 1, Math.floor(share * PLOT)));
    }
}
