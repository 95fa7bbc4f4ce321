package io.heatwright.home.keys;

import io.heatwright.home.OpeningKind;
import io.heatwright.home.keys.Kind.Direction;
import io.heatwright.home.keys.Kind.Either;
import io.heatwright.home.keys.Kind.Group;
import io.heatwright.home.keys.Kind.Listed;
import io.heatwright.home.keys.Kind.Option;
import io.heatwright.home.keys.Kind.Quantities;
import io.heatwright.home.keys.Kind.Quantity;
import io.heatwright.home.keys.Kind.Word;
import io.heatwright.home.keys.Kind.Words;
import io.heatwright.home.quantity.UnitFamily;
import java.util.List;

/** What may be said about a window. */
final class WindowKeys {

    private static final Word GLAZING = new Word(List.of(
            new Option("single", List.of("single pane", "one pane", "1-pane")),
            new Option("single with storm", List.of("storm", "storm window")),
            new Option("double", List.of("double pane", "two panes", "2-pane", "insulated", "thermopane")),
            new Option("double low-e", List.of("low-e", "double low e", "double coated")),
            new Option(
                    "double low-e solar control", List.of("solar control", "low solar gain", "double solar control")),
            new Option("triple", List.of("triple pane", "three panes", "triple low-e", "3-pane"))));

    private static final Word FRAME = new Word(List.of(
            new Option("wood or vinyl", List.of("wood", "vinyl", "plastic", "pvc", "fiberglass")),
            new Option("aluminum", List.of("aluminium", "metal", "steel")),
            new Option("aluminum thermal break", List.of("aluminium thermal break", "thermal break")),
            new Option("none", List.of("no frame", "frameless"))));

    private static final Word SHADE = new Word(List.of(
            new Option("none", List.of("no", "open")),
            new Option("some", List.of("trees", "partly", "light")),
            new Option("heavy", List.of("deep", "building", "mostly"))));

    static final Group ALL = new Group("a window", keys());

    private WindowKeys() {}

    private static List<Key> keys() {
        return List.of(
                Key.of("name", new Words("a name"), "How reports call it.", "bay window"),
                Key.of("faces", new Direction(), "Direction it looks.", "south")
                        .guessed("the outside wall", "judgement", "Use a phone's compass, facing out."),
                Key.of(
                                "size",
                                Either.of(
                                        new Quantities(UnitFamily.LENGTH, 0.1, 15),
                                        new Quantity(UnitFamily.AREA, 0.01, 200)),
                                "Width by height of the whole window with its frame; or an area.",
                                "4 ft x 5 ft")
                        .needed(),
                Key.of("count", new Quantity(UnitFamily.NUMBER, 1, 50), "How many alike.", "2"),
                Key.of("glazing", GLAZING, "Its glass.", "double")
                        .guessed(
                                "double",
                                "by era",
                                "single",
                                "judgement",
                                "Hold a light to the glass and count the reflections."),
                Key.of("frame", FRAME, "Its frame.", "vinyl")
                        .guessed("wood or vinyl", "wood or vinyl", "aluminum", "judgement", "Touch it: metal is cold."),
                Key.of(
                        "opens",
                        Word.of(OpeningKind.values()),
                        "How it opens, which decides what unit can stand in it.",
                        "double-hung"),
                Key.of("shade", SHADE, "What keeps the sun off from outside: trees, buildings, a deep porch.", "none")
                        .guessed("none", "none", "some", "judgement", "Look at noon in winter and in summer."),
                Key.of("fire escape", RoomKeys.YES_NO, "Whether it leads to a fire escape.", "no"),
                Key.of(
                        "u",
                        new Quantity(UnitFamily.THERMAL_TRANSMITTANCE, 0.4, 9),
                        "U-factor from the label, instead of glazing and frame.",
                        "U-0.30"),
                Key.of(
                        "shgc",
                        new Quantity(UnitFamily.SHARE, 0.05, 0.9),
                        "Solar heat gain coefficient from the label.",
                        "0.28"),
                Key.of("tilt", new Quantity(UnitFamily.ANGLE, 0, 180), "Slope: 90 upright, 0 a flat skylight.", "90")
                        .guessed("90", "judgement", "Leave it, unless it is a skylight."),
                Key.of(
                        "panes",
                        new Listed(new Group("a pane", panes())),
                        "Exact: every pane, outside to inside.",
                        "[…, …]"),
                Key.of(
                        "gaps",
                        new Listed(new Group(
                                "a gap",
                                List.of(
                                        Key.of(
                                                        "thickness",
                                                        new Quantity(UnitFamily.LENGTH, 0.001, 0.2),
                                                        "Width.",
                                                        "12 mm")
                                                .needed(),
                                        Key.of("gas", Word.of("air", "argon"), "Filling.", "air")
                                                .guessed("air", "judgement", "Leave it.")))),
                        "Exact: every gap between panes.",
                        "[{thickness: 12 mm}]"),
                Key.of(
                        "frame share",
                        new Quantity(UnitFamily.SHARE, 0, 0.9),
                        "Exact: share of the area that is frame.",
                        "0 %"),
                Key.of(
                        "frame conductance",
                        new Quantity(UnitFamily.FILM_COEFFICIENT, 0.1, 1000),
                        "Exact: heat transfer of the frame between its faces, without films.",
                        "5 W/m²K"),
                Key.of(
                        "outside film",
                        film(),
                        "Exact: fixed convection outside, instead of one that follows wind.",
                        "8 W/m²K"),
                Key.of(
                        "inside film",
                        film(),
                        "Exact: fixed convection inside, instead of one that follows temperature.",
                        "2.4 W/m²K"));
    }

    static Quantity film() {
        return new Quantity(UnitFamily.FILM_COEFFICIENT, 0.01, 1000);
    }

    private static List<Key> panes() {
        var share = new Quantity(UnitFamily.SHARE, 0, 1);
        return List.of(
                Key.of("thickness", new Quantity(UnitFamily.LENGTH, 0.0005, 0.1), "Thickness.", "3.048 mm")
                        .needed(),
                Key.of("conductivity", new Quantity(UnitFamily.CONDUCTIVITY, 0.05, 5), "Conductivity.", "1 W/mK")
                        .guessed("1 W/mK", "140-2020", "Leave it."),
                Key.of("transmittance", share, "Solar, at normal incidence.", "0.834")
                        .needed(),
                Key.of("reflectance", share, "Solar, of the outer face.", "0.075")
                        .needed(),
                Key.of("back reflectance", share, "Solar, of the inner face; otherwise as the outer.", "0.075"),
                Key.of("emittance", share, "Longwave, of the outer face.", "0.84")
                        .guessed("0.84", "140-2020", "Leave it."),
                Key.of("back emittance", share, "Longwave, of the inner face; otherwise as the outer.", "0.84"));
    }
}
