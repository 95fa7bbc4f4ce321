package io.heatwright.room;

import io.heatwright.climate.Plane;
import java.util.Arrays;

/**
 * Longwave exchange between the faces of a room through one radiant node [carroll1980]: face i meets the node through
 * (1 − ε)/ε + 1/F per m², and the factor F ≥ 1 makes up for a plane not seeing itself: F = 1/(1 − A F / Σ A F). Faces in
 * one plane, such as a wall and its window, do not see each other and share a factor.
 */
final class StarNetwork {

    private static final int ITERATIONS = 200;
    /** A plane with more than half of a room's area has no factor; this stops it from growing without bound. */
    private static final double LARGEST_SHARE = 0.75;

    private StarNetwork() {}

    /**
     * Returns the exchange factor between each face and the radiant node.
     *
     * @param area m²
     * @param plane outward plane of each face
     * @param emittance 0 to 1
     * @return per m², 0 for a perfect mirror, else 0 to about 4
     */
    static double[] exchange(double[] area, Plane[] plane, double[] emittance) {
        int n = area.length;
        var factor = new double[n];
        Arrays.fill(factor, 1);
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            var total = 0.0;
            for (int i = 0; i < n; i++) {
                total += area[i] * factor[i];
            }
            for (int i = 0; i < n; i++) {
                var own = 0.0;
                for (int j = 0; j < n; j++) {
                    own += samePlane(plane[i], plane[j]) ? area[j] * factor[j] : 0;
                }
                // Half a step, because the plain iteration swings when one plane is large.
                factor[i] = 0.5 * (factor[i] + 1 / (1 - Math.min(LARGEST_SHARE, own / total)));
            }
        }
        var exchange = new double[n];
        for (int i = 0; i < n; i++) {
            exchange[i] = emittance[i] > 0 ? 1 / ((1 - emittance[i]) / emittance[i] + 1 / factor[i]) : 0;
        }
        return exchange;
    }

    static boolean samePlane(Plane a, Plane b) {
        return a.east() * b.east() + a.north() * b.north() + a.up() * b.up() > 0.9999;
    }
}
