package io.heatwright.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StepsSuiteTest {

    private static final StepsSuite SUITE = new StepsSuite();
    private static final List<Check> CHECKS = SUITE.run();

    @TestFactory
    List<DynamicTest> steps_of_a_quarter_of_an_hour_and_less_change_loads_by_less_than_is_allowed() {
        return CHECKS.stream()
                .map(check -> DynamicTest.dynamicTest(
                        check.caseName() + " " + check.quantity(),
                        () -> assertThat(check.inside()).as(check.toString()).isTrue()))
                .toList();
    }

    @Test
    void both_cases_are_compared_at_two_coarser_steps() {
        assertThat(CHECKS).hasSize(2 * 2 * 4);
    }

    @Test
    void steps_of_an_hour_and_setback_are_told_beside() {
        assertThat(SUITE.notes())
                .hasSize(8)
                .anyMatch(note -> note.startsWith("Case 600, at steps of 60 min against 1 min, reported only:"))
                .anyMatch(note -> note.startsWith("Case 940, with setback, at steps of 15 min against 1 min"));
    }
}
