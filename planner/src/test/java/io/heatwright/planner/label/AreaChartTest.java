package io.heatwright.planner.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaChartTest {
    private static final double BTU_PER_HOUR = 0.29307107;

    @ParameterizedTest
    @CsvSource({
        "168, 1, false, 6000",
        "150, 2, false, 5000",
        "151, 2, false, 6000",
        "400, 4, false, 10200",
        "400, 2, true, 13000",
        "2500, 2, false, 34000"
    })
    void theChartReadsAsPrinted(double squareFeet, double people, boolean kitchen, double btu) {
        assertThat(AreaChart.cooling(squareFeet * 0.09290304 * (1 - 1e-12), people, kitchen) / BTU_PER_HOUR)
                .isCloseTo(btu, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"2501", "9000"})
    void aRoomLargerThanTheChartHasNoEntry(double squareFeet) {
        assertThat(AreaChart.cooling(squareFeet * 0.09290304, 2, false)).isNaN();
    }
}
