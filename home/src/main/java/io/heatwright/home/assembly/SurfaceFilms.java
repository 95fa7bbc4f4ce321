package io.heatwright.home.assembly;

/**
 * Resistance of the air, radiation included, at the two faces of an assembly.
 *
 * @param outside m²·K/W, 0 on soil
 * @param inside m²·K/W
 * @param source key of REFERENCES.md and table
 */
public record SurfaceFilms(double outside, double inside, String source) {

    /**
     * Returns both together.
     *
     * @return m²·K/W
     */
    public double together() {
        return outside + inside;
    }
}
