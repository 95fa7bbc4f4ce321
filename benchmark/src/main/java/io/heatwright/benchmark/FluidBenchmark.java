package io.heatwright.benchmark;

import io.heatwright.formats.fluids.FluidLibrary;
import io.heatwright.refrigerant.Fluid;
import io.heatwright.refrigerant.FluidState;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many states a second a refrigerant finds from pressure and enthalpy, every property of them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FluidBenchmark {
    private static final int STATES = 4096;
    private static final double COLDEST = 230;

    /** Which refrigerant. */
    @Param({"R32", "R410A", "R290", "R134a", "R1234yf"})
    public String fluid = "R32";

    /**
     * Where the states lie: vapour superheated by 0.5 to 80 K and liquid subcooled by 0.5 to 40 K at saturation pressures of
     * 230 K to 5 K below the critical point, two phases there, dense fluid at 1 to 2 times the critical pressure.
     */
    @Param({"vapour", "liquid", "twophase", "dense"})
    public String region = "vapour";

    private final double[] pressures = new double[STATES];
    private final double[] enthalpies = new double[STATES];
    private FluidState state = FluidLibrary.fluid("R32").orElseThrow().state();

    /** Made by the harness. */
    public FluidBenchmark() {}

    /** Draws the states. */
    @Setup
    public void draw() {
        var chosen = FluidLibrary.fluid(fluid).orElseThrow();
        state = chosen.state();
        var random = new SplittableRandom(1);
        for (int i = 0; i < STATES; i++) {
            place(chosen, random);
            pressures[i] = state.pressure();
            enthalpies[i] = state.enthalpy();
        }
    }

    private void place(Fluid chosen, SplittableRandom random) {
        double critical = chosen.criticalTemperature();
        double saturated = COLDEST + random.nextDouble() * (critical - 5 - COLDEST);
        double share = random.nextDouble();
        var range = chosen.definition();
        switch (region) {
            case "vapour" ->
                state.temperaturePressure(
                        Math.min(range.highestTemperature(), saturated + 0.5 + 79.5 * share),
                        chosen.dewPressure(saturated));
            case "liquid" ->
                state.temperaturePressure(
                        Math.max(range.lowestTemperature(), saturated - 0.5 - 39.5 * share),
                        chosen.bubblePressure(saturated));
            case "twophase" -> state.temperatureQuality(saturated, 0.01 + 0.98 * share);
            default ->
                state.temperaturePressure(
                        critical - 30 + 70 * share, chosen.criticalPressure() * (1 + random.nextDouble()));
        }
    }

    /**
     * Finds every state.
     *
     * @return a sum, so that no state can be left out
     */
    @Benchmark
    @OperationsPerInvocation(STATES)
    public double pressureEnthalpyFlashes() {
        double sum = 0;
        for (int i = 0; i < STATES; i++) {
            state.pressureEnthalpy(pressures[i], enthalpies[i]);
            sum += state.temperature() + state.density() + state.entropy();
        }
        return sum;
    }
}
