package io.heatwright.validation;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void a_miss_is_printed_as_a_miss() {
        var page = ValidationPage.print(
                List.of(new ValidationPage.Finding(
                new EnvelopeSuite(), List.of(check(9, "MWh"), check(4.2, "MWh")), List.of())));

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
