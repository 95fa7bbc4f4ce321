package io.heatwright.home.assembly;

/** Whose surface films a U-value is stated with. */
public enum FilmRule {
    /** North America: [ashrae2017] chapter 26, table 10, winter wind of 15 mph, in the inch-pound digits it prints. */
    ASHRAE("ashrae2017 chapter 26 table 10, winter", 0.1761101838, 0.17, 0.61, 0.68, 0.92),
    /** Elsewhere: [iso6946] table 7, wind of 4 m/s. */
    ISO("iso6946 table 7", 1, 0.04, 0.10, 0.13, 0.17);

    private final String source;
    private final double unit;
    private final double wind;
    private final double upward;
    private final double horizontal;
    private final double downward;

    FilmRule(String source, double unit, double wind, double upward, double horizontal, double downward) {
        this.source = source;
        this.unit = unit;
        this.wind = wind;
        this.upward = upward;
        this.horizontal = horizontal;
        this.downward = downward;
    }

    /**
     * Returns the films of a surface.
     *
     * @param flow which way heat leaves
     * @param exposure what the outer face meets
     * @return both films with their source
     */
    public SurfaceFilms films(HeatFlow flow, Exposure exposure) {
        var still = switch (flow) {
            case UPWARD -> upward * unit;
            case HORIZONTAL -> horizontal * unit;
            case DOWNWARD -> downward * unit;
        };
        var outside = switch (exposure) {
            case WEATHER -> wind * unit;
            case STILL_AIR -> still;
            case SOIL -> 0;
        };
        return new SurfaceFilms(outside, still, source);
    }
}
