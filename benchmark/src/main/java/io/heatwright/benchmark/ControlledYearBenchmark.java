package io.heatwright.benchmark;

import io.heatwright.climate.SunAndSky;
import io.heatwright.equipment.Commissioning;
import io.heatwright.equipment.Equipment;
import io.heatwright.equipment.Trust;
import io.heatwright.formats.products.ProductLibrary;
import io.heatwright.formats.weather.StationLibrary;
import io.heatwright.room.RoomDrivers;
import io.heatwright.simulation.ControlledRun;
import io.heatwright.simulation.Margins;
import io.heatwright.simulation.Setpoints;
import io.heatwright.simulation.YearResult;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a controlled year takes: the room of case 600 in Denver with a 120 V inverter and a thermostat. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ControlledYearBenchmark {

    private static final Margins MARGINS = new Margins(1.1, 1.1, 0.6);
    private static final String DENVER = "725650";
    private static final String INVERTER = "gree-vireo-vir09hp115";

    private final RoomDrivers everyFiveMinutes = drivers(12);
    private final RoomDrivers everyMinute = drivers(60);
    private final Setpoints setpoints = setpoints();
    private final Equipment inverter =
            Commissioning.commission(ProductLibrary.catalogue().find(INVERTER).orElseThrow(), Trust.PROVEN);

    /** Made by the harness. */
    public ControlledYearBenchmark() {}

    private static RoomDrivers drivers(int stepsPerHour) {
        var library = new StationLibrary();
        var weather = library.year(library.station(DENVER).orElseThrow());
        return RoomDrivers.of(Case600.ENCLOSURE, Case600.SURROUNDINGS, weather, SunAndSky.of(weather), stepsPerHour);
    }

    private static Setpoints setpoints() {
        var heating = new double[24];
        var cooling = new double[24];
        Arrays.fill(heating, 20);
        Arrays.fill(cooling, 27);
        return new Setpoints(heating, cooling);
    }

    /**
     * Runs the year in steps of five minutes, two weeks of warm-up before.
     *
     * @return what happened
     */
    @Benchmark
    public YearResult fiveMinuteYear() {
        return ControlledRun.year(everyFiveMinutes, setpoints, inverter, MARGINS);
    }

    /**
     * Runs the year by the minute, two weeks of warm-up before.
     *
     * @return what happened
     */
    @Benchmark
    public YearResult minuteYear() {
        return ControlledRun.year(everyMinute, setpoints, inverter, MARGINS);
    }
}
