package io.heatwright.equipment;

/**
 * Size, weight, and the window or wall that a product needs.
 *
 * @param width of the indoor part, m
 * @param height of the indoor part, m
 * @param depth of the indoor part, m
 * @param indoorWeight of the part in the room, kg; of the whole for a single cabinet
 * @param outdoorWeight of the part outside, kg
 * @param windowWidthLeast narrowest window opening, m
 * @param windowWidthMost widest window opening that its panels close, m
 * @param windowHeightLeast lowest window opening, m
 * @param sillDepthLeast thinnest sill and wall, m
 * @param sillDepthMost thickest sill and wall, m
 */
public record Body(
        Figure width,
        Figure height,
        Figure depth,
        Figure indoorWeight,
        Figure outdoorWeight,
        Figure windowWidthLeast,
        Figure windowWidthMost,
        Figure windowHeightLeast,
        Figure sillDepthLeast,
        Figure sillDepthMost) {

    /**
     * A body of which nothing was published.
     *
     * @return ten figures without value
     */
    public static Body notPublished() {
        var none = Figure.notPublished();
        return new Body(none, none, none, none, none, none, none, none, none, none);
    }
}
