package io.heatwright.planner.siting;

import io.heatwright.climate.Elementary;
import io.heatwright.climate.Site;
import io.heatwright.climate.WeatherYear;
import io.heatwright.home.Home;
import io.heatwright.home.SoilClimate;
import io.heatwright.home.Whereabouts;
import io.heatwright.home.place.Coordinates;
import io.heatwright.home.place.Location;
import io.heatwright.home.place.StationChoice;
import io.heatwright.home.place.StationLimits;
import io.heatwright.home.place.WeatherStation;
import io.heatwright.home.quantity.Figures;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The weather year of a home: the person's own file or steady weather, else the year of the nearest station.
 *
 * @param year the typical year, or one of equal hours
 * @param location where the home is; empty when only the weather was given
 * @param station how the station was chosen; empty when the person brought the weather
 */
public record HomeWeather(WeatherYear year, Optional<Location> location, Optional<StationChoice> station) {

    private static final double METRES_PER_KILOMETRE = 1000;
    private static final double DEGREES_PER_HOUR = 15;

    /**
     * Finds the weather of a home.
     *
     * @param home as understood
     * @param stations to choose from
     * @param file reads the weather file that the home names
     * @param yearOf reads a station's year
     * @return the weather
     * @throws OutOfReach when no station is near enough
     */
    public static HomeWeather of(
            Home home,
            List<WeatherStation> stations,
            Function<String, WeatherYear> file,
            Function<WeatherStation, WeatherYear> yearOf) {
        var whereabouts = home.whereabouts();
        if (whereabouts.weatherFile().isPresent()) {
            var year = file.apply(whereabouts.weatherFile().get());
            return new HomeWeather(year, whereabouts.location(), Optional.empty());
        }
        if (whereabouts.steadyWeather().isPresent()) {
            var year = whereabouts.steadyWeather().get().year(site(whereabouts));
            return new HomeWeather(year, whereabouts.location(), Optional.empty());
        }
        var location = whereabouts.location().orElseThrow();
        var choice = choice(home, location, stations);
        if (choice.needsOwnWeather()) {
            throw new OutOfReach(location.name(), tooFar(location, choice));
        }
        return new HomeWeather(yearOf.apply(choice.station()), Optional.of(location), Optional.of(choice));
    }

    /**
     * Chooses the station of a home that brings no weather of its own.
     *
     * @param home as understood
     * @param location where it is
     * @param stations to choose from, at least one
     * @return the choice, which may be out of reach
     */
    public static StationChoice choice(Home home, Location location, List<WeatherStation> stations) {
        var stated = new StationChoice.Stated(
                home.whereabouts().elevation().orElse(Double.NaN),
                home.design().winter().orElse(Double.NaN),
                home.design().summer().orElse(Double.NaN));
        return StationChoice.choose(location, stated, stations, StationLimits.STANDARD)
                .orElseThrow();
    }

    /** Without a place it stands where longitude and latitude begin: steady weather has no sun to tell the difference. */
    private static Site site(Whereabouts whereabouts) {
        var position = whereabouts.location().map(Location::position).orElse(new Coordinates(0, 0));
        return new Site(
                position.latitude(),
                position.longitude(),
                Elementary.rint(position.longitude() / DEGREES_PER_HOUR),
                whereabouts.elevation().orElse(0));
    }

    /**
     * Returns the yearly course of the air, which the soil follows.
     *
     * @return its first harmonic
     */
    public SoilClimate soil() {
        return new YearStatistics(year).soil();
    }

    private static String tooFar(Location location, StationChoice choice) {
        return "place: \"" + location.name() + "\" is " + kilometres(choice.distance())
                + " km from the nearest weather station, "
                + choice.station().name() + ". Allowed: at most "
                + kilometres(StationLimits.STANDARD.refusedDistance())
                + " km. Give a weather year of your own: epw: my-file.epw";
    }

    private static String kilometres(double metres) {
        return Figures.significant(metres / METRES_PER_KILOMETRE, 3);
    }

    /** No station is near enough to stand for the place. */
    public static final class OutOfReach extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String place;

        OutOfReach(String place, String message) {
            super(message);
            this.place = place;
        }

        /**
         * Returns the place.
         *
         * @return as printed to people
         */
        public String place() {
            return place;
        }
    }
}
