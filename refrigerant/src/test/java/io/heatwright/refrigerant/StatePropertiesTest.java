package io.heatwright.refrigerant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that every equation of state keeps, over seeded random states of its whole range. */
class StatePropertiesTest {
    private static final int STATES = 400;
    private static final double ROUND_TRIP = 1e-9;

    /** A random temperature and pressure: any temperature, pressures even in their logarithm. */
    private static void randomState(FluidState state, SplittableRandom random) {
        var range = state.fluid().definition();
        double temperature = range.lowestTemperature()
                + random.nextDouble() * (range.highestTemperature() - range.lowestTemperature());
        double pressure = Math.exp(Math.log(100) + random.nextDouble() * Math.log(range.highestPressure() / 100));
        state.temperaturePressure(temperature, pressure);
    }

    @ParameterizedTest
    @MethodSource("io.heatwright.refrigerant.TestFluids#all")
    void stableStatesAreStable(Fluid fluid) {
        var state = fluid.state();
        for (int seed = 0; seed < STATES; seed++) {
            randomState(state, new SplittableRandom(seed));
            if (state.phase() == Phase.TWO_PHASE) {
                continue;
            }
            var point = state.point();
            assertThat(point.isochoricHeatCapacity())
                    .as("%s seed %d %s", fluid.name(), seed, point)
                    .isPositive();
            assertThat(point.isobaricHeatCapacity())
                    .as("%s seed %d %s", fluid.name(), seed, point)
                    .isGreaterThan(point.isochoricHeatCapacity());
            assertThat(point.speedOfSound())
                    .as("%s seed %d %s", fluid.name(), seed, point)
                    .isPositive();
            assertThat(point.density())
                    .as("%s seed %d %s", fluid.name(), seed, point)
                    .isPositive();
            assertThat(point.entropy() + point.enthalpy() + point.internalEnergy())
                    .isFinite();
        }
    }

    @ParameterizedTest
    @MethodSource("io.heatwright.refrigerant.TestFluids#all")
    void densityRisesWithPressureOnAnIsotherm(Fluid fluid) {
        var state = fluid.state();
        for (int seed = 0; seed < STATES; seed++) {
            randomState(state, new SplittableRandom(seed));
            double temperature = state.temperature();
            double pressure = state.pressure();
            double density = state.density();
            double more = Math.min(pressure * 1.001, fluid.definition().highestPressure());
            state.temperaturePressure(temperature, more);
            assertThat(state.density())
                    .as("%s seed %d at %s K, %s Pa", fluid.name(), seed, temperature, pressure)
                    .isGreaterThanOrEqualTo(density);
        }
    }

    @ParameterizedTest
    @MethodSource("io.heatwright.refrigerant.TestFluids#all")
    void everyPairFindsTheStateAgain(Fluid fluid) {
        var state = fluid.state();
        for (int seed = 0; seed < STATES; seed++) {
            randomState(state, new SplittableRandom(seed));
            var point = state.point();
            var what = fluid.name() + " seed " + seed + " " + point;
            state.pressureEnthalpy(point.pressure(), point.enthalpy());
            same(what, point, state);
            state.pressureEntropy(point.pressure(), point.entropy());
            same(what, point, state);
            state.pressureDensity(point.pressure(), point.density());
            // Liquid hardly expands: its temperature follows from density with fewer digits.
            assertThat(state.temperature()).as(what).isCloseTo(point.temperature(), Offset.offset(1e-5));
            state.temperatureDensity(point.temperature(), point.density());
            assertThat(state.enthalpy()).as(what).isCloseTo(point.enthalpy(), relative(point.enthalpy()));
            assertThat(state.entropy()).as(what).isCloseTo(point.entropy(), relative(point.entropy()));
        }
    }

    private static Offset<Double> relative(double value) {
        return Offset.offset(ROUND_TRIP * Math.max(1, Math.abs(value)));
    }

    private static void same(String what, StatePoint point, FluidState state) {
        assertThat(state.temperature()).as(what).isCloseTo(point.temperature(), relative(point.temperature()));
        assertThat(state.density()).as(what).isCloseTo(point.density(), relative(point.density()));
        assertThat(state.phase()).as(what).isEqualTo(point.phase());
    }

    @ParameterizedTest
    @MethodSource("io.heatwright.refrigerant.TestFluids#all")
    void twoPhasesMixByMassAndAreFoundAgain(Fluid fluid) {
        var state = fluid.state();
        double lowest = fluid.definition().lowestTemperature();
        for (int seed = 0; seed < STATES; seed++) {
            var random = new SplittableRandom(seed);
            double temperature = lowest + random.nextDouble() * (fluid.criticalTemperature() - 1 - lowest);
            double quality = 0.01 + 0.98 * random.nextDouble();
            var what = fluid.name() + " seed " + seed + " at " + temperature + " K, quality " + quality;
            state.temperatureQuality(temperature, quality);
            var point = state.point();
            assertThat(point.phase()).as(what).isEqualTo(Phase.TWO_PHASE);
            assertThat(point.quality()).as(what).isCloseTo(quality, Offset.offset(1e-9));
            state.pressureEnthalpy(point.pressure(), point.enthalpy());
            same(what, point, state);
            state.pressureEntropy(point.pressure(), point.entropy());
            same(what, point, state);
            state.pressureQuality(point.pressure(), point.quality());
            same(what, point, state);
            state.pressureDensity(point.pressure(), point.density());
            same(what, point, state);
            state.temperatureDensity(point.temperature(), point.density());
            assertThat(state.quality()).as(what).isCloseTo(quality, Offset.offset(1e-8));
        }
    }

    @ParameterizedTest
    @MethodSource("io.heatwright.refrigerant.TestFluids#all")
    void entropyAndTemperatureRiseWithEnthalpyAtConstantPressure(Fluid fluid) {
        var state = fluid.state();
        for (int seed = 0; seed < STATES; seed++) {
            var random = new SplittableRandom(seed);
            randomState(state, random);
            var point = state.point();
            double step = 1 + 2000 * random.nextDouble();
            var what = fluid.name() + " seed " + seed + " " + point + " and " + step + " J/kg less";
            double coldest = coldestEnthalpy(state, point.pressure());
            state.pressureEnthalpy(point.pressure(), Math.max(coldest, point.enthalpy() - step));
            assertThat(state.entropy()).as(what).isLessThanOrEqualTo(point.entropy());
            assertThat(state.temperature()).as(what).isLessThanOrEqualTo(point.temperature() * (1 + 1e-12));
        }
    }

    private static double coldestEnthalpy(FluidState state, double pressure) {
        state.temperaturePressure(state.fluid().definition().lowestTemperature(), pressure);
        return state.enthalpy();
    }

    /** dh = T ds + v dp, cp = (∂h/∂T), cv = (∂u/∂T), w² = (∂p/∂ρ) along an isentrope: each by central differences. */
    @ParameterizedTest
    @MethodSource("io.heatwright.refrigerant.TestFluids#all")
    void derivativesAreThoseOfTheProperties(Fluid fluid) {
        var state = fluid.state();
        for (int seed = 0; seed < STATES; seed++) {
            randomState(state, new SplittableRandom(seed));
            var here = state.point();
            var range = fluid.definition();
            double heat = 1e-4 * here.temperature();
            boolean inside = here.temperature() - heat > range.lowestTemperature()
                    && here.temperature() + heat < range.highestTemperature()
                    && here.pressure() < 0.9 * range.highestPressure()
                    && Math.abs(here.temperature() / fluid.criticalTemperature() - 1) > 0.02;
            if (!inside || here.phase() == Phase.TWO_PHASE) {
                continue;
            }
            var what = fluid.name() + " seed " + seed + " " + here;
            state.temperatureDensity(here.temperature() + heat, here.density());
            var warm = state.point();
            state.temperatureDensity(here.temperature() - heat, here.density());
            var cold = state.point();
            if (warm.phase() == Phase.TWO_PHASE || cold.phase() == Phase.TWO_PHASE) {
                continue;
            }
            double cv = (warm.internalEnergy() - cold.internalEnergy()) / (2 * heat);
            double byEntropy = here.temperature() * (warm.entropy() - cold.entropy()) / (2 * heat);
            assertThat(cv).as(what).isCloseTo(here.isochoricHeatCapacity(), share(1e-5, cv));
            assertThat(byEntropy).as(what).isCloseTo(here.isochoricHeatCapacity(), share(1e-5, cv));
            double squeeze = 1e-5 * here.density();
            state.temperatureDensity(here.temperature(), here.density() + squeeze);
            var dense = state.point();
            state.temperatureDensity(here.temperature(), here.density() - squeeze);
            var thin = state.point();
            if (dense.phase() == Phase.TWO_PHASE || thin.phase() == Phase.TWO_PHASE) {
                continue;
            }
            // Maxwell: (∂s/∂ρ) at constant T = −(∂p/∂T) at constant ρ / ρ².
            double pressureByTemperature = (warm.pressure() - cold.pressure()) / (2 * heat);
            double entropyByDensity = (dense.entropy() - thin.entropy()) / (2 * squeeze);
            double maxwell = -pressureByTemperature / (here.density() * here.density());
            assertThat(entropyByDensity).as(what).isCloseTo(maxwell, share(1e-5, maxwell));
            double pressureByDensity = (dense.pressure() - thin.pressure()) / (2 * squeeze);
            double cp = cv
                    + here.temperature()
                            * pressureByTemperature
                            * pressureByTemperature
                            / (here.density() * here.density() * pressureByDensity);
            assertThat(cp).as(what).isCloseTo(here.isobaricHeatCapacity(), share(1e-4, cp));
            assertThat(here.speedOfSound() * here.speedOfSound())
                    .as(what)
                    .isCloseTo(pressureByDensity * cp / cv, share(1e-4, pressureByDensity * cp / cv));
        }
    }

    private static Offset<Double> share(double share, double value) {
        return Offset.offset(share * Math.abs(value));
    }
}
