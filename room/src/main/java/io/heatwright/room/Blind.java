package io.heatwright.room;

import java.util.Arrays;

/**
 * A blind or curtain inside a window. Drawn, it scatters what light it lets through, and heat crosses the still air behind
 * it; open, it is not there. It is drawn in an hour when any of its three reasons holds. Its longwave emittance is taken as
 * that of the innermost pane.
 *
 * @param transmittance solar, 0 to 1
 * @param reflectance solar, the same on both faces, 0 to 1 less the transmittance
 * @param resistance added between glass and room when drawn, m²·K/W, 0 or more
 * @param drawn 24 entries by hour of the local standard clock
 * @param sunny sun on the window's outer face above which it is drawn, W/m²; infinite for never
 * @param night whether it is drawn in every hour in which the sun does not rise above the horizon
 */
public record Blind(
        double transmittance, double reflectance, double resistance, boolean[] drawn, double sunny, boolean night) {

    /**
     * A blind that is always drawn.
     *
     * @param transmittance solar, 0 to 1
     * @param reflectance solar, 0 to 1 less the transmittance
     * @param resistance added when drawn, m²·K/W
     * @return the blind
     */
    public static Blind always(double transmittance, double reflectance, double resistance) {
        var drawn = new boolean[24];
        Arrays.fill(drawn, true);
        return new Blind(transmittance, reflectance, resistance, drawn, Double.POSITIVE_INFINITY, false);
    }
}
