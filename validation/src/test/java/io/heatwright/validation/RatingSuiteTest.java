package io.heatwright.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RatingSuiteTest {

    private static final List<Check> CHECKS = new RatingSuite().run();

    @TestFactory
    List<DynamicTest> every_rating_is_the_other_program_s_to_four_digits() {
        return CHECKS.stream()
                .map(check -> DynamicTest.dynamicTest(
                        check.caseName() + " " + check.quantity(),
                        () -> assertThat(check.inside()).as(check.toString()).isTrue()))
                .toList();
    }

    @Test
    void each_row_has_a_name_of_its_own() {
        assertThat(CHECKS).hasSize(28);
        assertThat(CHECKS.stream().map(check -> check.caseName() + check.quantity()))
                .doesNotHaveDuplicates();
    }
}
