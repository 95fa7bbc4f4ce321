package io.heatwright.report.html;

import io.heatwright.report.Reading;
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
        section("heading.capacity", CapacityChart.draw(series("capacity"), design(), page.words(), page.figures()));
        section("heading.duration", duration());
        section("heading.months", months());
        section("heading.coldest", coldest());
        section("heading.hottest", hottest());
    }

    /** Writes the two drawings that answer most: whether the unit keeps up, and the coldest week. */
    void first() {
        section(
                "heading.capacity",
                CapacityChart.drawFirst(series("capacity"), design(), page.words(), page.figures()));
        section("heading.coldest", coldest());
    }

    /** Writes the other drawings, each folded under its heading. */
    void folded() {
        folded("heading.months", months());
        folded("heading.duration", duration());
        folded("heading.hottest", hottest());
    }

    private Optional<Chart> duration() {
        return DurationChart.draw(series("duration"), page.words(), page.figures());
    }

    private Optional<Chart> months() {
        return MonthsChart.draw(series("months"), page.words(), page.figures());
    }

    private Optional<Chart> coldest() {
        return WeekChart.coldest(series("coldest_week"), page.words(), page.figures());
    }

    private Optional<Chart> hottest() {
        return WeekChart.hottest(series("hottest_week"), page.words(), page.figures());
    }

    private double design() {
        return page.plan().part("weather").number("design_heating_c");
    }

    private Reading series(String key) {
        return page.plan().part("charts").part(key);
    }

    private void section(String heading, Optional<Chart> chart) {
        chart.ifPresent(each -> {
            page.section(each.id() + "-h", page.words().say(heading));
            Drawn.write(page, each);
            page.out().close().line();
        });
    }

    private void folded(String heading, Optional<Chart> chart) {
        chart.ifPresent(each -> page.folded(page.words().say(heading), () -> Drawn.write(page, each)));
    }
}
