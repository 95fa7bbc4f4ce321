package io.heatwright.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CheckTest {

    private static Check check(double value, String unit) {
        var range = new ReferenceRange(
                "600",
                "annual_heating",
                unit,
                3.99275,
                4.50355,
                4.2,
                6,
                OptionalDouble.empty(),
                OptionalDouble.empty());
        return Check.of("envelope", value, range);
    }

    @Test
    void value_and_range_are_rounded_to_a_hundredth_before_they_are_compared() {
        assertThat(check(4.504, "MWh").inside()).isTrue();
        assertThat(check(4.506, "MWh").inside()).isFalse();
        assertThat(check(3.986, "MWh").inside()).isTrue();
        assertThat(check(3.984, "MWh").inside()).isFalse();
        assertThat(check(4.504, "MWh").value()).isEqualTo(4.5);
    }

    @Test
    void temperatures_are_rounded_to_a_tenth() {
        assertThat(check(4.54, "°C").inside()).isTrue();
        assertThat(check(4.56, "°C").inside()).isFalse();
        assertThat(check(4.54, "°C").value()).isEqualTo(4.5);
    }

    private static ReferenceRange range(double low, double high) {
        return new ReferenceRange(
                "CE100", "energy", "kWh", low, high, low, 3, OptionalDouble.empty(), OptionalDouble.empty());
    }

    @Test
    void a_widened_range_takes_in_its_share_of_each_end_and_no_more() {
        assertThat(Check.widened("hvac", 98.01, range(100, 110), 0.02).inside()).isTrue();
        assertThat(Check.widened("hvac", 97.99, range(100, 110), 0.02).inside()).isFalse();
        assertThat(Check.widened("hvac", 112.19, range(100, 110), 0.02).inside())
                .isTrue();
        assertThat(Check.widened("hvac", 112.21, range(100, 110), 0.02).inside())
                .isFalse();
        assertThat(Check.widened("hvac", -102.1, range(-100, -90), 0.02).inside())
                .isFalse();
        assertThat(Check.widened("hvac", 0.004, range(0, 0), 0.01).inside()).isTrue();
        assertThat(Check.widened("hvac", 104.004, range(100, 104), 0))
                .isEqualTo(Check.of("hvac", 104.004, range(100, 104)));
    }

    @Test
    void how_far_a_value_lies_off_is_a_share_of_the_nearer_end() {
        assertThat(Check.widened("hvac", 99, range(100, 110), 0.02).off()).isEqualTo(-0.01);
        assertThat(Check.widened("hvac", 105, range(100, 110), 0.02).off()).isZero();
        assertThat(Check.exact("steps", "600", "load", "MWh", 4.04, 4, 0.005).off())
                .isCloseTo(0.01, within(1e-12));
        assertThat(Check.exact("steps", "600", "load", "MWh", 4.04, 4, 0.005).inside())
                .isFalse();
        assertThat(Check.exact("steps", "600", "load", "MWh", 4.01, 4, 0.005).inside())
                .isTrue();
    }

    @Test
    void a_suite_that_allows_more_prints_how_much_and_how_far_off() {
        var checks = List.of(
                Check.widened("hvac", 99, range(100, 110), 0.02),
                Check.widened("hvac", 50, range(100, 110), 0.02),
                Check.widened("hvac", 100, range(100, 110), 0));

        var page = ValidationPage.print(
                List.of(new ValidationPage.Finding(new HvacSuite(), checks, List.of(), List.of())));

        assertThat(page)
                .contains("| 99.00 | 100.00 | 110.00 | -1.00 % | 2.00 % | inside |")
                .contains("| 50.00 | 100.00 | 110.00 | -50.00 % | 2.00 % | **MISS** |")
                .contains("| 100.00 | 100.00 | 110.00 | – | rounding | inside |")
                .contains("allows 1 % of energies");
    }

    @Test
    void a_miss_is_printed_as_a_miss() {
        var page = ValidationPage.print(List.of(new ValidationPage.Finding(
                new EnvelopeSuite(), List.of(check(9, "MWh"), check(4.2, "MWh")), List.of(), List.of())));

        assertThat(page).contains("**MISS**").contains("Inside: 1 of 2. Misses: 1.");
    }

    @Test
    void the_drawing_shows_the_value_before_within_and_beyond_its_range() {
        assertThat(ValidationPage.plot(check(1, "MWh")))
                .startsWith("●")
                .contains("├")
                .contains("┤");
        assertThat(ValidationPage.plot(check(4.2, "MWh"))).matches(" *├─*●─*┤ *");
        assertThat(ValidationPage.plot(check(9, "MWh"))).endsWith("●");
    }

    @Test
    void every_reference_range_runs_from_low_to_high_around_its_mean() {
        assertThat(ReferenceRanges.envelope()).hasSize(189).allSatisfy(range -> {
            assertThat(range.low()).isLessThanOrEqualTo(range.mean());
            assertThat(range.mean()).isLessThanOrEqualTo(range.high());
            assertThat(range.programs()).isBetween(5, 6);
        });
    }
}
