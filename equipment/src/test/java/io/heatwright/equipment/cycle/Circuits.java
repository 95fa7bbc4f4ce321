package io.heatwright.equipment.cycle;

import io.heatwright.refrigerant.Fluid;
import java.util.List;
import java.util.SplittableRandom;

/** Units for tests. */
final class Circuits {

    static final List<Fluid> FLUIDS = List.of(TestFluids.fluid("R410A"), TestFluids.fluid("R32"));

    private Circuits() {}

    /** A mini-split of about 4 kW. */
    static RefrigerantCircuit usual(Fluid fluid) {
        return new RefrigerantCircuit(
                fluid,
                new Coil(420, 0.26, 30),
                new Coil(1080, 0.78, 70),
                new CompressorLaw(0.4, 1e5, 9e-4, 0.03, 0.05),
                CircuitSettings.USUAL);
    }

    /** The displacement with which the usual unit gives about 4 kW at 47 °F. */
    static Drive usualDrive() {
        return new Drive(6.5e-4, 1, 1);
    }

    static RefrigerantCircuit random(SplittableRandom random) {
        var fluid = FLUIDS.get(random.nextInt(FLUIDS.size()));
        double size = Math.exp(random.nextDouble(-1, 1));
        return new RefrigerantCircuit(
                fluid,
                new Coil(420 * size * between(random, 0.4, 2.5), 0.26 * size * between(random, 0.6, 1.7), 30 * size),
                new Coil(1080 * size * between(random, 0.4, 2.5), 0.78 * size * between(random, 0.6, 1.7), 70 * size),
                new CompressorLaw(
                        between(random, 0.1, 1.2),
                        between(random, 2e4, 4e5),
                        9e-4 * size,
                        between(random, 0.005, 0.05),
                        between(random, 0.01, 0.08)),
                new CircuitSettings(
                        random.nextDouble(1, 10),
                        random.nextDouble(0, 10),
                        random.nextDouble(0, 0.06),
                        random.nextDouble(0, 0.03),
                        random.nextDouble(0, 0.06)));
    }

    static Drive randomDrive(SplittableRandom random, RefrigerantCircuit circuit) {
        double full = circuit.compressor().fullDisplacement();
        return new Drive(full * random.nextDouble(0.1, 1.1), random.nextDouble(0.4, 1), between(random, 0.9, 1.2));
    }

    static double between(SplittableRandom random, double low, double high) {
        return low * Math.exp(random.nextDouble() * Math.log(high / low));
    }
}
