package io.heatwright.planner.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnergyPricesTest {

    private static EnergyPrice price(String region, double perKilowattHour, String period, Trust trust) {
        return new EnergyPrice(
                EnergyCarrier.ELECTRICITY,
                perKilowattHour / EnergyUnit.KILOWATT_HOUR,
                new Provenance("a bill", period, trust, region, false));
    }

    private static final EnergyPrices PRICES = new EnergyPrices(List.of(
            price("US", 0.16, "2023", Trust.VERIFIED),
            price("US", 0.187, "2026-04", Trust.SECONDARY),
            price("NY", 0.2225, "2023", Trust.VERIFIED),
            price("NY", 0.2695, "2026-01", Trust.SECONDARY),
            price("NY", 0.2, "2022", Trust.VERIFIED)));

    @Test
    void the_newest_figure_is_the_default_and_shows_its_trust() {
        var price = PRICES.price(EnergyCarrier.ELECTRICITY, "NY").orElseThrow();
        assertThat(price.dollarsPerKilowattHour()).isCloseTo(0.2695, within(1e-12));
        assertThat(price.provenance()).isEqualTo(new Provenance("a bill", "2026-01", Trust.SECONDARY, "NY", false));
    }

    @Test
    void the_newest_verified_figure_stays_at_hand() {
        var price = PRICES.verifiedPrice(EnergyCarrier.ELECTRICITY, "NY").orElseThrow();
        assertThat(price.provenance().period()).isEqualTo("2023");
    }

    @Test
    void of_two_figures_of_one_date_the_better_vouched_for_is_the_default() {
        var prices = new EnergyPrices(
                List.of(price("NY", 0.3, "2026-01", Trust.ASSUMED), price("NY", 0.2, "2026-01", Trust.VERIFIED)));
        assertThat(prices.price(EnergyCarrier.ELECTRICITY, "NY")
                        .orElseThrow()
                        .provenance()
                        .trust())
                .isEqualTo(Trust.VERIFIED);
    }

    @Test
    void a_month_is_newer_than_its_year() {
        var prices = new EnergyPrices(
                List.of(price("NY", 0.3, "2026", Trust.VERIFIED), price("NY", 0.2, "2026-01", Trust.SECONDARY)));
        assertThat(prices.history(EnergyCarrier.ELECTRICITY, "NY"))
                .extracting(price -> price.provenance().period())
                .containsExactly("2026-01", "2026");
    }

    @Test
    void a_state_without_a_figure_takes_the_nations_and_says_so() {
        var price = PRICES.price(EnergyCarrier.ELECTRICITY, "PR").orElseThrow();
        assertThat(price.provenance().region()).isEqualTo("US");
        assertThat(price.provenance().fallback()).isTrue();
        assertThat(PRICES.price(EnergyCarrier.PROPANE, "NY")).isEmpty();
    }

    @Test
    void a_price_reads_the_same_in_every_unit() {
        var price = price("NY", 0.1, "2026", Trust.VERIFIED);
        assertThat(price.dollarsPerMillionBtu()).isCloseTo(29.3071, within(1e-4));
    }
}
