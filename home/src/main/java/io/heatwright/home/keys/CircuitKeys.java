package io.heatwright.home.keys;

import io.heatwright.home.keys.Kind.ClockSpan;
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

    private static final Word WIRE = Word.of("14 AWG", "12 AWG", "10 AWG", "8 AWG");

    private static final Listed THINGS = new Listed(new PoweredThing(things(), false));

    private static final Quantity POWER = new Quantity(UnitFamily.POWER, 0, 1e5);

    static final Group ALL = new Group("a circuit", keys());

    static final Group PANEL = new Group("a panel", panel());

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
                        THINGS,
                        "What else is plugged in or lit, with its power if you know it.",
                        "[lamp 60 W, laptop 90 W]"),
                Key.of(
                        "use",
                        new Listed(new Group(
                                "a use",
                                List.of(
                                        Key.of("load", new Words("a thing of also"), "Which.", "kettle")
                                                .needed(),
                                        Key.of("hours", new ClockSpan(), "From and to, daily.", "7 am to 7:05 am")
                                                .needed()))),
                        "When things on it are on; otherwise usual hours.",
                        "[{load: kettle, hours: 7 am to 7:05 am}]"),
                Key.of("wire", WIRE, "Size printed on its copper cable.", "14 AWG"),
                Key.of("run", new Quantity(UnitFamily.LENGTH, 1, 300), "From panel to outlet, one way.", "50 ft"),
                Key.of(
                        "dedicated",
                        RoomKeys.YES_NO,
                        "Yes only if it feeds one outlet and nothing else. The report repeats it as a thing to verify.",
                        "no"),
                Key.of("built", new Years(), "When it was wired; otherwise when the home was built.", "1960s"));
    }

    private static List<Key> panel() {
        return List.of(
                Key.of("service", new Quantity(UnitFamily.CURRENT, 15, 400), "Number on the main breaker.", "100 A"),
                Key.of("voltage", new Quantity(UnitFamily.VOLTAGE, 200, 250), "240 V, or 208 V.", "240 V"),
                Key.of("floor", new Quantity(UnitFamily.AREA, 10, 2000), "Of the whole home.", "1500 sq ft"),
                Key.of(
                        "appliances",
                        THINGS,
                        "All that are fastened in place or have a circuit of their own, no heating, no cooling.",
                        "[range 12 kW, dryer 5 kW]"),
                Key.of("heating", POWER, "Electric heating that stays, or 0 W.", "0 W"),
                Key.of("cooling", POWER, "Cooling that stays, or 0 W.", "0 W"),
                Key.of("measured peak", POWER, "Highest 15 minutes of a year, from the utility.", "6 kW"));
    }

    private static Word things() {
        var options = new ArrayList<Option>();
        for (var load : PlugLoads.KNOWN) {
            options.add(new Option(load.name(), load.alsoCalled()));
        }
        return new Word(options);
    }
}
