package io.heatwright.home.keys;

import io.heatwright.home.keys.Kind.Group;
import io.heatwright.home.keys.Kind.Listed;
import io.heatwright.home.keys.Kind.Option;
import io.heatwright.home.keys.Kind.PoweredThing;
import io.heatwright.home.keys.Kind.Quantity;
import io.heatwright.home.keys.Kind.Word;
import io.heatwright.home.keys.Kind.Words;
import io.heatwright.home.keys.Kind.Years;
import io.heatwright.home.quantity.UnitFamily;
import java.util.ArrayList;
import java.util.List;

/** What may be said about a circuit. */
final class CircuitKeys {

    private static final Word OUTLET = new Word(List.of(
            new Option("three-prong", List.of("3-prong", "grounded", "5-15", "ordinary")),
            new Option("two-prong", List.of("2-prong", "ungrounded", "1-15")),
            new Option("GFCI", List.of("gfi", "test and reset")),
            new Option("20 amp", List.of("twenty amp", "t-slot", "5-20")),
            new Option("level slots 15 amp", List.of("6-15", "240 V 15 A")),
            new Option("level slots 20 amp", List.of("6-20", "240 V 20 A", "240 V")),
            new Option("level slots 30 amp", List.of("6-30", "240 V 30 A")),
            new Option("none", List.of("hardwired", "no outlet"))));

    private static final Word WIRING =
            new Word(List.of(new Option("copper", List.of()), new Option("aluminum", List.of("aluminium"))));

    static final Group ALL = new Group("a circuit", keys());

    private CircuitKeys() {}

    private static List<Key> keys() {
        return List.of(
                Key.of("voltage", new Quantity(UnitFamily.VOLTAGE, 100, 480), "120 V for ordinary outlets.", "120 V"),
                Key.of("breaker", new Quantity(UnitFamily.CURRENT, 1, 200), "The number on its handle.", "15 A"),
                Key.of("outlet", OUTLET, "The outlet nearest to where a unit would stand.", "three-prong"),
                Key.of("wiring", WIRING, "Metal of its wires, if you know.", "copper"),
                Key.of(
                        "feeds",
                        new Listed(new Words("rooms by name")),
                        "Rooms that go dark with it.",
                        "[bedroom, hall]"),
                Key.of(
                        "also",
                        new Listed(new PoweredThing(things(), false)),
                        "What else is plugged in or lit, with its power if you know it.",
                        "[lamp 60 W, laptop 90 W]"),
                Key.of(
                        "dedicated",
                        RoomKeys.YES_NO,
                        "Yes only if it feeds one outlet and nothing else. The report repeats it as a thing to verify.",
                        "no"),
                Key.of("built", new Years(), "When it was wired; otherwise when the home was built.", "1960s"));
    }

    private static Word things() {
        var options = new ArrayList<Option>();
        for (var load : PlugLoads.KNOWN) {
            options.add(new Option(load.name(), load.alsoCalled()));
        }
        return new Word(options);
    }
}
