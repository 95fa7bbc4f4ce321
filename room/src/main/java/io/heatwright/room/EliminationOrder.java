package io.heatwright.room;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * In which order Gauss's elimination takes the unknowns of a small system so that little fills in: the next is the one with
 * the fewest neighbors left.
 */
final class EliminationOrder {

    private final int unknowns;
    /** By row, the columns that may differ from zero once all is filled in. */
    final int[][] columns;
    /** Unknowns in the order of their elimination. */
    final int[] order;
    /** By place in that order, the rows that the elimination touches. */
    final int[][] touched;

    /**
     * Works out the order.
     *
     * @param meets true where two unknowns meet in a balance; symmetric, used up
     */
    EliminationOrder(boolean[][] meets) {
        unknowns = meets.length;
        order = new int[unknowns];
        touched = fill(meets).toArray(int[][]::new);
        columns = new int[unknowns][];
        for (int i = 0; i < unknowns; i++) {
            boolean[] row = meets[i];
            row[i] = true;
            columns[i] = IntStream.range(0, unknowns).filter(j -> row[j]).toArray();
        }
    }

    private List<int[]> fill(boolean[][] meets) {
        var gone = new boolean[unknowns];
        List<int[]> rows = new ArrayList<>();
        for (int p = 0; p < unknowns; p++) {
            int best = -1;
            int[] fewest = new int[unknowns + 1];
            for (int i = 0; i < unknowns; i++) {
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
