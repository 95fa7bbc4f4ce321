package io.heatwright.benchmark;

import io.heatwright.equipment.Commissioning;
import io.heatwright.equipment.Equipment;
import io.heatwright.equipment.Operation;
import io.heatwright.equipment.Trust;
import io.heatwright.formats.products.ProductLibrary;
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

/** How long a year of five-minute steps takes in an inverter unit alone, without its room. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EquipmentBenchmark {
    private static final int STEPS = 105_120;

    private final Equipment unit = Commissioning.commission(
            ProductLibrary.catalogue().find("gree-vireo-vir09hp115").orElseThrow(), Trust.EXPECTED);
    private final Operation operation = new Operation();

    /** Made by the harness. */
    public EquipmentBenchmark() {}

    /**
     * Assesses and runs the unit in heating, at temperatures from −14 to 16 °C.
     *
     * @return electric energy, so that no step can be left out
     */
    @Benchmark
    public double heatingYearOfFiveMinuteSteps() {
        return year(io.heatwright.equipment.Mode.HEAT, -14, 21, 0.006);
    }

    /**
     * Assesses and runs the unit in cooling, at temperatures from 20 to 50 °C.
     *
     * @return electric energy, so that no step can be left out
     */
    @Benchmark
    public double coolingYearOfFiveMinuteSteps() {
        return year(io.heatwright.equipment.Mode.COOL, 20, 25, 0.010);
    }

    private double year(io.heatwright.equipment.Mode mode, double coldest, double room, double humidityRatio) {
        double energy = 0;
        operation.reset();
        for (int step = 0; step < STEPS; step++) {
            operation.weather(coldest + step % 31, 0.004, 101_325);
            operation.room(room, humidityRatio);
            operation.ask(mode);
            unit.assess(operation);
            operation.request(operation.highestOutput() * 0.5);
            unit.run(operation);
            energy += operation.electricPower();
        }
        return energy;
    }
}
