package io.heatwright.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A unit with the heat that a room has today, by each rule of switching over. */
class SupplementedTest {

    private static final double CENTS_PER_KILOWATT_HOUR = 0.01 / 3.6e6;
    private static final Equipment UNIT = Commissioning.commission(Sheets.gree(), Trust.EXPECTED);
    private static final Equipment FURNACE = new Furnace(10_000, 0.8, 300, 5);
    private static final Equipment HEATER = new ResistanceHeater(1500);

    private static Operation hour(double fahrenheit, double shortfall, double watts) {
        var operation = Sheets.heating(fahrenheit, watts);
        operation.ask(Mode.HEAT, shortfall);
        return operation;
    }

    @Test
    void byDroopTheSupplementComesInWhenTheRoomIsFarBelowItsSetpointAndGoesOutLater() {
        var both = new Supplemented(UNIT, HEATER, new SwitchOver.Droop(2, 1));
        var operation = hour(5, 1.5, 4000);
        both.run(operation);
        assertThat(operation.supplementOutput()).as("1.5 K short").isZero();
        operation.ask(Mode.HEAT, 2.1);
        both.run(operation);
        assertThat(operation.supplementOutput()).as("2.1 K short").isCloseTo(1500, within(1e-6));
        assertThat(operation.sensibleOutput()).isGreaterThan(3500);
        operation.ask(Mode.HEAT, 1.5);
        both.run(operation);
        assertThat(operation.supplementOutput()).as("1.5 K short again").isPositive();
        operation.ask(Mode.HEAT, 0.9);
        both.run(operation);
        assertThat(operation.supplementOutput()).as("0.9 K short").isZero();
    }

    @Test
    void byOutdoorTemperatureOneOfThemHeats() {
        var either = new Supplemented(UNIT, FURNACE, new SwitchOver.OutdoorTemperature(-5, false));
        var mild = hour(30, 0, 2000);
        either.run(mild);
        assertThat(mild.fuelPower()).isZero();
        assertThat(mild.supplement().electricPower()).as("the furnace waits").isEqualTo(5);
        var cold = hour(15, 0, 2000);
        either.run(cold);
        assertThat(cold.fuelPower()).isCloseTo(2000 / 0.8, within(1e-6));
        assertThat(cold.supplementOutput()).isEqualTo(cold.sensibleOutput());
        assertThat(either.provenHeating(-10)).isEqualTo(10_000);
    }

    @Test
    void byOutdoorTemperatureBothHeatWhereTheRuleSaysSo() {
        var both = new Supplemented(UNIT, HEATER, new SwitchOver.OutdoorTemperature(-5, true));
        var operation = hour(5, 0, 3500);
        both.assess(operation);
        assertThat(operation.highestOutput()).isGreaterThan(3700);
        both.run(operation);
        assertThat(operation.sensibleOutput()).isCloseTo(3500, within(1e-6));
        assertThat(operation.supplementOutput()).isBetween(300.0, 1500.0);
    }

    @Test
    void byCostTheCheaperLeads() {
        double electricity = 30 * CENTS_PER_KILOWATT_HOUR;
        var dearGas = new SwitchOver.Cost(electricity, 20 * CENTS_PER_KILOWATT_HOUR, 0);
        var cheapGas = new SwitchOver.Cost(electricity, 4 * CENTS_PER_KILOWATT_HOUR, 0);
        var one = hour(30, 0, 2000);
        new Supplemented(UNIT, FURNACE, dearGas).run(one);
        assertThat(one.fuelPower()).isZero();
        var other = hour(30, 0, 2000);
        new Supplemented(UNIT, FURNACE, cheapGas).run(other);
        assertThat(other.fuelPower()).isPositive();
        assertThat(other.electricPower()).as("fan and standby only").isLessThan(150);
    }

    @Test
    void byCostTheLeadChangesWhereTheEfficiencyOfTheUnitFallsBelowTheRatioOfPrices() {
        double electricity = 30 * CENTS_PER_KILOWATT_HOUR;
        // Heat of the furnace costs what the unit's does at a coefficient of performance of 2.6.
        double gas = 0.8 * electricity / 2.6;
        var rule = new Supplemented(UNIT, new Furnace(10_000, 0.8, 0, 0), new SwitchOver.Cost(electricity, gas, 0));
        for (double f = 5; f <= 60; f += 5) {
            var alone = hour(f, 0, 2200);
            UNIT.run(alone);
            double efficiency = alone.sensibleOutput() / alone.electricPower();
            var operation = hour(f, 0, 2200);
            rule.run(operation);
            if (alone.sensibleOutput() > 2199) {
                assertThat(operation.fuelPower() > 0)
                        .as("at %s °F the unit's COP is %s", f, efficiency)
                        .isEqualTo(efficiency < 2.6);
            }
        }
    }

    @Test
    void coolingIsTheUnitsAlone() {
        var both = new Supplemented(UNIT, FURNACE, new SwitchOver.Droop(2, 1));
        var operation = Sheets.cooling(90, 1500);
        both.run(operation);
        assertThat(operation.sensibleOutput()).isCloseTo(1500, within(1e-6));
        assertThat(operation.fuelPower()).isZero();
        assertThat(both.cools()).isTrue();
    }

    @Test
    void whatBothGiveAndDrawIsTheSumOfTheTwo() {
        var rules = List.of(
                new SwitchOver.Droop(1, 0.5),
                new SwitchOver.OutdoorTemperature(-5, true),
                new SwitchOver.OutdoorTemperature(-5, false),
                new SwitchOver.Cost(8e-8, 2e-8, 0.1));
        for (long seed = 0; seed < 400; seed++) {
            var random = new SplittableRandom(seed);
            var heat = random.nextBoolean() ? HEATER : FURNACE;
            var machine = new Supplemented(UNIT, heat, rules.get(random.nextInt(rules.size())));
            var operation = new Operation();
            operation.step(random.nextBoolean() ? 60 : 900);
            for (int step = 0; step < 50; step++) {
                operation.weather(random.nextDouble(-25, 15), 0.002, 101_325);
                operation.room(random.nextDouble(15, 23), 0.006);
                operation.ask(random.nextInt(4) == 0 ? Mode.OFF : Mode.HEAT, random.nextDouble(-1, 4));
                machine.assess(operation);
                assertThat(operation.lowestOutput()).isBetween(0.0, operation.highestOutput());
                operation.request(random.nextDouble() * operation.highestOutput());
                machine.run(operation);
                var other = operation.supplement();
                String what = "seed " + seed + ", step " + step;
                double unitOutput = operation.sensibleOutput() - operation.supplementOutput();
                assertThat(operation.supplementOutput()).as(what).isEqualTo(other.sensibleOutput());
                assertThat(operation.fuelPower()).as(what).isEqualTo(other.fuelPower());
                assertThat(operation.electricPower()).as(what).isGreaterThanOrEqualTo(other.electricPower());
                // A unit that rests gives nothing, and a supplement never gives more than it can.
                assertThat(operation.runningTime() > 0 || unitOutput == 0)
                        .as(what)
                        .isTrue();
                assertThat(other.sensibleOutput()).as(what).isBetween(0.0, 10_000.0);
            }
        }
    }

    @Test
    void rulesThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> new SwitchOver.Droop(1, 1)).hasMessageContaining("1.0 K below the setpoint");
        assertThatThrownBy(() -> new SwitchOver.Cost(-1, 0, 0)).hasMessageContaining("-1.0");
    }
}
