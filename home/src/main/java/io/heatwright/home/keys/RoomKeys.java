package io.heatwright.home.keys;

import io.heatwright.home.RoomUse;
import io.heatwright.home.defaults.WallKind;
import io.heatwright.home.keys.Kind.ClockSpan;
import io.heatwright.home.keys.Kind.Either;
import io.heatwright.home.keys.Kind.Group;
import io.heatwright.home.keys.Kind.Listed;
import io.heatwright.home.keys.Kind.Option;
import io.heatwright.home.keys.Kind.Quantities;
import io.heatwright.home.keys.Kind.Quantity;
import io.heatwright.home.keys.Kind.RoomName;
import io.heatwright.home.keys.Kind.Word;
import io.heatwright.home.keys.Kind.Words;
import io.heatwright.home.keys.Kind.Years;
import io.heatwright.home.quantity.UnitFamily;
import java.util.List;

/** What may be said about a room. */
final class RoomKeys {

    static final Word YES_NO =
            new Word(List.of(new Option("yes", List.of("true", "y")), new Option("no", List.of("false", "n"))));

    private static final Word ABOVE = new Word(List.of(
            new Option("apartment", List.of("room", "heated room", "neighbor", "neighbour", "upstairs", "bedroom")),
            new Option("attic", List.of("unheated attic", "loft")),
            new Option("roof", List.of("flat roof", "sloped roof", "cathedral ceiling", "vaulted ceiling")),
            new Option("outdoors", List.of("outside", "deck", "terrace", "balcony"))));

    private static final Word BELOW = new Word(List.of(
            new Option("apartment", List.of("room", "heated room", "neighbor", "neighbour", "downstairs", "shop")),
            new Option("slab", List.of("ground", "concrete slab", "earth")),
            new Option("crawlspace", List.of("crawl space", "vented crawlspace")),
            new Option("basement", List.of("unheated basement", "cellar")),
            new Option("garage", List.of("unheated garage")),
            new Option("outdoors", List.of("outside", "stilts", "posts", "piers", "trailer", "overhang"))));

    static final Kind INSULATION = Either.of(
            new Word(List.of(new Option("none", List.of("uninsulated", "no insulation")))),
            new Quantity(UnitFamily.THERMAL_RESISTANCE, 0, 20));

    private static final Word WALL_KIND = Word.of(WallKind.values());

    private static final Quantity INDOORS = new Quantity(UnitFamily.TEMPERATURE, -10, 60);
    private static final Word NONE = new Word(List.of(new Option("none", List.of("off", "no"))));

    static final Group ALL = new Group("a room", keys());

    private RoomKeys() {}

    private static List<Key> keys() {
        return List.of(
                Key.of("name", new Words("a name"), "How reports call the room; otherwise its key.", "Bedroom"),
                Key.of(
                                "use",
                                Word.of(RoomUse.values()),
                                "What it is used for. It decides the usual people, appliances and hours.",
                                "bedroom")
                        .guessed("what its key says, else other", "judgement", "Say what the room is used for."),
                Key.of(
                                "floor",
                                Either.of(
                                        new Quantities(UnitFamily.LENGTH, 1, 60),
                                        new Quantity(UnitFamily.AREA, 1, 2000)),
                                "Floor of the room inside its walls: two lengths, or an area.",
                                "12 ft x 14 ft")
                        .orCalled("size", "area")
                        .needed(),
                Key.of(
                                "ceiling",
                                new Quantity(UnitFamily.LENGTH, 1.5, 12),
                                "Mean height from floor to ceiling.",
                                "8 ft")
                        .orCalled("ceiling height", "height")
                        .guessed("8 ft", "8 ft", "9 ft", "judgement", "Measure from floor to ceiling."),
                Key.of(
                        "volume",
                        new Quantity(UnitFamily.VOLUME, 2, 10000),
                        "Air volume, if not floor times ceiling.",
                        "129.6 m³"),
                Key.of(
                                "built",
                                new Years(),
                                "When the room's walls were built or last insulated. It decides insulation and leaks.",
                                "1960s")
                        .guessed(
                                "after 1990",
                                "1970s",
                                "before 1950",
                                "judgement",
                                "Ask the landlord, or the town's tax records."),
                Key.of(
                                "storey",
                                new Quantity(UnitFamily.NUMBER, -2, 120),
                                "Storey of the room; 1 is at the ground. Higher rooms have more wind.",
                                "3")
                        .orCalled("story", "level")
                        .guessed("1, or 2 if something lies below", "judgement", "Count from the street."),
                Key.of(
                                "outside",
                                Either.of(
                                        new Listed(Either.of(
                                                new Word(List.of(
                                                        new Option("none", List.of()), new Option("all", List.of()))),
                                                new Kind.Direction())),
                                        new Group("outside walls", wallLengths())),
                                "Which walls meet the weather or the soil: directions, or directions with their lengths, or none, or"
                                        + " all. Walls stand at right angles.",
                                "[south]")
                        .orCalled("outside walls")
                        .guessed(
                                "the walls with windows, or one more",
                                "judgement",
                                "Stand inside and see which walls have no room or neighbour behind them."),
                Key.of(
                        "beside",
                        new Listed(NeighbourKeys.ALL),
                        "Other rooms of this file, or spaces of a known temperature, behind inside walls. Each wall is"
                                + " written once, in either room.",
                        "[{room: garage, length: 12 ft}]"),
                Key.of(
                                "above",
                                Either.of(ABOVE, new RoomName("another room of this file")),
                                "What lies above the ceiling.",
                                "apartment")
                        .guessed(
                                "apartment",
                                "by tenure and use",
                                "roof",
                                "judgement",
                                "Look at the building from outside."),
                Key.of(
                                "below",
                                Either.of(BELOW, new RoomName("another room of this file")),
                                "What lies below the floor.",
                                "apartment")
                        .guessed(
                                "apartment",
                                "by tenure and use",
                                "by use",
                                "judgement",
                                "Look at the building from outside."),
                Key.of(
                                "below ground",
                                new Quantity(UnitFamily.LENGTH, 0, 4),
                                "How far the floor lies below the ground outside, the mean along the outside walls.",
                                "5 ft")
                        .orCalled("depth below ground")
                        .guessed(
                                "0; in a basement room 7 ft",
                                "0; in a basement room 5 ft",
                                "0; in a basement room 3 ft",
                                "judgement",
                                "Measure from a window sill down to the floor inside and to the ground outside."),
                Key.of(
                        "slab",
                        new Group("a slab", GroundKeys.slab()),
                        "Insulation along the edge of a floor on soil. What lies below all of it is underfloor.",
                        "{edge insulation: R-10, depth: 2 ft}"),
                GroundKeys.crawlSpace(),
                GroundKeys.soil(),
                Key.of(
                                "walls",
                                Either.of(
                                        WALL_KIND,
                                        INSULATION,
                                        new Group(
                                                "walls",
                                                List.of(
                                                        Key.of("kind", WALL_KIND, "What they are made of.", "brick")
                                                                .guessed(
                                                                        "wood frame",
                                                                        "judgement",
                                                                        "Knock: brick and block do not sound hollow."),
                                                        Key.of(
                                                                "insulation",
                                                                INSULATION,
                                                                "Insulation in them, or none.",
                                                                "R-13")))),
                                "Outside walls: what they are made of, or their insulation, or both as a group.",
                                "{kind: brick, insulation: none}")
                        .guessed(
                                "by era",
                                "ritschard1992",
                                "Ask the landlord or an energy auditor; feel whether the wall is cold in winter."),
                Key.of("roof", INSULATION, "Insulation above the ceiling, if roof or attic lie above.", "R-30")
                        .orCalled("attic", "ceiling insulation")
                        .guessed("by era", "memory", "Look through the attic hatch and measure the depth."),
                Key.of("underfloor", INSULATION, "Insulation below the floor, of a slab too.", "R-19")
                        .orCalled("floor insulation")
                        .guessed("by era; none below a slab", "memory", "Look from below, if you can."),
                Key.of(
                        "windows",
                        Either.of(NONE, new Listed(WindowKeys.ALL)),
                        "Windows and glass doors that meet the weather.",
                        "[{faces: south, size: 4 ft x 5 ft}]"),
                Key.of(
                                "drafts",
                                new Word(List.of(
                                        new Option("very tight", List.of("airtight")),
                                        new Option("tight", List.of("none", "few")),
                                        new Option("average", List.of("some", "normal")),
                                        new Option("leaky", List.of("drafty", "draughty", "many")),
                                        new Option("very leaky", List.of("very drafty", "very draughty")))),
                                "How drafty it feels on a windy winter day.",
                                "average")
                        .orCalled("draughts", "leaks")
                        .guessed(
                                "tight",
                                "average",
                                "leaky",
                                "chan2013",
                                "On a windy day hold a tissue to window and outlet edges."),
                Key.of(
                        "ach",
                        new Quantity(UnitFamily.AIR_CHANGES, 0, 30),
                        "Exact instead of drafts: outdoor air in room volumes per hour, always the same.",
                        "0.5"),
                Key.of(
                        "ach50",
                        new Quantity(UnitFamily.AIR_CHANGES_AT_50_PA, 0, 100),
                        "Exact instead of drafts: blower-door result for the air that comes from outdoors.",
                        "7 ACH50"),
                Key.of(
                        "leakage",
                        AirKeys.LEAKAGE,
                        "Exact instead of drafts: a flow at 50 Pa, or a flow coefficient, with its exponent.",
                        "{flow: 300 cfm, exponent: 0.65}"),
                Key.of(
                                "ventilation",
                                new Listed(AirKeys.FAN),
                                "Fans that exchange air with outdoors, beside leaks.",
                                "[{flow: 50 cfm, hours: 6 pm to 7 am, kind: exhaust, when: cooler outside, down to: 72 °F}]")
                        .orCalled("fans", "fan"),
                Key.of(
                                "open window",
                                new Listed(AirKeys.OPEN_WINDOW),
                                "Windows or outside doors that are opened, on one side of the room.",
                                "{area: 0.4 m², hours: 10 pm to 7 am, when: warm}")
                        .orCalled("open windows", "airing"),
                Key.of("people", new Quantity(UnitFamily.NUMBER, 0, 100), "How many people usually use it.", "2")
                        .orCalled("occupants")
                        .guessed("by use", "judgement", "Count who is usually there."),
                Key.of(
                        "gains",
                        new Listed(new Group("gains", gains())),
                        "Exact instead of people: heat and moisture from people and things. Several add up.",
                        "[{hours: 7-9, power: 300 W, radiant: 40 %, moisture: 200 g/h}]"),
                Key.of(
                                "heated",
                                YES_NO,
                                "Whether anything heats or cools it. A room that is not, such as a sunspace, a garage or an"
                                        + " attic, keeps the temperature that it comes to.",
                                "no")
                        .guessed("yes", "judgement", "Look for a heater."),
                Key.of(
                        "thermostat",
                        new Group("a thermostat", ThermostatKeys.keys(INDOORS, NONE)),
                        "Temperatures you want.",
                        "{heating: 70 °F, cooling: 75 °F}"),
                Key.of("sleeps", YES_NO, "Whether anyone sleeps here, which matters for escape and noise.", "yes")
                        .guessed("by use", "judgement", "Say whether there is a bed."),
                Key.of("door", YES_NO, "Whether a door can close the room off from the rest of the home.", "yes")
                        .guessed("yes", "judgement", "Look."),
                Key.of("outside door", YES_NO, "Whether a door leads straight outdoors.", "no"),
                Key.of("kitchen", YES_NO, "Whether food is cooked here.", "no")
                        .guessed("by use", "judgement", "Say whether there is a stove."),
                Key.of(
                        "outlet distance",
                        new Quantity(UnitFamily.LENGTH, 0, 30),
                        "From where a unit would stand to its outlet, along the wall.",
                        "5 ft"),
                Key.of(
                                "moisture factor",
                                new Quantity(UnitFamily.NUMBER, 1, 100),
                                "How many times the air's own moisture the room and its things take up.",
                                "15")
                        .guessed("15", "openstudio-hpxml", "Leave it."),
                Key.of(
                        "moisture buffer",
                        AirKeys.MOISTURE_BUFFER,
                        "Exact instead of moisture factor: surfaces that take up moisture.",
                        "{area: 60 m², value: 0.5}"),
                Key.of(
                                "furnishing factor",
                                new Quantity(UnitFamily.NUMBER, 1, 30),
                                "How many times the air's own heat the air and light furnishings hold; 1 if empty.",
                                "7")
                        .guessed("7", "openstudio-hpxml", "Leave it."),
                Key.of(
                        "surfaces",
                        new Listed(SurfaceKeys.ALL),
                        "Exact instead of outside, beside, above, below, below ground, slab, crawl space, soil, walls, roof"
                                + " and underfloor: every opaque surface.",
                        "[{name: south wall, area: 9.6 m², …}]"),
                Key.of("notes", new Words("a sentence"), "Anything; it is not read.", "warm in the afternoon"));
    }

    private static List<Key> wallLengths() {
        return Compass.words().stream()
                .map(point -> Key.of(
                        point,
                        new Quantity(UnitFamily.LENGTH, 0.3, 60),
                        "Length of the wall that faces " + point + ".",
                        "12 ft"))
                .toList();
    }

    private static List<Key> gains() {
        return List.of(
                Key.of(
                        "hours",
                        new ClockSpan(),
                        "From and to, in local standard time, the winter clock, whole hours; without it all day.",
                        "7-9"),
                Key.of("power", new Quantity(UnitFamily.POWER, 0, 100000), "Sensible heat.", "200 W"),
                Key.of("radiant", new Quantity(UnitFamily.SHARE, 0, 1), "Share of it that is radiant.", "60 %")
                        .guessed("50 %", "judgement", "Leave it."),
                Key.of("moisture", new Quantity(UnitFamily.MASS_FLOW, 0, 0.01), "Water vapour.", "50 g/h"));
    }
}
