package io.heatwright.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.junit.jupiter.api.Test;

class SparseEliminationTest {

    @Test
    void solves_hundreds_of_random_balances_as_a_dense_solver_does() {
        for (long seed = 0; seed < 300; seed++) {
            var random = new SplittableRandom(seed);
            int n = random.nextInt(1, 21);
            var pattern = new boolean[n][n];
            var dense = new double[n][n];
            for (int i = 0; i < n; i++) {
                dense[i][i] = 0.1;
                pattern[i][i] = true;
            }
            for (int pair = random.nextInt(2 * n); pair > 0; pair--) {
                int i = random.nextInt(n);
                int j = random.nextInt(n);
                if (i != j) {
                    couple(dense, i, j, random.nextDouble());
                    couple(dense, j, i, random.nextDouble());
                    pattern[i][j] = true;
                    pattern[j][i] = true;
                }
            }
            var system = new SparseElimination(pattern);
            var matrix = new double[system.entries()];
            var values = new double[n];
            for (int i = 0; i < n; i++) {
                values[i] = random.nextDouble() - 0.5;
                for (int j = 0; j < n; j++) {
                    if (dense[i][j] != 0) {
                        matrix[system.place(i, j)] = dense[i][j];
                    }
                }
            }
            double[] expected = new LUDecomposition(MatrixUtils.createRealMatrix(dense))
                    .getSolver()
                    .solve(MatrixUtils.createRealVector(values))
                    .toArray();
            system.solve(matrix, values);
            for (int i = 0; i < n; i++) {
                assertThat(values[i]).as("seed %d, unknown %d", seed, i).isCloseTo(expected[i], within(1e-11));
            }
        }
    }

    @Test
    void solves_hundreds_of_random_balances_of_pairs_as_a_dense_solver_does() {
        for (long seed = 0; seed < 300; seed++) {
            var random = new SplittableRandom(seed);
            int n = random.nextInt(1, 11);
            var meets = new boolean[n][n];
            var dense = new double[2 * n][2 * n];
            for (int i = 0; i < n; i++) {
                dense[2 * i][2 * i] = 0.1;
                dense[2 * i + 1][2 * i + 1] = 0.1;
                couple(dense, 2 * i, 2 * i + 1, random.nextDouble());
                couple(dense, 2 * i + 1, 2 * i, random.nextDouble());
            }
            for (int pair = random.nextInt(2 * n); pair > 0; pair--) {
                int i = random.nextInt(n);
                int j = random.nextInt(n);
                if (i != j) {
                    meets[i][j] = true;
                    meets[j][i] = true;
                    for (int c = 0; c < 4; c++) {
                        couple(dense, 2 * i + c / 2, 2 * j + c % 2, random.nextDouble());
                        couple(dense, 2 * j + c / 2, 2 * i + c % 2, random.nextDouble());
                    }
                }
            }
            var system = new PairedElimination(meets);
            var matrix = new double[system.entries()];
            double[] values = random.doubles(2L * n, -0.5, 0.5).toArray();
            for (int i = 0; i < 2 * n; i++) {
                for (int j = 0; j < 2 * n; j++) {
                    if (dense[i][j] != 0) {
                        matrix[system.place(i / 2, j / 2) + i % 2 * 2 + j % 2] = dense[i][j];
                    }
                }
            }
            int held = random.nextInt(n);
            system.hold(matrix, held);
            Arrays.fill(dense[2 * held], 0);
            dense[2 * held][2 * held] = 1;
            double[] expected = new LUDecomposition(MatrixUtils.createRealMatrix(dense))
                    .getSolver()
                    .solve(MatrixUtils.createRealVector(values))
                    .toArray();
            double[] right = values.clone();
            double[] used = matrix.clone();
            system.solve(used, values);
            for (int i = 0; i < 2 * n; i++) {
                assertThat(values[i]).as("seed %d, unknown %d", seed, i).isCloseTo(expected[i], within(1e-10));
                assertThat(system.product(matrix, i / 2, i % 2, values))
                        .as("seed %d, balance %d", seed, i)
                        .isCloseTo(right[i], within(1e-10));
            }
        }
    }

    private static void couple(double[][] dense, int i, int j, double conductance) {
        dense[i][j] -= conductance;
        dense[i][i] += conductance;
    }

    @Test
    void rooms_in_a_row_fill_in_nothing() {
        int n = 10;
        var pattern = new boolean[n][n];
        for (int i = 0; i + 1 < n; i++) {
            pattern[i][i + 1] = true;
            pattern[i + 1][i] = true;
        }
        assertThat(new SparseElimination(pattern).entries()).isEqualTo(n + 2 * (n - 1));
    }
}
