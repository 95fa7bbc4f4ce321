package io.heatwright.validation;

import io.heatwright.climate.SunAndSky;
import io.heatwright.home.Home;
import io.heatwright.planner.siting.HomeWeather;
import java.util.ArrayList;
import java.util.List;

/** A home of one's own, run as the cases of the envelope suite are: a year with an ideal system at steps of a quarter hour. */
public final class OwnHome {

    private OwnHome() {}

    /**
     * One figure of one room.
     *
     * @param room its name in the file
     * @param quantity named as in the published tables
     * @param unit MWh, kW or °C
     * @param value in that unit, not rounded
     */
    public record Figure(String room, String quantity, String unit, double value) {}

    /**
     * Runs a home. Rooms that a thermostat heats or cools have loads, the others temperatures.
     *
     * @param home as understood
     * @param weather of that home
     * @return every room's figures in the order of the file
     */
    public static List<Figure> run(Home home, HomeWeather weather) {
        var year = weather.year();
        var one = EnvelopeCase.run(new CaseFile(home.onSoil(weather.soil()), year, SunAndSky.of(year)));
        var figures = new ArrayList<Figure>();
        for (var i = 0; i < home.rooms().size(); i++) {
            var room = home.rooms().get(i).key();
            one.figures(i).forEach((quantity, value) -> figures.add(new Figure(room, quantity, unit(quantity), value)));
        }
        return List.copyOf(figures);
    }

    private static String unit(String quantity) {
        if (quantity.startsWith("ff_")) {
            return "°C";
        }
        return quantity.startsWith("peak") ? "kW" : "MWh";
    }
}
