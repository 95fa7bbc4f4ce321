package io.heatwright.planner.siting;

import io.heatwright.climate.ColdSpell;
import io.heatwright.climate.DesignConditions;
import io.heatwright.climate.DesignDay;
import io.heatwright.climate.WeatherYear;
import io.heatwright.home.Home;
import io.heatwright.home.place.DesignTemperature;
import io.heatwright.home.place.Location;
import io.heatwright.home.place.StationChoice;
import io.heatwright.planner.request.DesignDays;
import io.heatwright.planner.request.Siting;
import java.util.Optional;

/**
 * Makes the weather that a plan stands on from a home's weather year.
 *
 * <p>Design temperatures are the person's own, else those of the station's choice, else those of the weather file's header,
 * else those of its hours. The summer's wet bulb and daily range are always the station's. Where the winter design
 * temperature is colder than the station's, the ten-year minimum moves down with it (our judgement: the county that is
 * colder in its 99 % hour is colder in its worst).
 */
public final class Sitings {

    private Sitings() {}

    /**
     * Says why a home's weather cannot be planned with.
     *
     * @param home as understood
     * @return a sentence when the home has the weather of a laboratory, which has no seasons to plan for
     */
    public static Optional<String> refusal(Home home) {
        return home.whereabouts()
                .steadyWeather()
                .map(steady -> "weather: steady weather has no seasons, so there is no year of cost and comfort to plan"
                        + " for. Allowed: place: New York, NY; or epw: my-file.epw");
    }

    /**
     * Makes the siting.
     *
     * @param home as understood
     * @param weather of that home
     * @return the weather that a plan stands on
     * @throws IllegalArgumentException when the weather cannot be planned with, see {@link #refusal}
     */
    public static Siting of(Home home, HomeWeather weather) {
        refusal(home).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
        var year = weather.year();
        var statistics = new YearStatistics(year);
        var own = statistics.complete(year.design());
        var winter = home.design()
                .winter()
                .orElseGet(() -> weather.station()
                        .map(StationChoice::heating)
                        .map(DesignTemperature::value)
                        .filter(value -> !Double.isNaN(value))
                        .orElse(own.heating99()));
        var summer = home.design()
                .summer()
                .orElseGet(() -> weather.station()
                        .map(StationChoice::cooling)
                        .map(DesignTemperature::value)
                        .filter(value -> !Double.isNaN(value))
                        .orElse(own.cooling1()));
        var minimum = own.tenYearMinimum() + Math.min(0, winter - own.heating99());
        return new Siting(
                weather.location().map(Location::name).orElse(year.name()),
                weather.location().map(Location::state).orElse(""),
                year,
                ColdSpell.of(year, minimum),
                days(year, own, winter, summer),
                winter,
                summer,
                minimum,
                statistics.soil(),
                weather.station());
    }

    private static DesignDays days(WeatherYear year, DesignConditions own, double winter, double summer) {
        var at = new DesignConditions(
                own.heating996(),
                winter,
                own.cooling04(),
                own.cooling04WetBulb(),
                summer,
                Math.min(summer, own.cooling1WetBulb()),
                own.cooling2(),
                own.cooling2WetBulb(),
                own.dailyRange(),
                own.coldestMonth(),
                own.hottestMonth(),
                own.annualMinimum(),
                own.tenYearMinimum(),
                own.tenYearMaximum());
        return new DesignDays(DesignDay.heating99(year.site(), at), DesignDay.cooling1(year.site(), at));
    }
}
