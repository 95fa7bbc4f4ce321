package io.heatwright.room;

import java.util.List;

/**
 * Panes of glass with gaps between them, outside to inside.
 *
 * @param name as printed to people
 * @param panes one to three
 * @param gaps one fewer than panes
 */
public record Glazing(String name, List<Pane> panes, List<Gap> gaps) {

    public Glazing {
        panes = List.copyOf(panes);
        gaps = List.copyOf(gaps);
    }

    /**
     * Finds a physical glazing with a labelled rating, so that a window known only by its label still answers sun by angle
     * and cold by temperature. The rating is that of {@link GlazingRating}; when it includes a frame, use the result
     * without one. What no glazing of so many panes can reach (more than about 6 W/(m²·K), or more sun than clear glass
     * lets in) is met as nearly as it can be: compare with {@code GlazingRating.of(result)}.
     *
     * @param uFactor W/(m²·K), above 0
     * @param solarHeatGainCoefficient 0 to 1
     * @param panes 1 to 3
     * @return the glazing, rated within 0.1 % in reach
     */
    public static Glazing matching(double uFactor, double solarHeatGainCoefficient, int panes) {
        if (panes < 1 || panes > 3 || !(uFactor > 0) || !(solarHeatGainCoefficient >= 0)) {
            throw new IllegalArgumentException("no glazing has " + panes + " panes, U-factor " + uFactor
                    + " W/(m²·K) and solar heat gain coefficient " + solarHeatGainCoefficient
                    + ": panes are 1 to 3, the others not negative");
        }
        return GlazingMatch.find(uFactor, solarHeatGainCoefficient, panes);
    }

    /**
     * One pane, with its properties at normal incidence. The front face looks outdoors.
     *
     * @param thickness m
     * @param conductivity W/(m·K)
     * @param transmittance solar transmittance, 0 to 1
     * @param frontReflectance solar reflectance, 0 to 1
     * @param backReflectance solar reflectance, 0 to 1
     * @param frontEmittance longwave emittance, 0 to 1
     * @param backEmittance longwave emittance, 0 to 1
     */
    public record Pane(
            double thickness,
            double conductivity,
            double transmittance,
            double frontReflectance,
            double backReflectance,
            double frontEmittance,
            double backEmittance) {}

    /**
     * One sealed gap.
     *
     * @param thickness m
     * @param gas the filling
     */
    public record Gap(double thickness, Gas gas) {}

    /** Fillings of a gap. */
    public enum Gas {
        /** Dry air. */
        AIR,
        /** Argon. */
        ARGON
    }
}
