package io.heatwright.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.equipment.coil.CoolingCoil;
import io.heatwright.equipment.curve.CutlerCurves;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What holds for every machine under any condition. */
class EquipmentPropertiesTest {

    private static final int CASES = 2000;
    private static final List<Equipment> MACHINES = List.of(
            Commissioning.commission(Sheets.gree(), Trust.PROVEN),
            Commissioning.commission(Sheets.gree(), Trust.EXPECTED),
            Commissioning.commission(Sheets.packagedTerminal(), Trust.EXPECTED),
            new DirectExpansionUnit(
                    7000,
                    0.25,
                    CutlerCurves.COOLING_CAPACITY,
                    CutlerCurves.COOLING_INPUT_RATIO,
                    CoolingCoil.ofAirFlow(0.76, 7000, 0.42),
                    300,
                    120,
                    0.2,
                    new Parasitics(5, 0, 0, 0)),
            new ResistanceHeater(1500),
            new Furnace(11_700, 0.9, 300, 5),
            new Pair(new ResistanceHeater(1500), Commissioning.commission(Sheets.gree(), Trust.EXPECTED)));

    @Test
    void resultsAreNumbersInsideTheLimitsAndObeyTheSecondLaw() {
        for (long seed = 0; seed < CASES; seed++) {
            var random = new SplittableRandom(seed);
            var machine = MACHINES.get(random.nextInt(MACHINES.size()));
            var operation = randomOperation(random);
            machine.assess(operation);
            double low = operation.lowestOutput();
            double high = operation.highestOutput();
            operation.request(random.nextDouble() * 1.3 * high);
            machine.run(operation);
            String what = "seed " + seed + ", " + machine + ", " + operation.mode() + " at "
                    + operation.outdoorTemperature() + " °C, request " + operation.requestedOutput();
            assertThat(low).as(what).isBetween(0.0, high);
            assertThat(operation.sensibleOutput()).as(what).isBetween(0.0, high * 1.0000001);
            assertThat(operation.electricPower()).as(what).isBetween(0.0, 20_000.0);
            assertThat(operation.fuelPower()).as(what).isBetween(0.0, 20_000.0);
            assertThat(operation.moistureRemoval()).as(what).isBetween(0.0, 0.01);
            assertThat(operation.supplementOutput()).as(what).isBetween(0.0, operation.sensibleOutput());
            assertThat(operation.starts()).as(what).isBetween(0.0, 12.0);
            secondLaw(operation, what);
        }
    }

    private static void secondLaw(Operation operation, String what) {
        double pumped = operation.sensibleOutput() - operation.supplementOutput() - operation.fuelPower();
        double power = operation.electricPower() - operation.supplementOutput();
        if (operation.mode() == Mode.HEAT && pumped > power + 1e-6) {
            double hot = operation.indoorTemperature() + 273.15;
            double lift = operation.indoorTemperature() - operation.outdoorTemperature();
            assertThat(lift <= 0 || pumped / power < hot / lift)
                    .as("Carnot: " + what)
                    .isTrue();
        }
    }

    @Test
    void moreIsNeverCheaperAtSteadyPartLoad() {
        var machine = Commissioning.commission(Sheets.gree(), Trust.EXPECTED);
        for (double f = 5; f <= 60; f += 5) {
            double last = 0;
            for (double watts = 700; watts < 4000; watts += 100) {
                var operation = Sheets.heating(f, watts);
                machine.run(operation);
                assertThat(operation.electricPower())
                        .as("%s W at %s °F", watts, f)
                        .isGreaterThanOrEqualTo(last);
                last = operation.electricPower();
            }
        }
    }

    @Test
    void theHighestHeatFallsWithTheOutdoorTemperatureInDryAir() {
        var machine = Commissioning.commission(Sheets.gree(), Trust.EXPECTED);
        double last = 0;
        for (double f = 1; f <= 62; f++) {
            var operation = Sheets.heating(f, 0);
            operation.weather(operation.outdoorTemperature(), 0, operation.pressure());
            machine.assess(operation);
            assertThat(operation.highestOutput()).as("at %s °F", f).isGreaterThanOrEqualTo(last);
            last = operation.highestOutput();
        }
    }

    @Test
    void damperAirNeverGivesMoreHeatNorCostsLessPower() {
        var machine = Commissioning.commission(Sheets.gree(), Trust.EXPECTED);
        for (long seed = 0; seed < CASES; seed++) {
            var random = new SplittableRandom(seed);
            var dry = Sheets.heating(1 + 50 * random.nextDouble(), 0);
            double humidity = 0.005 * random.nextDouble();
            dry.weather(dry.outdoorTemperature(), humidity, dry.pressure());
            machine.assess(dry);
            var damp = Sheets.heating(0, 0);
            damp.weather(dry.outdoorTemperature(), humidity + 0.002 * random.nextDouble(), dry.pressure());
            machine.assess(damp);
            String what = "seed " + seed + ", " + dry.outdoorTemperature() + " °C, " + humidity + " kg/kg";
            assertThat(damp.highestOutput()).as(what).isLessThanOrEqualTo(dry.highestOutput());
            double output = damp.lowestOutput() + random.nextDouble() * (damp.highestOutput() - damp.lowestOutput());
            dry.request(output);
            damp.request(output);
            machine.run(dry);
            machine.run(damp);
            assertThat(damp.electricPower()).as(what).isGreaterThanOrEqualTo(dry.electricPower() - 1e-6);
        }
    }

    private static Operation randomOperation(SplittableRandom random) {
        var operation = new Operation();
        operation.step(random.nextBoolean() ? 60 : 3600);
        var mode = random.nextBoolean() ? Mode.HEAT : Mode.COOL;
        double outdoor = mode == Mode.HEAT ? -35 + 50 * random.nextDouble() : 15 + 30 * random.nextDouble();
        operation.weather(outdoor, 0.01 * random.nextDouble(), 80_000 + 22_000 * random.nextDouble());
        double indoor = mode == Mode.HEAT ? 5 + 25 * random.nextDouble() : 18 + 15 * random.nextDouble();
        operation.room(indoor, 0.002 + 0.012 * random.nextDouble());
        operation.ask(mode, random.nextDouble() * 3 - 1);
        return operation;
    }
}
