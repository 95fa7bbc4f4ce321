package io.heatwright.room;

/**
 * Exact solution of a small linear system whose zeros stay where they are: Gauss's elimination, worked out once for the
 * pattern, without pivots: in every row the diagonal outweighs the rest.
 */
final class SparseElimination {

    private final int unknowns;
    /** Entries of each row, row by row, by column. */
    private final int[] rowStart;

    private final int[] column;
    /** Unknowns in the order of their elimination. */
    private final int[] order;

    private final int[] diagonal;
    /** Rows that the elimination of the p-th unknown touches: from start[p] to start[p + 1]. */
    private final int[] start;

    private final int[] row;
    private final int[] left;
    private final int[] above;
    private final int[] target;

    /**
     * Works out the elimination.
     *
     * @param pattern true where an entry may differ from zero; symmetric
     */
    SparseElimination(boolean[][] pattern) {
        unknowns = pattern.length;
        var plan = new EliminationOrder(pattern);
        order = plan.order;
        rowStart = new int[unknowns + 1];
        for (int i = 0; i < unknowns; i++) {
            rowStart[i + 1] = rowStart[i] + plan.columns[i].length;
        }
        column = new int[rowStart[unknowns]];
        for (int i = 0; i < unknowns; i++) {
            System.arraycopy(plan.columns[i], 0, column, rowStart[i], plan.columns[i].length);
        }
        diagonal = new int[unknowns];
        start = new int[unknowns + 1];
        int updates = 0;
        for (int p = 0; p < unknowns; p++) {
            int rows = plan.touched[p].length;
            start[p + 1] = start[p] + rows;
            updates += rows * rows;
        }
        row = new int[start[unknowns]];
        left = new int[start[unknowns]];
        above = new int[start[unknowns]];
        target = new int[updates];
        int next = 0;
        for (int p = 0; p < unknowns; p++) {
            int pivot = order[p];
            diagonal[p] = place(pivot, pivot);
            int[] rows = plan.touched[p];
            for (int r = 0; r < rows.length; r++) {
                row[start[p] + r] = rows[r];
                left[start[p] + r] = place(rows[r], pivot);
                above[start[p] + r] = place(pivot, rows[r]);
                for (int other : rows) {
                    target[next++] = place(rows[r], other);
                }
            }
        }
    }

    /** Entries of a matrix. */
    int entries() {
        return column.length;
    }

    /** Place of an entry, which must be in the pattern. */
    int place(int row, int column) {
        for (int entry = rowStart[row]; entry < rowStart[row + 1]; entry++) {
            if (this.column[entry] == column) {
                return entry;
            }
        }
        throw new IllegalArgumentException("no entry at " + row + ", " + column);
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
