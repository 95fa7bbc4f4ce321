package io.heatwright.refrigerant;

/**
 * A coarse table of states from which a search may start. Rows run along an axis of pressure from 0 to 1, columns from cold to
 * warm; in a row enthalpy and entropy rise with the column, so that either finds its place by bisection.
 */
final class GuessTable {
    private final int rows;
    private final int columns;
    private final double[] enthalpy;
    private final double[] entropy;
    private final double[] logarithmOfDensity;

    /** Column of the last {@link #find}, with its fraction. */
    private double column;

    private double density;

    GuessTable(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        enthalpy = new double[rows * columns];
        entropy = new double[rows * columns];
        logarithmOfDensity = new double[rows * columns];
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    void set(int row, int column, double enthalpy, double entropy, double logarithmOfDensity) {
        int at = row * columns + column;
        this.enthalpy[at] = enthalpy;
        this.entropy[at] = entropy;
        this.logarithmOfDensity[at] = logarithmOfDensity;
    }

    /** Finds an enthalpy or entropy on a row from 0 to 1, clamped to the table. */
    void find(double axis, double target, boolean isEntropy) {
        double[] values = isEntropy ? entropy : enthalpy;
        double place = Math.max(0, Math.min(1, axis)) * (rows - 1);
        int row = Math.min((int) place, rows - 2);
        double share = place - row;
        int below = row * columns;
        int above = below + columns;
        int low = 0;
        int high = columns - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (values[below + middle] + share * (values[above + middle] - values[below + middle]) > target) {
                high = middle;
            } else {
                low = middle;
            }
        }
        double from = values[below + low] + share * (values[above + low] - values[below + low]);
        double to = values[below + high] + share * (values[above + high] - values[below + high]);
        double between = Math.max(0, Math.min(1, (target - from) / (to - from)));
        column = low + between;
        double left = logarithmOfDensity[below + low];
        left += share * (logarithmOfDensity[above + low] - left);
        double right = logarithmOfDensity[below + high];
        right += share * (logarithmOfDensity[above + high] - right);
        density = Exponential.of(left + between * (right - left));
    }

    /** Column found, from 0 to 1 over the table. */
    double column() {
        return column / (columns - 1);
    }

    /** Density found, in the unit of the table. */
    double density() {
        return density;
    }
}
