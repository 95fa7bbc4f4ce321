package io.heatwright.refrigerant;

/**
 * A cubic spline through points, straight in its third derivative over the two pieces at each end (not-a-knot), so that no
 * slope has to be assumed there.
 */
final class CubicSpline {
    private final double[] x;
    private final double[] y;
    private final double[] curvature;

    /** At least four points, x rising. */
    CubicSpline(double[] x, double[] y) {
        this.x = x.clone();
        this.y = y.clone();
        curvature = curvatures(this.x, this.y);
    }

    /** Solves for the second derivatives by elimination; the ends lean on their neighbours by the not-a-knot rule. */
    private static double[] curvatures(double[] x, double[] y) {
        int last = x.length - 1;
        var diagonal = new double[x.length];
        var above = new double[x.length];
        var below = new double[x.length];
        var right = new double[x.length];
        for (int i = 1; i < last; i++) {
            double left = x[i] - x[i - 1];
            double next = x[i + 1] - x[i];
            below[i] = left;
            diagonal[i] = 2 * (left + next);
            above[i] = next;
            right[i] = 6 * ((y[i + 1] - y[i]) / next - (y[i] - y[i - 1]) / left);
        }
        double first = (x[1] - x[0]) / (x[2] - x[1]);
        diagonal[1] += below[1] * (1 + first);
        above[1] -= below[1] * first;
        double end = (x[last] - x[last - 1]) / (x[last - 1] - x[last - 2]);
        diagonal[last - 1] += above[last - 1] * (1 + end);
        below[last - 1] -= above[last - 1] * end;
        for (int i = 2; i < last; i++) {
            double share = below[i] / diagonal[i - 1];
            diagonal[i] -= share * above[i - 1];
            right[i] -= share * right[i - 1];
        }
        var curvature = new double[x.length];
        curvature[last - 1] = right[last - 1] / diagonal[last - 1];
        for (int i = last - 2; i > 0; i--) {
            curvature[i] = (right[i] - above[i] * curvature[i + 1]) / diagonal[i];
        }
        curvature[0] = (1 + first) * curvature[1] - first * curvature[2];
        curvature[last] = (1 + end) * curvature[last - 1] - end * curvature[last - 2];
        return curvature;
    }

    double value(double at) {
        int low = 0;
        int high = x.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (x[middle] > at) {
                high = middle;
            } else {
                low = middle;
            }
        }
        double width = x[high] - x[low];
        double a = (x[high] - at) / width;
        double b = (at - x[low]) / width;
        return a * y[low]
                + b * y[high]
                + (a * (a * a - 1) * curvature[low] + b * (b * b - 1) * curvature[high]) * width * width / 6;
    }

    double from() {
        return x[0];
    }

    double to() {
        return x[x.length - 1];
    }
}
