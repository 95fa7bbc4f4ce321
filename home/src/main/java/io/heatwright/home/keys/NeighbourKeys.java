package io.heatwright.home.keys;

import io.heatwright.home.keys.Kind.ClockSpan;
import io.heatwright.home.keys.Kind.Direction;
import io.heatwright.home.keys.Kind.Either;
import io.heatwright.home.keys.Kind.Group;
import io.heatwright.home.keys.Kind.Option;
import io.heatwright.home.keys.Kind.Quantity;
import io.heatwright.home.keys.Kind.RoomName;
import io.heatwright.home.keys.Kind.Word;
import io.heatwright.home.quantity.UnitFamily;
import java.util.List;

/** What may be said about a space on the other side of an inside wall. */
final class NeighbourKeys {

    static final Key DOOR = Key.of(
                    "door",
                    new Word(List.of(
                            new Option("open", List.of("doorway", "archway")),
                            new Option("closed", List.of("shut")),
                            new Option("none", List.of("no")))),
                    "The door to the other room: open, closed with its gaps, or none. Air passes only between rooms of"
                            + " the file.",
                    "closed")
            .guessed("closed", "judgement", "Look how it stands most of the day.");

    static final Key OPEN_HOURS = Key.of(
            "open hours",
            new ClockSpan(),
            "If the door is open for part of the day: when, in local standard time, the winter clock, whole hours.",
            "8 am to 10 pm");

    static final Group ALL = new Group("a neighbor", keys());

    private NeighbourKeys() {}

    private static List<Key> keys() {
        return List.of(
                Key.of("room", new RoomName("the name of another room of this file"), "Which room it is.", "garage"),
                Key.of(
                        "temperature",
                        new Quantity(UnitFamily.TEMPERATURE, -40, 60),
                        "Instead of a room: the temperature that the space beside always has.",
                        "65 °F"),
                Key.of("length", new Quantity(UnitFamily.LENGTH, 0.1, 60), "Length of the wall between.", "12 ft")
                        .needed(),
                Key.of(
                                "wall",
                                Either.of(
                                        new Word(List.of(
                                                new Option("inside wall", List.of("partition", "uninsulated")),
                                                new Option("outside wall", List.of("like the outside walls")))),
                                        new Quantity(UnitFamily.THERMAL_RESISTANCE, 0, 20)),
                                "What the wall between is: a plain inside wall, one like the room's outside walls, or a wood"
                                        + " frame with this insulation.",
                                "R-13")
                        .guessed(
                                "inside wall between heated rooms, else like the outside walls",
                                "judgement",
                                "Knock, or look into an outlet box with the power off."),
                Key.of(
                                "faces",
                                new Direction(),
                                "Which wall of the room it is. Faces in one wall do not see one another.",
                                "west")
                        .guessed("the first that does not meet the weather", "judgement", "It hardly matters."),
                DOOR,
                OPEN_HOURS);
    }
}
