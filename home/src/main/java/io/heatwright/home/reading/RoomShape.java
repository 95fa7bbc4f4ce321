package io.heatwright.home.reading;

import io.heatwright.home.RoomUse;
import io.heatwright.home.Tenure;
import io.heatwright.home.defaults.Assemblies;
import io.heatwright.home.defaults.EraBand;
import io.heatwright.home.defaults.GroundAssemblies;
import io.heatwright.home.defaults.Grounded;
import io.heatwright.home.defaults.Spread;
import io.heatwright.home.defaults.UsePreset;
import io.heatwright.home.ground.HeatedBasement;
import io.heatwright.home.keys.Compass;
import io.heatwright.home.reading.OutsideWalls.OutsideWall;
import io.heatwright.room.Boundary;
import io.heatwright.room.Construction;
import io.heatwright.room.Films;
import io.heatwright.room.Films.Roughness;
import io.heatwright.room.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the surfaces of a room from friendly answers. */
final class RoomShape {

    private static final double DOOR = 1.85;
    private static final double LEAST = 0.05;
    private static final double INDOORS = 20;
    /** Share of outdoors in a garage ([en12831] table D.4, 2003 edition; from memory). */
    private static final double GARAGE = 0.8;

    private static final Films FILMS = new Films.Varying(Roughness.MEDIUM_ROUGH);

    private final Answers answers;
    private final RoomSetting setting;
    private final RoomUse use;
    private final UsePreset preset;
    private final FloorPlan floor;
    private final double ceiling;
    private final Insulation insulation;
    private final GroundReader ground;
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
        this.ground = new GroundReader(answers, setting, use, bands, draft);
        this.draft = draft;
    }

    RoomParts parts(WindowReader reader) {
        var above = draft.word(answers, "above", "what lies above", above());
        var below = draft.word(answers, "below", "what lies below", below());
        var walls = new OutsideWalls(answers, preset, floor, draft).walls(reader.facings());
        var windows = reader.inWalls(walls, ceiling, use);
        var shared = above.equals("apartment") || below.equals("apartment");
        var outside = walls.stream().mapToDouble(OutsideWall::length).sum();
        var depth = ground.depth();
        var wall = walls.isEmpty() ? Optional.<Insulation.Wall>empty() : Optional.of(insulation.wall(shared));
        var basement = depth > 0
                ? Optional.of(ground.basement(
                        floor.area(),
                        outside,
                        depth,
                        insulation.slab(),
                        wall.map(Insulation.Wall::insulation).orElse(0.0)))
                : Optional.<HeatedBasement>empty();
        wall.ifPresent(w -> outsideWalls(walls, windows, w, basement));
        var inside = (floor.perimeter() - outside) * ceiling;
        if (inside > LEAST) {
            add("inside walls", inside, 90, 0, Assemblies.partition(), new Boundary.SameAsRoom());
        }
        var skylights = WindowReader.skylightArea(windows);
        ceiling(above, Math.max(LEAST, floor.area() - skylights));
        floor(below, outside, basement);
        var exposedFloor = below.equals("apartment") || below.equals("slab") ? 0 : floor.area();
        return new RoomParts(
                List.copyOf(surfaces),
                windows,
                outside * (ceiling - Math.min(depth, ceiling)),
                above.equals("apartment") ? 0 : floor.area(),
                exposedFloor);
    }

    /** Doors and windows lie above the ground as far as there is room, else in a well. */
    private void outsideWalls(
            List<OutsideWall> walls, WindowParts windows, Insulation.Wall made, Optional<HeatedBasement> basement) {
        var construction = made.construction();
        var buried = Math.min(basement.map(HeatedBasement::depth).orElse(0.0), ceiling);
        var door = answers.yes("outside door").orElse(false);
        for (var wall : walls) {
            var openings = windows.glass().stream()
                    .filter(w -> w.tilt() >= 60 && wall.faces(w.azimuth()))
                    .mapToDouble(w -> w.area())
                    .sum();
            if (door && wall.length() * ceiling - openings > DOOR) {
                add("outside door", DOOR, 90, wall.azimuth(), Assemblies.door(), new Boundary.Outdoors(true, true));
                openings += DOOR;
                door = false;
            }
            var name = Compass.print(wall.azimuth()) + " wall";
            var above = wall.length() * (ceiling - buried) - openings;
            var below = wall.length() * buried + Math.min(0, above);
            if (buried == 0 || above > LEAST) {
                var area = Math.max(LEAST, above);
                add(name, area, 90, wall.azimuth(), construction, new Boundary.Outdoors(true, true));
            }
            if (basement.isPresent() && below > LEAST) {
                var inSoil = GroundAssemblies.basementWall(basement.get(), made.insulation());
                add(name + " in the soil", below, 90, wall.azimuth(), inSoil.construction(), inSoil.boundary());
            }
        }
    }

    private void ceiling(String above, double area) {
        switch (above) {
            case "apartment" -> add("ceiling", area, 0, 0, Assemblies.storey(false), new Boundary.SameAsRoom());
            case "attic" -> add("ceiling and attic", area, 0, 0, insulation.attic(), new Boundary.Outdoors(true, true));
            default -> add("roof", area, 0, 0, insulation.roof(), new Boundary.Outdoors(true, true));
        }
    }

    private void floor(String below, double perimeter, Optional<HeatedBasement> basement) {
        var area = floor.area();
        switch (below) {
            case "apartment" -> add("floor", area, 180, 0, Assemblies.storey(true), new Boundary.SameAsRoom());
            case "slab" -> {
                var under = insulation.slab();
                floor(
                        "slab",
                        basement.map(b -> GroundAssemblies.basementFloor(b, under))
                                .orElseGet(() -> ground.slab(area, perimeter, under)));
            }
            case "crawlspace" -> floor("floor over crawlspace", ground.crawlSpace(area, perimeter, insulation.floor()));
            case "basement" ->
                floor("floor over basement", ground.unheatedBasement(area, perimeter, insulation.floor()));
            case "garage" ->
                add("floor over garage", area, 180, 0, insulation.floor(), new Boundary.Buffer(GARAGE, INDOORS));
            default -> add("floor over outdoors", area, 180, 0, insulation.floor(), new Boundary.Outdoors(false, true));
        }
    }

    private void floor(String name, Grounded grounded) {
        add(name, floor.area(), 180, 0, grounded.construction(), grounded.boundary());
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
