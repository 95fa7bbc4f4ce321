package io.heatwright.room;

/** A convex polygon that is cut by straight lines. Reused, so that cutting thousands allocates nothing. */
final class ConvexPolygon {

    /** A rectangle gains at most one corner with each cut. */
    private static final int MOST_CORNERS = 24;

    private double[] x = new double[MOST_CORNERS];
    private double[] y = new double[MOST_CORNERS];
    private double[] otherX = new double[MOST_CORNERS];
    private double[] otherY = new double[MOST_CORNERS];
    private int corners;

    ConvexPolygon() {}

    void setRectangle(double left, double bottom, double right, double top) {
        x[0] = left;
        y[0] = bottom;
        x[1] = right;
        y[1] = bottom;
        x[2] = right;
        y[2] = top;
        x[3] = left;
        y[3] = top;
        corners = 4;
    }

    void set(ConvexPolygon other) {
        System.arraycopy(other.x, 0, x, 0, other.corners);
        System.arraycopy(other.y, 0, y, 0, other.corners);
        corners = other.corners;
    }

    /** Keeps the part where a·x + b·y ≤ c. */
    void keep(double a, double b, double c) {
        int kept = 0;
        for (int i = 0; i < corners; i++) {
            int j = i + 1 == corners ? 0 : i + 1;
            double here = a * x[i] + b * y[i] - c;
            double there = a * x[j] + b * y[j] - c;
            if (here <= 0) {
                otherX[kept] = x[i];
                otherY[kept++] = y[i];
            }
            if ((here < 0 && there > 0) || (here > 0 && there < 0)) {
                double share = here / (here - there);
                otherX[kept] = x[i] + share * (x[j] - x[i]);
                otherY[kept++] = y[i] + share * (y[j] - y[i]);
            }
        }
        corners = kept;
        double[] swap = x;
        x = otherX;
        otherX = swap;
        swap = y;
        y = otherY;
        otherY = swap;
    }

    double area() {
        double twice = 0;
        for (int i = 2; i < corners; i++) {
            twice += (x[i - 1] - x[0]) * (y[i] - y[0]) - (x[i] - x[0]) * (y[i - 1] - y[0]);
        }
        return 0.5 * Math.abs(twice);
    }
}
