package io.heatwright.room;

/**
 * Exact solution of a small linear system of pairs of unknowns, air and radiant node of each room, whose zeros stay where they
 * are: Gauss's elimination by blocks of two by two, worked out once for the pattern. It needs no pivots: in every row the
 * diagonal outweighs the rest. The entries of a block stand together: air by air, air by star, star by air, star by star.
 */
final class PairedElimination {

    private static final int BLOCK = 4;

    private final EliminationPlan plan;
    private final int pairs;
    private final int[] rowStart;
    private final int[] column;
    private final int[] order;
    private final int[] diagonal;
    private final int[] start;
    private final int[] row;
    private final int[] left;
    private final int[] above;
    private final int[] target;

    /**
     * Works out the elimination.
     *
     * @param meets true where two rooms meet in a balance; symmetric, used up
     */
    PairedElimination(boolean[][] meets) {
        plan = new EliminationPlan(meets, 2);
        pairs = plan.nodes();
        rowStart = plan.rowStart;
        column = plan.column;
        order = plan.order;
        diagonal = plan.diagonal;
        start = plan.start;
        row = plan.row;
        left = plan.left;
        above = plan.above;
        target = plan.target;
    }

    /** Entries of a matrix. */
    int entries() {
        return plan.entries();
    }

    /** First entry of the block of a room's balances by another's unknowns, which must be in the pattern. */
    int place(int room, int other) {
        return plan.place(room, other);
    }

    /** Makes the balance of a room's air say that its temperature equals the right side. */
    void hold(double[] matrix, int room) {
        for (int block = rowStart[room]; block < rowStart[room + 1]; block++) {
            matrix[BLOCK * block] = column[block] == room ? 1 : 0;
            matrix[BLOCK * block + 1] = 0;
        }
    }

    /** Left side of the balance of a room's air (0) or radiant node (1). */
    double product(double[] matrix, int room, int which, double[] values) {
        double sum = 0;
        for (int block = rowStart[room]; block < rowStart[room + 1]; block++) {
            int entry = BLOCK * block + 2 * which;
            int other = 2 * column[block];
            sum += matrix[entry] * values[other] + matrix[entry + 1] * values[other + 1];
        }
        return sum;
    }

    /** Replaces the right side by the solution; the matrix is used up. */
    void solve(double[] matrix, double[] values) {
        factor(matrix);
        substitute(matrix, values);
    }

    /** Turns a matrix into its factors, which serve any number of right sides. */
    void factor(double[] matrix) {
        int update = 0;
        for (int p = 0; p < pairs; p++) {
            int from = start[p];
            int to = start[p + 1];
            int pivot = diagonal[p];
            invert(matrix, pivot);
            double i00 = matrix[pivot];
            double i01 = matrix[pivot + 1];
            double i10 = matrix[pivot + 2];
            double i11 = matrix[pivot + 3];
            for (int r = from; r < to; r++) {
                int l = left[r];
                double f00 = matrix[l] * i00 + matrix[l + 1] * i10;
                double f01 = matrix[l] * i01 + matrix[l + 1] * i11;
                double f10 = matrix[l + 2] * i00 + matrix[l + 3] * i10;
                double f11 = matrix[l + 2] * i01 + matrix[l + 3] * i11;
                for (int q = from; q < to; q++) {
                    int a = above[q];
                    int t = target[update++];
                    matrix[t] -= f00 * matrix[a] + f01 * matrix[a + 2];
                    matrix[t + 1] -= f00 * matrix[a + 1] + f01 * matrix[a + 3];
                    matrix[t + 2] -= f10 * matrix[a] + f11 * matrix[a + 2];
                    matrix[t + 3] -= f10 * matrix[a + 1] + f11 * matrix[a + 3];
                }
            }
        }
    }

    /** Replaces a right side by the solution, with the factors of the matrix. */
    void substitute(double[] factors, double[] values) {
        for (int p = 0; p < pairs; p++) {
            int pivot = diagonal[p];
            int own = 2 * order[p];
            double air = factors[pivot] * values[own] + factors[pivot + 1] * values[own + 1];
            double star = factors[pivot + 2] * values[own] + factors[pivot + 3] * values[own + 1];
            values[own] = air;
            values[own + 1] = star;
            for (int r = start[p]; r < start[p + 1]; r++) {
                int l = left[r];
                values[row[r]] -= factors[l] * air + factors[l + 1] * star;
                values[row[r] + 1] -= factors[l + 2] * air + factors[l + 3] * star;
            }
        }
        for (int p = pairs - 1; p >= 0; p--) {
            double air = 0;
            double star = 0;
            for (int r = start[p]; r < start[p + 1]; r++) {
                int a = above[r];
                air += factors[a] * values[row[r]] + factors[a + 1] * values[row[r] + 1];
                star += factors[a + 2] * values[row[r]] + factors[a + 3] * values[row[r] + 1];
            }
            int pivot = diagonal[p];
            int own = 2 * order[p];
            values[own] -= factors[pivot] * air + factors[pivot + 1] * star;
            values[own + 1] -= factors[pivot + 2] * air + factors[pivot + 3] * star;
        }
    }

    private static void invert(double[] matrix, int block) {
        double a = matrix[block];
        double b = matrix[block + 1];
        double c = matrix[block + 2];
        double d = matrix[block + 3];
        double inverse = 1 / (a * d - b * c);
        matrix[block] = d * inverse;
        matrix[block + 1] = -b * inverse;
        matrix[block + 2] = -c * inverse;
        matrix[block + 3] = a * inverse;
    }
}
