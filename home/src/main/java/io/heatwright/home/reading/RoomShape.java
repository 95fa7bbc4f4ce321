package io.heatwright.home.reading;

import io.heatwright.home.RoomUse;
import io.heatwright.home.Tenure;
import io.heatwright.home.defaults.Assemblies;
import io.heatwright.home.defaults.EraBand;
import io.heatwright.home.defaults.Spread;
import io.heatwright.home.defaults.UsePreset;
import io.heatwright.home.keys.Compass;
import io.heatwright.home.reading.OutsideWalls.OutsideWall;
import io.heatwright.room.Boundary;
import io.heatwright.room.Construction;
import io.heatwright.room.Films;
import io.heatwright.room.Films.Roughness;
import io.heatwright.room.Surface;
import java.util.ArrayList;
import java.util.List;

/** Builds the surfaces of a room from friendly answers. */
final class RoomShape {

    private static final double DOOR = 1.85;
    private static final double LEAST = 0.05;
    private static final double INDOORS = 20;
    /** Share of outdoors in an unheated basement and a garage ([en12831] table D.4, 2003 edition; from memory). */
    private static final double BASEMENT = 0.5;

    private static final double GARAGE = 0.8;
    private static final Films FILMS = new Films.Varying(Roughness.MEDIUM_ROUGH);

    private final Answers answers;
    private final RoomSetting setting;
    private final RoomUse use;
    private final UsePreset preset;
    private final FloorPlan floor;
    private final double ceiling;
    private final Insulation insulation;
    private final Draft draft;
    private final List<Surface> surfaces = new ArrayList<>();

    RoomShape(
            Answers answers,
            RoomSetting setting,
            RoomUse use,
            UsePreset preset,
            FloorPlan floor,
            double ceiling,
            Spread<EraBand> bands,
            Draft draft) {
        this.answers = answers;
        this.setting = setting;
        this.use = use;
        this.preset = preset;
        this.floor = floor;
        this.ceiling = ceiling;
        this.insulation = new Insulation(answers, use, bands, draft);
        this.draft = draft;
    }

    RoomParts parts(WindowReader reader) {
        var above = draft.word(answers, "above", "what lies above", above());
        var below = draft.word(answers, "below", "what lies below", below());
        var walls = new OutsideWalls(answers, preset, floor, draft).walls(reader.facings());
        var windows = reader.inWalls(walls, ceiling, use);
        var shared = above.equals("apartment") || below.equals("apartment");
        if (!walls.isEmpty()) {
            outsideWalls(walls, windows, insulation.wall(shared));
        }
        var outside = walls.stream().mapToDouble(OutsideWall::length).sum();
        var inside = (floor.perimeter() - outside) * ceiling;
        if (inside > LEAST) {
            add("inside walls", inside, 90, 0, Assemblies.partition(), new Boundary.SameAsRoom());
        }
        var skylights = WindowReader.skylightArea(windows);
        var top = Math.max(LEAST, floor.area() - skylights);
        ceiling(above, top);
        floor(below, outside);
        var exposedFloor = below.equals("apartment") || below.equals("slab") ? 0 : floor.area();
        return new RoomParts(
                List.copyOf(surfaces),
                windows,
                outside * ceiling,
                above.equals("apartment") ? 0 : floor.area(),
                exposedFloor);
    }

    private void outsideWalls(List<OutsideWall> walls, WindowParts windows, Construction construction) {
        var door = answers.yes("outside door").orElse(false);
        for (var wall : walls) {
            var glass = windows.glass().stream()
                    .filter(w -> w.tilt() >= 60 && wall.faces(w.azimuth()))
                    .mapToDouble(w -> w.area())
                    .sum();
            var net = wall.length() * ceiling - glass;
            if (door && net > DOOR) {
                add("outside door", DOOR, 90, wall.azimuth(), Assemblies.door(), new Boundary.Outdoors(true, true));
                net -= DOOR;
                door = false;
            }
            var name = Compass.print(wall.azimuth()) + " wall";
            add(name, Math.max(LEAST, net), 90, wall.azimuth(), construction, new Boundary.Outdoors(true, true));
        }
    }

    private void ceiling(String above, double area) {
        switch (above) {
            case "apartment" -> add("ceiling", area, 0, 0, Assemblies.storey(false), new Boundary.SameAsRoom());
            case "attic" -> add("ceiling and attic", area, 0, 0, insulation.attic(), new Boundary.Outdoors(true, true));
            default -> add("roof", area, 0, 0, insulation.roof(), new Boundary.Outdoors(true, true));
        }
    }

    private void floor(String below, double perimeter) {
        var area = floor.area();
        switch (below) {
            case "apartment" -> add("floor", area, 180, 0, Assemblies.storey(true), new Boundary.SameAsRoom());
            case "slab" -> {
                var soil = new Boundary.Ground(Double.NaN, Double.NaN, Double.NaN);
                add("slab", area, 180, 0, Assemblies.slab(area, Math.max(0.1, perimeter)), soil);
            }
            case "crawlspace" ->
                add("floor over crawlspace", area, 180, 0, insulation.floor(), new Boundary.Outdoors(false, false));
            case "basement" ->
                add("floor over basement", area, 180, 0, insulation.floor(), new Boundary.Buffer(BASEMENT, INDOORS));
            case "garage" ->
                add("floor over garage", area, 180, 0, insulation.floor(), new Boundary.Buffer(GARAGE, INDOORS));
            default -> add("floor over outdoors", area, 180, 0, insulation.floor(), new Boundary.Outdoors(false, true));
        }
    }

    private void add(
            String name, double area, double tilt, double azimuth, Construction construction, Boundary boundary) {
        surfaces.add(new Surface(name, area, tilt, azimuth, construction, boundary, FILMS));
    }

    private Spread<String> above() {
        if (use == RoomUse.TINY_HOUSE || use == RoomUse.CABIN || use == RoomUse.ATTIC_ROOM) {
            return Spread.always("roof");
        }
        var alone = use == RoomUse.SUNROOM || use == RoomUse.GARAGE || use == RoomUse.ADDITION;
        var likely = setting.tenure() == Tenure.OWN || alone ? preset.above() : "apartment";
        return new Spread<>("apartment", likely, "roof");
    }

    private Spread<String> below() {
        if (use == RoomUse.GARAGE || use == RoomUse.BASEMENT_ROOM) {
            return Spread.always("slab");
        }
        var low = preset.below().equals("apartment") ? "apartment" : "slab";
        return new Spread<>(low, preset.below(), preset.belowExposed());
    }
}
