package io.heatwright.planner.answer;

import io.heatwright.equipment.Product;
import io.heatwright.home.quantity.Figures;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.quantity.UnitSystem;
import io.heatwright.planner.terms.Range;
import io.heatwright.planner.words.Words;

/**
 * How a plan speaks: one language, one system of units, two significant figures.
 *
 * @param words sentences by code
 * @param units metric or US
 */
record Speech(Words words, UnitSystem units) {
    private static final double LONGEST_YEARS = 100;

    /** Says a sentence. */
    String say(String code, String... arguments) {
        return words.say(code, arguments);
    }

    /** Says what a floor below says in English. */
    String phrase(String english) {
        return words.phrase(english);
    }

    /** Heat or electric power; NaN is "not known". */
    String power(double watts) {
        return quantity(watts, UnitFamily.POWER);
    }

    String power(Range watts) {
        return quantity(watts, UnitFamily.POWER);
    }

    String temperature(double celsius) {
        return Double.isNaN(celsius)
                ? words.say("not_known")
                : Figures.print(celsius, UnitFamily.TEMPERATURE, units, 2);
    }

    String difference(double kelvin) {
        return quantity(kelvin, UnitFamily.TEMPERATURE_DIFFERENCE);
    }

    /** An opening, to two figures. */
    String opening(double squareMetres) {
        return quantity(squareMetres, UnitFamily.AREA);
    }

    String area(double squareMetres) {
        return Figures.print(squareMetres, UnitFamily.AREA, units, 3);
    }

    /** A distance over land: miles or kilometres. */
    String distance(double metres) {
        return units == UnitSystem.US ? Figures.two(metres / 1609.344) + " mi" : Figures.two(metres / 1000) + " km";
    }

    String height(double metres) {
        return quantity(metres, UnitFamily.LENGTH);
    }

    String amps(double amps) {
        return Double.isNaN(amps)
                ? words.say("not_known")
                : Figures.decimals(amps, 1).replace(".0", "") + " A";
    }

    String hours(Range hours) {
        return range(hours, "") + " h";
    }

    String dollars(double dollars) {
        return (dollars < 0 ? "-$" : "$") + wholeDollars(Math.abs(dollars));
    }

    String dollars(Range dollars) {
        var low = wholeDollars(dollars.low());
        var high = wholeDollars(dollars.high());
        var ends = low.equals(high) ? "" : " ($" + low + "–$" + high + ")";
        return "$" + wholeDollars(dollars.likely()) + ends;
    }

    /** Two significant figures, but no cents. */
    private static String wholeDollars(double dollars) {
        return Math.abs(dollars) < 100 ? Figures.decimals(dollars, 0) : Figures.two(dollars);
    }

    String years(double years) {
        if (Double.isInfinite(years)) {
            return words.say("never");
        }
        return years > LONGEST_YEARS ? words.say("over_a_century") : Figures.two(years);
    }

    /** Kind and voltage of a product, such as "120 V window heat pump". */
    String thing(Product product) {
        var voltage = switch (product.supply().voltage()) {
            case VOLTS_120 -> "120 V ";
            case VOLTS_208_TO_240 -> "240 V ";
            case UNKNOWN -> "";
        };
        return phrase(voltage + product.kind().words());
    }

    /** What a product is called; only a class that stands for many has a name that is words. */
    String name(Product product) {
        return product.isRepresentative() ? phrase(product.name()) : product.name();
    }

    String number(double number) {
        return Figures.two(number);
    }

    private String quantity(double value, UnitFamily family) {
        return Double.isNaN(value) ? words.say("not_known") : Figures.print(value, family, units, 2);
    }

    private String quantity(Range range, UnitFamily family) {
        var unit = family.preferred(units);
        var written = new Range(unit.written(range.low()), unit.written(range.likely()), unit.written(range.high()));
        return Figures.two(written.likely()) + " " + unit.name() + ends(written, "");
    }

    private String range(Range range, String prefix) {
        return prefix + Figures.two(range.likely()) + ends(range, prefix);
    }

    /** The ends in brackets, unless they print like the likely value. */
    private static String ends(Range range, String prefix) {
        var low = Figures.two(range.low());
        var high = Figures.two(range.high());
        return low.equals(high) ? "" : " (" + prefix + low + "–" + high + ")";
    }
}
