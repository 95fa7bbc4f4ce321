package io.heatwright.home.place;

/**
 * How far a station may be from a home before its weather counts as borrowed. All four figures are this project's own
 * judgement: no standard that we know sets them.
 *
 * @param borrowedDistance m; a station farther than this lends its weather
 * @param borrowedElevation m; a station higher or lower than the home by more than this lends its weather
 * @param borrowedHeating K; a station whose 99 % heating temperature differs from the county's by more than this lends
 *     its weather
 * @param refusedDistance m; a station farther than this is no answer: the person must bring a weather file
 */
public record StationLimits(
        double borrowedDistance, double borrowedElevation, double borrowedHeating, double refusedDistance) {

    /** 100 km, 300 m, 3 K, 250 km. */
    public static final StationLimits STANDARD = new StationLimits(100_000, 300, 3, 250_000);
}
