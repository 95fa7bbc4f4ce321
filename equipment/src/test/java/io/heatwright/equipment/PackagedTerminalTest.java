package io.heatwright.equipment;

import static io.heatwright.equipment.Sheets.BTUH;
import static io.heatwright.equipment.Sheets.fahrenheit;
import static io.heatwright.equipment.Sheets.heating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** A packaged terminal heat pump turns to resistance below 25 °F and comes back at 32 °F; never both together. */
class PackagedTerminalTest {

    private final Equipment unit = Commissioning.commission(Sheets.packagedTerminal(), Trust.EXPECTED);

    @Test
    void turnsToResistanceInTheColdAndComesBackLater() {
        var operation = heating(40, 1000);
        unit.run(operation);
        assertThat(operation.supplementOutput()).isZero();
        assertThat(operation.electricPower()).isLessThan(500);
        for (double f : new double[] {24.9, 28, 31.9}) {
            operation.weather(fahrenheit(f), 0.003, 101_325);
            unit.run(operation);
            assertThat(operation.supplementOutput()).as("at %s °F", f).isEqualTo(1000);
            assertThat(operation.electricPower()).isEqualTo(1000);
        }
        operation.weather(fahrenheit(32.1), 0.003, 101_325);
        unit.run(operation);
        assertThat(operation.supplementOutput()).isZero();
        assertThat(operation.electricPower()).isLessThan(500);
    }

    @Test
    void turnsToTheStrongerResistanceWhenTheRoomFallsBehind() {
        var operation = heating(34, 2500);
        unit.run(operation);
        assertThat(operation.supplementOutput()).isZero();
        assertThat(operation.sensibleOutput()).isLessThan(2000);
        operation.ask(Mode.HEAT, 1.5);
        operation.request(2500);
        unit.run(operation);
        assertThat(operation.supplementOutput()).isEqualTo(2500);
        assertThat(operation.electricPower()).isEqualTo(2500);
    }

    @Test
    void provesItsWarmPointAndElsewhereOnlyItsResistance() {
        assertThat(unit.provenHeating(fahrenheit(47))).isCloseTo(Math.max(2650, 6100 * BTUH), within(1e-9));
        assertThat(unit.provenHeating(fahrenheit(30))).isEqualTo(2650);
        assertThat(unit.provenHeating(fahrenheit(-20))).isEqualTo(2650);
    }

    @Test
    void keepsTheRetentionOfItsClassTowardsTheCold() {
        var points = Commissioning.heatingPoints(Sheets.packagedTerminal());
        var coldest = points.get(points.size() - 1);
        assertThat(coldest.outdoorTemperature()).isCloseTo(-15, within(1e-9));
        assertThat(coldest.capacity().value()).isCloseTo(0.425 * 6100 * BTUH, within(1e-6));
        assertThat(coldest.capacity().provenance()).isEqualTo(Provenance.DERIVED);
    }
}
