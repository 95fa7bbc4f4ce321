package io.heatwright.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefrigerantSuiteTest {

    @Test
    void everyFigureIsTheReferences() {
        var checks = new RefrigerantSuite().run();

        assertThat(checks).hasSize(6 * 3 * 5 + 8 * 3).allMatch(Check::inside);
    }
}
