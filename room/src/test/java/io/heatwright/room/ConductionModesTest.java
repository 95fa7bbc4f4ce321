package io.heatwright.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.junit.jupiter.api.Test;

class ConductionModesTest {

    private static final Layer.Solid CONCRETE = new Layer.Solid("concrete", 0.2, 1.13, 1400, 1000);

    /** Temperature of the inner face, as a transfer function of flux into the inner and into the outer face. */
    private static Complex response(ConductionModes modes, double period, boolean across) {
        var sum = new Complex(across ? 0 : modes.innerResistance());
        for (int k = 0; k < modes.rate().length; k++) {
            double share = modes.inner()[k] * (across ? modes.outer()[k] : modes.inner()[k]);
            sum = sum.add(new Complex(modes.rate()[k], 2 * Math.PI / period)
                    .reciprocal()
                    .multiply(share));
        }
        return sum;
    }

    /** The same by the exact transfer matrices of ISO 13786, clause 7. */
    private static Complex exact(List<Layer> layers, double period, boolean across) {
        Complex[] m = {Complex.ONE, Complex.ZERO, Complex.ZERO, Complex.ONE};
        for (var layer : layers) {
            m = multiply(m, matrix(layer, 2 * Math.PI / period));
        }
        // (T, q) outside = M (T, q) inside with q towards the inside.
        return across ? m[2].reciprocal() : m[3].divide(m[2]);
    }

    private static Complex[] matrix(Layer layer, double omega) {
        if (layer instanceof Layer.Solid solid) {
            var root = new Complex(0, omega * solid.density() * solid.specificHeat() / solid.conductivity()).sqrt();
            var depth = root.multiply(solid.thickness());
            var impedance = root.multiply(solid.conductivity());
            return new Complex[] {
                depth.cosh(), depth.sinh().divide(impedance), depth.sinh().multiply(impedance), depth.cosh()
            };
        }
        return new Complex[] {Complex.ONE, new Complex(layer.resistance()), Complex.ZERO, Complex.ONE};
    }

    private static Complex[] multiply(Complex[] a, Complex[] b) {
        return new Complex[] {
            a[0].multiply(b[0]).add(a[1].multiply(b[2])),
            a[0].multiply(b[1]).add(a[1].multiply(b[3])),
            a[2].multiply(b[0]).add(a[3].multiply(b[2])),
            a[2].multiply(b[1]).add(a[3].multiply(b[3]))
        };
    }

    @Test
    void a_slab_answers_a_step_of_flux_as_the_closed_form() {
        var modes = ConductionModes.of(List.of(CONCRETE));
        double capacity = 0.2 * 1400 * 1000;
        double resistance = 0.2 / 1.13;
        for (double time : new double[] {60, 300, 900, 3600, 6 * 3600, 24 * 3600}) {
            double exact = time / capacity + resistance / 3;
            for (int n = 1; n < 400; n++) {
                double squared = n * Math.PI * n * Math.PI;
                exact -= 2 * resistance / squared * Math.exp(-squared * time / (capacity * resistance));
            }
            double ours = modes.innerResistance();
            for (int k = 0; k < modes.rate().length; k++) {
                double rate = modes.rate()[k];
                double grown = rate > 0 ? -Math.expm1(-rate * time) / rate : time;
                ours += modes.inner()[k] * modes.inner()[k] * grown;
            }
            assertThat(ours).as("after %s s", time).isCloseTo(exact, within(0.005 * exact));
        }
    }

    @Test
    void a_slab_answers_a_sine_of_flux_as_the_closed_form() {
        var modes = ConductionModes.of(List.of(CONCRETE));
        for (double period : new double[] {600, 3600, 6 * 3600, 24 * 3600, 365 * 24 * 3600}) {
            for (boolean across : new boolean[] {false, true}) {
                var exact = exact(List.of(CONCRETE), period, across);
                double error = response(modes, period, across).subtract(exact).norm();
                double near = exact(List.of(CONCRETE), period, false).norm();
                assertThat(error / near)
                        .as("period %s s, across %s", period, across)
                        .isLessThan(0.005);
            }
        }
    }

    @Test
    void any_wall_answers_daily_and_hourly_sines_as_the_exact_transfer_matrices() {
        for (long seed = 0; seed < 300; seed++) {
            var layers = new RandomRooms(seed).layers();
            if (layers.stream().noneMatch(Layer.Solid.class::isInstance)) {
                continue;
            }
            var modes = ConductionModes.of(layers);
            for (double period : new double[] {3600, 24 * 3600}) {
                var exact = exact(layers, period, false);
                assertThat(response(modes, period, false).subtract(exact).norm() / exact.norm())
                        .as("near, seed %d, period %s", seed, period)
                        .isLessThan(0.005);
                double across = response(modes, period, true)
                        .subtract(exact(layers, period, true))
                        .norm();
                assertThat(across / exact.norm())
                        .as("across, seed %d, period %s", seed, period)
                        .isLessThan(0.005);
            }
        }
    }

    @Test
    void any_wall_keeps_its_capacity_and_its_resistance() {
        for (long seed = 0; seed < 300; seed++) {
            var layers = new RandomRooms(seed).layers();
            var modes = ConductionModes.of(layers);
            double capacity = 0;
            double resistance = 0;
            for (var layer : layers) {
                resistance += layer.resistance();
                capacity += layer instanceof Layer.Solid solid
                        ? solid.thickness() * solid.density() * solid.specificHeat()
                        : 0;
            }
            double through = modes.innerResistance() + modes.outerResistance();
            for (int k = 1; k < modes.rate().length; k++) {
                double apart = modes.inner()[k] - modes.outer()[k];
                through += apart * apart / modes.rate()[k];
            }
            assertThat(through).as("resistance, seed %d", seed).isCloseTo(resistance, within(1e-8 * resistance));
            double expected = Math.max(capacity, capacity == 0 ? ConductionModes.LEAST_CAPACITY : 0);
            assertThat(modes.capacity()).as("capacity, seed %d", seed).isCloseTo(expected, within(1e-9 * expected));
        }
    }

    @Test
    void halving_the_cells_quarters_the_error() {
        List<Layer> wall = List.of(
                new Layer.Solid("board", 0.012, 0.16, 950, 840),
                new Layer.Solid("insulation", 0.066, 0.04, 12, 840),
                CONCRETE);
        var exact = exact(wall, 1800, false);
        double coarse = response(ConductionModes.of(wall, 1), 1800, false)
                .subtract(exact)
                .norm();
        double fine = response(ConductionModes.of(wall, 2), 1800, false)
                .subtract(exact)
                .norm();
        assertThat(coarse / fine).isBetween(3.5, 4.5);
    }

    @Test
    void eigenvalues_and_end_components_agree_with_a_library() {
        for (long seed = 0; seed < 100; seed++) {
            var random = new java.util.SplittableRandom(seed);
            int n = random.nextInt(2, 40);
            var diagonal = random.doubles(n, 0, 3).toArray();
            var beside = random.doubles(n - 1, -2, 2).toArray();
            var matrix = MatrixUtils.createRealMatrix(n, n);
            for (int i = 0; i < n; i++) {
                matrix.setEntry(i, i, diagonal[i]);
                if (i + 1 < n) {
                    matrix.setEntry(i, i + 1, beside[i]);
                    matrix.setEntry(i + 1, i, beside[i]);
                }
            }
            var ours = new TridiagonalEigen(diagonal, beside);
            var theirs = new EigenDecompositionSymmetric(matrix);
            for (int k = 0; k < n; k++) {
                int reversed = n - 1 - k;
                assertThat(ours.values()[k])
                        .as("value %d, seed %d", k, seed)
                        .isCloseTo(theirs.getEigenvalue(reversed), within(1e-10));
                var vector = theirs.getEigenvector(reversed);
                assertThat(Math.abs(ours.first()[k]))
                        .as("first component %d, seed %d", k, seed)
                        .isCloseTo(Math.abs(vector.getEntry(0)), within(1e-7));
                assertThat(ours.first()[k] * ours.last()[k])
                        .as("product of components %d, seed %d", k, seed)
                        .isCloseTo(vector.getEntry(0) * vector.getEntry(n - 1), within(1e-7));
            }
        }
    }

    @Test
    void the_modes_follow_the_same_path_as_a_numerical_integration_of_the_cells() {
        // Thin against the depth reached in a minute: four cells, of 5, 6, 6 and 5 parts in 22.
        var board = new Layer.Solid("board", 0.001, 0.2, 800, 1000);
        var modes = ConductionModes.of(List.of(board));
        int n = 4;
        double part = 0.001 / 22;
        double[] thickness = {5 * part, 6 * part, 6 * part, 5 * part};
        double outer = 30;
        double inner = -12;
        OrdinaryDifferentialEquation equation = new OrdinaryDifferentialEquation() {
            @Override
            public int getDimension() {
                return n;
            }

            @Override
            public double[] computeDerivatives(double t, double[] y) {
                var slope = new double[n];
                for (int i = 0; i < n; i++) {
                    double heat = i == 0 ? outer : flow(y, i, i - 1);
                    heat += i == n - 1 ? inner : flow(y, i, i + 1);
                    slope[i] = heat / (800 * 1000 * thickness[i]);
                }
                return slope;
            }

            private double flow(double[] y, int to, int from) {
                return (y[from] - y[to]) * 0.2 / (0.5 * (thickness[from] + thickness[to]));
            }
        };
        var end = new DormandPrince853Integrator(1e-9, 1, 1e-10, 1e-10)
                .integrate(equation, new ODEState(0, new double[n]), 2);
        double face = modes.innerResistance() * inner;
        for (int k = 0; k < modes.rate().length; k++) {
            double rate = modes.rate()[k];
            double grown = rate > 0 ? -Math.expm1(-rate * 2) / rate : 2;
            face += modes.inner()[k] * grown * (modes.outer()[k] * outer + modes.inner()[k] * inner);
        }
        double halfCell = 0.5 * thickness[n - 1] / 0.2;
        assertThat(modes.rate()).hasSize(n);
        assertThat(face).isCloseTo(end.getPrimaryState()[n - 1] + halfCell * inner, within(1e-8));
    }
}
