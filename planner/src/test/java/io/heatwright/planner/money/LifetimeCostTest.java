package io.heatwright.planner.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.planner.rates.Trust;
import io.heatwright.planner.terms.Range;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LifetimeCostTest {

    private static final Range NONE = Range.exactly(0);

    @Test
    void over_exactly_one_life_the_total_is_price_plus_present_value_of_the_years() {
        var cost = LifetimeCost.of(
                Purchase.pluggedIn(Range.exactly(2000)),
                Range.exactly(15),
                Range.exactly(200),
                Range.exactly(100),
                Horizon.DEFAULT);
        assertThat(cost.total().likely()).isCloseTo(2000 + 300 * 11.938, within(0.2));
        assertThat(cost.perYear().likely()).isCloseTo(300 + 2000 / 11.938, within(0.02));
    }

    @Test
    void a_unit_that_lives_half_the_span_is_bought_twice() {
        var horizon = new Horizon(0, 20);
        var cost = LifetimeCost.of(Purchase.pluggedIn(Range.exactly(1000)), Range.exactly(10), NONE, NONE, horizon);
        assertThat(cost.total().likely()).isCloseTo(2000, within(1e-9));
    }

    @Test
    void a_new_circuit_is_paid_once_however_short_the_unit_lives() {
        var horizon = new Horizon(0, 20);
        var purchase = new Purchase(NONE, NONE, CostItem.NEW_CIRCUIT_240.dollars());
        var cost = LifetimeCost.of(purchase, Range.exactly(5), NONE, NONE, horizon);
        assertThat(cost.total().low()).isCloseTo(300, within(1e-9));
        assertThat(cost.total().high()).isCloseTo(1200, within(1e-9));
    }

    @Test
    void what_is_owned_costs_only_its_running() {
        var cost =
                LifetimeCost.of(Purchase.OWNED, Lifetime.MINI_SPLIT.years(), Range.exactly(430), NONE, Horizon.DEFAULT);
        assertThat(cost.perYear()).isEqualTo(Range.exactly(430));
    }

    @Test
    void ranges_keep_their_order_and_a_dearer_price_never_costs_less() {
        long seed = 15;
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 400; i++) {
            var price = random(random, 200, 6000);
            var life = random(random, 5, 20);
            var energy = random(random, 50, 600);
            var horizon = new Horizon(random.nextDouble(0, 0.1), random.nextDouble(5, 25));
            var cost = LifetimeCost.of(Purchase.pluggedIn(price), life, energy, NONE, horizon);
            var dearer = LifetimeCost.of(Purchase.pluggedIn(price.times(1.1)), life, energy, NONE, horizon);
            assertThat(cost.perYear().low())
                    .as("seed %d, case %d", seed, i)
                    .isLessThanOrEqualTo(cost.perYear().likely());
            assertThat(cost.perYear().likely())
                    .as("seed %d, case %d", seed, i)
                    .isLessThanOrEqualTo(cost.perYear().high());
            assertThat(dearer.total().likely())
                    .as("seed %d, case %d", seed, i)
                    .isGreaterThan(cost.total().likely());
        }
    }

    @Test
    void unverified_prices_and_lifetimes_say_so() {
        assertThat(CostItem.NEW_CIRCUIT_120.trust()).isEqualTo(Trust.ASSUMED);
        assertThat(CostItem.WINDOW_HEAT_PUMP.trust()).isEqualTo(Trust.SECONDARY);
        assertThat(Lifetime.MINI_SPLIT.trust()).isEqualTo(Trust.ASSUMED);
        assertThat(CostItem.values())
                .noneMatch(item -> item.source().isBlank())
                .allMatch(item -> item.dollars().low() < item.dollars().high());
    }

    private static Range random(SplittableRandom random, double low, double high) {
        double a = random.nextDouble(low, high);
        double b = random.nextDouble(low, high);
        double c = random.nextDouble(low, high);
        return new Range(
                Math.min(a, Math.min(b, c)),
                Math.max(Math.min(a, b), Math.min(Math.max(a, b), c)),
                Math.max(a, Math.max(b, c)));
    }
}
