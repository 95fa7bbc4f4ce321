package io.heatwright.room;

/**
 * Where sunlight goes once it is inside. The beam meets the floor. Light of the sky comes in going down and light of the
 * ground going up, so their first strike weighs a floor 1, a wall ½, a ceiling 0, and the reverse. What is reflected is
 * diffuse and strikes every face outside its own plane in proportion to area, again and again. What a glazing takes is
 * absorbed in its panes or leaves the room.
 */
final class SunIndoors {

    private static final int BOUNCES = 400;
    private static final double FLOOR = -0.7;

    private final Elements elements;
    private final double[] taken;

    /**
     * Prepares a room.
     *
     * @param elements of the room
     * @param glazings optics of its windows
     */
    SunIndoors(Elements elements, GlazingOptics[] glazings) {
        this.elements = elements;
        taken = elements.insideAbsorptance.clone();
        for (int w = 0; w < glazings.length; w++) {
            taken[elements.opaque + w] = glazings[w].insideTaken();
        }
    }

    /**
     * Returns the share of the beam through a window that each element takes in the end.
     *
     * @param from element through which it comes
     * @return shares, sum 1
     */
    double[] beam(int from) {
        var strike = new double[elements.count];
        for (int k = 0; k < elements.count; k++) {
            strike[k] = elements.plane[k].up() < FLOOR ? elements.area[k] : 0;
        }
        return normalize(strike) ? settle(strike) : sky(from);
    }

    /**
     * Returns the share of the sky's light through a window that each element takes in the end.
     *
     * @param from element through which it comes
     * @return shares, sum 1
     */
    double[] sky(int from) {
        return diffuse(from, -1);
    }

    /**
     * Returns the share of the ground's light through a window that each element takes in the end.
     *
     * @param from element through which it comes
     * @return shares, sum 1
     */
    double[] ground(int from) {
        return diffuse(from, 1);
    }

    private double[] diffuse(int from, int direction) {
        var strike = new double[elements.count];
        for (int k = 0; k < elements.count; k++) {
            strike[k] = StarNetwork.samePlane(elements.plane[from], elements.plane[k])
                    ? 0
                    : elements.area[k] * 0.5 * (1 + direction * elements.plane[k].up());
        }
        if (!normalize(strike)) {
            System.arraycopy(elements.area, 0, strike, 0, strike.length);
            normalize(strike);
        }
        return settle(strike);
    }

    /** Follows reflections until the light is gone; the last trace is shared as the rest was. */
    private double[] settle(double[] first) {
        int n = elements.count;
        var result = new double[n];
        double[] strike = first;
        for (int bounce = 0; bounce < BOUNCES; bounce++) {
            var next = new double[n];
            for (int k = 0; k < n; k++) {
                result[k] += strike[k] * taken[k];
                reflect(k, strike[k] * (1 - taken[k]), next);
            }
            strike = next;
        }
        if (!normalize(result)) {
            System.arraycopy(first, 0, result, 0, n);
        }
        return result;
    }

    private void reflect(int from, double light, double[] strike) {
        var seen = 0.0;
        for (int k = 0; k < elements.count; k++) {
            seen += sees(from, k) ? elements.area[k] : 0;
        }
        for (int k = 0; k < elements.count; k++) {
            if (sees(from, k)) {
                strike[k] += light * elements.area[k] / seen;
            }
        }
        if (seen == 0) {
            strike[from] += light;
        }
    }

    private boolean sees(int from, int to) {
        return !StarNetwork.samePlane(elements.plane[from], elements.plane[to]);
    }

    private static boolean normalize(double[] shares) {
        var sum = 0.0;
        for (double share : shares) {
            sum += share;
        }
        for (int k = 0; k < shares.length && sum > 0; k++) {
            shares[k] /= sum;
        }
        return sum > 0;
    }
}
