package io.heatwright.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ControlSuiteTest {

    private static final String FAR_TOO_LARGE = "mitsubishi-mxz-3c24";
    private static final ControlSuite SUITE = new ControlSuite();
    private static final List<Check> CHECKS = SUITE.run();

    @TestFactory
    List<DynamicTest> five_minutes_change_the_electricity_by_less_than_is_allowed() {
        return CHECKS.stream()
                .filter(check -> !check.caseName().startsWith(FAR_TOO_LARGE))
                .map(check -> DynamicTest.dynamicTest(
                        check.caseName(),
                        () -> assertThat(check.inside()).as(check.toString()).isTrue()))
                .toList();
    }

    /** Told as a miss: its runs last no more than a step or two. */
    @Test
    void an_outdoor_unit_for_three_rooms_on_one_is_off_by_less_than_on_or_off_units_may_be() {
        assertThat(CHECKS.stream().filter(check -> check.caseName().startsWith(FAR_TOO_LARGE)))
                .singleElement()
                .satisfies(check ->
                        assertThat(Math.abs(check.value() / check.low() - 1)).isLessThan(0.05));
    }

    @Test
    void inverters_and_units_that_are_on_or_off_are_both_there() {
        assertThat(CHECKS).hasSize(10);
        assertThat(CHECKS.stream().filter(check -> check.widening() < 0.03)).hasSize(5);
    }

    @Test
    void starts_are_told_of_each() {
        assertThat(SUITE.notes()).hasSize(CHECKS.size()).allMatch(note -> note.contains("starts a year"));
    }
}
