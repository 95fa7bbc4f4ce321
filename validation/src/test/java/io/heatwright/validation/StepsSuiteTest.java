package io.heatwright.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StepsSuiteTest {

    private static final List<Check> CHECKS = new StepsSuite().run();

    @TestFactory
    List<DynamicTest> steps_of_a_quarter_of_an_hour_and_less_change_loads_by_less_than_is_allowed() {
        return CHECKS.stream()
                .filter(check -> !check.caseName().endsWith(" 60 min"))
                .map(check -> DynamicTest.dynamicTest(
                        check.caseName() + " " + check.quantity(),
                        () -> assertThat(check.inside()).as(check.toString()).isTrue()))
                .toList();
    }

    @Test
    void steps_of_an_hour_miss_the_annual_loads_of_the_light_case_by_less_than_two_percent_and_nothing_else() {
        var misses = CHECKS.stream().filter(check -> !check.inside()).toList();

        assertThat(misses.stream().map(check -> check.caseName() + " " + check.quantity()))
                .containsExactly("600 at 60 min annual_heating", "600 at 60 min annual_sensible_cooling");
        assertThat(misses).allSatisfy(check -> assertThat(check.off()).isBetween(-0.02, 0.0));
    }

    @Test
    void both_cases_are_compared_at_three_coarser_steps() {
        assertThat(CHECKS).hasSize(2 * 3 * 4);
    }
}
