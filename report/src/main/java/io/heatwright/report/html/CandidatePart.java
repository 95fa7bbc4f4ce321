package io.heatwright.report.html;

import io.heatwright.report.Figures;
import io.heatwright.report.Reading;
import io.heatwright.report.chart.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The candidates in their order with today below them, each figure on the scale of its column; then every figure. */
final class CandidatePart {
    private static final List<String> ENERGY = List.of("electricity", "fuel", "cop", "carbon", "lifetime");
    private static final List<String> COMFORT = List.of("hot", "below", "starts", "spell", "amps", "circuit", "stated");

    private final Page page;
    private final Figures figures;
    private final List<Reading> candidates;
    private final CandidateFigures shared;

    CandidatePart(Page page) {
        this.page = page;
        figures = page.figures();
        candidates = page.plan().children("candidates");
        shared = new CandidateFigures(page, candidates);
    }

    void write() {
        if (candidates.isEmpty()) {
            return;
        }
        var words = page.words();
        page.section("units", words.say("units.title"));
        page.paragraph("s", page.plan().text("ranking_rule"));
        var shown = page.plan().shortList();
        table(words.say("units.table"), shown, true);
        mark();
        var others = candidates.stream().filter(each -> !shown.contains(each)).toList();
        if (!others.isEmpty()) {
            page.folded(words.say("units.others"), () -> table(words.say("units.others"), others, false));
        }
        behind(candidates);
        page.out().close().line();
    }

    /** Writes every unit in order with all that is known of each; what cards open is not written again. */
    void all() {
        table(allUnits(), candidates, true);
        mark();
        var shown = page.plan().shortList();
        behind(candidates.stream().filter(each -> !shown.contains(each)).toList());
    }

    /** Writes what stands behind the ranking, folded: all other figures of every unit, and the sources of some. */
    private void behind(List<Reading> sourced) {
        page.folded(page.words().say("units.more"), this::more);
        if (!sourced.isEmpty()) {
            page.folded(page.words().say("units.all_sources"), () -> sourced.forEach(this::sources));
        }
    }

    /** Says how many units were tried. */
    String allUnits() {
        return page.words().say("units.all", "count", figures.whole(candidates.size()));
    }

    private void mark() {
        if (candidates.stream().anyMatch(each -> each.text("performance").equals("assumed"))) {
            page.paragraph("s", page.words().say("units.assumed_mark"));
        }
    }

    private void more() {
        Grid.write(page, more("units.energy", ENERGY, this::energy), true);
        Grid.write(page, more("units.comfort", COMFORT, this::comfort), true);
    }

    private void table(String caption, List<Reading> rows, boolean withToday) {
        var out = page.out();
        var words = page.words();
        out.open("table", "class", "units", "role", "table").element("caption", caption, "class", "sr");
        out.open("thead", "role", "rowgroup").open("tr", "role", "row");
        head("#");
        head(words.say("units.unit"));
        head(words.say("units.verdict"));
        shared.columns().forEach(column -> head(column.name()));
        out.close().close().line().open("tbody", "role", "rowgroup").line();
        rows.forEach(row -> row(row, false));
        if (withToday) {
            page.plan().child("today").ifPresent(today -> row(today, true));
        }
        out.close().close().line();
    }

    private void head(String text) {
        page.out().element("th", text, "scope", "col", "role", "columnheader");
    }

    private void row(Reading row, boolean isToday) {
        var out = page.out();
        var words = page.words();
        var rank = row.number("rank");
        out.open("tr", "role", "row", "class", isToday ? "base" : page.isChosen(row) ? "best" : "");
        out.element("td", rank > 0 ? figures.whole(rank) : CandidateFigures.DASH, "role", "cell", "class", "no");
        out.open("th", "scope", "row", "role", "rowheader").text(row.text("name"));
        out.text(" ")
                .element("small", isToday ? words.say("today") : page.status(row.text("status")))
                .close();
        out.open("td", "role", "cell", "class", "vd");
        if (isToday) {
            out.element("span", words.say("units.owned"));
        } else {
            verdict(row);
        }
        out.close();
        for (var column : shared.columns()) {
            out.open("td", "role", "cell", "data-label", column.name());
            shared.write(column, row, isToday);
            out.close();
        }
        out.close().line();
    }

    private void verdict(Reading row) {
        var out = page.out();
        page.square(row.text("verdict"));
        var mark = row.text("performance").equals("assumed") ? " *" : "";
        out.open("span").text(row.text("verdict_text") + mark);
        if (!row.text("reason").isEmpty()) {
            out.element("small", row.text("reason"));
        }
        out.close();
    }

    /** Every unit, then today, in a table of the named columns. */
    private DataTable more(String caption, List<String> codes, Function<Reading, List<String>> cells) {
        var words = page.words();
        var heads = new ArrayList<String>();
        heads.add(words.say("units.unit"));
        codes.forEach(code ->
                heads.add(words.say("units." + code, "unit", figures.units().massUnit())));
        var rows = new ArrayList<List<String>>();
        candidates.forEach(each -> rows.add(named(each.text("name"), cells.apply(each))));
        page.plan()
                .child("today")
                .ifPresent(today ->
                        rows.add(named(words.say("terminal.today", "name", today.text("name")), cells.apply(today))));
        return new DataTable(words.say(caption), heads, rows);
    }

    private static List<String> named(String name, List<String> cells) {
        var row = new ArrayList<String>();
        row.add(name);
        row.addAll(cells);
        return List.copyOf(row);
    }

    private List<String> energy(Reading row) {
        return List.of(
                shared.range(row.range("electricity_kwh"), figures::two),
                shared.range(row.range("fuel_kwh"), figures::two),
                CandidateFigures.number(row.number("seasonal_cop"), figures::two),
                shared.range(
                        row.range("co2e_kg"),
                        kilograms -> figures.two(figures.units().mass(kilograms))),
                shared.dollars(row.range("lifetime_cost_usd")));
    }

    private List<String> comfort(Reading row) {
        return List.of(
                shared.range(row.range("hot_hours_h"), figures::count),
                CandidateFigures.number(row.number("hours_below_minimum_h"), figures::count),
                CandidateFigures.number(row.number("starts_per_hour"), figures::two),
                CandidateFigures.number(row.number("cold_spell_minimum_c"), figures::temperature),
                figures.current(row.number("nameplate_a")),
                row.text("circuit_text"),
                row.text("noise_stated"));
    }

    /** Writes where the figures of one unit come from, if that is told. */
    void sources(Reading row) {
        var words = page.words();
        var rows = row.children("figures").stream()
                .map(figure -> List.of(
                        figure.text("name"),
                        figure.printed("value", figures),
                        page.provenance(figure.text("provenance")),
                        figure.text("source")))
                .toList();
        if (!rows.isEmpty()) {
            var caption = words.say("units.sources", "name", row.text("name"));
            Grid.write(
                    page,
                    new DataTable(
                            caption,
                            List.of(
                                    words.say("units.figure"),
                                    words.say("units.value"),
                                    words.say("units.provenance"),
                                    words.say("units.source")),
                            rows),
                    false);
        }
    }
}
