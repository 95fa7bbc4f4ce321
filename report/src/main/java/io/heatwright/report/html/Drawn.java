package io.heatwright.report.html;

import io.heatwright.report.chart.Chart;

/** A chart on the page: its key, the drawing, its finding and its table. */
final class Drawn {
    private Drawn() {}

    static void write(Page page, Chart chart) {
        var out = page.out();
        out.open("figure", "aria-label", chart.title()).line();
        if (!chart.key().isEmpty()) {
            out.open("div", "class", "key");
            for (var entry : chart.key()) {
                out.open("span");
                entry.swatch().draw(out);
                out.text(entry.text()).close();
            }
            out.close().line();
        }
        out.add(chart.drawing()).line();
        if (!chart.sentence().isEmpty()) {
            out.element("figcaption", chart.sentence()).line();
        }
        out.open("details", "class", "data").element("summary", page.words().say("page.table", "title", chart.title()));
        chart.tables().forEach(table -> Grid.write(page, table, true));
        out.close().close().line();
    }
}
