package io.heatwright.report.html;

import io.heatwright.report.Reading;
import java.util.List;

/** The best few candidates in their order as cards, and today's system as the last; a name opens its sources. */
final class CandidateCards {
    private final Page page;
    private final List<Reading> shown;
    private final CandidateFigures figures;
    private final CandidatePart tables;

    CandidateCards(Page page) {
        this.page = page;
        shown = page.plan().shortList();
        figures = new CandidateFigures(page, shown);
        tables = new CandidatePart(page);
    }

    void write() {
        if (shown.isEmpty()) {
            return;
        }
        page.section("units", title());
        var choice = page.plan().part("choice");
        page.paragraph("", choice.text("id").isEmpty() ? "" : choice.text("sentence"));
        page.paragraph("s", page.plan().text("ranking_rule"));
        var out = page.out();
        var columns = figures.told();
        out.open("ol", "class", "rank").line();
        for (var i = 0; i < shown.size(); i++) {
            card(shown.get(i), Page.id("unit-" + (i + 1)), columns);
        }
        page.plan().child("today").ifPresent(today -> today(today, columns));
        out.close().line();
        if (columns.size() < figures.columns().size()) {
            page.paragraph("s", page.words().say("terminal.no_noise"));
        }
        page.folded(tables.allUnits(), tables::all);
        out.close().line();
    }

    /** Counts the ways in words, as far as there are words for it. */
    private String title() {
        var words = page.words();
        var count = shown.size();
        var number = words.has("count." + count)
                ? words.say("count." + count)
                : page.figures().whole(count);
        var ways = words.say(count == 1 ? "ways.one" : "ways.many", "count", number);
        return page.plan().child("today").isPresent() ? words.say("ways.today", "ways", ways) : ways;
    }

    private void card(Reading row, String id, List<CandidateFigures.Column> columns) {
        var out = page.out();
        var rank = row.number("rank");
        out.open("li", "class", page.isChosen(row) ? "best" : "");
        out.open("h3").element("span", rank > 0 ? page.figures().whole(rank) : CandidateFigures.DASH, "class", "no");
        out.text(" ").element("span", heading(row)).text(" ");
        out.element("button", row.text("name"), "type", "button", "class", "name", "popovertarget", id);
        out.close();
        out.open("p", "class", "vd");
        page.square(row.text("verdict"));
        out.open("span").text(Page.opened(row.text("verdict_text")));
        provenance(row.text("performance"));
        out.close().close().line();
        readings(row, columns, false);
        sources(row, id);
        out.close().line();
    }

    /** What kind of unit it is, with its voltage where the plan's short name tells it. */
    private static String heading(Reading row) {
        var kind = row.text("kind");
        var shortName = row.text("short_name");
        var from = shortName.lastIndexOf(", ");
        var isTold = from >= 0 && !row.truth("representative") && shortName.endsWith(kind);
        return Page.opened(isTold ? shortName.substring(from + 2) : kind);
    }

    private void provenance(String code) {
        if (page.words().has("performance." + code)) {
            var out = page.out();
            out.open("small").open("i", "class", "pv " + code).close();
            out.text(page.words().say("performance." + code)).close();
        }
    }

    private void today(Reading today, List<CandidateFigures.Column> columns) {
        var out = page.out();
        var words = page.words();
        out.open("li", "class", "base").open("h3").text(Page.opened(today.text("name")) + " ");
        out.element("small", words.say("today")).close();
        out.open("p", "class", "vd")
                .element("span", Page.opened(words.say("units.owned")))
                .close();
        readings(today, columns, true);
        out.close().line();
    }

    private void readings(Reading row, List<CandidateFigures.Column> columns, boolean isToday) {
        var out = page.out();
        out.open("dl");
        for (var column : columns) {
            out.open("div").element("dt", column.name()).open("dd");
            figures.write(column, row, isToday);
            out.close().close();
        }
        out.close().line();
    }

    /** What the name of a unit opens: why it is judged so, whether it is sold, where its figures come from. */
    private void sources(Reading row, String id) {
        var out = page.out();
        out.open("div", "class", "pop", "id", id, "popover", "auto");
        out.open("p").element("strong", row.text("name")).close();
        page.paragraph("", row.text("reason"));
        page.paragraph("s", Page.opened(page.status(row.text("status"))));
        tables.sources(row);
        var close = page.words().say("units.close");
        out.element(
                "button", close, "type", "button", "class", "btn", "popovertarget", id, "popovertargetaction", "hide");
        out.close().line();
    }
}
