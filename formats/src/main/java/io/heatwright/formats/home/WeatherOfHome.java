package io.heatwright.formats.home;

import io.heatwright.formats.InputProblem;
import io.heatwright.formats.weather.EpwReader;
import io.heatwright.formats.weather.StationLibrary;
import io.heatwright.home.Home;
import io.heatwright.planner.siting.HomeWeather;
import java.nio.file.Path;

/** Reads the weather that a home asks for: its own file, or the packed year of the nearest station. */
public final class WeatherOfHome {

    private WeatherOfHome() {}

    /**
     * Reads the weather of a home.
     *
     * @param source name of the home file as printed to people
     * @param folder the home file's folder, from which the path of a weather file starts
     * @param home as understood
     * @param stations the packed stations
     * @return the weather
     * @throws InputProblem when the weather file cannot be used, or no station is near enough
     */
    public static HomeWeather read(String source, Path folder, Home home, StationLibrary stations) {
        try {
            return HomeWeather.of(
                    home,
                    stations.stations(),
                    name -> EpwReader.read(name, WeatherFile.bytes(source, name, folder)),
                    stations::year);
        } catch (HomeWeather.OutOfReach tooFar) {
            throw new InputProblem(source, 0, tooFar.place(), String.valueOf(tooFar.getMessage()));
        }
    }
}
