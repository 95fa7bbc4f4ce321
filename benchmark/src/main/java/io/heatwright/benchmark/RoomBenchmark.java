package io.heatwright.benchmark;

import io.heatwright.climate.SunAndSky;
import io.heatwright.climate.WeatherYear;
import io.heatwright.room.IdealYear;
import io.heatwright.room.RoomDrivers;
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

/** How long a year of case 600 of ASHRAE 140 takes, with ideal loads and thirty days of warm-up, and its preparation. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RoomBenchmark {

    private static final IdealYear.Control CONTROL = IdealYear.Control.constant(20, 27);

    private final WeatherYear denver = Denver.year();
    private final SunAndSky sky = SunAndSky.of(denver);
    private final RoomDrivers hourly = drivers(1);
    private final RoomDrivers everyFiveMinutes = drivers(12);
    private final RoomDrivers everyMinute = drivers(60);

    /** Made by the harness. */
    public RoomBenchmark() {}

    private RoomDrivers drivers(int stepsPerHour) {
        return RoomDrivers.of(Case600.ENCLOSURE, Case600.SURROUNDINGS, denver, sky, stepsPerHour);
    }

    /**
     * Runs the year by the hour.
     *
     * @return its loads
     */
    @Benchmark
    public IdealYear hourlyYear() {
        return IdealYear.run(hourly, CONTROL);
    }

    /**
     * Runs the year in steps of five minutes.
     *
     * @return its loads
     */
    @Benchmark
    public IdealYear fiveMinuteYear() {
        return IdealYear.run(everyFiveMinutes, CONTROL);
    }

    /**
     * Runs the year by the minute.
     *
     * @return its loads
     */
    @Benchmark
    public IdealYear minuteYear() {
        return IdealYear.run(everyMinute, CONTROL);
    }

    /**
     * Prepares the year when sun and sky are known.
     *
     * @return the drivers
     */
    @Benchmark
    public RoomDrivers drivers() {
        return drivers(12);
    }
}
