package io.heatwright.report.html;

import io.heatwright.planner.terms.Range;
import io.heatwright.report.Figures;
import io.heatwright.report.Reading;
import io.heatwright.report.chart.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/** The candidates in their order with today below them, each figure on the scale of its column; then every figure. */
final class CandidatePart {
    private static final String DASH = "–";
    private static final List<String> ENERGY = List.of("electricity", "fuel", "cop", "carbon", "lifetime");
    private static final List<String> COMFORT = List.of("hot", "below", "starts", "spell", "amps", "circuit", "stated");

    /** A column of figures; what is owned today has no price to pay. */
    private record Column(
            String name, boolean isPrice, Function<Reading, Range> value, Function<Reading, String> text) {}

    private final Page page;
    private final Figures figures;
    private final List<Reading> candidates;
    private final List<Column> columns;

    CandidatePart(Page page) {
        this.page = page;
        figures = page.figures();
        candidates = page.plan().children("candidates");
        var words = page.words();
        columns = List.of(
                new Column(words.say("units.cold"), false, each -> each.range("cold_hours_h"), this::cold),
                new Column(words.say("units.cost"), false, each -> each.range("cost_per_year_usd"), this::cost),
                new Column(words.say("units.price"), true, each -> each.range("price_usd"), this::price),
                new Column(
                        words.say("units.noise"),
                        false,
                        each -> Range.exactly(each.number("indoor_noise_dba")),
                        each -> with(figures.whole(each.number("indoor_noise_dba")), " dB(A)")));
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
        if (candidates.stream().anyMatch(each -> each.text("performance").equals("assumed"))) {
            page.paragraph("s", words.say("units.assumed_mark"));
        }
        var others = candidates.stream().filter(each -> !shown.contains(each)).toList();
        if (!others.isEmpty()) {
            page.out().open("details", "class", "others").element("summary", words.say("units.others"));
            table(words.say("units.others"), others, false);
            page.out().close().line();
        }
        page.out().open("details", "class", "others").element("summary", words.say("units.more"));
        Grid.write(page.out(), more("units.energy", ENERGY, this::energy), true);
        Grid.write(page.out(), more("units.comfort", COMFORT, this::comfort), true);
        page.out().close().line();
        sources();
        page.out().close().line();
    }

    private void table(String caption, List<Reading> rows, boolean withToday) {
        var out = page.out();
        var words = page.words();
        out.open("table", "class", "rank", "role", "table").element("caption", caption, "class", "sr");
        out.open("thead", "role", "rowgroup").open("tr", "role", "row");
        head("#");
        head(words.say("units.unit"));
        head(words.say("units.verdict"));
        columns.forEach(column -> head(column.name()));
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
        var chosen =
                !isToday && row.text("id").equals(page.plan().part("choice").text("id"));
        out.open("tr", "role", "row", "class", isToday ? "base" : chosen ? "best" : "");
        out.element("td", rank > 0 ? figures.whole(rank) : DASH, "role", "cell", "class", "no");
        out.open("th", "scope", "row", "role", "rowheader").text(row.text("name"));
        var status = row.text("status");
        out.text(" ")
                .element(
                        "small",
                        isToday
                                ? words.say("today")
                                : words.has("status." + status) ? words.say("status." + status) : status)
                .close();
        out.open("td", "role", "cell", "class", "vd");
        if (isToday) {
            out.element("span", words.say("units.owned"));
        } else {
            verdict(row);
        }
        out.close();
        for (var column : columns) {
            cell(column, row, isToday);
        }
        out.close().line();
    }

    private void verdict(Reading row) {
        var out = page.out();
        out.open("i", "class", "v " + form(row.text("verdict"))).close();
        var mark = row.text("performance").equals("assumed") ? " *" : "";
        out.open("span").text(row.text("verdict_text") + mark);
        if (!row.text("reason").isEmpty()) {
            out.element("small", row.text("reason"));
        }
        out.close();
    }

    private void cell(Column column, Reading row, boolean isToday) {
        var out = page.out();
        var isOwned = isToday && column.isPrice();
        var value = column.value().apply(row);
        out.open("td", "role", "cell", "data-label", column.name());
        var text = isToday && !Double.isFinite(value.likely())
                ? DASH
                : column.text().apply(row);
        out.element("span", isOwned ? page.words().say("owned") : text);
        if (!isOwned && Double.isFinite(value.likely())) {
            bar(value, most(column));
        }
        out.close();
    }

    /** A thin scale: band from low to high, stroke at the likely value; the same length means the same in a column. */
    private void bar(Range value, double most) {
        var out = page.out();
        var likely = value.likely() / most;
        var low = Double.isFinite(value.low()) ? value.low() / most : likely;
        var high = Double.isFinite(value.high()) ? value.high() / most : likely;
        out.open("svg", "class", "bar", "height", "8", "aria-hidden", "true");
        out.empty("line", "class", "grid", "x2", "100%", "y1", "4", "y2", "4");
        out.empty("rect", "class", "fe", "x", percent(low), "width", percent(high - low), "y", "2", "height", "4");
        out.empty("rect", "class", "fi", "x", percent(likely * 0.985), "width", "1.5%", "y", "0", "height", "8");
        out.close();
    }

    private double most(Column column) {
        var most = 1.0;
        for (var each : candidates) {
            var value = column.value().apply(each);
            most = Math.max(most, Double.isFinite(value.high()) ? value.high() : 0);
        }
        var today = page.plan().part("today");
        var value = column.value().apply(today);
        return Math.max(most, Double.isFinite(value.high()) ? value.high() : 0);
    }

    private static String percent(double share) {
        return Math.round(Math.max(0, Math.min(1, share)) * 1000) / 10 + "%";
    }

    private static String form(String verdict) {
        return switch (verdict) {
            case "fits" -> "fits";
            case "likely_fits" -> "likely";
            case "fits_not_outlet", "needs_new_circuit" -> "cond";
            case "too_big", "does_not_fit", "excluded" -> "un";
            case "helper_only" -> "help";
            default -> "unk";
        };
    }

    private String cold(Reading row) {
        return range(row.range("cold_hours_h"), figures::count);
    }

    private String cost(Reading row) {
        return dollars(row.range("cost_per_year_usd"));
    }

    private String price(Reading row) {
        return with("$", figures.price(row.range("price_usd")));
    }

    private String range(Range range, DoubleFunction<String> print) {
        return Double.isFinite(range.likely()) ? figures.range(range, print) : DASH;
    }

    private String dollars(Range range) {
        return Double.isFinite(range.likely()) ? figures.dollars(range) : DASH;
    }

    private String with(String first, String second) {
        return first.equals(figures.unknown()) || second.equals(figures.unknown()) ? figures.unknown() : first + second;
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
                range(row.range("electricity_kwh"), figures::two),
                range(row.range("fuel_kwh"), figures::two),
                number(row.number("seasonal_cop"), figures::two),
                range(
                        row.range("co2e_kg"),
                        kilograms -> figures.two(figures.units().mass(kilograms))),
                dollars(row.range("lifetime_cost_usd")));
    }

    private List<String> comfort(Reading row) {
        return List.of(
                range(row.range("hot_hours_h"), figures::count),
                number(row.number("hours_below_minimum_h"), figures::count),
                number(row.number("starts_per_hour"), figures::two),
                number(row.number("cold_spell_minimum_c"), figures::temperature),
                figures.current(row.number("nameplate_a")),
                row.text("circuit_text"),
                row.text("noise_stated"));
    }

    private static String number(double value, DoubleFunction<String> print) {
        return Double.isFinite(value) ? print.apply(value) : DASH;
    }

    private void sources() {
        var out = page.out();
        out.open("details").element("summary", page.words().say("units.all_sources"));
        candidates.forEach(this::sources);
        out.close().line();
    }

    private void sources(Reading row) {
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
                    page.out(),
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
