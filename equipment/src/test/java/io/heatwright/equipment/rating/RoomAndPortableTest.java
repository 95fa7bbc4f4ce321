package io.heatwright.equipment.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.equipment.Provenance;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Room units, portables, names and what is refused. */
class RoomAndPortableTest {

    private static final double BTUH = Vectors.WATTS_PER_BTUH;

    @Test
    void a_room_unit_without_standby_has_its_steady_efficiency() {
        assertThat(RoomUnitRating.singleSpeed(2000, 600, 0)).isCloseTo(2000 / 600.0, within(1e-12));
        assertThat(RoomUnitRating.singleSpeed(2000, 600, 1))
                .isCloseTo(2000 * 750 / (600.0 * 750 + 5115), within(1e-12));
    }

    @Test
    void a_variable_speed_room_unit_no_better_than_the_comparable_one_gains_what_that_one_loses_by_cycling() {
        var hot = new RoomUnitRating.Test(2000, 600);
        var tests = List.of(hot, comparable(hot, 3), comparable(hot, 8), comparable(hot, 13));

        double gain = RoomUnitRating.variableSpeed(tests, 0) / RoomUnitRating.singleSpeed(2000, 600, 0);

        assertThat(gain).isBetween(1.0, 1 / 0.875);
    }

    private static RoomUnitRating.Test comparable(RoomUnitRating.Test hot, double below) {
        return new RoomUnitRating.Test(hot.capacity() * (1 + 0.0099 * below), hot.power() * (1 - 0.0076 * below));
    }

    @Test
    void a_portable_without_hose_heat_and_induced_air_keeps_its_capacity() {
        var hot = new PortableRating.Test(PortableRating.Condition.AT_95F, 2500, 900, List.of(), 0);
        var mild = new PortableRating.Test(PortableRating.Condition.AT_83F, 2500, 900, List.of(), 0);

        assertThat(PortableRating.adjustedCapacity(hot, mild)).isCloseTo(2500, within(1e-9));
        assertThat(PortableRating.efficiency(hot, mild, 0, 0)).isCloseTo(2500 / 900.0, within(1e-12));
        assertThat(PortableRating.efficiency(hot, mild, 1, 1)).isCloseTo(2500 / (900 + 2235 / 750.0), within(1e-12));
    }

    @Test
    void induced_air_and_a_hose_cost_what_the_appendix_s_figures_in_btu_give() {
        // 60 lb/h of air at 95 °F: 60 (0.24 · 15 + 0.444 (0.0141 · 95 - 0.0112 · 80) + 1061 · 0.0029) Btu/h.
        double air = 60 * (0.24 * 15 + 0.444 * (0.0141 * 95 - 0.0112 * 80) + 1061 * 0.0029);
        double hose = 3 * 8.0 * (110 - 80);
        var test = new PortableRating.Test(
                PortableRating.Condition.AT_95F,
                8000 * BTUH,
                900,
                List.of(new PortableRating.Hose(8 * 0.09290304, TestName.celsius(110))),
                60 * 0.45359237 / 3600);

        assertThat(test.adjustedCapacity() / BTUH).isCloseTo(8000 - air - hose, within(0.01));
    }

    @Test
    void tests_are_known_by_every_usual_name() {
        for (var name : TestName.values()) {
            assertThat(TestName.called(name.name())).contains(name);
            assertThat(TestName.called(name.words())).contains(name);
        }
        assertThat(TestName.called("A_2")).contains(TestName.A_FULL);
        assertThat(TestName.called("H1")).contains(TestName.H1_FULL);
        assertThat(TestName.called("H0_1")).contains(TestName.H0_LOW);
        assertThat(TestName.called("H2_V")).contains(TestName.H2_INTERMEDIATE);
        assertThat(TestName.called("e int")).contains(TestName.E_INTERMEDIATE);
        assertThat(TestName.called("H7")).isEmpty();
    }

    @Test
    void what_may_be_left_out_is_filled_in_by_the_standard_s_rule() {
        var points = new TestPoints(List.of(Vectors.point("H1", 18_000, 1600), Vectors.point("H3", 12_000, 1500)));
        var all = TestDefaults.complete(Staging.VARIABLE_SPEED, points);

        assertThat(all.at(TestName.H2_FULL).capacity() / BTUH).isCloseTo(0.90 * (12_000 + 0.6 * 6000), within(1e-6));
        assertThat(all.at(TestName.H2_FULL).power()).isCloseTo(0.985 * (1500 + 0.6 * 100), within(1e-9));
        assertThat(all.at(TestName.H4_FULL).capacity() / BTUH).isCloseTo(12_000 - 0.4 * 6000, within(1e-6));
        assertThat(all.at(TestName.H4_FULL).provenance()).isEqualTo(Provenance.DERIVED);
        assertThat(TestDefaults.missing(Staging.VARIABLE_SPEED, all, true, Edition.AHRI_2017))
                .containsExactly(TestName.H0_LOW, TestName.H1_LOW, TestName.H2_INTERMEDIATE);
        assertThat(TestDefaults.missing(Staging.VARIABLE_SPEED, all, true, Edition.AHRI_2023))
                .startsWith(TestName.A_FULL);
    }

    @Test
    void defrost_on_demand_earns_at_most_three_percent() {
        assertThat(DefrostCredit.none().factor()).isEqualTo(1);
        assertThat(new DefrostCredit(true, 90 * 60, 720 * 60).factor()).isEqualTo(1.03);
        assertThat(new DefrostCredit(true, 720 * 60, 720 * 60).factor()).isEqualTo(1);
        assertThat(new DefrostCredit(true, 405 * 60, 720 * 60).factor()).isCloseTo(1.015, within(1e-12));
    }

    @Test
    void impossible_points_are_refused_or_doubted() {
        assertThatThrownBy(() -> Vectors.point("A", 9000, 0))
                .hasMessageContaining("A full")
                .hasMessageContaining("above 0 W");
        var above = new TestPoints(List.of(Vectors.point("H3", 30_000, 500)));
        assertThat(TestDoubts.of(above)).singleElement().satisfies(doubt -> {
            assertThat(doubt.name()).isEqualTo(TestName.H3_FULL);
            assertThat(doubt.problem()).contains("Carnot");
        });
        var fast = new TestPoints(List.of(Vectors.point("B low", 9000, 500), Vectors.point("B", 8000, 600)));
        assertThat(TestDoubts.of(fast))
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.problem()).contains("B full"));
        assertThatThrownBy(() -> new TestPoints(List.of(Vectors.point("A", 9000, 700), Vectors.point("A2", 9000, 700))))
                .hasMessageContaining("twice");
    }
}
