package io.heatwright.room;

/**
 * Exact solution of a small linear system whose zeros stay where they are: Gauss's elimination, worked out once for the
 * pattern, without pivots: in every row the diagonal outweighs the rest.
 */
final class SparseElimination {

    private final EliminationPlan plan;
    private final int unknowns;
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
     * @param pattern true where an entry may differ from zero; symmetric, used up
     */
    SparseElimination(boolean[][] pattern) {
        plan = new EliminationPlan(pattern, 1);
        unknowns = plan.nodes();
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

    /** Place of an entry, which must be in the pattern. */
    int place(int row, int column) {
        return plan.place(row, column);
    }

    /** Replaces the right side by the solution; the matrix is used up. */
    void solve(double[] matrix, double[] values) {
        int update = 0;
        for (int p = 0; p < unknowns; p++) {
            double inverse = 1 / matrix[diagonal[p]];
            double known = values[order[p]] * inverse;
            values[order[p]] = known;
            matrix[diagonal[p]] = inverse;
            int from = start[p];
            int to = start[p + 1];
            for (int r = from; r < to; r++) {
                double entry = matrix[left[r]];
                if (entry == 0) {
                    update += to - from;
                    continue;
                }
                values[row[r]] -= entry * known;
                double factor = entry * inverse;
                for (int q = from; q < to; q++) {
                    matrix[target[update++]] -= factor * matrix[above[q]];
                }
            }
        }
        for (int p = unknowns - 1; p >= 0; p--) {
            double value = 0;
            for (int r = start[p]; r < start[p + 1]; r++) {
                value += matrix[above[r]] * values[row[r]];
            }
            values[order[p]] -= value * matrix[diagonal[p]];
        }
    }
}
