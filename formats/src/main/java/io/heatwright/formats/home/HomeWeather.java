package io.heatwright.formats.home;

import io.heatwright.climate.Site;
import io.heatwright.climate.WeatherYear;
import io.heatwright.formats.InputProblem;
import io.heatwright.formats.weather.EpwReader;
import io.heatwright.formats.weather.StationLibrary;
import io.heatwright.home.Home;
import io.heatwright.home.SoilClimate;
import io.heatwright.home.Whereabouts;
import io.heatwright.home.place.Coordinates;
import io.heatwright.home.place.Location;
import io.heatwright.home.place.StationChoice;
import io.heatwright.home.place.StationLimits;
import io.heatwright.home.quantity.Figures;
import java.nio.file.Path;
import java.util.Optional;

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
     * @param source name of the home file as printed to people
     * @param folder the home file's folder, from which the path of a weather file starts
     * @param home as understood
     * @param stations the packed stations
     * @return the weather
     * @throws InputProblem when the weather file cannot be used, or no station is near enough
     */
    public static HomeWeather of(String source, Path folder, Home home, StationLibrary stations) {
        var whereabouts = home.whereabouts();
        if (whereabouts.weatherFile().isPresent()) {
            var name = whereabouts.weatherFile().get();
            var bytes = WeatherFile.bytes(source, name, folder);
            return new HomeWeather(EpwReader.read(name, bytes), whereabouts.location(), Optional.empty());
        }
        if (whereabouts.steadyWeather().isPresent()) {
            var year = whereabouts.steadyWeather().get().year(site(whereabouts));
            return new HomeWeather(year, whereabouts.location(), Optional.empty());
        }
        var location = whereabouts.location().orElseThrow();
        var stated = new StationChoice.Stated(
                whereabouts.elevation().orElse(Double.NaN),
                home.design().winter().orElse(Double.NaN),
                home.design().summer().orElse(Double.NaN));
        var choice = StationChoice.choose(location, stated, stations.stations(), StationLimits.STANDARD)
                .orElseThrow();
        if (choice.needsOwnWeather()) {
            throw tooFar(source, location, choice);
        }
        return new HomeWeather(stations.year(choice.station()), Optional.of(location), Optional.of(choice));
    }

    /** Without a place it stands where longitude and latitude begin: steady weather has no sun to tell the difference. */
    private static Site site(Whereabouts whereabouts) {
        var position = whereabouts.location().map(Location::position).orElse(new Coordinates(0, 0));
        return new Site(
                position.latitude(),
                position.longitude(),
                Math.rint(position.longitude() / DEGREES_PER_HOUR),
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

    private static InputProblem tooFar(String source, Location location, StationChoice choice) {
        return new InputProblem(
                source,
                0,
                location.name(),
                "place: \"" + location.name() + "\" is " + kilometres(choice.distance())
                        + " km from the nearest weather station, "
                        + choice.station().name() + ". Allowed: at most "
                        + kilometres(StationLimits.STANDARD.refusedDistance())
                        + " km. Give a weather year of your own: epw: my-file.epw");
    }

    private static String kilometres(double metres) {
        return Figures.significant(metres / METRES_PER_KILOMETRE, 3);
    }
}
