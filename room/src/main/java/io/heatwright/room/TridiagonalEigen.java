package io.heatwright.room;

import io.heatwright.climate.Elementary;

/**
 * Eigenvalues of a symmetric tridiagonal matrix, and of each unit eigenvector only the first and the last component, which
 * is all that a wall shows its two faces. QL iteration with Wilkinson's shift [golub2013] section 8.3: the plane rotations
 * are applied to two rows instead of to a full matrix, so the cost grows with the square of the size, not the cube.
 */
final class TridiagonalEigen {

    private static final int MOST_SWEEPS = 60;
    private static final double RELATIVE_ZERO = 1e-16;

    private final double[] values;
    private final double[] first;
    private final double[] last;

    /**
     * Decomposes a matrix.
     *
     * @param diagonal its n diagonal entries
     * @param beside its n − 1 entries beside the diagonal
     */
    TridiagonalEigen(double[] diagonal, double[] beside) {
        int n = diagonal.length;
        values = diagonal.clone();
        first = new double[n];
        last = new double[n];
        first[0] = 1;
        last[n - 1] = 1;
        double[] off = new double[n];
        System.arraycopy(beside, 0, off, 0, n - 1);
        for (int k = 0; k < n; k++) {
            int sweeps = 0;
            for (int end = blockEnd(off, k); end > k; end = blockEnd(off, k)) {
                if (++sweeps > MOST_SWEEPS) {
                    throw new ArithmeticException("eigenvalue " + k + " of " + n + " did not converge");
                }
                sweep(off, k, end);
            }
        }
        sort();
    }

    private int blockEnd(double[] off, int from) {
        int end = from;
        while (end < values.length - 1
                && Math.abs(off[end]) > RELATIVE_ZERO * (Math.abs(values[end]) + Math.abs(values[end + 1]))) {
            end++;
        }
        return end;
    }

    /** Chases one bulge from {@code end} up to {@code start}. */
    private void sweep(double[] off, int start, int end) {
        double half = (values[start + 1] - values[start]) / (2 * off[start]);
        double root = Elementary.hypot(half, 1);
        double bulge = values[end] - values[start] + off[start] / (half + (half < 0 ? -root : root));
        double sine = 1;
        double cosine = 1;
        double carried = 0;
        for (int i = end - 1; i >= start; i--) {
            double turned = sine * off[i];
            double kept = cosine * off[i];
            double length = Elementary.hypot(turned, bulge);
            off[i + 1] = length;
            if (length == 0) {
                values[i + 1] -= carried;
                off[end] = 0;
                return;
            }
            sine = turned / length;
            cosine = bulge / length;
            double shifted = values[i + 1] - carried;
            double mixed = (values[i] - shifted) * sine + 2 * cosine * kept;
            carried = sine * mixed;
            values[i + 1] = shifted + carried;
            bulge = cosine * mixed - kept;
            rotate(first, i, sine, cosine);
            rotate(last, i, sine, cosine);
        }
        values[start] -= carried;
        off[start] = bulge;
        off[end] = 0;
    }

    private static void rotate(double[] row, int i, double sine, double cosine) {
        double right = row[i + 1];
        row[i + 1] = sine * row[i] + cosine * right;
        row[i] = cosine * row[i] - sine * right;
    }

    private void sort() {
        for (int i = 1; i < values.length; i++) {
            for (int j = i; j > 0 && values[j] < values[j - 1]; j--) {
                swap(values, j);
                swap(first, j);
                swap(last, j);
            }
        }
    }

    private static void swap(double[] array, int j) {
        double held = array[j];
        array[j] = array[j - 1];
        array[j - 1] = held;
    }

    /** Eigenvalues in rising order. */
    double[] values() {
        return values;
    }

    /** First components of the unit eigenvectors, in the order of the values; the sign of a vector is free. */
    double[] first() {
        return first;
    }

    /** Last components of the unit eigenvectors, in the order of the values, with the sign of {@link #first()}. */
    double[] last() {
        return last;
    }
}
