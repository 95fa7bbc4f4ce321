package io.heatwright.planner.request;

import io.heatwright.climate.WeatherYear;
import io.heatwright.home.SoilClimate;
import io.heatwright.home.place.StationChoice;
import java.util.Optional;

/**
 * The weather that a plan stands on.
 *
 * @param place as printed to people
 * @param state two letters, empty when unknown
 * @param typicalYear the year to simulate
 * @param coldSpell three days whose minimum is the ten-year minimum
 * @param days the design days
 * @param winterDesign heating design temperature, °C
 * @param summerDesign cooling design temperature, °C
 * @param tenYearMinimum lowest temperature of the cold spell, °C
 * @param soil yearly course of the air temperature, which drives the soil
 * @param station how the station was chosen; empty when the person brought a weather file
 */
public record Siting(
        String place,
        String state,
        WeatherYear typicalYear,
        WeatherYear coldSpell,
        DesignDays days,
        double winterDesign,
        double summerDesign,
        double tenYearMinimum,
        SoilClimate soil,
        Optional<StationChoice> station) {

    /**
     * Says whether the year is only borrowed, which caps every verdict at "likely fits".
     *
     * @return true when the chosen station is in doubt
     */
    public boolean borrowed() {
        return station.map(StationChoice::borrowed).orElse(false);
    }
}
