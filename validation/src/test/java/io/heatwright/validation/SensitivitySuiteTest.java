package io.heatwright.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What changes when one thing changes, against the differences of the six programs' means. */
class SensitivitySuiteTest {

    private static final List<Check> CHECKS = new SensitivitySuite().run();

    @TestFactory
    List<DynamicTest> every_change_that_the_programs_agree_on_has_the_right_sign() {
        return CHECKS.stream()
                .filter(check -> check.low() * check.high() > 0)
                .map(check -> DynamicTest.dynamicTest(
                        check.caseName() + " " + check.quantity(),
                        () -> assertThat(check.value() * check.low())
                                .as(check.toString())
                                .isPositive()))
                .toList();
    }

    @Test
    void at_least_95_percent_have_the_right_size() {
        assertThat(CHECKS.stream().filter(Check::inside).count() / (double) CHECKS.size())
                .isGreaterThanOrEqualTo(0.95);
    }
}
