package io.heatwright.equipment;

import static io.heatwright.equipment.Sheets.BTUH;
import static io.heatwright.equipment.Sheets.cooling;
import static io.heatwright.equipment.Sheets.fahrenheit;
import static io.heatwright.equipment.Sheets.heating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.equipment.frost.Defrost;
import io.heatwright.equipment.frost.DefrostTrigger;
import io.heatwright.equipment.frost.Frost;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeatPumpTest {

    private static final Defrost ON_DEMAND = new Defrost(DefrostTrigger.ON_DEMAND, 3600, 9900 * BTUH);

    private final Product sheet = Sheets.gree();
    private final Equipment proven = Commissioning.commission(sheet, Trust.PROVEN);
    private final Equipment expected = Commissioning.commission(sheet, Trust.EXPECTED);

    @Test
    void publishedPointsComeBackExactlyBeforeDefrost() {
        for (var point : sheet.performance().heating()) {
            double t = point.outdoorTemperature();
            double capacity = point.capacity().value();
            var operation = heating(t * 1.8 + 32, 0);
            double driving = Frost.drivingHumidity(
                    t, operation.outdoorHumidityRatio(), operation.pressure(), capacity / (9900 * BTUH));
            double left = ON_DEMAND.lasting(capacity, driving, t);
            operation.request(left);
            expected.run(operation);
            assertThat(operation.sensibleOutput())
                    .as("capacity at %s °C, %s", t, point.speed())
                    .isCloseTo(left, within(1e-6));
            assertThat(operation.electricPower())
                    .as("power at %s °C, %s", t, point.speed())
                    .isCloseTo(ON_DEMAND.lastingPower(point.power().value(), driving), within(1e-5));
        }
    }

    @Test
    void aDefrostIntegratedPointLosesNothingMore() {
        var integrated = sheet.performance().heating().stream()
                .map(p -> new HeatingPoint(
                        p.outdoorTemperature(), p.speed(), p.capacity(), p.power(), PointBasis.DEFROST_INTEGRATED))
                .toList();
        var machine = Commissioning.commission(Sheets.withHeating(sheet, integrated), Trust.EXPECTED);
        var operation = heating(17, 10215 * BTUH);
        machine.run(operation);
        assertThat(operation.sensibleOutput()).isCloseTo(10215 * BTUH, within(1e-6));
        assertThat(operation.electricPower()).isCloseTo(1271, within(1e-6));
    }

    @Test
    void countsAsZeroBelowTheColdestPublishedPoint() {
        assertThat(sheet.coldestPublishedPoint()).isCloseTo(-15, within(1e-9));
        assertThat(proven.provenHeating(-15.0)).isGreaterThan(2000);
        assertThat(proven.provenHeating(-15.1)).isZero();
        assertThat(expected.provenHeating(-15.1)).isZero();
        var cold = heating(4, 2000);
        proven.run(cold);
        assertThat(cold.sensibleOutput()).isZero();
        expected.run(cold);
        assertThat(cold.sensibleOutput()).isPositive();
        var colder = heating(-1, 2000);
        expected.run(colder);
        assertThat(colder.sensibleOutput()).isZero();
    }

    @Test
    void ratingsAloneProveNothingBelowTheWarmPoint() {
        var ratings = Sheets.heatPump(
                "rated",
                Kind.MINI_SPLIT,
                Compressor.VARIABLE_SPEED,
                List.of(Sheets.heat(47, Speed.RATED, 13500, Double.NaN)),
                List.of(Sheets.cool(95, Speed.RATED, 10600, Double.NaN)),
                List.of(
                        new Rating(Metric.HSPF2, Sheets.published(10.2)),
                        new Rating(Metric.EER2, Sheets.published(12)),
                        new Rating(Metric.SEER2, Sheets.published(21))),
                Behaviour.notPublished(),
                Double.NaN);
        var machine = Commissioning.commission(ratings, Trust.EXPECTED);
        assertThat(machine.provenHeating(fahrenheit(17))).isZero();
        var operation = heating(17, 2000);
        machine.run(operation);
        assertThat(operation.sensibleOutput()).isCloseTo(2000, within(1e-9));
        assertThat(Commissioning.heatingPoints(ratings))
                .filteredOn(p -> p.outdoorTemperature() < 0)
                .allMatch(p -> p.capacity().provenance() == Provenance.DERIVED);
    }

    @Test
    void assessesLowestAndHighestOutput() {
        var operation = heating(47, 0);
        expected.assess(operation);
        assertThat(operation.lowestOutput()).isCloseTo(2100 * BTUH, within(1e-6));
        assertThat(operation.highestOutput()).isCloseTo(14000 * BTUH, within(1e-6));
    }

    @Test
    void belowItsLowestOutputItCyclesInLongStepsAndOvershootsInShortOnes() {
        double half = 1050 * BTUH;
        var hour = heating(47, half);
        expected.run(hour);
        assertThat(hour.sensibleOutput()).isCloseTo(half, within(1e-9));
        double standby = 38;
        assertThat(hour.electricPower()).isCloseTo(100 * 0.5 / (1 - 0.25 * 0.5) + 0.5 * standby, within(1e-6));
        assertThat(hour.starts()).isCloseTo(3, within(1e-6));

        var minutes = heating(47, half);
        minutes.step(300);
        expected.run(minutes);
        assertThat(minutes.starts()).isEqualTo(1);
        assertThat(minutes.sensibleOutput()).isBetween(half, 2100 * BTUH);
        expected.run(minutes);
        expected.run(minutes);
        expected.run(minutes);
        assertThat(minutes.starts()).isZero();
        assertThat(minutes.sensibleOutput()).isCloseTo(2100 * BTUH, within(1e-6));
    }

    @Test
    void aCoolerRoomGivesALittleMoreHeatForLessPower() {
        var warm = heating(17, 20_000);
        expected.run(warm);
        double capacity = warm.sensibleOutput();
        double efficiency = capacity / warm.electricPower();
        warm.room(16, 0.006);
        expected.run(warm);
        assertThat(warm.sensibleOutput()).isBetween(capacity, capacity * 1.05);
        assertThat(warm.sensibleOutput() / warm.electricPower()).isGreaterThan(efficiency);
    }

    @Test
    void coolsTheRatedCapacityWithTheRatedPowerAtTheRatingPoint() {
        var operation = cooling(95, 20_000);
        expected.assess(operation);
        operation.request(operation.highestOutput() * 0.934);
        expected.run(operation);
        double latent = operation.moistureRemoval() * (2_501_000 + 1860 * 26.6667);
        assertThat(operation.sensibleOutput() + latent).isCloseTo(9000 * BTUH, within(2.0));
        assertThat(operation.sensibleOutput() / (operation.sensibleOutput() + latent))
                .isCloseTo(0.73, within(0.002));
        assertThat(operation.electricPower()).isCloseTo(692, within(1.0));
    }

    @Test
    void restsAtStandbyPower() {
        var operation = heating(47, 0);
        expected.run(operation);
        assertThat(operation.electricPower()).isEqualTo(38);
        operation.ask(Mode.OFF);
        operation.request(1000);
        expected.run(operation);
        assertThat(operation.sensibleOutput()).isZero();
        assertThat(operation.heatToRoom()).isZero();
    }
}
