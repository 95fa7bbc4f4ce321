package io.heatwright.home.reading;

import io.heatwright.home.Finding;
import io.heatwright.home.defaults.Assemblies;
import io.heatwright.home.defaults.AssemblyTable;
import io.heatwright.home.defaults.Spread;
import io.heatwright.home.keys.Compass;
import io.heatwright.home.quantity.Figures;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.reading.OutsideWalls.OutsideWall;
import io.heatwright.room.Boundary;
import io.heatwright.room.Construction;
import io.heatwright.room.Films;
import io.heatwright.room.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the inside walls of a room behind which another room or a known temperature lies. */
final class BesideReader {

    private static final double[] SIDES = {0, 90, 180, 270};
    private static final Films FILMS = new Films.Varying(Films.Roughness.MEDIUM_ROUGH);

    private final Answers room;
    private final Neighbours neighbours;
    private final double ceiling;
    private final Supplier<Construction> outsideWall;
    private final Draft draft;
    private final List<Double> used = new ArrayList<>();

    final List<Surface> steady = new ArrayList<>();
    final List<Adjoining> shared = new ArrayList<>();
    private double length;

    BesideReader(
            Answers room,
            Neighbours neighbours,
            double ceiling,
            List<OutsideWall> outside,
            Supplier<Construction> outsideWall,
            Draft draft) {
        this.room = room;
        this.neighbours = neighbours;
        this.ceiling = ceiling;
        this.outsideWall = outsideWall;
        this.draft = draft;
        outside.forEach(wall -> used.add(wall.azimuth()));
        room.groups("beside").forEach(beside -> facing(beside).ifPresent(used::add));
    }

    /** Reads all of them; returns the length that they take of the inside walls, m. */
    double read() {
        for (var beside : room.groups("beside")) {
            read(beside);
        }
        return length;
    }

    private void read(Answers beside) {
        var name = neighbours.named(beside, "room");
        var temperature = beside.quantity("temperature", UnitFamily.TEMPERATURE);
        if (name.isPresent() == temperature.isPresent()) {
            var problem = name.isPresent()
                    ? "has both a room and a temperature behind it"
                    : "does not say what lies behind it";
            var allowed = "room: the name of a room, or temperature: 65 °F";
            draft.add(Finding.error(beside.branch().place(), beside.path(), "", problem, allowed));
            return;
        }
        double along = beside.quantity("length", UnitFamily.LENGTH).orElse(0);
        length += along;
        var heated = name.map(neighbours::heated).orElse(true) && neighbours.heated(room.ownName());
        var made = construction(beside, heated);
        var azimuth = azimuth(beside);
        if (temperature.isPresent()) {
            var behind = new Boundary.Steady(temperature.getAsDouble());
            var what = "wall to " + Figures.decimals(temperature.getAsDouble(), 0) + " °C";
            steady.add(new Surface(what, along * ceiling, 90, azimuth, made, behind, FILMS));
            noDoor(beside);
        } else {
            var other = name.orElse("");
            var wall = new Surface(
                    "wall to " + other, along * ceiling, 90, azimuth, made, new Boundary.SameAsRoom(), FILMS);
            var open = DoorReader.open(beside, () -> draft.word(beside, "door", "door to the " + other), draft);
            shared.add(new Adjoining(beside.branch().place(), beside.path(), other, wall, open));
        }
    }

    private void noDoor(Answers beside) {
        for (var key : List.of("door", "open hours")) {
            if (beside.has(key) && !beside.word(key).equals(Optional.of("none"))) {
                var problem = "leads to a space that is no room of this file, so no air passes";
                draft.add(Finding.error(
                        beside.place(key), beside.join(key), beside.text(key).orElse(""), problem, "door: none"));
            }
        }
    }

    private static Optional<Double> facing(Answers beside) {
        return beside.text("faces").map(Compass::degrees);
    }

    /** A wall of its own: faces in one plane do not see one another. */
    private double azimuth(Answers beside) {
        var given = facing(beside);
        if (given.isPresent()) {
            return given.get();
        }
        for (var side : SIDES) {
            if (used.stream().noneMatch(u -> OutsideWalls.apart(u, side) < 45)) {
                used.add(side);
                return side;
            }
        }
        return 0;
    }

    private Construction construction(Answers beside, boolean heated) {
        var resistance = beside.quantity("wall", UnitFamily.THERMAL_RESISTANCE);
        if (resistance.isPresent()) {
            return Assemblies.wall(AssemblyTable.WOOD_FRAME, resistance.getAsDouble() / AssemblyTable.SI);
        }
        var usual = Spread.always(heated ? "inside wall" : "outside wall");
        var word = draft.word(beside, "wall", "wall between the rooms", usual);
        return word.equals("outside wall") ? outsideWall.get() : Assemblies.partition();
    }
}
