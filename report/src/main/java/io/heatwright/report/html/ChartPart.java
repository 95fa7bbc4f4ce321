package io.heatwright.report.html;

import io.heatwright.report.chart.CapacityChart;
import io.heatwright.report.chart.Chart;
import io.heatwright.report.chart.DurationChart;
import io.heatwright.report.chart.MonthsChart;
import io.heatwright.report.chart.WeekChart;
import java.util.Optional;

/** The year in drawings, each under its own heading. */
final class ChartPart {
    private final Page page;

    ChartPart(Page page) {
        this.page = page;
    }

    void write() {
        var charts = page.plan().part("charts");
        var words = page.words();
        var figures = page.figures();
        var design = page.plan().part("weather").number("design_heating_c");
        drawn("heading.capacity", CapacityChart.draw(charts.part("capacity"), design, words, figures));
        drawn("heading.duration", DurationChart.draw(charts.part("duration"), words, figures));
        drawn("heading.months", MonthsChart.draw(charts.part("months"), words, figures));
        drawn("heading.coldest", WeekChart.coldest(charts.part("coldest_week"), words, figures));
        drawn("heading.hottest", WeekChart.hottest(charts.part("hottest_week"), words, figures));
    }

    private void drawn(String heading, Optional<Chart> chart) {
        chart.ifPresent(each -> {
            page.section(each.id() + "-h", page.words().say(heading));
            Drawn.write(page, each);
            page.out().close().line();
        });
    }
}
