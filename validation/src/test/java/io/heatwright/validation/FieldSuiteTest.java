package io.heatwright.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldSuiteTest {

    private static final FieldSuite SUITE = new FieldSuite();

    @Test
    void below_freezing_the_efficiency_is_within_three_percent_of_what_metered_units_had() {
        assertThat(SUITE.run())
                .filteredOn(check -> check.quantity().startsWith("cop_at"))
                .hasSize(9)
                .filteredOn(check -> Math.abs(check.off()) < 0.03)
                .extracting(Check::caseName)
                .containsExactly("-10 °F", "2 °F", "14 °F", "22 °F", "30 °F", "61 °F");
    }

    @Test
    void defrost_costs_what_it_cost_in_homes() {
        assertThat(SUITE.run())
                .filteredOn(check -> check.quantity().equals("cop_lost_to_defrost"))
                .singleElement()
                .matches(Check::inside);
    }

    @Test
    void every_unit_is_told_with_its_label_beside_its_winter() {
        assertThat(SUITE.notes())
                .hasSize(5)
                .anyMatch(note -> note.contains("the label's HSPF of 13.5 is a COP of 3.96"));
    }
}
