package io.heatwright.equipment.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.equipment.Commissioning;
import io.heatwright.equipment.HeatPump;
import io.heatwright.equipment.Mode;
import io.heatwright.equipment.Operation;
import io.heatwright.equipment.Sheets;
import io.heatwright.equipment.Trust;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MultiZoneUnitTest {

    private static final HeatPump OUTDOOR = (HeatPump) Commissioning.commission(Sheets.multiZone(), Trust.EXPECTED);
    private static final MultiZoneUnit THREE =
            new MultiZoneUnit(OUTDOOR, List.of(new Head(2500, 1700), new Head(2500, 1700), new Head(3200, 2400)));

    private static SharedOperation minute(Mode mode, double outdoors) {
        return step(mode, outdoors, 60);
    }

    private static SharedOperation step(Mode mode, double outdoors, double seconds) {
        var operation = new SharedOperation(3, seconds);
        operation.weather(outdoors, 0.001, 101_325);
        for (int i = 0; i < 3; i++) {
            operation.room(i, mode == Mode.COOL ? 26 : 20, 0.008);
        }
        operation.ask(mode, 0);
        return operation;
    }

    private static void run(MultiZoneUnit unit, SharedOperation operation, int minutes) {
        for (int i = 0; i < minutes; i++) {
            unit.assess(operation);
            operation.request(operation.need());
            unit.run(operation);
        }
    }

    @Test
    void oneSmallCallRunsTheOutdoorUnitAtItsLowestOutputAndTheSurplusOverheatsTheCallingRoom() {
        var operation = minute(Mode.HEAT, 47 / 1.8 - 32 / 1.8);
        operation.call(0, 600);
        run(THREE, operation, 30);
        double lowest = operation.machine().lowestOutput();
        double leaking = 0.05 * (2500 + 3200);
        assertThat(lowest).isBetween(3000.0, 3700.0);
        assertThat(operation.heatToRoom(1)).isCloseTo(0.05 * 2500, within(1e-6));
        assertThat(operation.heatToRoom(0))
                .isCloseTo(lowest - leaking, within(1.0))
                .isGreaterThan(4 * 600);
    }

    @Test
    void callsBeyondTheHighestOutputGetEqualPartsOfWhatTheyAskFor() {
        var operation = step(Mode.HEAT, -15, 3600);
        operation.call(0, 2500);
        operation.call(1, 1250);
        operation.call(2, 3200);
        // A small outdoor unit behind the same heads.
        var small =
                new MultiZoneUnit((HeatPump) Commissioning.commission(Sheets.gree(), Trust.EXPECTED), THREE.heads());
        run(small, operation, 1);
        double part = operation.heatToRoom(0) / 2500;
        assertThat(part).isBetween(0.2, 0.6);
        assertThat(operation.heatToRoom(1) / 1250).isCloseTo(part, within(1e-9));
        assertThat(operation.heatToRoom(2) / 3200).isCloseTo(part, within(1e-9));
    }

    @Test
    void noHeadIsAskedForMoreThanItsRating() {
        var operation = step(Mode.HEAT, 5, 3600);
        operation.call(0, 9000);
        operation.call(2, 1500);
        THREE.assess(operation);
        assertThat(operation.need()).isCloseTo(2500 + 1500 + 0.05 * 2500, within(1e-9));
    }

    @Test
    void idleHeadsOfACoolingUnitLeakNothing() {
        var operation = step(Mode.COOL, 33, 60);
        operation.call(1, 1500);
        run(THREE, operation, 10);
        assertThat(operation.heatToRoom(0)).isZero();
        assertThat(operation.heatToRoom(2)).isZero();
        assertThat(operation.heatToRoom(1)).isLessThan(-1000);
        assertThat(operation.moistureRemoval(1)).isEqualTo(operation.machine().moistureRemoval());
    }

    @Test
    void theMapSeesTheCallingRoomsWeighedByWhatTheyAskFor() {
        var operation = step(Mode.HEAT, 0, 3600);
        operation.room(0, 24, 0.007);
        operation.room(1, 18, 0.005);
        operation.room(2, -30, 0.005);
        operation.call(0, 2000);
        operation.call(1, 1000);
        THREE.assess(operation);
        assertThat(operation.machine().indoorTemperature()).isCloseTo(22, within(1e-9));
        assertThat(operation.machine().indoorHumidityRatio()).isCloseTo(0.019 / 3, within(1e-12));
    }

    @Test
    void aDefrostTakesItsHeatFromTheCallingRooms() {
        var operation = minute(Mode.HEAT, -1);
        operation.weather(-1, 0.0034, 101_325);
        double coldest = 0;
        for (int minute = 0; minute < 240; minute++) {
            operation.ask(Mode.HEAT, 0);
            operation.call(0, 2400);
            operation.call(1, 1200);
            run(THREE, operation, 1);
            coldest = Math.min(coldest, operation.heatToRoom(0));
            assertThat(operation.heatToRoom(2)).isGreaterThanOrEqualTo(0);
        }
        assertThat(coldest).isLessThan(-100);
    }

    @Test
    void whatTheRoomsGetIsWhatTheOutdoorUnitGivesThroughStartsFrostAndDefrost() {
        for (long seed = 0; seed < 300; seed++) {
            var random = new SplittableRandom(seed);
            int rooms = 1 + random.nextInt(4);
            var heads = IntStream.range(0, rooms)
                    .mapToObj(i -> new Head(
                            random.nextDouble(1500, 5000), random.nextDouble(1000, 4000), random.nextDouble(0, 0.2)))
                    .toList();
            var unit = new MultiZoneUnit(OUTDOOR, heads);
            var operation = new SharedOperation(rooms, random.nextBoolean() ? 60 : 1800);
            var mode = random.nextBoolean() ? Mode.HEAT : Mode.COOL;
            for (int step = 0; step < 60; step++) {
                operation.weather(
                        mode == Mode.HEAT ? random.nextDouble(-20, 12) : random.nextDouble(15, 42),
                        random.nextDouble(0.001, 0.004),
                        101_325);
                operation.ask(random.nextInt(6) == 0 ? Mode.OFF : mode, random.nextDouble(-1, 3));
                for (int i = 0; i < rooms; i++) {
                    operation.room(i, random.nextDouble(15, 30), random.nextDouble(0, 0.014));
                    if (random.nextBoolean()) {
                        operation.call(i, random.nextDouble(0, 4000));
                    }
                }
                unit.assess(operation);
                operation.request(operation.need() * random.nextDouble(0, 2));
                unit.run(operation);
                check(operation, rooms, "seed " + seed + ", step " + step);
            }
        }
    }

    private static void check(SharedOperation operation, int rooms, String what) {
        Operation machine = operation.machine();
        double heat =
                IntStream.range(0, rooms).mapToDouble(operation::heatToRoom).sum();
        double dried = IntStream.range(0, rooms)
                .mapToDouble(operation::moistureRemoval)
                .sum();
        double scale = Math.max(1, Math.abs(machine.heatToRoom()));
        assertThat(heat).as(what).isCloseTo(machine.heatToRoom(), within(1e-12 * scale));
        assertThat(dried).as(what).isCloseTo(machine.moistureRemoval(), within(1e-15));
        assertThat(operation.heatToDuctSpace()).as(what).isZero();
        assertThat(operation.electricPower()).as(what).isGreaterThanOrEqualTo(0);
        for (int i = 0; i < rooms; i++) {
            double given = operation.heatToRoom(i) * (machine.mode() == Mode.COOL ? -1 : 1) + 0.0;
            if (machine.sensibleOutput() >= 0) {
                assertThat(given).as(what + ", room " + i).isBetween(0.0, scale * (1 + 1e-12));
            }
            if (!operation.calling[i]) {
                assertThat(given).as(what + ", idle room " + i).isBetween(0.0, 0.2 * 5000);
            }
        }
    }
}
