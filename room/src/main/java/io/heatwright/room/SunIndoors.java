package io.heatwright.room;

/**
 * Where sunlight goes once it is inside, for one state of the blinds. The beam strikes what {@link Shoebox} says. Light of
 * the sky comes in going down and light of the ground going up, so their first strike weighs a floor 1, a wall ½, a ceiling
 * 0, and the reverse; a drawn blind sends light up and down alike. What is reflected is diffuse and strikes every face
 * outside its own plane in proportion to area, again and again. What a glazing takes is absorbed in its panes and its blind
 * or leaves the room.
 */
final class SunIndoors {

    private static final int MOST_BOUNCES = 400;
    private static final double TRACE = 1e-15;

    private final Elements elements;
    private final double[] taken;
    /** Share of the light that one element throws back which strikes another. */
    private final double[][] spread;

    /**
     * Prepares a room.
     *
     * @param elements of the room
     * @param windows each with its blind open or drawn
     */
    SunIndoors(Elements elements, CoveredGlazing[] windows) {
        this.elements = elements;
        taken = elements.insideAbsorptance.clone();
        for (int w = 0; w < windows.length; w++) {
            taken[elements.opaque + w] = windows[w].taken;
        }
        spread = new double[elements.count][];
        for (int k = 0; k < elements.count; k++) {
            var seen = new double[elements.count];
            for (int j = 0; j < elements.count; j++) {
                seen[j] = StarNetwork.samePlane(elements.plane[k], elements.plane[j]) ? 0 : elements.area[j];
            }
            if (!normalize(seen)) {
                seen[k] = 1;
            }
            spread[k] = seen;
        }
    }

    /**
     * Returns the share of light that each element takes in the end.
     *
     * @param strike light that first strikes each element, in any unit; all zero for light that strikes nothing the room
     *     has
     * @param from element through which it comes
     * @return shares, sum 1
     */
    double[] end(double[] strike, int from) {
        var shares = strike.clone();
        return normalize(shares) ? settle(shares) : sky(from);
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

    /**
     * Returns the share of the light from a drawn blind that each element takes in the end.
     *
     * @param from element of its window
     * @return shares, sum 1
     */
    double[] scattered(int from) {
        return diffuse(from, 0);
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
        double left = 1;
        for (int bounce = 0; bounce < MOST_BOUNCES && left > TRACE; bounce++) {
            var next = new double[n];
            left = 0;
            for (int k = 0; k < n; k++) {
                result[k] += strike[k] * taken[k];
                double back = strike[k] * (1 - taken[k]);
                left += back;
                for (int j = 0; j < n; j++) {
                    next[j] += back * spread[k][j];
                }
            }
            strike = next;
        }
        if (!normalize(result)) {
            System.arraycopy(first, 0, result, 0, n);
        }
        return result;
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
