package io.heatwright.simulation.arrangement;

import io.heatwright.equipment.Mode;
import io.heatwright.room.BuildingDrivers;
import io.heatwright.simulation.Setpoints;
import io.heatwright.simulation.series.Column;
import io.heatwright.simulation.series.Series;
import java.util.ArrayList;
import java.util.List;

/** Writes down every step of a home. */
final class HomeRecorder {
    private static final int OF_ROOM = 5;
    private static final int OF_STATION = 7;

    private final BuildingDrivers drivers;
    private final List<Setpoints> setpoints;
    private final List<Column> columns = new ArrayList<>();
    private final float[] outdoors;
    private final float[][] rooms;
    private final float[][] machines;

    HomeRecorder(BuildingDrivers drivers, List<Setpoints> setpoints, List<Station> stations) {
        this.drivers = drivers;
        this.setpoints = setpoints;
        outdoors = add("outdoor_temperature_c", "°C", "Outdoor air, in the middle of the step.");
        rooms = new float[OF_ROOM * setpoints.size()][];
        for (int i = 0; i < setpoints.size(); i++) {
            var key = key(drivers.building().rooms().get(i).name());
            int c = OF_ROOM * i;
            rooms[c] = add(key + ".air_temperature_c", "°C", "Room air, at the end of the step.");
            rooms[c + 1] = add(key + ".heating_setpoint_c", "°C", "What people want from below; empty for no heating.");
            rooms[c + 2] = add(key + ".cooling_setpoint_c", "°C", "What people want from above; empty for no cooling.");
            rooms[c + 3] = add(key + ".heat_w", "W", "Sensible heat from machines, mean; negative when cooled.");
            rooms[c + 4] = add(key + ".moisture_removed_kg_per_h", "kg/h", "Water taken from the air, mean.");
        }
        machines = new float[OF_STATION * stations.size()][];
        for (int i = 0; i < stations.size(); i++) {
            var key = key(stations.get(i).name());
            int c = OF_STATION * i;
            machines[c] = add(key + ".mode", "", "1 while the machine heats, -1 while it cools, 0 at rest.");
            machines[c + 1] =
                    add(key + ".heat_given_w", "W", "Sensible heat before any duct, mean; negative if cooling.");
            machines[c + 2] = add(key + ".lost_to_ducts_w", "W", "Sensible heat that ducts lost, mean.");
            machines[c + 3] = add(key + ".electric_power_w", "W", "All electricity, mean of the step.");
            machines[c + 4] = add(key + ".fuel_power_w", "W", "Fuel by higher heating value, mean of the step.");
            machines[c + 5] = add(key + ".running_share", "", "Part of the step in which the machine ran, 0 to 1.");
            machines[c + 6] = add(key + ".waiting", "", "1 while a room waits because the machine has the other mode.");
        }
    }

    private float[] add(String key, String unit, String meaning) {
        var values = new float[drivers.steps()];
        columns.add(new Column(key, unit, meaning, values));
        return values;
    }

    /** A name in snake_case. */
    private static String key(String name) {
        var key = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = Character.toLowerCase(name.charAt(i));
            key.append(Character.isLetterOrDigit(c) ? c : '_');
        }
        return key.toString();
    }

    void add(int step, int clock, HomeStep home, List<Station> stations) {
        outdoors[step] = (float) home.outdoorTemperature;
        for (int i = 0; i < setpoints.size(); i++) {
            int c = OF_ROOM * i;
            rooms[c][step] = (float) home.model.airTemperature(i);
            rooms[c + 1][step] = setpoint(setpoints.get(i).heating()[clock]);
            rooms[c + 2][step] = setpoint(setpoints.get(i).cooling()[clock]);
            rooms[c + 3][step] = (float) home.heat[i];
            rooms[c + 4][step] = (float) (home.moisture[i] * 3600);
        }
        for (int i = 0; i < stations.size(); i++) {
            var station = stations.get(i);
            int c = OF_STATION * i;
            var mode = station.machine().mode();
            machines[c][step] = mode == Mode.HEAT ? 1 : mode == Mode.COOL ? -1 : 0;
            machines[c + 1][step] = (float) station.given();
            machines[c + 2][step] = (float) station.toDuctSpace();
            machines[c + 3][step] = (float) station.electricPower();
            machines[c + 4][step] = (float) station.machine().fuelPower();
            machines[c + 5][step] = (float) station.machine().runningShare();
            machines[c + 6][step] = station.anyRoomWaits() ? 1 : 0;
        }
    }

    private static float setpoint(double value) {
        return Double.isInfinite(value) ? Float.NaN : (float) value;
    }

    Series series() {
        return new Series(drivers.room(0).stepSeconds(), drivers.room(0).firstHour(), columns);
    }
}
