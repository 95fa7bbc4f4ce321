package io.heatwright.home.keys;

import io.heatwright.home.keys.Kind.Group;
import io.heatwright.home.keys.Kind.Option;
import io.heatwright.home.keys.Kind.Word;
import io.heatwright.home.keys.Kind.Words;
import java.util.List;

/** What may be said in a file that holds one assembly instead of a home. */
public final class AssemblyKeys {

    /** Everything. */
    public static final Group ALL = new Group("an assembly", keys());

    private AssemblyKeys() {}

    private static List<Key> keys() {
        return List.of(
                Key.of("name", new Words("a name"), "What you call it.", "Garage wall"),
                Key.of(
                                "kind",
                                new Word(List.of(
                                        new Option("wall", List.of("outside wall")),
                                        new Option("roof", List.of("flat roof", "sloped roof")),
                                        new Option("ceiling", List.of("attic ceiling")),
                                        new Option("floor", List.of("raised floor")),
                                        new Option("partition", List.of("inside wall")))),
                                "Which way heat leaves through it and what its outer face meets: wind at walls and"
                                        + " roofs, still air at the others.",
                                "wall")
                        .guessed("wall", "judgement", "Say what it is."),
                LayerKeys.key());
    }
}
