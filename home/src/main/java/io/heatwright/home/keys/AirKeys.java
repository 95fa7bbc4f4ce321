package io.heatwright.home.keys;

import io.heatwright.home.keys.Kind.ClockSpan;
import io.heatwright.home.keys.Kind.Group;
import io.heatwright.home.keys.Kind.Option;
import io.heatwright.home.keys.Kind.Quantity;
import io.heatwright.home.keys.Kind.Word;
import io.heatwright.home.quantity.UnitFamily;
import java.util.List;

/** What may be said about a room's leaks, fans, opened windows and moisture. */
final class AirKeys {

    private static final Key HOURS = Key.of(
            "hours",
            new ClockSpan(),
            "From and to, in local standard time, the winter clock, whole hours; otherwise all day.",
            "10 pm to 7 am");

    private static final Key DOWN_TO = Key.of(
                    "down to",
                    new Quantity(UnitFamily.TEMPERATURE, 5, 40),
                    "Coolest that the room may get by this outdoor air, unless it comes in always.",
                    "72 °F")
            .guessed("75 °F", "judgement", "Say below what temperature you stop it.");

    static final Group LEAKAGE = new Group(
            "leakage",
            List.of(
                    Key.of(
                            "flow",
                            new Quantity(UnitFamily.AIR_FLOW, 0, 10),
                            "Blower-door flow at 50 Pa, of air that comes from outdoors.",
                            "300 cfm"),
                    Key.of(
                            "coefficient",
                            new Quantity(UnitFamily.NUMBER, 0, 10),
                            "Flow at 1 Pa in m³/s, instead of the flow at 50 Pa.",
                            "0.011"),
                    Key.of(
                                    "exponent",
                                    new Quantity(UnitFamily.NUMBER, 0.5, 1),
                                    "How flow grows with pressure: 0.5 for wide gaps, 1 for fine cracks.",
                                    "0.65")
                            .guessed("0.65", "ashrae2017", "The blower-door report gives it."),
                    Key.of(
                            "height",
                            new Quantity(UnitFamily.LENGTH, 0.5, 60),
                            "From the lowest leaks to the highest, if not the room's height.",
                            "2.5 m"),
                    Key.of(
                                    "shelter",
                                    new Quantity(UnitFamily.SHARE, 0, 1),
                                    "Wind at the leaks over wind in the open at that height. Nothing near: 1. Lone house: 0.9."
                                            + " Houses across the street: 0.7. Town: 0.5. Neighbours wall to wall: 0.3.",
                                    "0.7")
                            .guessed("by terrain", "walker1998", "Look how near the neighbours stand.")));

    static final Group FAN = new Group(
            "a fan",
            List.of(
                    Key.of(
                                    "flow",
                                    new Quantity(UnitFamily.AIR_FLOW, 0, 100),
                                    "Air that it moves while it is on, at the density of that air.",
                                    "50 cfm")
                            .needed(),
                    HOURS,
                    Key.of(
                                    "kind",
                                    new Word(List.of(
                                            new Option("exhaust", List.of("out", "extract", "exhaust only")),
                                            new Option("supply", List.of("in", "supply only")),
                                            new Option("balanced", List.of("both", "hrv", "erv", "heat recovery")))),
                                    "Which way it blows: out, in, or both ways alike.",
                                    "exhaust")
                            .guessed("exhaust", "judgement", "Hold a tissue to it."),
                    Key.of(
                            "recovery",
                            new Quantity(UnitFamily.SHARE, 0, 1),
                            "Share of the heat that a balanced fan gives back to the incoming air.",
                            "70 %"),
                    Key.of(
                            "moisture recovery",
                            new Quantity(UnitFamily.SHARE, 0, 1),
                            "Share of the moisture that a balanced fan gives back, if it does.",
                            "50 %"),
                    Key.of(
                            "when",
                            new Word(List.of(
                                    new Option("always", List.of()),
                                    new Option(
                                            "cooler outside", List.of("cool", "cooler outdoors", "to cool", "warm")))),
                            "Whether it blows in all weather, or only to cool: when outdoors is cooler than the room and the"
                                    + " room is warmer than down to, 75 °F unless you say.",
                            "cooler outside"),
                    DOWN_TO));

    static final Group OPEN_WINDOW = new Group(
            "an open window",
            List.of(
                    Key.of(
                                    "area",
                                    new Quantity(UnitFamily.AREA, 0, 50),
                                    "Free area that is open, not the whole window's.",
                                    "0.4 m²")
                            .needed(),
                    Key.of(
                                    "height",
                                    new Quantity(UnitFamily.LENGTH, 0.05, 5),
                                    "Height of the opening from its lowest to its highest point.",
                                    "1 m")
                            .guessed("3 ft", "judgement", "Measure the gap."),
                    HOURS,
                    Key.of(
                            "when",
                            new Word(List.of(
                                    new Option("always", List.of()),
                                    new Option(
                                            "warm",
                                            List.of("hot", "too warm", "cooler outside", "cool", "cooler outdoors")))),
                            "Open in all weather, or only when it is warm: when outdoors is cooler than the room, and only so"
                                    + " far that the room stays above down to, 75 °F unless you say.",
                            "warm"),
                    DOWN_TO));

    static final Group MOISTURE_BUFFER = new Group(
            "a moisture buffer",
            List.of(
                    Key.of("area", new Quantity(UnitFamily.AREA, 0, 1000), "Area that takes up moisture.", "60 m²")
                            .needed(),
                    Key.of(
                                    "value",
                                    new Quantity(UnitFamily.NUMBER, 0, 20),
                                    "Moisture buffer value in grams per square metre and percent of relative humidity."
                                            + " Limited: 0.2 to 0.5. Moderate: 0.5 to 1. Good: 1 to 2.",
                                    "0.5")
                            .needed()));

    private AirKeys() {}
}
