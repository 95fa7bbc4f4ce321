package io.heatwright.benchmark;

import io.heatwright.room.Boundary;
import io.heatwright.room.Construction;
import io.heatwright.room.Enclosure;
import io.heatwright.room.Films;
import io.heatwright.room.Glazing;
import io.heatwright.room.Infiltration;
import io.heatwright.room.InternalGains;
import io.heatwright.room.Layer;
import io.heatwright.room.Surface;
import io.heatwright.room.Surroundings;
import io.heatwright.room.Window;
import java.util.List;

/** Case 600 of ASHRAE Standard 140-2020: a light room of 48 m² with 12 m² of glass to the south. */
final class Case600 {

    static final Surroundings SURROUNDINGS = new Surroundings(Surroundings.Terrain.OPEN, 0.2, 1.35);

    private static final Layer BOARD = new Layer.Solid("plasterboard", 0.012, 0.16, 950, 840);
    private static final Construction WALL = construction(List.of(
            new Layer.Solid("siding", 0.009, 0.14, 530, 900), new Layer.Solid("quilt", 0.066, 0.04, 12, 840), BOARD));
    private static final Construction ROOF = construction(List.of(
            new Layer.Solid("deck", 0.019, 0.14, 530, 900),
            new Layer.Solid("quilt", 0.1118, 0.04, 12, 840),
            new Layer.Solid("plasterboard", 0.010, 0.16, 950, 840)));
    private static final Construction FLOOR = construction(List.of(
            new Layer.Solid("insulation", 1.003, 0.04, 0, 0), new Layer.Solid("timber", 0.025, 0.14, 650, 1200)));
    private static final Glazing.Pane PANE = new Glazing.Pane(0.003048, 1.0, 0.834, 0.075, 0.075, 0.84, 0.84);

    static final Enclosure ENCLOSURE = new Enclosure(
            "case 600",
            48,
            129.6,
            List.of(
                    surface("north", 21.6, 90, 0, WALL, true),
                    surface("east", 16.2, 90, 90, WALL, true),
                    surface("south", 9.6, 90, 180, WALL, true),
                    surface("west", 16.2, 90, 270, WALL, true),
                    surface("roof", 48, 0, 0, ROOF, true),
                    surface("floor", 48, 180, 0, FLOOR, false)),
            List.of(new Window(
                    "window",
                    12,
                    90,
                    180,
                    new Glazing("clear", List.of(PANE, PANE), List.of(new Glazing.Gap(0.012, Glazing.Gas.AIR))),
                    0,
                    1,
                    1,
                    new Films.Varying(Films.Roughness.VERY_SMOOTH))),
            new Infiltration.Constant(0.5),
            InternalGains.steady(200, 0.6),
            1);

    private Case600() {}

    private static Construction construction(List<Layer> layers) {
        return new Construction("case 600", layers, 0.9, 0.9, 0.6, 0.6);
    }

    private static Surface surface(
            String name, double area, double tilt, double azimuth, Construction construction, boolean exposed) {
        return new Surface(
                name,
                area,
                tilt,
                azimuth,
                construction,
                new Boundary.Outdoors(exposed, exposed),
                new Films.Varying(Films.Roughness.ROUGH));
    }
}
