package io.heatwright.home.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The weather station that speaks for a home, how well it does, and the design temperatures that follow.
 *
 * <p>The nearest station is taken. Each design temperature is the person's own if stated. Otherwise it is the
 * station's when the station is at least as near to the home as the county's reference point, and the county's when
 * not. A station that is too far, too high or low, or too different in its 99 % heating temperature lends its weather
 * only: then loads use the county's figures and no verdict may be better than "likely fits".
 *
 * @param station the nearest station
 * @param distance m from the home to the station
 * @param elevationDifference station minus home, m, NaN when either is unknown
 * @param doubts why the weather is borrowed; empty when it is the home's own
 * @param heating 99 % heating temperature
 * @param cooling 1 % cooling temperature
 */
public record StationChoice(
        WeatherStation station,
        double distance,
        double elevationDifference,
        List<Doubt> doubts,
        DesignTemperature heating,
        DesignTemperature cooling) {

    /**
     * What the person said that bears on the choice; NaN where nothing.
     *
     * @param elevation of the home, metres above sea level
     * @param heating99 design temperature for heating, °C
     * @param cooling1 design temperature for cooling, °C
     */
    public record Stated(double elevation, double heating99, double cooling1) {

        /** Nothing was said. */
        public static final Stated NOTHING = new Stated(Double.NaN, Double.NaN, Double.NaN);
    }

    /**
     * One way in which the station does not speak for the home.
     *
     * @param kind which way
     * @param value what it is, in m or K, never negative
     * @param limit what it may be, same unit
     */
    public record Doubt(Kind kind, double value, double limit) {

        /** In which way a station differs from a home. */
        public enum Kind {
            /** It is far, m. */
            DISTANCE,
            /** It is much higher or lower, m. */
            ELEVATION,
            /** Its 99 % heating temperature is not the county's, K. */
            HEATING_TEMPERATURE,
            /** It is so far that the person must bring a weather file, m; comes beside {@link #DISTANCE}. */
            OUT_OF_REACH
        }
    }

    /**
     * Says whether the year is only borrowed, which caps every verdict at "likely fits".
     *
     * @return true when there is any doubt
     */
    public boolean borrowed() {
        return !doubts.isEmpty();
    }

    /**
     * Says whether no station is near enough to plan with at all.
     *
     * @return true when the person must give a weather file (EPW)
     */
    public boolean needsOwnWeather() {
        return doubts.stream().anyMatch(doubt -> doubt.kind() == Doubt.Kind.OUT_OF_REACH);
    }

    /**
     * Chooses the station for a home.
     *
     * @param location where the home is
     * @param stated what the person said
     * @param stations every station at hand
     * @param limits how far a station may be
     * @return the choice, empty when there is no station at all
     */
    public static Optional<StationChoice> choose(
            Location location, Stated stated, List<WeatherStation> stations, StationLimits limits) {
        return nearest(location.position(), stations).map(station -> judge(location, stated, station, limits));
    }

    /** The first of the nearest. */
    private static Optional<WeatherStation> nearest(Coordinates position, List<WeatherStation> stations) {
        var least = Double.POSITIVE_INFINITY;
        Optional<WeatherStation> nearest = Optional.empty();
        for (var station : stations) {
            var distance = position.distanceTo(station.position());
            if (distance < least) {
                least = distance;
                nearest = Optional.of(station);
            }
        }
        return nearest;
    }

    private static StationChoice judge(Location location, Stated stated, WeatherStation station, StationLimits limits) {
        var county = location.designCounty();
        var countyHeating = county.map(County::heating99).orElse(Double.NaN);
        var countyCooling = county.map(County::cooling1).orElse(Double.NaN);
        var distance = location.position().distanceTo(station.position());
        var rise = station.elevation() - stated.elevation();
        var doubts = doubts(distance, rise, station.design().heating99() - countyHeating, limits);
        var countyDistance = county.map(County::reference)
                .map(location.position()::distanceTo)
                .orElse(Double.POSITIVE_INFINITY);
        var preferStation = doubts.isEmpty() && distance <= countyDistance;
        return new StationChoice(
                station,
                distance,
                rise,
                doubts,
                DesignTemperature.choose(
                        stated.heating99(), station.design().heating99(), countyHeating, preferStation),
                DesignTemperature.choose(stated.cooling1(), station.design().cooling1(), countyCooling, preferStation));
    }

    /** Unknown differences (NaN) raise no doubt. */
    private static List<Doubt> doubts(double distance, double rise, double colder, StationLimits limits) {
        var doubts = new ArrayList<Doubt>();
        raise(doubts, Doubt.Kind.DISTANCE, distance, limits.borrowedDistance());
        raise(doubts, Doubt.Kind.ELEVATION, Math.abs(rise), limits.borrowedElevation());
        raise(doubts, Doubt.Kind.HEATING_TEMPERATURE, Math.abs(colder), limits.borrowedHeating());
        raise(doubts, Doubt.Kind.OUT_OF_REACH, distance, limits.refusedDistance());
        return List.copyOf(doubts);
    }

    private static void raise(List<Doubt> doubts, Doubt.Kind kind, double value, double limit) {
        if (value > limit) {
            doubts.add(new Doubt(kind, value, limit));
        }
    }
}
