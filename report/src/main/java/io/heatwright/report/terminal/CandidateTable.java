package io.heatwright.report.terminal;

import io.heatwright.planner.words.Words;
import io.heatwright.report.Figures;
import io.heatwright.report.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** The candidates in their order, and today's system below them. */
final class CandidateTable {
    private static final String DASH = "–";
    private static final String ASSUMED_MARK = " *";

    private final Reading plan;
    private final Words words;
    private final Figures figures;
    private final boolean all;

    CandidateTable(Reading plan, Words words, Figures figures, boolean all) {
        this.plan = plan;
        this.words = words;
        this.figures = figures;
        this.all = all;
    }

    /** Sets the table: with the range of cost where it fits on one line, with the likely cost alone where not. */
    List<String> lines(int width) {
        var full = table(true);
        return full.fits(width) ? full.lines(width) : table(false).lines(width);
    }

    /** What the marks in the table mean, and what the table leaves out. */
    List<String> notes() {
        var listed = listed();
        var notes = new ArrayList<String>();
        if (listed.stream().anyMatch(CandidateTable::isAssumed)) {
            notes.add(words.say("terminal.assumed_mark"));
        }
        if (!tellsNoise()) {
            notes.add(words.say("terminal.no_noise"));
        }
        if (lines(Integer.MAX_VALUE).stream().anyMatch(line -> line.contains(words.say("terminal.unpublished")))) {
            notes.add(words.say("terminal.unpublished_mark"));
        }
        var count = plan.children("candidates").size();
        if (listed.size() < count) {
            notes.add(words.say("terminal.all", "count", Integer.toString(count)));
        }
        return notes;
    }

    /** The candidates of this table. */
    List<Reading> listed() {
        return all ? plan.children("candidates") : plan.shortList();
    }

    private TextTable table(boolean withRange) {
        var table = new TextTable(tellsNoise() ? "rwwlrrr" : "rwwlrr");
        add(
                table,
                List.of(
                        "#",
                        words.say("terminal.column.unit"),
                        words.say("terminal.column.verdict"),
                        words.say("terminal.column.cold"),
                        words.say("terminal.column.cost"),
                        words.say("terminal.column.price"),
                        words.say("terminal.column.noise")));
        for (var candidate : listed()) {
            var rank = candidate.number("rank");
            add(
                    table,
                    row(
                            rank > 0 ? figures.whole(rank) : DASH,
                            candidate.text("short_name").isEmpty()
                                    ? candidate.text("name")
                                    : candidate.text("short_name"),
                            candidate.text("verdict_text") + (isAssumed(candidate) ? ASSUMED_MARK : ""),
                            candidate,
                            known(
                                    candidate.range("price_usd").likely(),
                                    price -> figures.price(candidate.range("price_usd"))),
                            known(candidate.number("indoor_noise_dba"), figures::whole),
                            withRange));
        }
        plan.child("today")
                .ifPresent(today -> add(
                        table,
                        row(
                                DASH,
                                words.say("terminal.today", "name", today.text("name")),
                                DASH,
                                today,
                                words.say("owned"),
                                Double.isFinite(today.number("indoor_noise_dba"))
                                        ? figures.whole(today.number("indoor_noise_dba"))
                                        : DASH,
                                withRange)));
        return table;
    }

    /** A column in which nothing is known would only take room from the names. */
    private boolean tellsNoise() {
        return listed().stream().anyMatch(candidate -> Double.isFinite(candidate.number("indoor_noise_dba")));
    }

    /** Noise is the last cell of a row. */
    private void add(TextTable table, List<String> cells) {
        table.row(tellsNoise() ? cells : cells.subList(0, cells.size() - 1));
    }

    private List<String> row(
            String rank, String name, String verdict, Reading system, String price, String noise, boolean withRange) {
        var cold = system.range("cold_hours_h");
        var cost = system.range("cost_per_year_usd");
        return List.of(
                rank,
                name,
                verdict,
                Double.isFinite(cold.likely()) ? figures.range(cold, figures::count) : DASH,
                Double.isFinite(cost.likely())
                        ? (withRange ? figures.range(cost, figures::two) : figures.two(cost.likely()))
                        : DASH,
                price,
                noise);
    }

    private String known(double value, DoubleFunction<String> print) {
        return Double.isFinite(value) ? print.apply(value) : words.say("terminal.unpublished");
    }

    private static boolean isAssumed(Reading candidate) {
        return candidate.text("performance").equals("assumed");
    }
}
