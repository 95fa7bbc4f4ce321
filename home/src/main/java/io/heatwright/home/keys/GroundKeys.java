package io.heatwright.home.keys;

import io.heatwright.home.ground.Soil;
import io.heatwright.home.keys.Kind.Option;
import io.heatwright.home.keys.Kind.Quantity;
import io.heatwright.home.keys.Kind.Word;
import io.heatwright.home.quantity.UnitFamily;
import java.util.List;

/** What may be said about the ground below and beside a room. */
final class GroundKeys {

    private GroundKeys() {}

    static List<Key> slab() {
        return List.of(
                Key.of(
                                "edge insulation",
                                RoomKeys.INSULATION,
                                "Insulation along the edge of the slab, or none.",
                                "R-10")
                        .guessed(
                                "R-10 if built since 2000, else none",
                                "none",
                                "none",
                                "memory",
                                "Look for foam board along the foundation, above the ground or just below it."),
                Key.of(
                                "depth",
                                new Quantity(UnitFamily.LENGTH, 0.1, 3),
                                "How far the insulation of the edge reaches, down or in.",
                                "2 ft")
                        .orCalled("width")
                        .guessed("4 ft", "2 ft", "1 ft", "memory", "Dig a hand's breadth, or ask the builder."),
                Key.of(
                                "runs",
                                new Word(List.of(
                                        new Option("down", List.of("vertical", "upright")),
                                        new Option("in", List.of("horizontal", "flat", "inward")))),
                                "Whether the insulation of the edge runs down the foundation or in under the floor.",
                                "down")
                        .guessed("down", "judgement", "Ask the builder."));
    }

    static Key crawlSpace() {
        return Key.of(
                        "crawl space",
                        new Word(List.of(
                                new Option("vented", List.of("ventilated", "open vents")),
                                new Option("unvented", List.of("sealed", "closed", "encapsulated")))),
                        "Whether the crawl space below has vents to the outdoors.",
                        "vented")
                .guessed(
                        "unvented",
                        "vented",
                        "vented",
                        "judgement",
                        "Look for grilles in the foundation, and whether they are shut.");
    }

    static Key soil() {
        return Key.of("soil", Word.of(Soil.values()), "What the building stands in.", "clay")
                .guessed("clay", "sand", "sand", "iso13370", "Dig a hole, or ask the county's soil survey.");
    }
}
