package io.heatwright.app.simulate;

import io.heatwright.equipment.Equipment;
import io.heatwright.planner.terms.Threshold;
import io.heatwright.simulation.ControlledRun;
import io.heatwright.simulation.Margins;
import io.heatwright.simulation.YearResult;
import io.heatwright.simulation.series.Column;
import io.heatwright.simulation.series.Series;
import java.util.List;

/**
 * A year of one unit in the room.
 *
 * @param year what happened
 * @param series step by step
 */
record YearRun(YearResult year, Series series) {

    private static final Margins MARGINS =
            new Margins(Threshold.COLD_MARGIN.value(), Threshold.HOT_MARGIN.value(), Threshold.DAMP.value());

    private static final double HOUR = 3600;

    static YearRun of(SimulatedRoom room, Equipment equipment) {
        var year = ControlledRun.year(room.year(), room.setpoints(), equipment, MARGINS);
        return new YearRun(year, hourly(year, room.year().firstHour()));
    }

    private static Series hourly(YearResult year, int firstHour) {
        var hours = year.hourly();
        return new Series(
                HOUR,
                firstHour,
                List.of(
                        column(
                                "room_air_temperature_c",
                                "°C",
                                "Air of the room at the end of the step.",
                                hours.roomTemperature()),
                        column(
                                "output_w",
                                "W",
                                "Sensible heat to the room, negative when cooled; mean over the step.",
                                hours.output()),
                        column(
                                "electric_power_w",
                                "W",
                                "All that the unit draws; mean over the step.",
                                hours.electricity()),
                        column(
                                "fuel_power_w",
                                "W",
                                "Fuel by higher heating value; mean over the step.",
                                hours.fuel())));
    }

    private static Column column(String key, String unit, String meaning, double[] values) {
        var single = new float[values.length];
        for (var i = 0; i < single.length; i++) {
            single[i] = (float) values[i];
        }
        return new Column(key, unit, meaning, single);
    }
}
