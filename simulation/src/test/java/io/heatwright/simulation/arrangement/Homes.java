package io.heatwright.simulation.arrangement;

import io.heatwright.climate.SunAndSky;
import io.heatwright.climate.WeatherYear;
import io.heatwright.equipment.Backup;
import io.heatwright.equipment.CoolingSide;
import io.heatwright.equipment.HeatPump;
import io.heatwright.equipment.HeatingSide;
import io.heatwright.equipment.Parasitics;
import io.heatwright.equipment.coil.CoolingCoil;
import io.heatwright.equipment.curve.MiniSplitCurves;
import io.heatwright.equipment.frost.Defrost;
import io.heatwright.equipment.frost.DefrostTrigger;
import io.heatwright.equipment.map.SpeedMap;
import io.heatwright.room.Boundary;
import io.heatwright.room.Building;
import io.heatwright.room.BuildingDrivers;
import io.heatwright.room.Construction;
import io.heatwright.room.Doorway;
import io.heatwright.room.Enclosure;
import io.heatwright.room.Films;
import io.heatwright.room.Glazing;
import io.heatwright.room.Infiltration;
import io.heatwright.room.InternalGains;
import io.heatwright.room.Layer;
import io.heatwright.room.SharedWall;
import io.heatwright.room.Surface;
import io.heatwright.room.Surroundings;
import io.heatwright.room.Window;
import io.heatwright.simulation.Margins;
import io.heatwright.simulation.Rooms;
import io.heatwright.simulation.Setpoints;
import java.util.Arrays;
import java.util.List;

/** A home of three rooms in a row, with doors between them, and machines for it; made up, and random from a seed. */
final class Homes {
    static final Margins MARGINS = new Margins(1.1, 1.1, 0.6);
    private static final Films FILMS = new Films.Varying(Films.Roughness.MEDIUM_SMOOTH);

    private Homes() {}

    static BuildingDrivers drivers(Building building, WeatherYear weather, int stepsPerHour) {
        var surroundings = new Surroundings(Surroundings.Terrain.SUBURB, 0.2, 3);
        return BuildingDrivers.of(building, surroundings, weather, SunAndSky.of(weather), stepsPerHour);
    }

    /** Bedroom, living room, study; doors open or shut. */
    static Building threeRooms(boolean doorsOpen) {
        return threeRooms(doorsOpen, 1, 0.09);
    }

    /** The same plan in another size, with other insulation in its outside walls and doors open or shut. */
    static Building random(Rooms random) {
        return threeRooms(random.between(0, 1) < 0.5, random.between(0.6, 2), random.between(0.02, 0.2));
    }

    private static Building threeRooms(boolean doorsOpen, double size, double insulation) {
        var open = new boolean[24];
        Arrays.fill(open, doorsOpen);
        return new Building(
                List.of(
                        room("bedroom", size * 14, 9, insulation),
                        room("living room", size * 24, 14, insulation),
                        room("study", size * 9, 6, insulation)),
                List.of(
                        new SharedWall("between bedroom and living room", 0, 1, 9, 90, 90, wall(0.05), FILMS),
                        new SharedWall("between living room and study", 1, 2, 8, 90, 90, wall(0.05), FILMS)),
                List.of(
                        new Doorway("bedroom door", 0, 1, 0.8, 2, Doorway.USUAL_GAP, open),
                        new Doorway("study door", 1, 2, 0.8, 2, Doorway.USUAL_GAP, open)));
    }

    private static Enclosure room(String name, double floor, double facade, double insulation) {
        var inside = new Boundary.SameAsRoom();
        var outdoors = new Boundary.Outdoors(true, true);
        return new Enclosure(
                name,
                floor,
                floor * 2.4,
                List.of(
                        new Surface("floor", floor, 180, 0, wall(0.1), inside, FILMS),
                        new Surface("ceiling", floor, 0, 0, wall(0.2), outdoors, FILMS),
                        new Surface("south", facade, 90, 180, wall(insulation), outdoors, FILMS),
                        new Surface("north", facade, 90, 0, wall(insulation), outdoors, FILMS)),
                List.of(new Window(
                        "window",
                        0.12 * floor,
                        90,
                        180,
                        Glazing.matching(2.9, 0.56, 2),
                        0,
                        0,
                        1,
                        new Films.Varying(Films.Roughness.VERY_SMOOTH))),
                new Infiltration.Constant(0.5),
                InternalGains.steady(8 * floor, 0.5),
                5,
                3);
    }

    private static Construction wall(double insulation) {
        return new Construction(
                "wall",
                List.of(
                        new Layer.Solid("board", 0.012, 0.16, 950, 840),
                        new Layer.Solid("insulation", insulation, 0.04, 12, 840),
                        new Layer.Solid("plaster", 0.016, 0.16, 950, 840)),
                0.9,
                0.9,
                0.6,
                0.6);
    }

    static Setpoints steady(double heating, double cooling) {
        var below = new double[24];
        var above = new double[24];
        Arrays.fill(below, heating);
        Arrays.fill(above, cooling);
        return new Setpoints(below, above);
    }

    /** Setpoints that change at random hours. */
    static Setpoints setpoints(Rooms random) {
        double heating = random.between(15, 22);
        double cooling = heating + random.between(2.5, 8);
        double setback = random.between(0, 4);
        int from = (int) random.between(0, 24);
        int to = (int) random.between(0, 24);
        var below = new double[24];
        var above = new double[24];
        for (int hour = 0; hour < 24; hour++) {
            boolean set = hour >= Math.min(from, to) && hour < Math.max(from, to);
            below[hour] = heating - (set ? setback : 0);
            above[hour] = cooling + (set ? setback : 0);
        }
        return new Setpoints(below, above);
    }

    /** A reversible inverter unit: lowest, rated and highest heat at 8.3 °C; two thirds of it at −15 °C. */
    static HeatPump heatPump(double lowest, double rated, double highest) {
        double[][] heat = {
            {0.7 * lowest, lowest}, {0.66 * rated, rated}, {0.66 * highest, highest},
        };
        double[][] power = {
            {0.7 * lowest / 2.6, lowest / 5}, {0.66 * rated / 2.5, rated / 4.2}, {0.66 * highest / 2.1, highest / 3.3},
        };
        double[][] cold = {{0.8 * lowest}, {0.85 * rated}, {0.85 * highest * 1.1}};
        double[][] coldPower = {{0.8 * lowest / 5}, {0.85 * rated / 3.8}, {0.85 * highest * 1.1 / 3.2}};
        return new HeatPump(
                new HeatingSide(
                        new SpeedMap(new double[] {-15, 8.3333}, heat, power, -40, 16.67),
                        -40,
                        -40,
                        0.25,
                        new Defrost(DefrostTrigger.ON_DEMAND, 3600, rated),
                        Backup.none()),
                new CoolingSide(
                        new SpeedMap(new double[] {35}, cold, coldPower, 19, 46),
                        MiniSplitCurves.COOLING_CAPACITY,
                        MiniSplitCurves.COOLING_INPUT_RATIO,
                        new CoolingCoil(0.75),
                        0.25,
                        0,
                        0),
                new Parasitics(15, 10, 0, -40));
    }
}
