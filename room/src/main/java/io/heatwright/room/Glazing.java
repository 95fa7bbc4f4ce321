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
