package io.heatwright.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.climate.MoistAir;
import io.heatwright.equipment.Mode;
import io.heatwright.equipment.Operation;
import io.heatwright.equipment.coil.CoolingCoil;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Cases CE100 to CE200 as home files, beside the quasi-analytical solutions of ASHRAE Standard 140-2020. */
class HvacSuiteTest {

    private static final List<Check> CHECKS = new HvacSuite().run();
    private static final List<String> CASES = List.of(
            "CE100", "CE110", "CE120", "CE130", "CE140", "CE150", "CE160", "CE165", "CE170", "CE180", "CE185", "CE190",
            "CE195", "CE200");

    @TestFactory
    List<DynamicTest> every_figure_lies_inside_what_the_suite_allows() {
        return CHECKS.stream()
                .map(check -> DynamicTest.dynamicTest(
                        check.caseName() + " " + check.quantity(),
                        () -> assertThat(check.inside()).as(check.toString()).isTrue()))
                .toList();
    }

    @Test
    void all_cases_are_there_with_the_same_fifteen_figures() {
        Map<String, Long> counts =
                CHECKS.stream().collect(Collectors.groupingBy(Check::caseName, Collectors.counting()));
        assertThat(counts.keySet()).containsExactlyInAnyOrderElementsOf(CASES);
        assertThat(counts.values()).containsOnly(15L);
    }

    @Test
    void every_reference_range_runs_from_low_to_high() {
        assertThat(ReferenceRanges.hvac())
                .hasSize(252)
                .allSatisfy(range -> assertThat(range.low()).isLessThanOrEqualTo(range.high()));
    }

    @Test
    void loads_are_met_far_closer_than_is_allowed() {
        assertThat(CHECKS.stream().filter(check -> check.quantity().equals("zone_load_total")))
                .hasSize(14)
                .allSatisfy(check -> assertThat(check.value()).isCloseTo(check.low(), within(0.0005 * check.low())));
    }

    @Test
    void the_unit_has_its_published_figures_at_the_rating_point() {
        var unit = HvacUnit.read();
        var operation = new Operation();
        operation.step(3600);
        operation.weather(35, 0.01, MoistAir.STANDARD_PRESSURE);
        operation.room(
                CoolingCoil.RATED_DRY_BULB,
                MoistAir.humidityRatioAtWetBulb(
                        CoolingCoil.RATED_DRY_BULB, CoolingCoil.RATED_WET_BULB, MoistAir.STANDARD_PRESSURE));
        operation.ask(Mode.COOL);
        operation.request(20_000);
        unit.run(operation);

        var vapour = MoistAir.HEAT_OF_VAPORIZATION + MoistAir.SPECIFIC_HEAT_OF_VAPOUR * CoolingCoil.RATED_DRY_BULB;
        var total = operation.sensibleOutput() + operation.moistureRemoval() * vapour;
        // The published curves reproduce the rating within a few tenths of a percent.
        assertThat(total + 230).isCloseTo(8181, within(40.0));
        assertThat(operation.sensibleOutput() + 230).isCloseTo(0.7774 * 8181, within(40.0));
        assertThat(operation.electricPower()).isCloseTo(1858 + 230 + 108, within(10.0));
        assertThat(operation.indoorFanPower()).isEqualTo(230);
        assertThat(operation.outdoorFanPower()).isEqualTo(108);
    }

    @Test
    void running_twice_gives_the_same_figures() {
        assertThat(new HvacSuite().run()).isEqualTo(CHECKS);
    }
}
