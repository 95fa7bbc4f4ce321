package io.heatwright.equipment.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.climate.MoistAir;
import io.heatwright.equipment.Commissioning;
import io.heatwright.equipment.Equipment;
import io.heatwright.equipment.Furnace;
import io.heatwright.equipment.Mode;
import io.heatwright.equipment.Sheets;
import io.heatwright.equipment.Trust;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DuctedUnitTest {

    private static final Equipment UNIT = Commissioning.commission(Sheets.multiZone(), Trust.EXPECTED);
    private static final AirSharing EQUAL = new AirSharing.Fixed(new double[] {0.5, 0.3, 0.2}, 0);

    private static SharedOperation at(double outdoors, double seconds) {
        var operation = new SharedOperation(3, seconds);
        operation.weather(outdoors, 0.002, 101_325);
        for (int i = 0; i < 3; i++) {
            operation.room(i, 21, 0.006);
        }
        operation.ask(Mode.HEAT, 0);
        return operation;
    }

    private static Ducts attic(double leakage) {
        return Ducts.usual(leakage, 20, 8, 1.4, DuctSpace.attic(), 7000);
    }

    private static double toRooms(SharedOperation operation) {
        return IntStream.range(0, 3).mapToDouble(operation::heatToRoom).sum();
    }

    /** A tight duct of zero conductance and one where the standard's terms can be worked out by hand. */
    @Test
    void deliveryEffectivenessIsThatOfTheStandard() {
        double flow = 0.4;
        var ducts = new Ducts(0.1, 0.05, 30, 12, DuctSpace.crawlSpace(), flow, 8000, 1, 0);
        double rate = flow * 1006;
        double rise = 8000 / rate;
        double bs = Math.exp(-30 / rate);
        double br = Math.exp(-12 / rate);
        double above = 18;
        double effectiveness = 0.9 * bs - 0.9 * bs * (1 - br * 0.95) * above / rise - 0.9 * (1 - bs) * above / rise;
        assertThat(ducts.delivered(8000, flow, above)).isCloseTo(8000 * effectiveness, within(1e-6));
        assertThat(effectiveness).isBetween(0.6, 0.8);
        assertThat(ducts.heatFor(8000 * effectiveness, flow, above)).isCloseTo(8000, within(1e-6));
    }

    /** The same from the temperatures along the way of the air. */
    @Test
    void whatArrivesIsWhatTheAirsTemperaturesSay() {
        for (long seed = 0; seed < 300; seed++) {
            var random = new SplittableRandom(seed);
            double flow = random.nextDouble(0.1, 0.6);
            double rate = flow * MoistAir.SPECIFIC_HEAT_OF_DRY_AIR;
            double supply = random.nextDouble(0, 0.3);
            double back = random.nextDouble(0, 0.3);
            double supplyConductance = random.nextDouble(0, 60);
            double returnConductance = random.nextDouble(0, 30);
            var ducts =
                    new Ducts(supply, back, supplyConductance, returnConductance, DuctSpace.attic(), flow, 8000, 1, 0);
            double room = 21;
            double space = random.nextDouble(-20, 50);
            double heat = random.nextDouble(-9000, 12_000);
            double returned = space + (room - space) * Math.exp(-returnConductance / rate);
            double mixed = (1 - back) * returned + back * space;
            double plenum = mixed + heat / rate;
            double register = space + (plenum - space) * Math.exp(-supplyConductance / rate);
            double arrives = (1 - supply) * rate * (register - room);
            assertThat(ducts.delivered(heat, flow, room - space))
                    .as("seed %d", seed)
                    .isCloseTo(arrives, within(1e-6));
        }
    }

    @Test
    void ductsIndoorsLoseNothing() {
        var unit = new DuctedUnit(UNIT, Ducts.usual(0.2, 20, 8, 1, new DuctSpace.Indoors(), 7000), EQUAL);
        var operation = at(-5, 3600);
        operation.call(0, 2000);
        unit.assess(operation);
        assertThat(operation.need()).isCloseTo(4000, within(1e-6));
        operation.request(operation.need());
        unit.run(operation);
        assertThat(operation.heatToRoom(0)).isCloseTo(2000, within(1e-3));
        assertThat(operation.heatToRoom(2)).isCloseTo(800, within(1e-3));
        assertThat(operation.heatToDuctSpace()).isCloseTo(0, within(1e-9));
    }

    @Test
    void leakyDuctsInAnAtticCostMoreTheColderItIs() {
        var unit = new DuctedUnit(UNIT, attic(0.12), EQUAL);
        double lastNeed = 0;
        for (double outdoors = 10; outdoors >= -20; outdoors -= 10) {
            var operation = at(outdoors, 3600);
            operation.call(0, 1200);
            unit.assess(operation);
            operation.request(operation.need());
            unit.run(operation);
            assertThat(operation.need()).as("at %s °C", outdoors).isGreaterThan(lastNeed);
            assertThat(operation.heatToRoom(0)).as("at %s °C", outdoors).isCloseTo(1200, within(50.0));
            assertThat(operation.heatToDuctSpace()).as("at %s °C", outdoors).isPositive();
            lastNeed = operation.need();
        }
        assertThat(lastNeed).isGreaterThan(1.25 * 2400);
    }

    @Test
    void theMachineSeesTheReturnAirThatTheDuctsHaveCooled() {
        var unit = new DuctedUnit(UNIT, attic(0.1), EQUAL);
        var operation = at(-10, 60);
        operation.call(0, 2000);
        unit.assess(operation);
        assertThat(operation.machine().indoorTemperature()).isBetween(14.0, 20.0);
    }

    @Test
    void dampersSendTheAirToTheRoomsThatCallButNeverAllOfItThroughOneSmallDuct() {
        var dampers = new AirSharing.Dampers(new double[] {0.5, 0.3, 0.2}, 0.4);
        var share = new double[3];
        dampers.share(new boolean[] {true, true, false}, share);
        assertThat(share).containsExactly(new double[] {0.625, 0.375, 0}, within(1e-12));
        dampers.share(new boolean[] {false, false, true}, share);
        assertThat(share[2]).isCloseTo(0.5, within(1e-12));
        assertThat(share[0]).isCloseTo(0.3125, within(1e-12));
        dampers.share(new boolean[] {false, false, false}, share);
        assertThat(share).containsExactly(0.5, 0.3, 0.2);
    }

    @Test
    void theFanMixesRoomsOfDifferentAir() {
        var unit = new DuctedUnit(UNIT, attic(0), EQUAL);
        var operation = at(0, 60);
        operation.room(1, 24, 0.006);
        operation.room(2, 18, 0.006);
        operation.call(0, 2000);
        unit.assess(operation);
        operation.request(operation.need());
        unit.run(operation);
        assertThat(operation.heatToRoom(2) / 0.2).isGreaterThan(operation.heatToRoom(1) / 0.3 + 500);
    }

    @Test
    void supplyThatLeaksMoreThanTheReturnDrawsOutdoorAirIn() {
        var ducts = new Ducts(0.15, 0.05, 10, 5, DuctSpace.attic(), 0.4, 7000, 1, 0);
        var operation = at(0, 60);
        operation.call(0, 2000);
        var unit = new DuctedUnit(UNIT, ducts, EQUAL);
        unit.assess(operation);
        operation.request(operation.need());
        unit.run(operation);
        double induced =
                IntStream.range(0, 3).mapToDouble(operation::inducedAir).sum();
        assertThat(induced).isCloseTo(0.1 * 0.4, within(1e-12));
    }

    @Test
    void whatTheRoomsGetAndWhatIsLostIsWhatTheMachineAndItsFanGive() {
        var machines = List.of(UNIT, new Furnace(12_000, 0.9, 300, 5));
        for (long seed = 0; seed < 300; seed++) {
            var random = new SplittableRandom(seed);
            var ducts = new Ducts(
                    random.nextDouble(0, 0.3),
                    random.nextDouble(0, 0.3),
                    random.nextDouble(0, 40),
                    random.nextDouble(0, 20),
                    List.of(DuctSpace.attic(), DuctSpace.basement(), new DuctSpace.Room(3), new DuctSpace.Indoors())
                            .get(random.nextInt(4)),
                    random.nextDouble(0.2, 0.8),
                    random.nextDouble(4000, 12_000),
                    random.nextDouble(0.2, 1),
                    random.nextDouble(0, 500));
            AirSharing sharing =
                    random.nextBoolean() ? EQUAL : new AirSharing.Dampers(new double[] {0.2, 0.2, 0.6}, 0.3);
            var unit = new DuctedUnit(machines.get(random.nextInt(2)), ducts, sharing);
            var operation = new SharedOperation(3, random.nextBoolean() ? 60 : 1800);
            var mode = random.nextBoolean() ? Mode.HEAT : Mode.COOL;
            for (int step = 0; step < 60; step++) {
                operation.weather(
                        mode == Mode.HEAT ? random.nextDouble(-20, 12) : random.nextDouble(15, 42), 0.003, 101_325);
                operation.ductSpace(random.nextDouble(-10, 45));
                operation.ask(random.nextInt(6) == 0 ? Mode.OFF : mode, random.nextDouble(-1, 3));
                for (int i = 0; i < 3; i++) {
                    operation.room(i, random.nextDouble(15, 30), random.nextDouble(0, 0.014));
                    if (random.nextBoolean()) {
                        operation.call(i, random.nextDouble(0, 4000));
                    }
                }
                unit.assess(operation);
                operation.request(operation.need() * random.nextDouble(0, 2));
                unit.run(operation);
                String what = "seed " + seed + ", step " + step;
                assertThat(toRooms(operation) + operation.heatToDuctSpace())
                        .as(what)
                        .isCloseTo(operation.heatGiven(), within(1e-8));
                double dried = IntStream.range(0, 3)
                        .mapToDouble(operation::moistureRemoval)
                        .sum();
                assertThat(dried + operation.moistureLost())
                        .as(what)
                        .isCloseTo(operation.machine().moistureRemoval(), within(1e-15));
                assertThat(operation.need()).as(what).isNotNaN().isGreaterThanOrEqualTo(0);
                assertThat(operation.electricPower()).as(what).isGreaterThanOrEqualTo(0);
            }
        }
    }

    @Test
    void ductsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new Ducts(1, 0, 0, 0, DuctSpace.attic(), 0.3, 1000, 1, 0))
                .hasMessageContaining("from 0 to below 1 of their air, not 1.0");
        assertThatThrownBy(() -> new AirSharing.Fixed(new double[] {0.5, 0.4}, 0))
                .hasMessageContaining("together 1, not [0.5, 0.4]");
    }
}
