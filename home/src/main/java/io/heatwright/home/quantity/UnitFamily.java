package io.heatwright.home.quantity;

import static io.heatwright.home.quantity.Unit.metric;
import static io.heatwright.home.quantity.Unit.number;
import static io.heatwright.home.quantity.Unit.scaled;

import java.util.List;
import java.util.Optional;

/**
 * What a quantity measures, with every unit that people may write for it.
 *
 * <p>Conversions are exact by definition: international foot and pound, International Table Btu of 1,055.05585262 J,
 * refrigeration ton of 12,000 Btu/h (NIST Special Publication 811, 2008, appendix B.8).
 */
public enum UnitFamily {
    /** A bare number. Inside: 1. */
    NUMBER("a number", "0.5", true, number("", "")),
    /** Length. Inside: m. */
    LENGTH(
            "a length",
            "12 ft, 11'6\", 3.5 m or 30 cm",
            false,
            metric("m", 1, "m", "metre", "metres", "meter", "meters"),
            scaled("cm", 1, 100, UnitSystem.METRIC, "cm", "centimetre", "centimetres", "centimeter", "centimeters"),
            scaled("mm", 1, 1000, UnitSystem.METRIC, "mm", "millimetre", "millimetres", "millimeter", "millimeters"),
            scaled("ft", 3048, 10000, UnitSystem.US, "ft", "foot", "feet", "'"),
            scaled("in", 254, 10000, UnitSystem.US, "in", "inch", "inches", "\"", "''"),
            metric("km", 1000, "km"),
            scaled("mi", 1609344, 1000, UnitSystem.US, "mi", "mile", "miles")),
    /** Area. Inside: m². */
    AREA(
            "an area",
            "168 sq ft or 15 m²",
            false,
            metric("m²", 1, "m2", "sqm", "squaremetres", "squaremeters"),
            scaled("cm²", 1, 10000, UnitSystem.METRIC, "cm2", "sqcm"),
            scaled("sq ft", 9290304, 100000000, UnitSystem.US, "ft2", "sqft", "squarefeet", "squarefoot"),
            scaled("sq in", 64516, 100000000, UnitSystem.US, "in2", "sqin", "squareinches")),
    /** Volume. Inside: m³. */
    VOLUME(
            "a volume",
            "1340 cu ft or 38 m³",
            false,
            metric("m³", 1, "m3", "cubicmetres", "cubicmeters"),
            scaled("cu ft", 28316846592.0, 1e12, UnitSystem.US, "ft3", "cuft", "cubicfeet"),
            scaled("L", 1, 1000, UnitSystem.METRIC, "l", "litre", "litres", "liter", "liters")),
    /** Temperature. Inside: °C. */
    TEMPERATURE(
            "a temperature",
            "68 °F or 20 °C",
            false,
            metric("°C", 1, "c", "celsius", "degc"),
            new Unit("°F", List.of("f", "fahrenheit", "degf"), 32, 5, 9, UnitSystem.US),
            new Unit("K", List.of("k", "kelvin"), 273.15, 1, 1, UnitSystem.METRIC)),
    /** Temperature difference. Inside: K. */
    TEMPERATURE_DIFFERENCE(
            "a temperature difference",
            "4 °F or 2 K",
            false,
            metric("K", 1, "k", "c", "kelvin", "celsius", "degc"),
            scaled("°F", 5, 9, UnitSystem.US, "f", "fahrenheit", "degf")),
    /** Power, of heat or electricity. Inside: W. */
    POWER(
            "a power",
            "1500 W, 1.5 kW, 9000 Btu/h or 0.75 ton",
            false,
            metric("W", 1, "w", "watt", "watts"),
            metric("kW", 1000, "kw", "kilowatt", "kilowatts"),
            scaled("Btu/h", Unit.BTU, 3600, UnitSystem.US, "btu/h", "btu/hr", "btuh", "btu", "btus", "btuhr"),
            scaled("kBtu/h", Unit.BTU * 1000, 3600, UnitSystem.US, "kbtu/h", "kbtu/hr", "kbtuh", "kbtu", "mbh"),
            scaled("ton", Unit.BTU * 12000, 3600, UnitSystem.US, "ton", "tons"),
            scaled("hp", 745.6998715822702, 1, UnitSystem.US, "hp", "horsepower")),
    /** Energy. Inside: J. */
    ENERGY(
            "an energy",
            "350 kWh or 1 therm",
            false,
            new Unit("kWh", List.of("kwh"), 0, 3600000, 1, UnitSystem.BOTH),
            metric("MJ", 1e6, "mj"),
            scaled("kBtu", Unit.BTU * 1000, 1, UnitSystem.US, "kbtu"),
            scaled("therm", Unit.BTU * 100000, 1, UnitSystem.US, "therm", "therms")),
    /** Electric potential. Inside: V. */
    VOLTAGE("a voltage", "120 V", true, number("V", "v", "vac", "volt", "volts")),
    /** Electric current. Inside: A. */
    CURRENT("a current", "15 A", true, number("A", "a", "amp", "amps", "ampere", "amperes")),
    /** Share of a whole. Inside: 0 to 1. */
    SHARE("a share", "40 % or 0.4", true, number("", ""), scaled("%", 1, 100, UnitSystem.BOTH, "%", "percent", "pct")),
    /** Thermal resistance of a unit of area. Inside: m²·K/W. */
    THERMAL_RESISTANCE(
            "an R-value",
            "R-13 or 2.3 m²K/W",
            false,
            metric("m²K/W", 1, "m2k/w", "rsi", "m2c/w"),
            scaled(
                    "h·ft²·°F/Btu",
                    Unit.SQUARE_FOOT * 3600 * 5,
                    Unit.BTU * 9,
                    UnitSystem.US,
                    "r",
                    "hft2f/btu",
                    "ft2hf/btu",
                    "ft2fh/btu",
                    "hft2degf/btu")),
    /** Thermal transmittance of a unit of area. Inside: W/(m²·K). */
    THERMAL_TRANSMITTANCE(
            "a U-value",
            "U-0.30 as on a window label, or 1.7 W/m²K",
            false,
            metric("W/m²K", 1, "w/m2k", "wm2k", "w/m2c"),
            scaled(
                    "Btu/h·ft²·°F",
                    Unit.BTU * 9,
                    Unit.SQUARE_FOOT * 3600 * 5,
                    UnitSystem.US,
                    "u",
                    "btu/hft2f",
                    "btuh/ft2f",
                    "btu/hrft2f")),
    /** Thermal conductivity. Inside: W/(m·K). */
    CONDUCTIVITY(
            "a conductivity",
            "0.16 W/mK or 1.1 Btu·in/h·ft²·°F",
            false,
            metric("W/mK", 1, "w/mk", "w/mc"),
            scaled(
                    "Btu·in/h·ft²·°F",
                    Unit.BTU * 0.0254 * 9,
                    Unit.SQUARE_FOOT * 3600 * 5,
                    UnitSystem.US,
                    "btuin/hft2f",
                    "btuin/hrft2f")),
    /** Density. Inside: kg/m³. */
    DENSITY(
            "a density",
            "950 kg/m³ or 59 lb/ft³",
            false,
            metric("kg/m³", 1, "kg/m3"),
            scaled("lb/ft³", 0.45359237, 0.028316846592, UnitSystem.US, "lb/ft3", "lb/cuft")),
    /** Specific heat. Inside: J/(kg·K). */
    SPECIFIC_HEAT(
            "a specific heat",
            "840 J/kgK or 0.2 Btu/lb·°F",
            false,
            metric("J/kgK", 1, "j/kgk", "j/kgc"),
            metric("kJ/kgK", 1000, "kj/kgk"),
            scaled("Btu/lb·°F", 4186.8, 1, UnitSystem.US, "btu/lbf")),
    /** Air change rate at ordinary weather. Inside: room volumes per hour. */
    AIR_CHANGES(
            "a number of air changes per hour",
            "0.5 or 0.5 ach",
            true,
            number("ach", "ach", "airchanges/h", "airchanges", "airchangesperhour", "1/h", "/h")),
    /** Air change rate at 50 Pa, from a blower door. Inside: room volumes per hour. */
    AIR_CHANGES_AT_50_PA(
            "a number of air changes per hour at 50 Pa",
            "7 or 7 ACH50",
            true,
            number("ACH50", "ach50", "ach@50", "n50")),
    /** Length of time. Inside: s. */
    DURATION(
            "a duration",
            "20 min, 2 h or 10 years",
            false,
            new Unit("s", List.of("s", "sec", "second", "seconds"), 0, 1, 1, UnitSystem.BOTH),
            new Unit("min", List.of("min", "mins", "minute", "minutes"), 0, 60, 1, UnitSystem.BOTH),
            new Unit("h", List.of("h", "hr", "hrs", "hour", "hours"), 0, 3600, 1, UnitSystem.BOTH),
            new Unit("days", List.of("d", "day", "days"), 0, 86400, 1, UnitSystem.BOTH),
            new Unit("years", List.of("year", "years", "yr", "yrs", "a"), 0, 31536000, 1, UnitSystem.BOTH)),
    /** Time of day. Inside: h after midnight, 0 to 24. */
    CLOCK("a time of day", "7 am, 7:30 pm or 22:00", true, number("o'clock", "", "o'clock", "oclock", "uhr", "h")),
    /** Money. Inside: US dollars. */
    MONEY(
            "an amount of money",
            "$1200",
            false,
            number("$", "$", "usd", "dollar", "dollars"),
            scaled("¢", 1, 100, UnitSystem.BOTH, "c", "¢", "cent", "cents")),
    /** Price of energy. Inside: US dollars per kWh. */
    ENERGY_PRICE(
            "a price of energy",
            "$0.16/kWh, 16 c/kWh or $1.40/therm",
            false,
            new Unit("$/kWh", List.of("$/kwh", "usd/kwh", "dollars/kwh"), 0, 1, 1, UnitSystem.BOTH),
            scaled("c/kWh", 1, 100, UnitSystem.BOTH, "c/kwh", "¢/kwh", "cents/kwh", "cent/kwh", "ct/kwh"),
            scaled("$/therm", 3600000, Unit.BTU * 100000, UnitSystem.US, "$/therm", "usd/therm"),
            scaled("$/MMBtu", 3600000, Unit.BTU * 1000000, UnitSystem.US, "$/mmbtu", "usd/mmbtu")),
    /** Mass. Inside: kg. */
    MASS(
            "a mass",
            "55 lb or 25 kg",
            false,
            metric("kg", 1, "kg", "kilogram", "kilograms"),
            scaled("lb", 45359237, 100000000, UnitSystem.US, "lb", "lbs", "pound", "pounds"),
            scaled("oz", 45359237, 1600000000, UnitSystem.US, "oz", "ounce", "ounces"),
            scaled("g", 1, 1000, UnitSystem.METRIC, "g", "gram", "grams")),
    /** Mass that flows, such as water vapour. Inside: kg/s. */
    MASS_FLOW(
            "a mass flow",
            "50 g/h or 0.1 lb/h",
            false,
            scaled("g/h", 1, 3600000, UnitSystem.METRIC, "g/h"),
            scaled("kg/h", 1, 3600, UnitSystem.METRIC, "kg/h"),
            scaled("lb/h", 0.45359237, 3600, UnitSystem.US, "lb/h", "lb/hr"),
            metric("kg/s", 1, "kg/s")),
    /** Air that flows. Inside: m³/s. */
    AIR_FLOW(
            "an air flow",
            "50 cfm or 85 m³/h",
            false,
            scaled("m³/h", 1, 3600, UnitSystem.METRIC, "m3/h"),
            metric("m³/s", 1, "m3/s"),
            scaled("L/s", 1, 1000, UnitSystem.METRIC, "l/s"),
            scaled("cfm", 0.028316846592, 60, UnitSystem.US, "cfm", "ft3/min")),
    /** Direction or slope. Inside: degrees. */
    ANGLE("an angle", "180 or 180 degrees", true, number("°", "", "deg", "degree", "degrees")),
    /** Pressure of the air, not above it. Inside: Pa. */
    PRESSURE(
            "a pressure",
            "101.3 kPa or 29.92 inHg",
            false,
            metric("kPa", 1000, "kpa"),
            metric("Pa", 1, "pa"),
            metric("hPa", 100, "hpa", "mbar", "millibar"),
            metric("bar", 100000, "bar"),
            metric("MPa", 1e6, "mpa"),
            scaled("inHg", 3386.389, 1, UnitSystem.US, "inhg"),
            scaled("psi", 6894.757, 1, UnitSystem.US, "psi", "psia")),
    /** Energy of a unit of mass. Inside: J/kg. */
    SPECIFIC_ENERGY(
            "an energy per mass",
            "250 kJ/kg or 107 Btu/lb",
            false,
            metric("J/kg", 1, "j/kg"),
            metric("kJ/kg", 1000, "kj/kg"),
            scaled("Btu/lb", 2326, 1, UnitSystem.US, "btu/lb")),
    /** Sunlight on a surface. Inside: W/m². */
    IRRADIANCE(
            "sunlight on a surface",
            "300 W/m²",
            false,
            metric("W/m²", 1, "w/m2"),
            scaled("Btu/h·ft²", Unit.BTU, Unit.SQUARE_FOOT * 3600, UnitSystem.US, "btu/hft2", "btu/hrft2")),
    /** Sound level. Inside: dB(A). */
    SOUND_LEVEL("a sound level", "42 dB(A)", true, number("dB(A)", "dba", "db", "decibel", "decibels")),
    /** Speed. Inside: m/s. */
    SPEED(
            "a speed",
            "15 mph or 7 m/s",
            false,
            metric("m/s", 1, "m/s"),
            scaled("mph", 44704, 100000, UnitSystem.US, "mph"),
            scaled("km/h", 10, 36, UnitSystem.METRIC, "km/h")),
    /** Heat transfer coefficient of a surface. Inside: W/(m²·K). */
    FILM_COEFFICIENT(
            "a film coefficient",
            "8.3 W/m²K",
            false,
            metric("W/m²K", 1, "w/m2k", "w/m2c"),
            scaled(
                    "Btu/h·ft²·°F",
                    Unit.BTU * 9,
                    Unit.SQUARE_FOOT * 3600 * 5,
                    UnitSystem.US,
                    "btu/hft2f",
                    "btu/hrft2f"));

    private final String words;
    private final String example;
    private final boolean bareAllowed;

    @SuppressWarnings("ImmutableEnumChecker") // List.of, of records whose only list is copied
    private final List<Unit> units;

    UnitFamily(String words, String example, boolean bareAllowed, Unit... units) {
        this.words = words;
        this.example = example;
        this.bareAllowed = bareAllowed;
        this.units = List.of(units);
    }

    /**
     * Returns what is measured, in words.
     *
     * @return a phrase with its article, such as {@code a length}
     */
    public String words() {
        return words;
    }

    /**
     * Returns how it may be written.
     *
     * @return one or more examples
     */
    public String example() {
        return example;
    }

    /**
     * Tells whether a number without a unit is understood, because only one unit can be meant.
     *
     * @return whether a bare number is read in the first unit
     */
    public boolean bareAllowed() {
        return bareAllowed;
    }

    /**
     * Returns the units that may be written, the most usual first.
     *
     * @return at least one
     */
    public List<Unit> units() {
        return units;
    }

    /**
     * Finds a unit by the way it was written.
     *
     * @param written any spelling
     * @return the unit, or nothing
     */
    public Optional<Unit> unit(String written) {
        var wanted = reduce(written);
        return units.stream().filter(u -> u.spellings().contains(wanted)).findFirst();
    }

    /**
     * Finds the first unit of a system.
     *
     * @param system metric or US
     * @return that system's most usual unit, or the family's first
     */
    public Unit preferred(UnitSystem system) {
        return units.stream().filter(u -> u.system() == system).findFirst().orElse(units.get(0));
    }

    /**
     * Finds what a unit measures when it isn't what was wanted.
     *
     * @param written any spelling, not empty
     * @return the first family that has the unit, or nothing
     */
    public static Optional<UnitFamily> having(String written) {
        for (var family : values()) {
            if (family.unit(written).isPresent()) {
                return Optional.of(family);
            }
        }
        return Optional.empty();
    }

    /**
     * Reduces a unit as written to letters, digits and strokes, so that {@code Btu/(h·ft²·°F)} and {@code btu/h-ft2-F}
     * are the same.
     *
     * @param written any spelling
     * @return lower-case letters, digits and the signs / % $ ¢ ' " @
     */
    public static String reduce(String written) {
        var kept = new StringBuilder();
        for (var i = 0; i < written.length(); i++) {
            var c = Character.toLowerCase(written.charAt(i));
            switch (c) {
                case ' ', '\u00a0', '.', '·', '⋅', '*', '(', ')', '°', 'º', '-', '^' -> {}
                case '²' -> kept.append('2');
                case '³' -> kept.append('3');
                default -> kept.append(c);
            }
        }
        return kept.toString();
    }
}
