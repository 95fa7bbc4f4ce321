package io.heatwright.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.planner.tree.PlanTree;
import io.heatwright.planner.words.Words;
import io.heatwright.report.Figures;
import io.heatwright.report.Reading;
import io.heatwright.report.ReportWords;
import io.heatwright.report.SampleCharts;
import io.heatwright.report.UnitSystem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartsTest {
    private final Words words = ReportWords.english();
    private final Figures figures = new Figures(UnitSystem.US, "not published", "to");

    @Test
    void theBalancePointStandsWhereTheLoadLineIs() {
        var svg = capacity(chart("capacity")).drawing().finish();
        // −13.6 °C on a load line of 34 W/K from 16 °C is 1,006 W; 6.4 K of 36 K lie to its left.
        assertThat(svg).contains("balance 8\u00a0°F").contains("cx=\"17.78%\"");
    }

    @Test
    void whatIsNotPublishedIsHatchedAndNamedInTheKey() {
        var chart = capacity(chart("capacity"));
        assertThat(chart.drawing().finish()).contains("url(#hatch-grey)");
        assertThat(chart.key()).extracting(KeyEntry::swatch).contains(Swatch.UNPUBLISHED);
    }

    @Test
    void aUnitProvenOverTheWholeScaleIsNotHatched() {
        var tree = SampleCharts.all().tree("capacity");
        tree.trees("units").get(0).put("proven_from_c", -40);
        assertThat(capacity(new Reading(tree)).key())
                .extracting(KeyEntry::swatch)
                .doesNotContain(Swatch.UNPUBLISHED);
    }

    @Test
    void aRoomThatIsAlwaysCarriedHasNoBalancePoint() {
        var tree = SampleCharts.all().tree("capacity").put("balance_c", Double.NaN);
        assertThat(capacity(new Reading(tree)).drawing().finish()).doesNotContain("<circle");
    }

    @Test
    void missingHeatIsHatchedOnlyWhereThereIsSome() {
        var tree = SampleCharts.all().tree("coldest_week");
        assertThat(WeekChart.coldest(new Reading(tree), words, figures)
                        .orElseThrow()
                        .key())
                .extracting(KeyEntry::swatch)
                .containsExactly(Swatch.NEED, Swatch.HEAT_AREA, Swatch.MISSING);
        tree.put("delivered_w", tree.series("need_w"));
        assertThat(WeekChart.coldest(new Reading(tree), words, figures)
                        .orElseThrow()
                        .key())
                .extracting(KeyEntry::swatch)
                .containsExactly(Swatch.NEED, Swatch.HEAT_AREA);
    }

    @Test
    void tablesHoldEveryFigureThatWasDrawn() {
        var week = WeekChart.hottest(chart("hottest_week"), words, figures).orElseThrow();
        assertThat(week.tables()).singleElement().satisfies(table -> {
            assertThat(table.rows()).hasSize(168);
            assertThat(table.heads()).hasSize(6);
        });
        var months = MonthsChart.draw(chart("months"), words, figures).orElseThrow();
        assertThat(months.tables().get(0).rows().get(0)).isEqualTo(List.of("Jan", "190", "0", "47", "98"));
    }

    @Test
    void theCircuitsLimitsAreWrittenOnTheirLines() {
        var circuit =
                CircuitHourChart.draw(chart("circuit_hour"), words, figures).orElseThrow();
        assertThat(circuit.drawing().finish()).contains("limit 12\u00a0A").contains("breaker 15\u00a0A");
        assertThat(circuit.key()).extracting(KeyEntry::text).containsExactly("heater 12.5 A", "lamp and laptop 1.3 A");
    }

    @ParameterizedTest
    @ValueSource(doubles = {15, 20, 25, 30, 40, 50})
    void theBreakersNameHasAQuarterOfTheWidth(double breaker) {
        var tree = SampleCharts.all().tree("circuit_hour").put("breaker_a", breaker);
        var circuit = CircuitHourChart.draw(new Reading(tree), words, figures).orElseThrow();
        var name = Pattern.compile("x=\"([\\d.]+)%\"[^>]*>breaker")
                .matcher(circuit.drawing().finish());
        assertThat(name.find()).isTrue();
        assertThat(Double.parseDouble(name.group(1))).isLessThanOrEqualTo(75);
    }

    @Test
    void monthsWithoutTodayDrawOneBarEach() {
        var tree = SampleCharts.all().tree("months").put("today_cost_usd", new double[0]);
        var chart = MonthsChart.draw(new Reading(tree), words, figures).orElseThrow();
        assertThat(chart.key()).extracting(KeyEntry::swatch).doesNotContain(Swatch.TODAY);
    }

    @Test
    void nothingToDrawIsNoChart() {
        var nothing = new Reading(new PlanTree());
        assertThat(List.of(
                        CapacityChart.draw(nothing, -10, words, figures),
                        DurationChart.draw(nothing, words, figures),
                        MonthsChart.draw(nothing, words, figures),
                        WeekChart.coldest(nothing, words, figures),
                        WeekChart.hottest(nothing, words, figures),
                        CircuitHourChart.draw(nothing, words, figures)))
                .allMatch(Optional::isEmpty);
    }

    private Chart capacity(Reading chart) {
        return CapacityChart.draw(chart, -10.6, words, figures).orElseThrow();
    }

    private static Reading chart(String key) {
        return new Reading(SampleCharts.all()).part(key);
    }
}
