package io.heatwright.room;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gauss's elimination of a small linear system, worked out once for its pattern: which entries there are, in which order the
 * unknowns go so that little fills in (the next is the one with the fewest neighbors left), and what each touches. A node of
 * the pattern stands for one unknown, or for several that always go together; the entries of a block then stand together.
 */
final class EliminationPlan {

    private final int nodes;
    /** Entries of a block. */
    private final int block;
    /** Blocks of each row of blocks, row by row, by column. */
    final int[] rowStart;

    final int[] column;
    /** Nodes in the order of their elimination. */
    final int[] order;
    /** First entry of the diagonal block of the p-th node to go. */
    final int[] diagonal;
    /** Rows that the elimination of the p-th node touches: from start[p] to start[p + 1]. */
    final int[] start;

    /** First unknown of each such row. */
    final int[] row;
    /** First entry of its block below the pivot, of the block beside the pivot, and of those that change. */
    final int[] left;

    final int[] above;
    final int[] target;

    /**
     * Works out the elimination.
     *
     * @param meets true where two nodes meet in a balance; symmetric, used up
     * @param width unknowns of a node
     */
    EliminationPlan(boolean[][] meets, int width) {
        nodes = meets.length;
        block = width * width;
        order = new int[nodes];
        var touched = fill(meets);
        rowStart = new int[nodes + 1];
        var columns = new int[nodes][];
        for (int i = 0; i < nodes; i++) {
            boolean[] there = meets[i];
            there[i] = true;
            columns[i] = IntStream.range(0, nodes).filter(j -> there[j]).toArray();
            rowStart[i + 1] = rowStart[i] + columns[i].length;
        }
        column = new int[rowStart[nodes]];
        for (int i = 0; i < nodes; i++) {
            System.arraycopy(columns[i], 0, column, rowStart[i], columns[i].length);
        }
        diagonal = new int[nodes];
        start = new int[nodes + 1];
        int updates = 0;
        for (int p = 0; p < nodes; p++) {
            int rows = touched.get(p).length;
            diagonal[p] = place(order[p], order[p]);
            start[p + 1] = start[p] + rows;
            updates += rows * rows;
        }
        row = new int[start[nodes]];
        left = new int[start[nodes]];
        above = new int[start[nodes]];
        target = new int[updates];
        int next = 0;
        for (int p = 0; p < nodes; p++) {
            int[] rows = touched.get(p);
            for (int r = 0; r < rows.length; r++) {
                row[start[p] + r] = width * rows[r];
                left[start[p] + r] = place(rows[r], order[p]);
                above[start[p] + r] = place(order[p], rows[r]);
                for (int other : rows) {
                    target[next++] = place(rows[r], other);
                }
            }
        }
    }

    /** Nodes of the system. */
    int nodes() {
        return nodes;
    }

    /** Entries of a matrix. */
    int entries() {
        return block * column.length;
    }

    /** First entry of the block of one node's balances by another's unknowns, which must be in the pattern. */
    int place(int node, int other) {
        for (int b = rowStart[node]; b < rowStart[node + 1]; b++) {
            if (column[b] == other) {
                return block * b;
            }
        }
        throw new IllegalArgumentException("nodes " + node + " and " + other + " do not meet");
    }

    private List<int[]> fill(boolean[][] meets) {
        var gone = new boolean[nodes];
        List<int[]> rows = new ArrayList<>();
        for (int p = 0; p < nodes; p++) {
            int best = -1;
            int[] fewest = new int[nodes + 1];
            for (int i = 0; i < nodes; i++) {
                int[] rest = gone[i] ? fewest : left(meets[i], i, gone);
                if (rest.length < fewest.length) {
                    best = i;
                    fewest = rest;
                }
            }
            for (int i : fewest) {
                for (int j : fewest) {
                    meets[i][j] = true;
                }
            }
            gone[best] = true;
            order[p] = best;
            rows.add(fewest);
        }
        return rows;
    }

    private static int[] left(boolean[] row, int self, boolean[] gone) {
        return IntStream.range(0, row.length)
                .filter(j -> j != self && row[j] && !gone[j])
                .toArray();
    }
}
