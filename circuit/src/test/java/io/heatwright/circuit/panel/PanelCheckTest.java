package io.heatwright.circuit.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.circuit.Duty;
import io.heatwright.circuit.Load;
import io.heatwright.circuit.Verdict;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PanelCheckTest {

    private static final double SQUARE_FOOT = 0.09290304;
    private static final long SEED = 22_083;

    private static ServicePanel panel(double amps, double squareFeet, double cooling, double heating, double... watts) {
        var appliances = Arrays.stream(watts)
                .mapToObj(w -> Load.stated("appliance", w, Duty.UNKNOWN))
                .toList();
        return new ServicePanel(
                OptionalDouble.of(amps),
                240,
                OptionalDouble.of(squareFeet * SQUARE_FOOT),
                Optional.of(appliances),
                OptionalDouble.of(heating),
                OptionalDouble.of(cooling),
                OptionalDouble.empty());
    }

    @Test
    void a_gas_heated_house_on_100_A_by_hand() {
        // 1,500 sq ft x 3 + 3 x 1,500 + 1,200 + 12,000 + 5,000 = 27,200 VA; 8,000 + 40 % of 19,200 = 15,680 VA;
        // air conditioner 3,600 + unit 1,080 VA: 20,360 VA of 24,000 VA.
        var panel = panel(100, 1500, 3600, 0, 1200, 12_000, 5000);
        var check = PanelCheck.existingDwelling(panel, OptionalDouble.of(1080));

        assertThat(check.demand()).isCloseTo(20_360, within(1e-6));
        assertThat(check.limit()).isEqualTo(24_000);
        assertThat(check.verdict()).isEqualTo(Verdict.PASSES);
    }

    @Test
    void the_larger_of_heating_and_cooling_counts_whole() {
        var panel = panel(60, 1500, 3600, 9000, 1200, 5000);
        var check = PanelCheck.existingDwelling(panel, OptionalDouble.of(1080));

        // 15,200 VA: 8,000 + 40 % of 7,200 = 10,880 VA; 9,000 + 1,080 VA.
        assertThat(check.demand()).isCloseTo(20_960, within(1e-6));
        assertThat(check.verdict()).isEqualTo(Verdict.FAILS);
    }

    @Test
    void little_is_not_reduced() {
        var check = PanelCheck.existingDwelling(panel(60, 500, 0, 0, 500), OptionalDouble.of(900));
        assertThat(check.demand()).isCloseTo(1500 + 4500 + 500 + 900, within(1e-6));
    }

    @Test
    void a_measured_peak_counts_one_and_a_quarter_times() {
        var panel = new ServicePanel(
                OptionalDouble.of(60),
                240,
                OptionalDouble.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.of(10_000));

        assertThat(PanelCheck.measured(panel, OptionalDouble.of(1900)).demand()).isEqualTo(14_400);
        assertThat(PanelCheck.measured(panel, OptionalDouble.of(1900)).verdict())
                .isEqualTo(Verdict.PASSES);
        assertThat(PanelCheck.measured(panel, OptionalDouble.of(1901)).verdict())
                .isEqualTo(Verdict.FAILS);
    }

    @Test
    void what_is_missing_is_named_and_never_passes() {
        var checks = PanelCheck.all(ServicePanel.UNKNOWN, OptionalDouble.empty());

        assertThat(checks).extracting(PanelCheck::verdict).containsOnly(Verdict.CANNOT_TELL);
        assertThat(checks.get(0).missing())
                .containsExactly(
                        PanelMissing.SERVICE,
                        PanelMissing.FLOOR_AREA,
                        PanelMissing.APPLIANCES,
                        PanelMissing.HEATING,
                        PanelMissing.COOLING,
                        PanelMissing.NEW_UNIT);
        assertThat(checks.get(1).missing())
                .containsExactly(PanelMissing.SERVICE, PanelMissing.MEASURED_PEAK, PanelMissing.NEW_UNIT);
        assertThat(checks).extracting(PanelCheck::demand).allMatch(demand -> demand.isNaN());
    }

    @Test
    void more_of_anything_never_gets_a_better_verdict() {
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < 400; i++) {
            double area = random.nextDouble(300, 3000);
            double cooling = random.nextDouble(0, 6000);
            double heating = random.nextDouble(0, 12_000);
            double appliance = random.nextDouble(0, 20_000);
            double unit = random.nextDouble(0, 4000);
            var less =
                    PanelCheck.existingDwelling(panel(100, area, cooling, heating, appliance), OptionalDouble.of(unit));
            var more = PanelCheck.existingDwelling(
                    panel(
                            100,
                            area + random.nextDouble(0, 500),
                            cooling + random.nextDouble(0, 1000),
                            heating + random.nextDouble(0, 1000),
                            appliance + random.nextDouble(0, 1000)),
                    OptionalDouble.of(unit + random.nextDouble(0, 500)));
            assertThat(more.verdict()).as("seed %d, case %d", SEED, i).isLessThanOrEqualTo(less.verdict());
            assertThat(more.demand()).as("seed %d, case %d", SEED, i).isGreaterThanOrEqualTo(less.demand());
        }
    }

    @Test
    void what_is_no_service_is_refused() {
        assertThatThrownBy(() -> new ServicePanel(
                        OptionalDouble.of(100),
                        120,
                        OptionalDouble.empty(),
                        Optional.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty()))
                .hasMessageContaining("200 to 250 V");
    }
}
