package io.heatwright.home.keys;

import io.heatwright.home.Alteration;
import io.heatwright.home.CurrentKind;
import io.heatwright.home.Priority;
import io.heatwright.home.Tenure;
import io.heatwright.home.keys.Kind.Group;
import io.heatwright.home.keys.Kind.Listed;
import io.heatwright.home.keys.Kind.Named;
import io.heatwright.home.keys.Kind.PoweredThing;
import io.heatwright.home.keys.Kind.Quantity;
import io.heatwright.home.keys.Kind.Word;
import io.heatwright.home.keys.Kind.Words;
import io.heatwright.home.keys.Kind.Years;
import io.heatwright.home.quantity.UnitFamily;
import java.util.List;

/** The whole table: everything that may be written in a home file. */
public final class HomeKeys {

    /** The newest format that is read. */
    public static final int FORMAT = 1;

    private static final Word TERRAIN = new Word(List.of(
            new Kind.Option("city", List.of("urban", "city centre", "downtown")),
            new Kind.Option("suburb", List.of("suburban", "woodland", "town")),
            new Kind.Option("open", List.of("rural", "country", "open country")),
            new Kind.Option("water", List.of("shore", "coast", "beach"))));

    /** Everything. */
    public static final Group ALL = new Group("a home", keys());

    private HomeKeys() {}

    private static List<Key> keys() {
        return List.of(
                Key.of(
                                "format",
                                new Quantity(UnitFamily.NUMBER, FORMAT, FORMAT),
                                "Version of this notation. It stands first and lets old files be read for ever.",
                                "1")
                        .needed(),
                Key.of(
                                "home",
                                new Words("a name"),
                                "What you call it. It stands at the top of the report.",
                                "Third-floor bedroom")
                        .orCalled("name"),
                Key.of(
                        "place",
                        new Words("a US town with its state, a county with its state, or two coordinates"),
                        "Where it is. It decides weather, design temperatures, prices and carbon. Coordinates in degrees"
                                + " also do, as in 40.71, -74.01.",
                        "New York, NY"),
                Key.of(
                        "latitude",
                        new Quantity(UnitFamily.ANGLE, -90, 90),
                        "Degrees north, instead of a place; longitude must stand beside it.",
                        "40.71"),
                Key.of(
                        "longitude",
                        new Quantity(UnitFamily.ANGLE, -180, 180),
                        "Degrees east, so negative in America.",
                        "-74.01"),
                Key.of(
                        "elevation",
                        new Quantity(UnitFamily.LENGTH, -450, 6000),
                        "Height above the sea, to judge whether a weather station is much higher or lower.",
                        "1650 m"),
                Key.of(
                        "epw",
                        new Words("the path of an EPW weather file, relative to this file"),
                        "A weather year of your own in EnergyPlus format, instead of the nearest station.",
                        "my-weather.epw"),
                Key.of(
                        "weather",
                        WeatherKeys.KIND,
                        "Weather of a laboratory instead of a place: the same air in every hour of the year, no sun. A plan"
                                + " needs a place; checks of the physics do not.",
                        "steady 46.1 °C"),
                Key.of(
                                "tenure",
                                Word.of(Tenure.values()),
                                "Whether you rent. A landlord must agree to anything fixed to the building.",
                                "rent")
                        .guessed("unknown, treated as rented", "judgement", "Look at who may alter walls and wiring."),
                Key.of(
                                "may",
                                new Listed(Word.of(Alteration.values())),
                                "What may be put up or altered. What is not listed is not proposed as a choice.",
                                "[window unit, portable unit]")
                        .guessed(
                                "window and portable units if rented, everything if owned",
                                "judgement",
                                "Ask the landlord or the co-op which units and holes are allowed."),
                Key.of("built", new Years(), "When the building was built; rooms may say otherwise.", "1960s"),
                Key.of("terrain", TERRAIN, "What the wind meets before it reaches the home.", "suburb")
                        .guessed("city", "suburb", "open", "judgement", "Look out of the window."),
                Key.of(
                                "ground reflectance",
                                new Quantity(UnitFamily.SHARE, 0, 1),
                                "Share of sunlight that the ground sends back; fresh snow 70 %.",
                                "20 %")
                        .guessed("20 %", "ashrae2017", "It rarely matters."),
                ShadeKeys.horizon(),
                Key.of(
                                "rooms",
                                new Named("a room", RoomKeys.ALL),
                                "The rooms to heat and cool, each under a name of your choice.",
                                "bedroom: {floor: 12 ft x 14 ft}")
                        .needed(),
                Key.of(
                        "circuits",
                        new Named("a circuit", CircuitKeys.ALL),
                        "Breakers and what hangs on them. A circuit with the name of a room serves that room.",
                        "bedroom: {voltage: 120 V, breaker: 15 A}"),
                Key.of(
                        "panel",
                        CircuitKeys.PANEL,
                        "The main breaker and what it feeds, for `heatwright circuit`.",
                        "{service: 100 A, measured peak: 6 kW}"),
                Key.of(
                        "now",
                        new Listed(new PoweredThing(Word.of(CurrentKind.values()), true)),
                        "What heats and cools today, with its power if you know it. Savings are measured against it.",
                        "[electric space heater 1500 W, window air conditioner]"),
                Key.of(
                        "prices",
                        new Group(
                                "prices",
                                List.of(
                                        price("electricity", 2, "electricity, taxes included", "$0.24/kWh"),
                                        price("gas", 1, "natural gas", "$1.60/therm"),
                                        price("propane", 1, "propane; $2.50 a gallon is 9.3 c/kWh", "9.3 c/kWh"),
                                        price("oil", 1, "heating oil; $4.00 a gallon is 9.8 c/kWh", "9.8 c/kWh"))),
                        "Your own energy prices, from a bill; otherwise the state's mean.",
                        "{electricity: $0.24/kWh}"),
                Key.of(
                        "design",
                        new Group(
                                "design temperatures",
                                List.of(
                                        Key.of(
                                                "winter",
                                                new Quantity(UnitFamily.TEMPERATURE, -60, 30),
                                                "Outdoor temperature for which heating is sized.",
                                                "13 °F"),
                                        Key.of(
                                                "summer",
                                                new Quantity(UnitFamily.TEMPERATURE, 0, 60),
                                                "Outdoor temperature for which cooling is sized.",
                                                "89 °F"))),
                        "Your own design temperatures; otherwise those of the station or county.",
                        "{winter: 13 °F, summer: 89 °F}"),
                Key.of(
                        "priorities",
                        new Listed(Word.of(Priority.values())),
                        "What matters most, first things first.",
                        "[quiet, cost]"),
                Key.of("notes", new Words("a sentence"), "Anything; it is not read.", "top of the stairs"));
    }

    private static Key price(String name, double most, String what, String example) {
        return Key.of(name, new Quantity(UnitFamily.ENERGY_PRICE, 0, most), "Price of " + what + ".", example);
    }
}
