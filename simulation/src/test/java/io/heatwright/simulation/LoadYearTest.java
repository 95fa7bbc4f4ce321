package io.heatwright.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.equipment.Pair;
import io.heatwright.equipment.ResistanceHeater;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The need of a room, whatever meets it. */
class LoadYearTest {
    private static final int SEEDS = 40;

    private static Setpoints steady(double heating, double cooling) {
        var below = new double[24];
        var above = new double[24];
        Arrays.fill(below, heating);
        Arrays.fill(above, cooling);
        return new Setpoints(below, above);
    }

    private static double heat(LoadYear year) {
        return Arrays.stream(year.need()).map(w -> Math.max(0, w)).sum();
    }

    private static double cooling(LoadYear year) {
        return Arrays.stream(year.need()).map(w -> Math.max(0, -w)).sum();
    }

    @Test
    void aWarmerHeatingSetpointNeverNeedsLessHeatAndACoolerOneNeverMoreCooling() {
        for (var seed = 0L; seed < SEEDS; seed++) {
            var drivers = new Rooms(seed).drivers(15, 1);
            var mild = LoadYear.of(drivers, steady(19, 26));
            var strict = LoadYear.of(drivers, steady(21, 24));
            assertThat(heat(strict)).as("seed %d", seed).isGreaterThanOrEqualTo(heat(mild));
            assertThat(cooling(strict)).as("seed %d", seed).isGreaterThanOrEqualTo(cooling(mild));
        }
    }

    @Test
    void withoutASetpointThereIsNoNeed() {
        for (var seed = 0L; seed < SEEDS; seed++) {
            var year = LoadYear.of(
                    new Rooms(seed).drivers(5, 1), steady(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
            assertThat(year.need()).as("seed %d", seed).containsOnly(0.0);
        }
    }

    @Test
    void shorterStepsTellTheSameNeedInWinter() {
        for (var seed = 0L; seed < SEEDS; seed++) {
            var rooms = new Rooms(seed);
            var weather = rooms.weather(15, rooms.between(-20, 0), 5);
            var enclosure = rooms.enclosure();
            var hourly = heat(LoadYear.of(Rooms.drivers(enclosure, weather, 1), steady(21, 40)));
            var fine = heat(LoadYear.of(Rooms.drivers(enclosure, weather, 12), steady(21, 40)));
            assertThat(fine).as("seed %d", seed).isCloseTo(hourly, within(0.02 * hourly));
        }
    }

    @Test
    void whatIsDrawnWhileHeatingCoolingAndWaitingIsAllThatIsDrawn() {
        var margins = new Margins(1.1, 1.1, 0.6);
        var heater = new Pair(new ResistanceHeater(1500), new ResistanceHeater(1e-9));
        for (var seed = 0L; seed < SEEDS; seed++) {
            var drivers = new Rooms(seed).drivers(10, 12);
            var year = ControlledRun.year(drivers, steady(20, 26), heater, margins);
            var drawn = Arrays.stream(year.hourly().electricity()).sum() * 3600;
            assertThat(year.electricity()).as("seed %d", seed).isCloseTo(drawn, within(1e-9 * drawn + 1e-3));
            assertThat(year.coldHours()).isBetween(0.0, 240.0);
            assertThat(year.lowestRoomTemperature()).isLessThanOrEqualTo(year.highestRoomTemperature());
        }
    }
}
