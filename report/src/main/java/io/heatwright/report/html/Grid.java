package io.heatwright.report.html;

import io.heatwright.report.Markup;
import io.heatwright.report.chart.DataTable;
import java.util.List;

/** Plain tables of figures, in a frame that scrolls sideways where they are wider than the page. */
final class Grid {
    private Grid() {}

    /** Writes a table; the first column holds words, the others figures where that is said. */
    static void write(Page page, DataTable table, boolean figures) {
        if (table.rows().isEmpty()) {
            return;
        }
        var out = page.out();
        var label = page.words().say("page.table", "title", table.caption());
        out.open("div", "class", "tw", "role", "region", "tabindex", "0", "aria-label", label);
        out.open("table", "class", figures ? "num" : "words")
                .element("caption", table.caption())
                .open("thead")
                .open("tr");
        table.heads().forEach(head -> out.element("th", head, "scope", "col"));
        out.close().close().line().open("tbody");
        table.rows().forEach(row -> row(out, row));
        out.close().close().close().line();
    }

    private static void row(Markup out, List<String> row) {
        out.open("tr").element("th", row.get(0), "scope", "row");
        row.subList(1, row.size()).forEach(cell -> out.element("td", cell));
        out.close().line();
    }
}
