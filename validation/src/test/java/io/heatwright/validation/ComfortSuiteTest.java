package io.heatwright.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComfortSuiteTest {

    @Test
    void every_published_case_lies_within_its_published_tolerance() {
        var checks = new ComfortSuite().run();

        assertThat(checks).hasSize(219).allMatch(Check::inside);
    }

    @Test
    void where_the_cases_have_no_figure_neither_have_we() {
        assertThat(new ComfortSuite().run())
                .filteredOn(check -> check.quantity().endsWith("figures given"))
                .hasSizeGreaterThan(30)
                .allMatch(check -> check.value() == 0);
    }
}
