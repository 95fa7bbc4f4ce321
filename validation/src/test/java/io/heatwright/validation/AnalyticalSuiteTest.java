package io.heatwright.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.room.Layer;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AnalyticalSuiteTest {

    private static final List<Check> CHECKS = new AnalyticalSuite().run();

    @TestFactory
    List<DynamicTest> every_figure_is_within_half_a_percent_of_the_exact_one() {
        return CHECKS.stream()
                .map(check -> DynamicTest.dynamicTest(
                        check.caseName() + " " + check.quantity(),
                        () -> assertThat(check.inside()).as(check.toString()).isTrue()))
                .toList();
    }

    @Test
    void the_references_are_finite_and_each_row_has_a_name_of_its_own() {
        assertThat(CHECKS).hasSizeGreaterThan(25).allSatisfy(check -> {
            assertThat(check.low()).isFinite().isNotZero().isEqualTo(check.high());
            assertThat(check.widening()).isEqualTo(0.005);
        });
        assertThat(CHECKS.stream().map(check -> check.caseName() + check.quantity()))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_error_function_of_the_references_has_its_tabulated_values() {
        // erfc 0.5 = 0.479500, erfc 1 = 0.157299, erfc 2 = 0.004678 [carslaw1959].
        assertThat(ConductionChecks.scaledErrorComplement(0)).isCloseTo(1, within(1e-9));
        assertThat(ConductionChecks.scaledErrorComplement(0.5)).isCloseTo(0.479500 * Math.exp(0.25), within(1e-6));
        assertThat(ConductionChecks.scaledErrorComplement(1)).isCloseTo(0.157299 * Math.exp(1), within(3e-6));
        assertThat(ConductionChecks.scaledErrorComplement(2)).isCloseTo(0.004678 * Math.exp(4), within(3e-5));
    }

    @Test
    void the_transfer_matrix_of_the_references_neither_damps_nor_delays_without_mass() {
        var bare = TransferMatrix.of(List.of(new Layer.Resistance("insulation", 2)), 25, 7.7, 24);

        assertThat(bare.transmittance()).isCloseTo(1 / (2 + 1 / 25.0 + 1 / 7.7), within(1e-12));
        assertThat(bare.decrement()).isCloseTo(1, within(1e-12));
        assertThat(bare.lag()).isCloseTo(0, within(1e-12));
    }
}
