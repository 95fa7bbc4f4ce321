package io.heatwright.equipment.rating;

import static io.heatwright.equipment.rating.Edition.AHRI_2017;
import static io.heatwright.equipment.rating.Edition.AHRI_2023;
import static io.heatwright.equipment.rating.LowTemperatureBranch.BY_TEMPERATURE;
import static io.heatwright.equipment.rating.LowTemperatureBranch.EVERYWHERE;
import static io.heatwright.equipment.rating.Vectors.WATTS_PER_BTUH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seasons and their bins against published figures, each to its last printed digit. */
class RatingVectorsTest {

    /** The figures have four decimals, from points of five digits. */
    private static final double FOUR_DECIMALS = 1.5e-4;

    private static RatedUnit unit(String name) {
        return name.equals("GL15") ? Vectors.gl15() : Vectors.fh18();
    }

    @ParameterizedTest
    @CsvSource({"GL15, 16.8593, 12.963", "FH18, 17.1485, 12.4638"})
    void cooling_seasons_and_steady_cooling(String name, double seasonal, double steady) {
        var unit = unit(name);

        assertThat(Vectors.perWattHour(CoolingSeason.of(unit))).isCloseTo(seasonal, within(FOUR_DECIMALS));
        assertThat(unit.points().at(TestName.A_FULL).efficiency() / WATTS_PER_BTUH)
                .isCloseTo(steady, within(FOUR_DECIMALS));
    }

    @ParameterizedTest
    @CsvSource({
        "GL15, AHRI_2023, EVERYWHERE, 12.2688, 10.2768, 8.8777",
        "GL15, AHRI_2017, EVERYWHERE, 17.6890, 10.6860, 9.2554",
        "FH18, AHRI_2023, EVERYWHERE, 8.7324, 8.2181, 7.5907",
        "FH18, AHRI_2017, EVERYWHERE, 8.5318, 8.5405, 7.7454"
    })
    void heating_seasons_in_regions_ii_iv_and_v_by_the_reading_of_resdx(
            String name, Edition edition, LowTemperatureBranch branch, double two, double four, double five) {
        var rules = Vectors.rules(edition, branch);

        assertThat(Vectors.perWattHour(HeatingSeason.of(unit(name), Region.II, rules)))
                .isCloseTo(two, within(FOUR_DECIMALS));
        assertThat(Vectors.perWattHour(HeatingSeason.of(unit(name), Region.IV, rules)))
                .isCloseTo(four, within(FOUR_DECIMALS));
        assertThat(Vectors.perWattHour(HeatingSeason.of(unit(name), Region.V, rules)))
                .isCloseTo(five, within(FOUR_DECIMALS));
    }

    @ParameterizedTest
    @CsvSource({"GL15, 10.2270, 8.6152", "FH18, 8.2016, 7.4899"})
    void heating_seasons_as_the_standard_means_its_low_temperature_branch(String name, double four, double five) {
        var rules = Vectors.rules(AHRI_2023, BY_TEMPERATURE);

        assertThat(RatingRules.of(AHRI_2023)).isEqualTo(rules);
        assertThat(Vectors.perWattHour(HeatingSeason.of(unit(name), Region.IV, rules)))
                .isCloseTo(four, within(FOUR_DECIMALS));
        assertThat(Vectors.perWattHour(HeatingSeason.of(unit(name), Region.V, rules)))
                .isCloseTo(five, within(FOUR_DECIMALS));
    }

    @Test
    void every_bin_of_every_season_has_the_published_figures() {
        for (var name : List.of("GL15", "FH18")) {
            for (var edition : List.of(AHRI_2017, AHRI_2023)) {
                var year = edition == AHRI_2017 ? "2017" : "2023";
                var rules = Vectors.rules(edition, EVERYWHERE);
                agree(CoolingSeason.of(unit(name)), Vectors.rows(name, year, "cooling"));
                agree(HeatingSeason.of(unit(name), Region.IV, rules), Vectors.rows(name, year, "heating"));
            }
        }
    }

    private static void agree(Season season, List<Vectors.Row> rows) {
        assertThat(rows).isNotEmpty();
        assertThat(season.bins()).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            var bin = season.bins().get(i);
            var row = rows.get(i);
            var found = new double[] {
                bin.fraction(),
                bin.outdoorTemperature() + 273.15,
                bin.load() / WATTS_PER_BTUH / 1000,
                bin.power() / 1000,
                bin.highestCapacity() / WATTS_PER_BTUH / 1000,
                bin.lowestCapacity() / WATTS_PER_BTUH / 1000,
                bin.partLoadFactor(),
                bin.supplementalPower() / 1000,
                bin.efficiency(),
                bin.loadRatio(),
                bin.cyclingRatio()
            };
            assertThat(found).as(row.toString() + " bin " + i).containsExactly(row.figures(), within(2e-4));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "24000, 14.3, 11.7, 7.5, 7.5361, 3.3090, 2.4408, 15024",
        "36000, 15.2, 12.0, 7.8, 7.8254, 3.4880, 2.5728, 22536"
    })
    void a_generic_single_speed_unit_made_from_its_label(
            double btuh,
            double seasonal,
            double steady,
            double heating,
            double region4,
            double efficiency47,
            double efficiency17,
            double capacity17) {
        double capacity = btuh * WATTS_PER_BTUH;
        double ratio = LabelModel.CAPACITY_17_OVER_47;
        double cop = LabelModel.efficiencyAt47(heating, ratio);
        var points = LabelModel.singleSpeed(capacity, seasonal, steady, 0.08, capacity, cop, ratio);
        var unit = single(points);

        assertThat(cop).isCloseTo(efficiency47, within(FOUR_DECIMALS));
        assertThat(points.at(TestName.H3_FULL).efficiency()).isCloseTo(efficiency17, within(FOUR_DECIMALS));
        assertThat(points.at(TestName.H3_FULL).capacity() / WATTS_PER_BTUH).isCloseTo(capacity17, within(0.1));
        assertThat(points.at(TestName.A_FULL).efficiency() / WATTS_PER_BTUH).isCloseTo(steady, within(1e-9));
        assertThat(Vectors.perWattHour(CoolingSeason.of(unit))).isCloseTo(seasonal, within(1e-9));
        assertThat(Vectors.perWattHour(HeatingSeason.of(unit, Region.IV, RatingRules.of(AHRI_2023))))
                .isCloseTo(region4, within(FOUR_DECIMALS));
    }

    @Test
    void a_packaged_terminal_heat_pump_expressed_as_a_split() {
        var points = LabelModel.packagedTerminal(9700 * WATTS_PER_BTUH, 12.2, 8100 * WATTS_PER_BTUH, 3.7);
        var cold = points.at(TestName.H3_FULL);

        assertThat(Vectors.perWattHour(CoolingSeason.of(single(points)))).isCloseTo(14.5644, within(FOUR_DECIMALS));
        assertThat(Vectors.perWattHour(HeatingSeason.of(single(points), Region.IV, RatingRules.of(AHRI_2023))))
                .isCloseTo(7.6648, within(FOUR_DECIMALS));
        assertThat(cold.capacity() / WATTS_PER_BTUH).isCloseTo(5127.7, within(0.1));
        assertThat(cold.efficiency()).isCloseTo(2.7292, within(FOUR_DECIMALS));
    }

    private static RatedUnit single(TestPoints points) {
        return new RatedUnit(
                Staging.SINGLE_SPEED,
                points,
                LabelModel.DEGRADATION,
                LabelModel.DEGRADATION,
                LabelModel.COMPRESSOR_OFF,
                LabelModel.COMPRESSOR_OFF,
                DefrostCredit.none(),
                StageCycling.LOW_AND_FULL);
    }
}
