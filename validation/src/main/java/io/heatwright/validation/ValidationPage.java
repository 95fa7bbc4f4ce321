package io.heatwright.validation;

import io.heatwright.home.quantity.Figures;
import java.util.List;
import java.util.Optional;

/** The page VALIDATION.md: every figure, its reference range, inside or a miss. The same results give the same bytes. */
public final class ValidationPage {
    private static final int PLOT = 25;
    private static final double MARGIN = 0.2;
    private static final int DECIMALS = 2;
    /** Folder of the pictures, beside the page. */
    public static final String PICTURES = "docs/validation";

    private final StringBuilder out = new StringBuilder();
    private final Misses misses = Misses.read();

    private ValidationPage() {}

    /**
     * What one suite found.
     *
     * @param suite which
     * @param checks its comparisons
     * @param notes what it tells beside them
     * @param plots its pictures
     */
    public record Finding(Suite suite, List<Check> checks, List<String> notes, List<Suite.Plot> plots) {
        /** Copies the lists. */
        public Finding {
            checks = List.copyOf(checks);
            notes = List.copyOf(notes);
            plots = List.copyOf(plots);
        }

        /**
         * Runs a suite.
         *
         * @param suite which
         * @return what it found
         */
        public static Finding of(Suite suite) {
            return new Finding(suite, suite.run(), suite.notes(), suite.plots());
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

                Written by `heatwright validate --write`. A value lies inside or outside its range with no tolerance beside
                what the heading of its suite says. Loads, temperatures and sun are rounded as the published tables are, to
                0.01 of the unit and temperatures to 0.1 K. A range of other programs is that of the programs in the
                published tables: to lie inside is agreement with them, not a certificate.

                | suite | inside | of | misses |
                |---|--:|--:|--:|
                """);
        findings.forEach(page::summary);
        findings.forEach(page::suite);
        return page.out.toString();
    }

    private void summary(Finding finding) {
        var name = finding.suite().name();
        var all = finding.checks().size();
        out.append("| [").append(name).append("](#").append(name).append(") | ");
        out.append(all - finding.misses()).append(" | ").append(all).append(" | ");
        out.append(finding.misses()).append(" |\n");
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
        } else {
            out.append("| case | quantity | unit | value | low | high | | result |\n");
            out.append("|---|---|---|--:|--:|--:|---|---|\n");
            finding.checks().forEach(this::row);
        }
        finding.checks().stream().filter(check -> !check.inside()).forEach(this::explain);
        finding.notes().forEach(note -> out.append("\n- ").append(note));
        out.append(finding.notes().isEmpty() ? "" : "\n");
        finding.plots()
                .forEach(plot -> out.append("\n![")
                        .append(plot.title())
                        .append("](")
                        .append(PICTURES)
                        .append('/')
                        .append(plot.file())
                        .append(")\n"));
    }

    private void explain(Check check) {
        out.append("\n**Miss: ")
                .append(check.caseName())
                .append(", ")
                .append(check.quantity())
                .append(".** ");
        out.append(misses.reason(check).orElse("Not explained yet.")).append('\n');
    }

    private void row(Check check) {
        out.append("| ").append(check.caseName()).append(" | ").append(check.quantity());
        out.append(" | ").append(check.unit().isEmpty() ? "–" : check.unit());
        out.append(" | ").append(figure(check.value())).append(" | ").append(figure(check.low()));
        out.append(" | ").append(figure(check.high())).append(" | `").append(plot(check));
        out.append("` | ").append(check.inside() ? "inside" : "**MISS**").append(" |\n");
    }

    /**
     * Returns why a figure lies outside.
     *
     * @param check a miss
     * @return the physics in a sentence or two, if it was written down
     */
    public static Optional<String> reason(Check check) {
        return Misses.read().reason(check);
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
        var width = check.high() > check.low() ? check.high() - check.low() : 1;
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
