package io.heatwright.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BreakerSuiteTest {

    @Test
    void every_point_of_the_standard_and_of_the_example_is_met() {
        assertThat(new BreakerSuite().run()).hasSize(12).allMatch(Check::inside);
    }

    @Test
    void the_slowest_uses_the_whole_of_its_time() {
        assertThat(new BreakerSuite().run())
                .filteredOn(check -> check.caseName().startsWith("slowest")
                        && check.quantity().equals("opens_after"))
                .extracting(Check::value)
                .containsExactly(60.0, 2.0);
    }
}
