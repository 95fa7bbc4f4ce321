package io.heatwright.refrigerant;

/**
 * A smooth function on [0, end] as Chebyshev expansions on pieces that grow away from zero, where functions along a saturation
 * line bend most. The first piece may be fitted on both sides of zero, for a function that goes on analytically to negative
 * arguments.
 */
final class Piecewise {
    private static final int TERMS = 14;
    private static final int BINS = 128;
    private static final int[] ENDS = ends();

    private final double binsPerUnit;
    private final int[] pieceOfBin = new int[BINS];
    private final double[] middle = new double[ENDS.length];
    private final double[] halvesPerUnit = new double[ENDS.length];
    private final double[] coefficients = new double[ENDS.length * TERMS];

    private Piecewise(double end, boolean acrossZero) {
        binsPerUnit = BINS / end;
        int from = 0;
        for (int piece = 0; piece < ENDS.length; piece++) {
            for (int bin = from; bin < ENDS[piece]; bin++) {
                pieceOfBin[bin] = piece;
            }
            double low = piece == 0 && acrossZero ? -ENDS[0] : from;
            middle[piece] = (low + ENDS[piece]) / 2 / binsPerUnit;
            halvesPerUnit[piece] = 2 / (ENDS[piece] - low) * binsPerUnit;
            from = ENDS[piece];
        }
    }

    /** Ends of the pieces in bins: doubling at first, then even. */
    private static int[] ends() {
        var ends = new int[24];
        ends[0] = 1;
        ends[1] = 2;
        ends[2] = 4;
        for (int piece = 3; piece < ends.length; piece++) {
            ends[piece] = 8 + (piece - 3) * 6;
        }
        return ends;
    }

    /** Where a function must be known for {@link #fit}, piece by piece, descending within a piece. */
    static double[] nodes(double end, boolean acrossZero) {
        var layout = new Piecewise(end, acrossZero);
        var nodes = new double[ENDS.length * TERMS];
        for (int i = 0; i < nodes.length; i++) {
            int piece = i / TERMS;
            nodes[i] = layout.middle[piece] + cosine(i % TERMS) / layout.halvesPerUnit[piece];
        }
        return nodes;
    }

    private static double cosine(int node) {
        return StrictMath.cos(Math.PI * (node + 0.5) / TERMS);
    }

    /** Lays a function through its values at {@link #nodes}. */
    static Piecewise fit(double end, boolean acrossZero, double[] values) {
        var fit = new Piecewise(end, acrossZero);
        for (int i = 0; i < values.length; i++) {
            int k = i % TERMS;
            int first = i - k;
            double sum = 0;
            for (int node = 0; node < TERMS; node++) {
                sum += values[first + node] * StrictMath.cos(Math.PI * k * (node + 0.5) / TERMS);
            }
            fit.coefficients[i] = sum * (k == 0 ? 1.0 : 2.0) / TERMS;
        }
        return fit;
    }

    double value(double x) {
        int piece = pieceOfBin[Math.max(0, Math.min(BINS - 1, (int) (x * binsPerUnit)))];
        double local = (x - middle[piece]) * halvesPerUnit[piece];
        double twice = 2 * local;
        int first = piece * TERMS;
        double next = 0;
        double afterNext = 0;
        for (int k = TERMS - 1; k > 0; k--) {
            double here = coefficients[first + k] + twice * next - afterNext;
            afterNext = next;
            next = here;
        }
        return coefficients[first] + local * next - afterNext;
    }
}
