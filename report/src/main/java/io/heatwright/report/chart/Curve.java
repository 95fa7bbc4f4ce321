package io.heatwright.report.chart;

/** Points joined by straight lines. Places across are shares of the width, places down are px. */
final class Curve {
    private final double[] across;
    private final double[] down;
    private int count;

    Curve(int capacity) {
        across = new double[capacity];
        down = new double[capacity];
    }

    /** Places values on two scales, leaving out every point that is not known. */
    static Curve of(double[] across, double[] values, Scale x, Scale y) {
        var curve = new Curve(Math.min(across.length, values.length));
        for (var i = 0; i < curve.across.length; i++) {
            if (Double.isFinite(across[i]) && Double.isFinite(values[i])) {
                curve.add(x.at(across[i]), y.at(values[i]));
            }
        }
        return curve;
    }

    void add(double x, double y) {
        across[count] = x;
        down[count] = y;
        count++;
    }

    boolean isEmpty() {
        return count < 2;
    }

    int count() {
        return count;
    }

    double across(int index) {
        return across[index];
    }

    double down(int index) {
        return down[index];
    }

    /** Returns the height of the curve at a place across, kept to its ends. */
    double downAt(double place) {
        for (var i = 1; i < count; i++) {
            if (across[i] >= place) {
                var share = (place - across[i - 1]) / Math.max(1e-9, across[i] - across[i - 1]);
                return down[i - 1] + Math.max(0, share) * (down[i] - down[i - 1]);
            }
        }
        return down[count - 1];
    }

    /** Writes the path data, across and down multiplied to suit the picture's own units. */
    String path(double acrossUnit, double downUnit, int decimals) {
        var path = new StringBuilder();
        append(path, 'M', acrossUnit, downUnit, decimals, false);
        return path.toString();
    }

    /** Writes the path data of the area between this curve and another. */
    String areaTo(Curve other, double acrossUnit, double downUnit, int decimals) {
        var path = new StringBuilder();
        append(path, 'M', acrossUnit, downUnit, decimals, false);
        other.append(path, 'L', acrossUnit, downUnit, decimals, true);
        return path.append('Z').toString();
    }

    /** Returns the flat curve below or above this one. */
    Curve flatAt(double place) {
        var flat = new Curve(2);
        flat.add(across[0], place);
        flat.add(across[count - 1], place);
        return flat;
    }

    private void append(
            StringBuilder path, char first, double acrossUnit, double downUnit, int decimals, boolean backwards) {
        for (var i = 0; i < count; i++) {
            var at = backwards ? count - 1 - i : i;
            path.append(i == 0 ? first : 'L')
                    .append(Drawing.number(across[at] * acrossUnit, decimals))
                    .append(' ')
                    .append(Drawing.number(down[at] * downUnit, decimals));
        }
    }
}
