package io.heatwright.planner.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PresentTest {

    @Test
    void fifteen_years_at_three_percent_are_worth_just_under_twelve_payments() {
        // Uniform present value factor of standard tables: 11.938 for 3 % and 15 years, 4.580 for 3 % and 5 years.
        assertThat(Present.ofYearlyDollar(15, 0.03)).isCloseTo(11.938, within(0.0005));
        assertThat(Present.ofYearlyDollar(5, 0.03)).isCloseTo(4.580, within(0.0005));
    }

    @Test
    void without_interest_a_year_counts_as_a_year() {
        assertThat(Present.ofYearlyDollar(10, 0)).isEqualTo(10);
        assertThat(Present.yearlyPerDollar(10, 0)).isEqualTo(0.1);
    }

    @Test
    void the_closed_form_is_the_sum_of_the_discounted_years() {
        long seed = 135;
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 300; i++) {
            double rate = random.nextDouble(0.001, 0.2);
            int years = random.nextInt(1, 41);
            double sum = 0;
            double worth = 1;
            for (int year = 1; year <= years; year++) {
                worth /= 1 + rate;
                sum += worth;
            }
            assertThat(Present.ofYearlyDollar(years, rate))
                    .as("seed %d, case %d: %d years at %s", seed, i, years, rate)
                    .isCloseTo(sum, within(1e-9 * sum));
        }
    }

    @Test
    void a_rate_or_span_out_of_bounds_is_refused_with_the_figure() {
        assertThatThrownBy(() -> new Horizon(3, 15)).hasMessageContaining("3.0").hasMessageContaining("0.03");
        assertThatThrownBy(() -> new Horizon(0.03, 0)).hasMessageContaining("15");
    }
}
