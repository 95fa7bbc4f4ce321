package io.heatwright.home.reading;

import io.heatwright.circuit.Answer;
import io.heatwright.home.Finding;
import io.heatwright.home.Opening;
import io.heatwright.home.OpeningKind;
import io.heatwright.home.RoomUse;
import io.heatwright.home.defaults.EraBand;
import io.heatwright.home.defaults.Spread;
import io.heatwright.home.keys.Compass;
import io.heatwright.home.quantity.Figures;
import io.heatwright.home.quantity.QuantityGrammar;
import io.heatwright.home.quantity.QuantityReading.Pair;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.quantity.UnitSystem;
import io.heatwright.home.reading.OutsideWalls.OutsideWall;
import io.heatwright.room.Placement;
import io.heatwright.room.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Reads the windows of a room. */
final class WindowReader {

    /** Window over floor area: the least that building codes ask of a room to live in, usual, much (our choice). */
    private static final Spread<Double> SHARE_OF_FLOOR = new Spread<>(0.08, 0.12, 0.2);

    /** Glass over outside wall of a sunroom (from memory). */
    private static final Spread<Double> SHARE_OF_SUNROOM = new Spread<>(0.4, 0.6, 0.85);

    private static final Spread<Double> USUAL_SIZE = new Spread<>(0.9, 1.4, 1.9);
    private static final double SKYLIGHT = 60;
    /** Of sums of lengths, m. */
    private static final double ROUNDING = 1e-6;

    private final Answers room;
    private final GlassReader glass;
    private final Draft draft;
    private final List<Window> windows = new ArrayList<>();
    private final List<Opening> openings = new ArrayList<>();

    WindowReader(Answers room, Spread<EraBand> bands, Draft draft) {
        this.room = room;
        this.glass = new GlassReader(bands, draft);
        this.draft = draft;
    }

    /** Directions that upright windows name. */
    List<Double> facings() {
        return room.groups("windows").stream()
                .filter(w -> tilt(w) >= SKYLIGHT)
                .flatMap(w -> w.text("faces").stream())
                .map(Compass::degrees)
                .distinct()
                .toList();
    }

    static double skylightArea(WindowParts parts) {
        return parts.glass().stream()
                .filter(w -> w.tilt() < SKYLIGHT)
                .mapToDouble(Window::area)
                .sum();
    }

    /** Windows of a room whose surfaces are given exactly: each must say where it looks. */
    WindowParts freeStanding() {
        for (var answers : room.groups("windows")) {
            var faces = answers.text("faces").map(Compass::degrees);
            if (faces.isEmpty() && tilt(answers) > 0) {
                var problem = "the window does not say where it faces";
                draft.add(Finding.error(answers.branch().place(), answers.path(), "", problem, "faces: south"));
                continue;
            }
            var size = size(answers);
            add(answers, size, faces.orElse(0.0));
        }
        return new WindowParts(windows, openings);
    }

    /** Windows of a room whose outside walls are known. */
    WindowParts inWalls(List<OutsideWall> walls, double ceiling, RoomUse use) {
        if (!room.has("windows")) {
            assumeWindows(walls, ceiling, use);
            return new WindowParts(windows, openings);
        }
        var used = new double[walls.size()];
        for (var answers : room.groups("windows")) {
            var upright = tilt(answers) >= SKYLIGHT;
            var wall = upright ? wall(answers, walls) : 0;
            if (upright && wall < 0) {
                continue;
            }
            var size = size(answers);
            if (upright) {
                used[wall] += size.area() * size.count();
                fits(answers, size, walls.get(wall), ceiling, used[wall]);
            }
            var azimuth = upright
                    ? walls.get(wall).azimuth()
                    : answers.text("faces").map(Compass::degrees).orElse(180.0);
            add(answers, size, azimuth);
        }
        return new WindowParts(windows, openings);
    }

    private record Size(double area, OptionalDouble width, OptionalDouble height, int count) {}

    private Size size(Answers answers) {
        var count =
                (int) Math.round(answers.quantity("count", UnitFamily.NUMBER).orElse(1));
        var text = answers.text("size");
        if (text.isPresent() && QuantityGrammar.readPair(text.get(), UnitFamily.LENGTH) instanceof Pair p) {
            var area = p.first() * p.second();
            return new Size(area, OptionalDouble.of(p.first()), OptionalDouble.of(p.second()), count);
        }
        var given = answers.quantity("size", UnitFamily.AREA);
        double area = given.isPresent()
                ? given.getAsDouble()
                : draft.assume(
                        answers.join("size"),
                        "size of a window",
                        USUAL_SIZE,
                        a -> Figures.print(a, UnitFamily.AREA, UnitSystem.US, 2),
                        Draft.JUDGEMENT,
                        "Measure its width and height.");
        return new Size(area, OptionalDouble.empty(), OptionalDouble.empty(), count);
    }

    private int wall(Answers answers, List<OutsideWall> walls) {
        var faces = answers.text("faces");
        if (faces.isEmpty()) {
            if (walls.isEmpty()) {
                var problem = "the room has a window and no outside wall";
                draft.add(Finding.error(answers.branch().place(), answers.path(), "", problem, "outside: [south]"));
                return -1;
            }
            if (walls.size() > 1) {
                var directions = Compass.print(walls.get(0).azimuth());
                var path = answers.join("faces");
                var guess = Draft.guess(answers, "faces");
                draft.assume(
                        path,
                        "where a window faces",
                        Spread.always(directions),
                        w -> w,
                        guess.source(),
                        guess.findOut());
            }
            return 0;
        }
        var azimuth = Compass.degrees(faces.get());
        for (var i = 0; i < walls.size(); i++) {
            if (walls.get(i).faces(azimuth)) {
                return i;
            }
        }
        var allowed = walls.isEmpty()
                ? "no window, or outside: [" + Compass.print(azimuth) + "]"
                : walls.stream().map(w -> Compass.print(w.azimuth())).collect(Collectors.joining(", "));
        var problem = "is a direction in which the room has no outside wall";
        draft.add(Finding.error(answers.place("faces"), answers.join("faces"), faces.get(), problem, allowed));
        return -1;
    }

    private void fits(Answers answers, Size size, OutsideWall wall, double ceiling, double used) {
        var tooWide = size.width().orElse(0) > wall.longest() || size.height().orElse(0) > ceiling;
        if (!tooWide && used <= wall.longest() * ceiling) {
            within(answers, "sill", size.height(), ceiling);
            within(answers, "from left", size.width(), wall.longest());
            return;
        }
        var limits = FloorPlan.feet(wall.longest()) + " by " + FloorPlan.feet(ceiling);
        var alone = tooWide || (size.count() == 1 && size.area() == used);
        var whose = alone ? "is larger than its wall" : "with the other windows is larger than its wall";
        var read = answers.text("size").orElse("");
        var problem = whose + ", at most " + limits;
        var allowed = "a window that fits into the " + Compass.print(wall.azimuth()) + " wall";
        draft.add(Finding.error(answers.place("size"), answers.join("size"), read, problem, allowed));
    }

    /** Holds the place of a window against the height or the length of its wall. */
    private void within(Answers answers, String key, OptionalDouble extent, double whole) {
        var from = answers.quantity(key, UnitFamily.LENGTH).orElse(0);
        var most = whole - extent.orElse(0);
        if (answers.has(key) && from > most + ROUNDING) {
            var problem = "puts the window beyond its wall, which is " + FloorPlan.feet(whole)
                    + (key.equals("sill") ? " high" : " long");
            var text = answers.text(key).orElse("");
            draft.add(Finding.error(
                            answers.place(key), answers.join(key), text, problem, "at most " + FloorPlan.feet(most))
                    .withNearest(Optional.of(FloorPlan.feet(most))));
        }
    }

    private void add(Answers answers, Size size, double azimuth) {
        var tilt = tilt(answers);
        var name = answers.text("name").orElse(Compass.print(azimuth) + (tilt < SKYLIGHT ? " skylight" : " window"));
        var opens = answers.chosen("opens", OpeningKind.values()).orElse(OpeningKind.UNKNOWN);
        var escape =
                answers.yes("fire escape").map(y -> y ? Answer.YES : Answer.NO).orElse(Answer.UNKNOWN);
        var placement = placement(answers, size);
        var shading = ShadeReader.shading(answers, draft);
        var blind = BlindReader.blind(answers, name, draft);
        for (var i = 0; i < size.count(); i++) {
            windows.add(glass.window(answers, name, size.area(), tilt, azimuth).with(placement, shading, blind));
            openings.add(new Opening(name, azimuth, size.width(), size.height(), opens, escape));
        }
    }

    private Optional<Placement> placement(Answers answers, Size size) {
        if (answers.has("from left") && size.count() > 1) {
            var problem = "puts " + size.count() + " windows at one place";
            draft.add(Finding.error(
                    answers.place("from left"),
                    answers.join("from left"),
                    answers.text("from left").orElse(""),
                    problem,
                    "one window for each place"));
        }
        if (size.width().isEmpty() || size.height().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Placement(
                size.width().getAsDouble(),
                size.height().getAsDouble(),
                answers.quantity("from left", UnitFamily.LENGTH).orElse(Double.NaN),
                answers.quantity("sill", UnitFamily.LENGTH).orElse(Double.NaN)));
    }

    private void assumeWindows(List<OutsideWall> walls, double ceiling, RoomUse use) {
        if (walls.isEmpty()) {
            return;
        }
        var sunroom = use == RoomUse.SUNROOM;
        var length = walls.stream().mapToDouble(OutsideWall::length).sum();
        var reference = sunroom
                ? length * ceiling
                : room.quantity("floor", UnitFamily.AREA).orElse(floorOf(walls));
        double area = draft.assume(
                room.join("windows"),
                "area of the windows",
                (sunroom ? SHARE_OF_SUNROOM : SHARE_OF_FLOOR).map(s -> s * reference),
                a -> Figures.print(a, UnitFamily.AREA, UnitSystem.US, 2),
                sunroom ? Draft.MEMORY : Draft.JUDGEMENT,
                "Measure each window and write windows: [{faces: south, size: 3 ft x 5 ft}].");
        var shared = sunroom ? walls : List.of(walls.get(0));
        for (var wall : shared) {
            var part = sunroom ? area * wall.length() / length : area;
            var kept = Math.min(part, 0.9 * wall.length() * ceiling);
            var name = Compass.print(wall.azimuth()) + " window";
            windows.add(glass.assumed(room, name, kept, wall.azimuth()));
            var none = OptionalDouble.empty();
            openings.add(new Opening(name, wall.azimuth(), none, none, OpeningKind.UNKNOWN, Answer.UNKNOWN));
        }
    }

    private double floorOf(List<OutsideWall> walls) {
        var text = room.text("floor").orElse("");
        var longest = walls.stream().mapToDouble(OutsideWall::longest).max().orElse(0);
        return QuantityGrammar.readPair(text, UnitFamily.LENGTH) instanceof Pair p
                ? p.first() * p.second()
                : longest * longest / 1.3;
    }

    private static double tilt(Answers answers) {
        return answers.quantity("tilt", UnitFamily.ANGLE).orElse(90);
    }
}
