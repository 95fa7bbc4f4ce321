package io.heatwright.home.reading;

import io.heatwright.home.Finding;
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

    /** Stands for another room of the file. */
    private static final String ROOM = "room";

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
    private final Claims claims;
    private final Draft draft;
    private final List<Surface> surfaces = new ArrayList<>();
    private final List<Adjoining> shared = new ArrayList<>();

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
        this.insulation = new Insulation(answers, use, setting.neighbours().heated(answers.ownName()), bands, draft);
        this.ground = new GroundReader(answers, setting, use, bands, draft);
        this.claims = new Claims(answers, setting.neighbours(), floor, draft);
        this.draft = draft;
    }

    RoomParts parts(WindowReader reader) {
        var above = opposite("above", above());
        var below = opposite("below", below());
        if (isCertain(below, below())) {
            ground.goesWith(below.rest());
        }
        var walls = new OutsideWalls(answers, preset, floor, draft).walls(reader.facings());
        var windows = reader.inWalls(walls, ceiling, use);
        var sharedBuilding = above.is("apartment") || below.is("apartment");
        var outside = walls.stream().mapToDouble(OutsideWall::length).sum();
        var depth = ground.depth();
        var wall = walls.isEmpty() ? Optional.<Insulation.Wall>empty() : Optional.of(insulation.wall(sharedBuilding));
        var basement = depth > 0
                ? Optional.of(ground.basement(
                        floor.area(),
                        outside,
                        depth,
                        insulation.slab(),
                        wall.map(Insulation.Wall::insulation).orElse(0.0)))
                : Optional.<HeatedBasement>empty();
        wall.ifPresent(w -> outsideWalls(walls, windows, w, basement));
        insideWalls(walls, outside, sharedBuilding);
        var top = floor.area() - WindowReader.skylightArea(windows);
        above.room().ifPresent(name -> storey("above", "ceiling to ", name, Math.min(top, above.shared()), 0));
        ceiling(above.rest(), Math.max(LEAST, top - floor.area() + above.restArea()));
        below.room().ifPresent(name -> storey("below", "floor to ", name, below.shared(), 180));
        floor(below.rest(), below.restArea(), outside, basement);
        return new RoomParts(
                List.copyOf(surfaces),
                List.copyOf(shared),
                windows,
                outside * (ceiling - Math.min(depth, ceiling)),
                cold(above) + (above.is("apartment") ? 0 : floor.area() - above.shared()),
                cold(below) + (below.isAnyOf("apartment", "slab", ROOM) ? 0 : floor.area() - below.shared()));
    }

    /**
     * What lies above or below.
     *
     * @param room of the file that is named there
     * @param shared area of floor or ceiling between the two, m²
     * @param rest what lies there otherwise
     * @param restArea what neither this nor another room of the file wrote, m²
     */
    private record Opposite(Optional<String> room, double shared, String rest, double restArea) {

        boolean is(String word) {
            return rest.equals(word);
        }

        boolean isAnyOf(String... words) {
            return List.of(words).contains(rest);
        }
    }

    /** Where the room that is named is the smaller, something else lies over the rest. */
    private Opposite opposite(String key, Spread<String> usual) {
        var neighbours = setting.neighbours();
        claims.storeys(key);
        var room = neighbours.named(answers, key);
        var shared = neighbours.shared(answers, key, draft);
        var left = floor.area() - shared - neighbours.taken(answers, Claims.opposite(key), draft);
        var what = room.isPresent() ? "what else lies " + key : "what lies " + key;
        return new Opposite(room, shared, left < LEAST ? ROOM : draft.word(answers, key, what, usual), left);
    }

    /** Whether what lies below is the same however the unknowns are chosen. */
    private boolean isCertain(Opposite below, Spread<String> usual) {
        return below.is(ROOM)
                || answers.word("below").isPresent()
                || (usual.low().equals(usual.likely()) && usual.likely().equals(usual.high()));
    }

    /** Area towards a room that nothing heats, m². */
    private double cold(Opposite opposite) {
        return opposite.room().filter(name -> !warm(name)).isPresent() ? opposite.shared() : 0;
    }

    private boolean warm(String room) {
        return setting.neighbours().heated(room);
    }

    /** What neither meets the weather nor has a neighbor of its own is as warm on the other side. */
    private void insideWalls(List<OutsideWall> walls, double outside, boolean sharedBuilding) {
        var beside = new BesideReader(
                answers,
                setting.neighbours(),
                ceiling,
                walls,
                () -> insulation.wall(sharedBuilding).construction(),
                draft);
        var written = beside.read();
        if (outside + written > Claims.ROUNDED * floor.perimeter() && written > 0) {
            var problem = "has walls of " + FloorPlan.feet(outside + written)
                    + " together with those outside, more than the room's perimeter";
            var allowed = "at most " + FloorPlan.feet(floor.perimeter());
            draft.add(Finding.error(answers.place("beside"), answers.join("beside"), "", problem, allowed));
        } else {
            claims.walls(outside, written);
        }
        surfaces.addAll(beside.steady);
        shared.addAll(beside.shared);
        var inside =
                floor.perimeter() - outside - written - setting.neighbours().lengthTaken(answers);
        if (inside * ceiling > LEAST) {
            add("inside walls", inside * ceiling, 90, 0, Assemblies.partition(), new Boundary.SameAsRoom());
        }
    }

    /** A floor or ceiling between this room and another of the file. */
    private void storey(String key, String what, String name, double area, double tilt) {
        var isFloor = tilt > 90;
        var made = warm(name) && warm(answers.ownName())
                ? Assemblies.storey(isFloor)
                : isFloor ? insulation.floor() : insulation.ceiling();
        var surface = new Surface(what + name, area, tilt, 0, made, new Boundary.SameAsRoom(), FILMS);
        shared.add(new Adjoining(answers.place(key), answers.join(key), name, surface, Optional.empty()));
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
            case ROOM -> {}
            case "apartment" -> add("ceiling", area, 0, 0, Assemblies.storey(false), new Boundary.SameAsRoom());
            case "attic" -> add("ceiling and attic", area, 0, 0, insulation.attic(), new Boundary.Outdoors(true, true));
            default -> add("roof", area, 0, 0, insulation.roof(), new Boundary.Outdoors(true, true));
        }
    }

    private void floor(String below, double area, double perimeter, Optional<HeatedBasement> basement) {
        switch (below) {
            case ROOM -> {}
            case "apartment" -> add("floor", area, 180, 0, Assemblies.storey(true), new Boundary.SameAsRoom());
            case "slab" -> {
                var under = insulation.slab();
                floor(
                        "slab",
                        area,
                        basement.map(b -> GroundAssemblies.basementFloor(b, under))
                                .orElseGet(() -> ground.slab(area, perimeter, under)));
            }
            case "crawlspace" ->
                floor("floor over crawlspace", area, ground.crawlSpace(area, perimeter, insulation.floor()));
            case "basement" ->
                floor("floor over basement", area, ground.unheatedBasement(area, perimeter, insulation.floor()));
            case "garage" ->
                add("floor over garage", area, 180, 0, insulation.floor(), new Boundary.Buffer(GARAGE, INDOORS));
            default -> add("floor over outdoors", area, 180, 0, insulation.floor(), new Boundary.Outdoors(false, true));
        }
    }

    private void floor(String name, double area, Grounded grounded) {
        add(name, area, 180, 0, grounded.construction(), grounded.boundary());
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
        if (use == RoomUse.GARAGE || use == RoomUse.BASEMENT_ROOM || ground.speaksOfSlab()) {
            return Spread.always("slab");
        }
        if (answers.has("crawl space")) {
            return Spread.always("crawlspace");
        }
        var low = preset.below().equals("apartment") ? "apartment" : "slab";
        return new Spread<>(low, preset.below(), preset.belowExposed());
    }
}
