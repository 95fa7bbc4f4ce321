package io.heatwright.planner.load;

import io.heatwright.climate.MoistAir;
import io.heatwright.home.Home;
import io.heatwright.home.HomeRoom;
import io.heatwright.planner.request.DesignDays;
import io.heatwright.room.RoomDrivers;
import io.heatwright.room.RoomModel;
import io.heatwright.simulation.RoomAmongRooms;
import java.util.ArrayList;
import java.util.List;

/**
 * Design loads of one room, from its own heat balance on a day that repeats. Heating counts neither sun nor gains; cooling
 * counts both, with the room's air held at the setpoint and half saturated.
 *
 * @param heating W
 * @param coolingSensible at the hour of the largest total, W
 * @param coolingLatent at the same hour, W
 * @param heatingParts daily means, which add up to the daily mean of the load, W
 * @param coolingParts at the hour of the peak, W
 */
public record RoomLoads(
        double heating,
        double coolingSensible,
        double coolingLatent,
        List<LoadPart> heatingParts,
        List<LoadPart> coolingParts) {

    private static final int MOST_DAYS = 400;
    private static final double SETTLED = 0.05;
    private static final double INDOOR_RELATIVE_HUMIDITY = 0.5;

    /** Copies the lists. */
    public RoomLoads {
        heatingParts = List.copyOf(heatingParts);
        coolingParts = List.copyOf(coolingParts);
    }

    /**
     * Returns the whole cooling load.
     *
     * @return sensible and latent, W
     */
    public double coolingTotal() {
        return coolingSensible + coolingLatent;
    }

    /**
     * Computes the loads.
     *
     * @param home with all its rooms, which lie beside the room at their own thermostats' temperatures
     * @param room with its thermostat; no heating setpoint means no heating load, likewise for cooling
     * @param days winter and summer
     * @return the loads
     */
    public static RoomLoads of(Home home, HomeRoom room, DesignDays days) {
        var heatingParts = new ArrayList<LoadPart>();
        var coolingParts = new ArrayList<LoadPart>();
        var heating = heating(home, room, days, heatingParts);
        var peak = new double[2];
        var cool = room.thermostat().coolestCooling();
        if (Double.isFinite(cool)) {
            var drivers =
                    RoomAmongRooms.onDay(home, room.key(), days.summer(), true).drivers(1);
            cooling(drivers, cool, peak, coolingParts);
        }
        return new RoomLoads(heating, peak[0], peak[1], heatingParts, coolingParts);
    }

    /**
     * Computes the heating load alone, which takes half the time.
     *
     * @param home with all its rooms
     * @param room with its thermostat; no heating setpoint means no heating load
     * @param days winter and summer
     * @return W
     */
    public static double heatingOf(Home home, HomeRoom room, DesignDays days) {
        return heating(home, room, days, new ArrayList<>());
    }

    private static double heating(Home home, HomeRoom room, DesignDays days, List<LoadPart> parts) {
        var setpoint = room.thermostat().warmestHeating();
        if (!Double.isFinite(setpoint)) {
            return 0;
        }
        var drivers =
                RoomAmongRooms.onDay(home, room.key(), days.winter(), false).drivers(1);
        return heating(drivers, setpoint, parts);
    }

    private static double heating(RoomDrivers drivers, double setpoint, List<LoadPart> parts) {
        var room = RoomModel.withoutAccounts(drivers);
        var need = settle(room, drivers, setpoint);
        var largest = 0.0;
        var mean = 0.0;
        for (var watts : need) {
            largest = Math.max(largest, watts);
            mean += watts / need.length;
        }
        var rest = mean;
        var surfaces = drivers.enclosure().surfaces();
        var through = new double[surfaces.size()];
        var air = 0.0;
        var doors = 0.0;
        for (var hour = 0; hour < drivers.steps(); hour++) {
            hold(room, hour, setpoint);
            for (var i = 0; i < through.length; i++) {
                var surface = surfaces.get(i);
                through[i] += surface.area()
                        * (room.insideFaceTemperature(i) - room.outsideFaceTemperature(i))
                        / surface.construction().resistance()
                        / drivers.steps();
            }
            doors -= room.heatThroughDoorways() / drivers.steps();
            air += room.outdoorAirConductance() * (setpoint - drivers.outdoorTemperature(hour)) / drivers.steps();
        }
        for (var i = 0; i < through.length; i++) {
            parts.add(new LoadPart(surfaces.get(i).name(), through[i]));
            rest -= through[i];
        }
        parts.add(new LoadPart("outdoor air", air));
        if (doors != 0) {
            parts.add(new LoadPart("doors to other rooms", doors));
            rest -= doors;
        }
        if (!drivers.enclosure().windows().isEmpty()) {
            parts.add(new LoadPart("windows", rest - air));
        }
        return largest;
    }

    private static void cooling(RoomDrivers drivers, double setpoint, double[] peak, List<LoadPart> parts) {
        var room = RoomModel.withoutAccounts(drivers);
        settle(room, drivers, setpoint);
        var wanted = MoistAir.humidityRatioAtRelativeHumidity(setpoint, INDOOR_RELATIVE_HUMIDITY, drivers.pressure());
        var largest = Double.NEGATIVE_INFINITY;
        for (var hour = 0; hour < drivers.steps(); hour++) {
            var sensible = Math.max(0, -hold(room, hour, setpoint));
            var vapour = room.outdoorVapourFlow() * (drivers.outdoorHumidityRatio(hour) - wanted)
                    + room.vapourThroughDoorways(wanted)
                    + drivers.enclosure().gains().moisture()[(drivers.firstHour() + hour) % 24];
            var latent = Math.max(0, vapour) * MoistAir.HEAT_OF_VAPORIZATION;
            if (sensible + latent > largest) {
                largest = sensible + latent;
                peak[0] = sensible;
                peak[1] = latent;
                parts.clear();
                partsAt(room, drivers, hour, setpoint, sensible, latent, parts);
            }
        }
    }

    private static void partsAt(
            RoomModel room,
            RoomDrivers drivers,
            int hour,
            double setpoint,
            double sensible,
            double latent,
            List<LoadPart> parts) {
        var sun = drivers.transmittedSun(hour) - drivers.sunLostOutside(hour);
        var gains = drivers.gains(hour);
        var air = room.outdoorAirConductance() * (drivers.outdoorTemperature(hour) - setpoint);
        parts.add(new LoadPart("sun through windows, at that hour", sun));
        parts.add(new LoadPart("people and things", gains));
        var doors = room.heatThroughDoorways();
        parts.add(new LoadPart("outdoor air", air));
        if (doors != 0) {
            parts.add(new LoadPart("doors to other rooms", doors));
        }
        parts.add(new LoadPart("moisture", latent));
        parts.add(new LoadPart("walls, glass and stored heat", sensible - sun - gains - air - doors));
    }

    /** Repeats the day until its needs repeat; returns the needs of the last day, W, negative for cooling. */
    private static double[] settle(RoomModel room, RoomDrivers drivers, double setpoint) {
        var need = new double[drivers.steps()];
        for (var day = 0; day < MOST_DAYS; day++) {
            var change = 0.0;
            for (var hour = 0; hour < need.length; hour++) {
                var watts = hold(room, hour, setpoint);
                change = Math.max(change, Math.abs(watts - need[hour]));
                need[hour] = watts;
            }
            if (change < SETTLED) {
                break;
            }
        }
        return need;
    }

    private static double hold(RoomModel room, int step, double setpoint) {
        room.prepare(step);
        var watts = room.heatFor(setpoint);
        room.advance(watts, 0, 0);
        return watts;
    }
}
