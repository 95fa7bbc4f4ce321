package io.heatwright.equipment.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.equipment.Mode;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What holds for every circuit under any condition, sound or not. */
class CyclePropertiesTest {

    private static final int CASES = 600;
    private static final double EXACT = 1e-9;

    @Test
    void energyIsKeptEntropyIsMadeAndNoCarnotMachineIsBeaten() {
        var solved = new AtomicInteger();
        for (long seed = 0; seed < CASES; seed++) {
            var random = new SplittableRandom(seed);
            var circuit = Circuits.random(random);
            var drive = Circuits.randomDrive(random, circuit);
            var impairments = random.nextInt(3) == 0 ? impaired(random) : Impairments.NONE;
            var mode = random.nextBoolean() ? Mode.HEAT : Mode.COOL;
            var air = mode == Mode.HEAT
                    ? Surroundings.heating(random.nextDouble(15, 25), random.nextDouble(-30, 14))
                    : Surroundings.cooling(
                            random.nextDouble(21, 30), random.nextDouble(11, 20), random.nextDouble(31, 46));
            String what = "seed " + seed + ", " + mode + " at " + air + ", " + drive + ", " + impairments;
            solve(circuit, mode, air, drive, impairments).ifPresent(run -> {
                solved.incrementAndGet();
                keepsEnergy(run, what);
                makesEntropy(run, what);
                assertThat(run.efficiency()).as(what).isLessThan(run.carnotEfficiency());
            });
        }
        assertThat(solved.get()).isGreaterThan(CASES * 3 / 4);
    }

    /** Either a state or the one typed refusal: anything else fails the test. */
    private static Optional<CycleRun> solve(
            RefrigerantCircuit circuit, Mode mode, Surroundings air, Drive drive, Impairments impairments) {
        try {
            return Optional.of(CycleSolver.run(circuit, mode, air, drive, impairments));
        } catch (CycleImpossible impossible) {
            assertThat(impossible).hasMessageEndingWith(".").hasMessageNotContaining("NaN");
            return Optional.empty();
        }
    }

    private static Impairments impaired(SplittableRandom random) {
        return Impairments.NONE
                .indoor(random.nextDouble(0.2, 1), random.nextDouble(0.3, 1), 1)
                .outdoor(random.nextDouble(0.2, 1), random.nextDouble(0.3, 1), 1)
                .circuit(random.nextDouble(0, 0.7), random.nextDouble(0, 0.3), random.nextDouble(0, 0.5));
    }

    private static void keepsEnergy(CycleRun run, String what) {
        double in = run.evaporatorHeat() + run.compressorPower() - run.shellLoss();
        assertThat(run.condenserHeat()).as(what).isCloseTo(in, within(EXACT * in));
        double fan = run.mode() == Mode.HEAT ? run.indoorFanPower() : -run.indoorFanPower();
        double coil = run.mode() == Mode.HEAT ? run.condenserHeat() : run.evaporatorHeat();
        assertThat(run.capacity()).as(what).isCloseTo(coil + fan, within(EXACT * in));
        assertThat(run.states()).as(what).allSatisfy(state -> {
            assertThat(state.temperature()).isFinite();
            assertThat(state.enthalpy()).isFinite();
            assertThat(state.entropy()).isFinite();
            assertThat(state.density()).isPositive().isFinite();
        });
    }

    private static void makesEntropy(CycleRun run, String what) {
        for (var part : run.entropy()) {
            assertThat(part.rate()).as(what + ", " + part.part()).isGreaterThan(-EXACT);
        }
    }

    /**
     * Between the refrigerant's temperatures this is a law. Between those of the air it is not quite: a unit whose compressor is
     * far too large for its coils is relieved a little when colder air thins the gas.
     */
    @Test
    void aLargerLiftTakesMorePowerForTheSameHeat() {
        for (long seed = 0; seed < CASES; seed++) {
            var random = new SplittableRandom(seed);
            var circuit = Circuits.random(random);
            var drive = Circuits.randomDrive(random, circuit);
            double evaporating = random.nextDouble(-30, 10);
            double condensing = random.nextDouble(30, 55);
            var air = Surroundings.heating(condensing - 12, evaporating + 12);
            var state = circuit.fluid().state();
            var balance = new CycleBalance(circuit, Mode.HEAT, air, drive, Impairments.NONE, state);
            double near = efficiency(balance, evaporating, condensing);
            double hotter = efficiency(balance, evaporating, condensing + 1);
            double colder = efficiency(balance, evaporating - 1, condensing);
            String what = "seed " + seed + ", " + evaporating + " to " + condensing + " °C";
            assertThat(hotter).as(what).isLessThan(near);
            assertThat(colder).as(what).isLessThan(near);
        }
    }

    private static double efficiency(CycleBalance balance, double evaporating, double condensing) {
        balance.at(evaporating, condensing);
        return balance.condenserHeat() / balance.compressorPower;
    }

    @Test
    void aUsualUnitGivesLessAndLessEfficientlyInTheCold() {
        for (var fluid : Circuits.FLUIDS) {
            var circuit = Circuits.usual(fluid);
            var last = CycleSolver.run(
                    circuit, Mode.HEAT, Surroundings.heating(21, 14), Circuits.usualDrive(), Impairments.NONE);
            for (double outdoor = 12; outdoor >= -30; outdoor -= 2) {
                var run = CycleSolver.run(
                        circuit, Mode.HEAT, Surroundings.heating(21, outdoor), Circuits.usualDrive(), Impairments.NONE);
                assertThat(run.capacity()).as(outdoor + " °C").isLessThan(last.capacity());
                assertThat(run.efficiency()).as(outdoor + " °C").isLessThan(last.efficiency());
                last = run;
            }
        }
    }

    @Test
    void theSameCircuitGivesTheSameBits() {
        var circuit = Circuits.usual(Circuits.FLUIDS.get(0));
        var air = Surroundings.heating(21, -10);
        var first = CycleSolver.run(circuit, Mode.HEAT, air, Circuits.usualDrive(), Impairments.NONE);
        var second = CycleSolver.run(circuit, Mode.HEAT, air, Circuits.usualDrive(), Impairments.NONE);

        assertThat(second).isEqualTo(first);
    }
}
