package io.heatwright.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CycleSuiteTest {

    private static final CycleSuite SUITE = new CycleSuite();
    private static final List<Check> CHECKS = SUITE.run();

    @TestFactory
    List<DynamicTest> between_47_and_17_the_cycle_is_as_near_as_is_asked() {
        assertThat(CHECKS).hasSize(6);
        return CHECKS.stream()
                .map(check -> DynamicTest.dynamicTest(
                        check.caseName() + " " + check.quantity(),
                        () -> assertThat(check.inside()).as(check.toString()).isTrue()))
                .toList();
    }

    @Test
    void what_lies_below_is_told_for_every_unit_beside_the_straight_line() {
        assertThat(SUITE.notes())
                .anyMatch(note -> note.startsWith("Below 17 °F, curves of LG, 6 points, told only: heat median"))
                .anyMatch(note -> note.startsWith("At 5 °F,"))
                .anyMatch(note -> note.startsWith("gree-vireo-vir09hp115, told only: 5 °F heat"))
                .noneMatch(note -> note.contains("NaN"));
    }

    @Test
    void a_spread_says_where_figures_lie() {
        var spread = Spread.of(List.of(0.04, -0.10, 0.02, 0.0, -0.01), Double::doubleValue);

        assertThat(spread.median()).isZero();
        assertThat(spread.medianDistance()).isCloseTo(0.02, within(1e-12));
        assertThat(spread.worst()).isEqualTo(-0.10);
        assertThat(spread.words()).contains("worst −10.0 %");
    }
}
