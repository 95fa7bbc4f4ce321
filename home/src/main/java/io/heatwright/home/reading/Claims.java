package io.heatwright.home.reading;

import io.heatwright.home.Finding;
import io.heatwright.home.quantity.Figures;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.quantity.UnitSystem;
import java.util.Optional;

/**
 * Refuses walls, floors and ceilings that other rooms of the file write and for which a room is too small. Only what is
 * written counts: a guess never makes another room's wall too long.
 */
final class Claims {

    /** Measures that are rounded, and walls with thickness, may add up to a little more; our choice. */
    static final double ROUNDED = 1.1;

    private final Answers room;
    private final Neighbours neighbours;
    private final FloorPlan floor;
    private final Draft draft;

    Claims(Answers room, Neighbours neighbours, FloorPlan floor, Draft draft) {
        this.room = room;
        this.neighbours = neighbours;
        this.floor = floor;
        this.draft = draft;
    }

    /** Holds all rooms on one side, above or below, against this one's floor: the room that it names and those that name it. */
    void storeys(String side) {
        var key = opposite(side);
        var own = neighbours.named(room, side);
        var naming = neighbours.naming(room, key).stream()
                .filter(other -> own.filter(other.ownName()::equals).isEmpty())
                .toList();
        if (naming.size() + own.stream().count() < 2
                || !room.has("floor")
                || naming.stream().anyMatch(other -> !other.has("floor"))) {
            return;
        }
        var area = neighbours.shared(room, side, draft);
        for (var other : naming) {
            area += neighbours.shared(other, key, draft);
        }
        if (area > ROUNDED * floor.area()) {
            var last = naming.get(naming.size() - 1);
            var problem = "is smaller than the rooms " + side + " it, " + square(area) + " together";
            refuse(last, key, problem, "rooms of at most " + square(floor.area()) + " together", Optional.empty());
        }
    }

    static String opposite(String side) {
        return side.equals("above") ? "below" : "above";
    }

    /** Holds inside walls that others wrote against what this room's own walls leave of its perimeter. */
    void walls(double outside, double written) {
        var walls = neighbours.wallsTo(room);
        var own = written + (room.has("outside") ? outside : 0);
        var taken = neighbours.lengthTaken(room);
        if (walls.isEmpty() || !room.has("floor") || own + taken <= ROUNDED * floor.perimeter()) {
            return;
        }
        var last = walls.get(walls.size() - 1);
        var left = floor.perimeter()
                - own
                - taken
                + last.quantity("length", UnitFamily.LENGTH).orElse(0);
        var problem = "is longer than what is left of the walls of " + room.ownName();
        var most = left > 0 ? Optional.of(FloorPlan.feet(left)) : Optional.<String>empty();
        refuse(last, "length", problem, most.map(m -> "at most " + m).orElse("no wall between the two"), most);
    }

    private void refuse(Answers writer, String key, String problem, String allowed, Optional<String> nearest) {
        var text = writer.text(key).orElse("");
        draft.add(Finding.error(writer.place(key), writer.join(key), text, problem, allowed)
                .withNearest(nearest));
    }

    private static String square(double area) {
        return Figures.print(area, UnitFamily.AREA, UnitSystem.US, 2);
    }
}
