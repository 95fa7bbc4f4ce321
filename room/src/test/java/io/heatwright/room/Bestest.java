package io.heatwright.room;

import io.heatwright.room.Films.Roughness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Cases of ASHRAE Standard 140-2020 as rooms; starts as case 600 and is altered from there. */
final class Bestest {

    static final Surroundings SURROUNDINGS = new Surroundings(Surroundings.Terrain.OPEN, 0.2, 1.35);

    static final Glazing CLEAR_DOUBLE = new Glazing(
            "clear double", List.of(clearPane(), clearPane()), List.of(new Glazing.Gap(0.012, Glazing.Gas.AIR)));
    static final Glazing SINGLE = new Glazing("single", List.of(clearPane()), List.of());
    static final Glazing LOW_E = new Glazing(
            "low-e",
            List.of(new Glazing.Pane(0.00318, 1.0, 0.452, 0.359, 0.397, 0.84, 0.047), clearPane()),
            List.of(new Glazing.Gap(0.012, Glazing.Gas.ARGON)));

    enum Openings {
        SOUTH_WINDOWS,
        EAST_AND_WEST_WINDOWS,
        HIGH_CONDUCTANCE_WALL,
        NONE
    }

    boolean heavy;
    boolean insulated;
    /** Overhang, and fins where the windows look east and west; south windows then stand apart, at their places. */
    boolean shaded;

    boolean placed;
    Openings openings = Openings.SOUTH_WINDOWS;
    Glazing glazing = CLEAR_DOUBLE;
    Optional<Blind> blind = Optional.empty();
    double sill = 0.2;
    double airChanges = 0.5;
    double gains = 200;
    double insideEmittance = 0.9;
    double outsideEmittance = 0.9;
    double insideAbsorptance = 0.6;
    double outsideAbsorptance = 0.6;

    static Glazing.Pane clearPane() {
        return new Glazing.Pane(0.003048, 1.0, 0.834, 0.075, 0.075, 0.84, 0.84);
    }

    static Bestest case600() {
        return new Bestest();
    }

    static Bestest case900() {
        var room = new Bestest();
        room.heavy = true;
        return room;
    }

    Enclosure enclosure() {
        List<Surface> surfaces = new ArrayList<>();
        List<Window> windows = new ArrayList<>();
        double south =
                21.6 - (openings == Openings.SOUTH_WINDOWS || openings == Openings.HIGH_CONDUCTANCE_WALL ? 12 : 0);
        double side = 16.2 - (openings == Openings.EAST_AND_WEST_WINDOWS ? 6 : 0);
        surfaces.add(surface("north wall", 21.6, 90, 0, wall(), true));
        surfaces.add(surface("east wall", side, 90, 90, wall(), true));
        surfaces.add(under(surface("south wall", south, 90, 180, wall(), true)));
        surfaces.add(surface("west wall", side, 90, 270, wall(), true));
        surfaces.add(surface("roof", 48, 0, 0, roof(), true));
        surfaces.add(surface("floor", 48, 180, 0, floor(), false));
        switch (openings) {
            case SOUTH_WINDOWS -> {
                if (shaded || placed) {
                    windows.add(placed("south-west window", 180, 0.5, overhang(0.5, 4.5)));
                    windows.add(placed("south-east window", 180, 4.5, overhang(4.5, 0.5)));
                } else {
                    windows.add(window("south window", 12, 180));
                }
            }
            case EAST_AND_WEST_WINDOWS -> {
                windows.add(placed("east window", 90, 1.5, overhangAndFins()));
                windows.add(placed("west window", 270, 1.5, overhangAndFins()));
            }
            case HIGH_CONDUCTANCE_WALL ->
                surfaces.add(new Surface(
                        "high conductance wall",
                        12,
                        90,
                        180,
                        construction(List.of(
                                new Layer.Solid("pane", 0.003048, 1.0, 2470, 750),
                                new Layer.Resistance("gap", 0.192),
                                new Layer.Solid("pane", 0.003048, 1.0, 2470, 750))),
                        new Boundary.Outdoors(true, true),
                        new Films.Varying(Roughness.VERY_SMOOTH)));
            case NONE -> {}
        }
        return new Enclosure(
                "BESTEST",
                48,
                129.6,
                surfaces,
                windows,
                new Infiltration.Constant(airChanges),
                InternalGains.steady(gains, 0.6),
                1);
    }

    /** The overhang of the shaded south windows runs along the whole wall, at the height of the roof. */
    private Surface under(Surface wall) {
        return shaded && openings == Openings.SOUTH_WINDOWS
                ? new Surface(
                        wall.name(),
                        wall.area(),
                        wall.tilt(),
                        wall.azimuth(),
                        wall.construction(),
                        wall.boundary(),
                        wall.films(),
                        Optional.of(Shading.of(8, 2.7, new Shading.Overhang(1, 0, 0, 0))))
                : wall;
    }

    private static Shading overhang(double left, double right) {
        return Shading.of(3, 2, new Shading.Overhang(1, 0.5, left, right));
    }

    private static Shading overhangAndFins() {
        var fin = Optional.of(new Shading.Fin(1, 0, -0.2, 2.5));
        return new Shading(3, 2, Optional.of(new Shading.Overhang(1, 0.5, 0, 0)), fin, fin, 0);
    }

    private Window placed(String name, double azimuth, double left, Shading shading) {
        return new Window(
                name,
                6,
                90,
                azimuth,
                glazing,
                0,
                1,
                1,
                new Films.Varying(Roughness.VERY_SMOOTH),
                Optional.of(new Placement(3, 2, left, sill)),
                shaded ? Optional.of(shading) : Optional.empty(),
                blind);
    }

    /** Case 960: the back zone, which is a light room without a south wall, and the heavy sun zone before it. */
    static Building case960() {
        var light = new Bestest();
        var heavy = case900();
        var back = new Enclosure(
                "back zone",
                48,
                129.6,
                List.of(
                        light.surface("north wall", 21.6, 90, 0, light.wall(), true),
                        light.surface("east wall", 16.2, 90, 90, light.wall(), true),
                        light.surface("west wall", 16.2, 90, 270, light.wall(), true),
                        light.surface("roof", 48, 0, 0, light.roof(), true),
                        light.surface("floor", 48, 180, 0, light.floor(), false)),
                List.of(),
                new Infiltration.Constant(0.5),
                InternalGains.steady(200, 0.6),
                1);
        var sun = new Enclosure(
                "sun zone",
                16,
                43.2,
                List.of(
                        heavy.surface("east wall", 5.4, 90, 90, heavy.wall(), true),
                        heavy.surface("south wall", 9.6, 90, 180, heavy.wall(), true),
                        heavy.surface("west wall", 5.4, 90, 270, heavy.wall(), true),
                        heavy.surface("roof", 16, 0, 0, heavy.roof(), true),
                        heavy.surface("floor", 16, 180, 0, heavy.floor(), false)),
                List.of(heavy.window("south windows", 12, 180)),
                new Infiltration.Constant(0.5),
                InternalGains.steady(0, 0),
                1);
        var concrete = light.construction(List.of(new Layer.Solid("concrete", 0.2, 0.51, 1400, 1000)));
        var common = new SharedWall("common wall", 0, 1, 21.6, 90, 180, concrete, new Films.Varying(Roughness.ROUGH));
        return new Building(List.of(back, sun), List.of(common), List.of());
    }

    private Surface surface(
            String name, double area, double tilt, double azimuth, List<Layer> layers, boolean exposed) {
        return new Surface(
                name,
                area,
                tilt,
                azimuth,
                construction(layers),
                new Boundary.Outdoors(exposed, exposed),
                new Films.Varying(Roughness.ROUGH));
    }

    private Construction construction(List<Layer> layers) {
        return new Construction(
                "BESTEST", layers, outsideEmittance, insideEmittance, outsideAbsorptance, insideAbsorptance);
    }

    private Window window(String name, double area, double azimuth) {
        return new Window(
                name,
                area,
                90,
                azimuth,
                glazing,
                0,
                1,
                1,
                new Films.Varying(Roughness.VERY_SMOOTH),
                Optional.empty(),
                Optional.empty(),
                blind);
    }

    private List<Layer> wall() {
        var siding = new Layer.Solid("wood siding", 0.009, 0.14, 530, 900);
        return heavy
                ? List.of(
                        siding,
                        new Layer.Solid("foam", insulated ? 0.2452 : 0.0615, 0.04, 10, 1400),
                        new Layer.Solid("concrete block", 0.1, 0.51, 1400, 1000))
                : List.of(
                        siding,
                        insulated
                                ? new Layer.Solid("foam", 0.25, 0.04, 10, 1400)
                                : new Layer.Solid("fibreglass", 0.066, 0.04, 12, 840),
                        new Layer.Solid("plasterboard", 0.012, 0.16, 950, 840));
    }

    private List<Layer> roof() {
        return List.of(
                new Layer.Solid("roof deck", 0.019, 0.14, 530, 900),
                new Layer.Solid("fibreglass", insulated ? 0.4 : 0.1118, 0.04, 12, 840),
                new Layer.Solid("plasterboard", 0.010, 0.16, 950, 840));
    }

    private List<Layer> floor() {
        return heavy
                ? List.of(
                        new Layer.Solid("insulation", 1.007, 0.04, 0, 0),
                        new Layer.Solid("concrete slab", 0.08, 1.13, 1400, 1000))
                : List.of(
                        new Layer.Solid("insulation", 1.003, 0.04, 0, 0),
                        new Layer.Solid("timber", 0.025, 0.14, 650, 1200));
    }

    RoomDrivers drivers(int stepsPerHour) {
        return RoomDrivers.of(enclosure(), SURROUNDINGS, DenverWeather.YEAR, stepsPerHour);
    }

    IdealYear run(int stepsPerHour, double heating, double cooling) {
        return IdealYear.run(drivers(stepsPerHour), IdealYear.Control.constant(heating, cooling));
    }

    IdealYear free(int stepsPerHour) {
        return IdealYear.run(drivers(stepsPerHour), IdealYear.Control.NONE);
    }

    static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
