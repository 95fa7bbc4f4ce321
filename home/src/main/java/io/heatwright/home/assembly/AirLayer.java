package io.heatwright.home.assembly;

import io.heatwright.home.tree.Spelling;
import java.util.List;

/**
 * Still air between two ordinary surfaces: resistance by thickness and direction ([iso6946], table 2 of the 2007 edition,
 * which runs straight between its rows).
 */
public final class AirLayer {

    /** Thickest air layer that the table knows, m; beyond it is a room. */
    public static final double THICKEST = 0.3;

    /** Words that mean an air layer. */
    public static final List<String> NAMES =
            List.of("air gap", "air space", "air layer", "air cavity", "air", "cavity", "empty cavity");

    private static final double[] THICKNESS = {0, 0.005, 0.007, 0.010, 0.015, 0.025, 0.050, 0.100, THICKEST};
    private static final double[] UPWARD = {0, 0.11, 0.13, 0.15, 0.16, 0.16, 0.16, 0.16, 0.16};
    private static final double[] HORIZONTAL = {0, 0.11, 0.13, 0.15, 0.17, 0.18, 0.18, 0.18, 0.18};
    private static final double[] DOWNWARD = {0, 0.11, 0.13, 0.15, 0.17, 0.19, 0.21, 0.22, 0.23};

    private AirLayer() {}

    /**
     * Tells whether a word means an air layer.
     *
     * @param name as written
     * @return whether it does
     */
    public static boolean isCalled(String name) {
        return NAMES.stream().anyMatch(n -> Spelling.same(n, name));
    }

    /**
     * Returns the resistance of an air layer.
     *
     * @param thickness m, 0 to {@value #THICKEST}
     * @param flow which way heat crosses it
     * @return m²·K/W
     */
    public static double resistance(double thickness, HeatFlow flow) {
        var row = switch (flow) {
            case UPWARD -> UPWARD;
            case HORIZONTAL -> HORIZONTAL;
            case DOWNWARD -> DOWNWARD;
        };
        var i = 1;
        while (i < THICKNESS.length - 1 && THICKNESS[i] < thickness) {
            i++;
        }
        var share = (Math.min(thickness, THICKEST) - THICKNESS[i - 1]) / (THICKNESS[i] - THICKNESS[i - 1]);
        return (1 - share) * row[i - 1] + share * row[i];
    }
}
