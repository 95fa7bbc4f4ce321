package io.heatwright.planner.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.planner.terms.Range;
import org.junit.jupiter.api.Test;

class SavingTest {

    private static Saving saving(double low, double likely, double high) {
        return new Saving("today: heater and air conditioner", new Range(low, likely, high));
    }

    @Test
    void rooms_are_compared_with_themselves() {
        var saving = Saving.between("today", new double[] {300, 430, 600}, new double[] {210, 210, 290}, 1);
        assertThat(saving.perYear()).isEqualTo(new Range(90, 220, 310));
        assertThat(saving.direction()).isEqualTo(Saving.Direction.SAVES);
    }

    @Test
    void different_rooms_on_both_sides_are_refused() {
        assertThatThrownBy(() -> Saving.between("today", new double[] {1}, new double[] {1, 2}, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_range_over_zero_may_cost_more_or_less() {
        assertThat(saving(-20, 30, 60).direction()).isEqualTo(Saving.Direction.MAY_COST_MORE_OR_LESS);
        assertThat(saving(-60, -30, -20).direction()).isEqualTo(Saving.Direction.COSTS_MORE);
        assertThat(saving(0, 0, 0).direction()).isEqualTo(Saving.Direction.NO_DIFFERENCE);
    }

    @Test
    void a_price_of_2800_to_3000_dollars_and_a_saving_of_90_to_310_pay_back_in_9_to_33_years() {
        var payback = Payback.of(CostItem.WINDOW_HEAT_PUMP.dollars(), saving(90, 220, 310));
        assertThat(payback.shortest()).isCloseTo(9.03, within(0.01));
        assertThat(payback.longest()).isCloseTo(33.3, within(0.05));
        assertThat(payback.mayNever()).isFalse();
    }

    @Test
    void what_may_save_nothing_may_never_pay_back() {
        var unsure = Payback.of(Range.exactly(1000), saving(-5, 20, 50));
        assertThat(unsure.shortest()).isEqualTo(20);
        assertThat(unsure.mayNever()).isTrue();
        assertThat(unsure.never()).isFalse();
        assertThat(Payback.of(Range.exactly(1000), saving(-50, -20, -5)).never())
                .isTrue();
    }

    @Test
    void what_is_cheaper_to_buy_and_to_run_pays_back_at_once() {
        var payback = Payback.of(Range.exactly(-100), saving(10, 20, 30));
        assertThat(payback.shortest()).isZero();
        assertThat(payback.longest()).isZero();
    }

    @Test
    void whatHasAnUnknownPriceNeitherSavesNorMakesNoDifference() {
        var saving = Saving.between("gas furnace", new double[] {Double.NaN, Double.NaN}, new double[] {100, 120}, 0);
        assertThat(saving.direction()).isEqualTo(Saving.Direction.NOT_KNOWN);
    }
}
