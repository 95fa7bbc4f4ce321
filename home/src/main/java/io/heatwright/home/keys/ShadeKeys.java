package io.heatwright.home.keys;

import io.heatwright.home.keys.Kind.ClockSpan;
import io.heatwright.home.keys.Kind.Either;
import io.heatwright.home.keys.Kind.Group;
import io.heatwright.home.keys.Kind.Option;
import io.heatwright.home.keys.Kind.Quantity;
import io.heatwright.home.keys.Kind.Word;
import io.heatwright.home.quantity.UnitFamily;
import java.util.List;

/** What may be said about things that keep the sun off: overhangs, fins, the horizon, blinds. */
final class ShadeKeys {

    private static final Quantity REACH = new Quantity(UnitFamily.LENGTH, 0, 20);
    private static final Quantity PAST = new Quantity(UnitFamily.LENGTH, -20, 20);
    private static final Quantity SHARE = new Quantity(UnitFamily.SHARE, 0, 1);

    private static final Word OBSTRUCTION = new Word(List.of(
            new Option("solid", List.of("building", "buildings", "house", "houses", "hill", "hills", "wall")),
            new Option("trees", List.of("tree", "deciduous", "leafy trees")),
            new Option("evergreens", List.of("evergreen", "conifers", "pines", "firs"))));

    private static final Word BLIND = new Word(List.of(
            new Option("white blind", List.of("blind", "blinds", "white blinds", "light blind", "venetian blind")),
            new Option("colored blind", List.of("coloured blind", "medium blind", "colored blinds")),
            new Option("dark blind", List.of("dark blinds", "black blind")),
            new Option("roller", List.of("roller blind", "roller shade", "shade")),
            new Option("sheer", List.of("sheer curtain", "net curtain", "sheers")),
            new Option("curtain", List.of("curtains", "drapes", "drapery")),
            new Option("heavy curtain", List.of("heavy curtains", "lined curtains", "blackout curtain"))));

    private ShadeKeys() {}

    static Key overhang(String of) {
        var keys = List.of(
                Key.of("depth", REACH, "How far it reaches out.", "1 m").needed(),
                Key.of("above", REACH, "Its height above the top of " + of + ".", "0.5 m")
                        .guessed("1 ft", "judgement", "Measure from the top of the glass up to it."),
                Key.of("left", PAST, "How far it reaches past the left side, seen from outside.", "0.5 m")
                        .guessed("1 ft", "judgement", "Look from outside."),
                Key.of("right", PAST, "How far it reaches past the right side, seen from outside.", "0.5 m")
                        .guessed("1 ft", "judgement", "Look from outside."),
                Key.of("reflectance", SHARE, "Exact: share of light it sends on; 0 is black.", "0"));
        return Key.of(
                "overhang",
                Either.of(REACH, new Group("an overhang", keys)),
                "An eave, balcony or awning over " + of + ": how far it reaches out, or a group of lengths.",
                "2 ft");
    }

    static Key fins(String of) {
        var fin = Either.of(
                REACH,
                new Group(
                        "a side fin",
                        List.of(
                                Key.of("depth", REACH, "How far it reaches out.", "1 m")
                                        .needed(),
                                Key.of("distance", REACH, "From the side of " + of + ".", "0.1 m")
                                        .guessed("0 m", "judgement", "Look from outside."),
                                Key.of("above", PAST, "How far it reaches above the top.", "0.5 m")
                                        .guessed("1 ft", "judgement", "Look from outside."),
                                Key.of("below", PAST, "How far it reaches below the lower edge.", "0.2 m")
                                        .guessed("1 ft", "judgement", "Look from outside."))));
        return Key.of(
                "fins",
                Either.of(
                        REACH,
                        new Group(
                                "side fins",
                                List.of(
                                        Key.of("left", fin, "The one on the left, seen from outside.", "1 m"),
                                        Key.of("right", fin, "The one on the right, seen from outside.", "1 m")))),
                "Walls or slabs that stand out beside " + of + ": how far on both sides, or each side by itself.",
                "{left: 1 m}");
    }

    static Key horizon() {
        var angle = new Quantity(UnitFamily.ANGLE, 0, 89);
        var thing = new Group(
                "an obstruction",
                List.of(
                        Key.of("height", angle, "Angle of its top above the level.", "20 degrees")
                                .needed(),
                        Key.of("of", OBSTRUCTION, "What it is.", "trees").guessed("solid", "judgement", "Look."),
                        Key.of("summer", SHARE, "Exact: share of light that passes from May to October.", "0.2"),
                        Key.of("winter", SHARE, "Exact: share of light that passes from November to April.", "0.6")));
        var sides = Compass.words().stream()
                .map(point -> Key.of(
                        point,
                        Either.of(angle, thing),
                        "What stands " + point + " of the home, an eighth of the horizon.",
                        "20 degrees"))
                .toList();
        return Key.of(
                "horizon",
                new Group("a horizon", sides),
                "Neighbours, hills and trees that hide the low sun: the angle of their tops above the level, by direction."
                        + " A fist at arm's length is 10 degrees.",
                "{south: 20 degrees, west: {height: 30 degrees, of: trees}}");
    }

    static Key blinds() {
        var sunny = new Quantity(UnitFamily.IRRADIANCE, 1, 1500);
        var keys = List.of(
                Key.of("kind", BLIND, "What hangs there.", "curtain").needed(),
                Key.of(
                        "closed",
                        new ClockSpan(),
                        "Hours in which it is closed every day, in local standard time, the winter clock, whole hours; open"
                                + " otherwise unless the next two say yes.",
                        "10 pm to 7 am"),
                Key.of(
                                "when sunny",
                                Either.of(RoomKeys.YES_NO, sunny),
                                "Whether it is closed while the sun is strong on the window, above 300 W/m²; or above how"
                                        + " much.",
                                "yes")
                        .guessed("no", "yes", "yes", "judgement", "Say what you do on a sunny day."),
                Key.of("at night", RoomKeys.YES_NO, "Whether it is closed from sunset to sunrise.", "yes")
                        .guessed("yes", "yes", "no", "judgement", "Say what you do on a winter evening."),
                Key.of("transmittance", SHARE, "Exact: share of sunlight that passes.", "0.1")
                        .guessed("by kind", "energyplus2023", "Read it on the maker's sheet."),
                Key.of("reflectance", SHARE, "Exact: share of sunlight that is sent back.", "0.5")
                        .guessed("by kind", "energyplus2023", "Read it on the maker's sheet."),
                Key.of(
                                "resistance",
                                new Quantity(UnitFamily.THERMAL_RESISTANCE, 0, 2),
                                "Exact: what it adds to the window when closed.",
                                "0.05 m²K/W")
                        .guessed("by kind", "memory", "Read it on the maker's sheet."));
        return Key.of(
                "blinds",
                Either.of(BLIND, new Group("blinds or curtains", keys)),
                "Blinds or curtains inside: their kind, or a group that says when they are closed.",
                "{kind: curtain, closed: 10 pm to 7 am}");
    }
}
