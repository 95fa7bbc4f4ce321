package io.heatwright.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.equipment.Furnace;
import io.heatwright.equipment.Pair;
import io.heatwright.equipment.ResistanceHeater;
import io.heatwright.equipment.control.Band;
import io.heatwright.equipment.control.ControlDefaults;
import io.heatwright.equipment.control.Controls;
import io.heatwright.equipment.control.IndoorFan;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlledRunTest {
    private static final Margins MARGINS = new Margins(1.1, 1.1, 0.6);

    private static Setpoints steady(double heating, double cooling) {
        var below = new double[24];
        var above = new double[24];
        Arrays.fill(below, heating);
        Arrays.fill(above, cooling);
        return new Setpoints(below, above);
    }

    @Test
    void heatAndVapourAreAccountedForToAHundredthOfAPercentInRandomRooms() {
        for (var seed = 0L; seed < 100; seed++) {
            var rooms = new Rooms(seed);
            var drivers = rooms.drivers(20, 12);
            var heater = new Furnace(rooms.between(500, 6000), 0.8, 50, 5);
            var energy = ControlledRun.account(drivers, steady(20, 40), heater, ControlDefaults.wallThermostat());
            var crossed = Math.abs(energy.system())
                    + Math.abs(energy.gains())
                    + Math.abs(energy.airExchange())
                    + Math.abs(energy.outerFaces());
            assertThat(Math.abs(energy.residual())).as("seed %d", seed).isLessThan(1e-4 * crossed);
        }
    }

    @Test
    void wholeYearsCloseToo() {
        for (var seed = 500L; seed < 504; seed++) {
            var rooms = new Rooms(seed);
            var drivers = rooms.drivers(365, 12);
            var energy = ControlledRun.account(
                    drivers, steady(20, 26), new Furnace(3000, 0.8, 50, 5), ControlDefaults.wallThermostat());
            var crossed = Math.abs(energy.system())
                    + Math.abs(energy.gains())
                    + Math.abs(energy.airExchange())
                    + Math.abs(energy.outerFaces());
            assertThat(Math.abs(energy.residual())).as("seed %d", seed).isLessThan(1e-4 * crossed);
            assertThat(Math.abs(energy.vapourResidual())).as("seed %d", seed).isLessThan(1e-6);
        }
    }

    @Test
    void aHeaterOfAnyOutputHoldsTheSetpointAndUsesWhatTheRoomNeeds() {
        var rooms = new Rooms(7);
        var weather = rooms.weather(10, -5, 5);
        var enclosure = rooms.enclosure();
        var setpoints = steady(20, Double.POSITIVE_INFINITY);
        var year = ControlledRun.year(
                Rooms.drivers(enclosure, weather, 12), setpoints, new ResistanceHeater(20_000), MARGINS);
        var need = Arrays.stream(LoadYear.of(Rooms.drivers(enclosure, weather, 1), setpoints)
                                .need())
                        .sum()
                * 3600;
        assertThat(year.coldHours()).isZero();
        assertThat(year.heat()).isCloseTo(year.electricityHeating(), within(1.0));
        assertThat(year.lowestRoomTemperature()).isGreaterThan(20 - MARGINS.cold());
        assertThat(year.heat()).isCloseTo(need, within(0.02 * need));
    }

    @Test
    void aHeaterThatIsTooSmallLeavesTheRoomCold() {
        var rooms = new Rooms(3);
        var drivers = rooms.drivers(rooms.weather(10, -15, 4), 12);
        var year = ControlledRun.year(drivers, steady(21, 30), new ResistanceHeater(200), MARGINS);
        assertThat(year.coldHours()).isGreaterThan(200);
        assertThat(year.heat() / (10 * 86400)).isCloseTo(200, within(1.0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2})
    void aFurnaceThatIsTooLargeCyclesWithinItsDeadBandAndOvershootsByLittle(double deadBand) {
        var rooms = new Rooms(11);
        var drivers = rooms.drivers(rooms.weather(10, 2, 4), 60);
        var below = new double[24];
        var above = new double[24];
        Arrays.fill(below, 20);
        Arrays.fill(above, 40);
        var year = ControlledRun.year(
                drivers,
                new Setpoints(below, above),
                new Furnace(4000, 0.8, 0, 0),
                banded(deadBand),
                Habits.none(),
                MARGINS);
        assertThat(year.heatingStarts()).isGreaterThan(20);
        assertThat(year.startsPerHour()).isBetween(1.0, 10.0);
        assertThat(year.coldHours()).isZero();
    }

    @Test
    void aWiderDeadBandStartsLessOften() {
        var narrow = starts(0.5);
        var wide = starts(3);
        assertThat(wide).isLessThan(narrow);
    }

    private static double starts(double deadBand) {
        var rooms = new Rooms(5);
        var drivers = rooms.drivers(rooms.weather(10, 0, 4), 60);
        var below = new double[24];
        var above = new double[24];
        Arrays.fill(below, 20);
        Arrays.fill(above, 40);
        return ControlledRun.year(
                        drivers,
                        new Setpoints(below, above),
                        new Furnace(2500, 0.8, 0, 0),
                        banded(deadBand),
                        Habits.none(),
                        MARGINS)
                .heatingStarts();
    }

    private static Controls banded(double deadBand) {
        var band = Band.around(deadBand);
        return new Controls(band, band, 60, 0, 0, 600, 0, 0, 0, Double.POSITIVE_INFINITY, IndoorFan.STOPS, true);
    }

    @Test
    void heatingAndCoolingAreKeptApartByASystemForEach() {
        var rooms = new Rooms(21);
        var drivers = rooms.drivers(rooms.weather(10, 12, 12), 12);
        var pair = new Pair(new ResistanceHeater(3000), new ResistanceHeater(1e-9));
        var year = ControlledRun.year(drivers, steady(20, 24), pair, MARGINS);
        assertThat(year.heat()).isPositive();
        assertThat(year.cooling()).isZero();
        assertThat(Arrays.stream(year.hourly().output())).allMatch(watts -> watts >= 0);
    }

    @Test
    void theSameRunGivesTheSameBits() {
        var first = ControlledRun.year(new Rooms(1).drivers(5, 12), steady(20, 26), new ResistanceHeater(800), MARGINS);
        var second =
                ControlledRun.year(new Rooms(1).drivers(5, 12), steady(20, 26), new ResistanceHeater(800), MARGINS);
        assertThat(second.hourly().roomTemperature())
                .containsExactly(first.hourly().roomTemperature());
        assertThat(second.electricity()).isEqualTo(first.electricity());
    }

    @Test
    void totalsEqualTheSumOfTheHours() {
        var year = ControlledRun.year(new Rooms(2).drivers(5, 12), steady(20, 26), new ResistanceHeater(800), MARGINS);
        var sum = Arrays.stream(year.hourly().electricity()).sum() * 3600;
        assertThat(sum).isCloseTo(year.electricity(), within(1.0));
    }
}
