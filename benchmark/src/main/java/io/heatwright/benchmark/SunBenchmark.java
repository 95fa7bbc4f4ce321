package io.heatwright.benchmark;

import io.heatwright.climate.Site;
import io.heatwright.climate.SunPosition;
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

/** How long the sun's way through a year takes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SunBenchmark {
    private static final int HOURS = 8760;
    private static final int SECONDS_PER_HOUR = 3600;

    private final SunPosition sun = SunPosition.ofTypicalYear(new Site(40.71, -74.01, -5, 10), false);

    /** Made by the harness. */
    public SunBenchmark() {}

    /**
     * Places the sun in the middle of each hour.
     *
     * @return the sum of the altitudes, degrees, so that no position can be left out
     */
    @Benchmark
    public double hourlyYearOfSunPositions() {
        double sum = 0;
        for (int hour = 0; hour < HOURS; hour++) {
            sun.moveTo((hour + 0.5) * SECONDS_PER_HOUR);
            sum += sun.altitude();
        }
        return sum;
    }
}
