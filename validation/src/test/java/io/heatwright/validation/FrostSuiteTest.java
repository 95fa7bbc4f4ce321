package io.heatwright.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrostSuiteTest {

    private static final FrostSuite SUITE = new FrostSuite();

    @Test
    void only_the_driest_of_the_coldest_air_takes_less_than_all_three_models_say() {
        assertThat(SUITE.run())
                .hasSize(12)
                .filteredOn(check -> !check.inside())
                .extracting(Check::caseName)
                .containsExactly("-20 °F, 70 % damp");
    }

    @Test
    void damp_air_takes_more_at_every_temperature() {
        var checks = SUITE.run();
        for (var i = 0; i < checks.size(); i += 3) {
            assertThat(checks.get(i).value()).isLessThan(checks.get(i + 1).value());
            assertThat(checks.get(i + 1).value()).isLessThan(checks.get(i + 2).value());
        }
    }
}
