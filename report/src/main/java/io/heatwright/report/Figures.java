package io.heatwright.report;

import io.heatwright.planner.terms.Range;
import io.heatwright.planner.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.DoubleFunction;

/**
 * Numbers for people: two significant figures, a comma between thousands, a true minus sign, and the same characters
 * under every locale and Java version. A figure that is not finite is unknown and prints as the given words.
 *
 * @param units in which people read
 * @param unknown printed in place of a figure that is not known, such as "not published"
 * @param to stands between the ends of a range where a dash would be read as a minus
 */
public record Figures(UnitSystem units, String unknown, String to) {

    /**
     * Prints figures among words of one language.
     *
     * @param units in which people read
     * @param words of the renderers
     * @return figures that say "not published" and "to" in that language
     */
    public static Figures of(UnitSystem units, Words words) {
        return new Figures(units, words.say("unknown"), words.say("range.to"));
    }

    /**
     * Rounds to two significant figures.
     *
     * @param value any
     * @return such as 4,300, 7.5 or 0.29; the words for unknown when not finite
     */
    public String two(double value) {
        if (!Double.isFinite(value)) {
            return unknown;
        }
        return plain(rounded(value).stripTrailingZeros());
    }

    /**
     * Rounds to a whole number of at most two significant figures.
     *
     * @param value any
     * @return such as 9 or 310; "&lt;1" when the value rounds to 0 but is not 0
     */
    public String count(double value) {
        if (!Double.isFinite(value)) {
            return unknown;
        }
        if (value > 0 && value < 0.5) {
            return "<1";
        }
        return Math.abs(value) < 100 ? whole(value) : two(value);
    }

    /**
     * Rounds to a whole number.
     *
     * @param value any
     * @return such as 13 or −4
     */
    public String whole(double value) {
        return decimals(value, 0);
    }

    /**
     * Rounds to a fixed number of decimals.
     *
     * @param value any
     * @param decimals 0 or more, all of them printed
     * @return such as 12.5
     */
    public String decimals(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return unknown;
        }
        return plain(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP));
    }

    /**
     * Prints a current: one decimal, dropped when it is 0.
     *
     * @param amperes in A
     * @return such as 7.5 or 12
     */
    public String current(double amperes) {
        if (!Double.isFinite(amperes)) {
            return unknown;
        }
        return plain(new BigDecimal(amperes).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    /**
     * Prints a range as its likely value with the ends in brackets, or as one number when the ends print alike.
     *
     * @param range any
     * @param print how to print one end
     * @return such as 9 (2–60)
     */
    public String range(Range range, DoubleFunction<String> print) {
        var likely = print.apply(range.likely());
        if (!Double.isFinite(range.likely()) || hasNoWidth(range, print)) {
            return likely;
        }
        return likely + " (" + ends(range, print) + ")";
    }

    /**
     * Prints the ends of a range, or one number when they print alike.
     *
     * @param range any
     * @param print how to print one end
     * @return such as 2–60; "to" stands between when an end is negative
     */
    public String ends(Range range, DoubleFunction<String> print) {
        var low = print.apply(range.low());
        var high = print.apply(range.high());
        if (low.equals(high)) {
            return low;
        }
        return low + (range.low() < 0 ? " " + to + " " : "–") + high;
    }

    /**
     * Tells whether all three values of a range print alike.
     *
     * @param range any
     * @param print how to print one end
     * @return true when one number says it all, or when an end is not known
     */
    public boolean hasNoWidth(Range range, DoubleFunction<String> print) {
        if (!Double.isFinite(range.low()) || !Double.isFinite(range.high())) {
            return true;
        }
        var likely = print.apply(range.likely());
        return likely.equals(print.apply(range.low())) && likely.equals(print.apply(range.high()));
    }

    /**
     * Prints the ends of a price range in dollars, in thousands from 1,000 on.
     *
     * @param price in dollars
     * @return such as 2.8–3.0k or 400–800
     */
    public String price(Range price) {
        if (!Double.isFinite(price.low()) || !Double.isFinite(price.high())) {
            return two(price.likely());
        }
        if (price.high() < 999.5) {
            return ends(price, this::two);
        }
        return ends(price, this::thousands) + "k";
    }

    /**
     * Prints an amount of dollars with its sign.
     *
     * @param dollars in dollars
     * @return such as $220 or −$50
     */
    public String dollars(double dollars) {
        if (!Double.isFinite(dollars)) {
            return unknown;
        }
        var amount = two(Math.abs(dollars));
        return amount.equals("0") || dollars > 0 ? "$" + amount : "−$" + amount;
    }

    /**
     * Prints a range of dollars; the sign of the currency stands once before the likely value and once before the ends.
     *
     * @param range in dollars
     * @return such as $210 ($160–290)
     */
    public String dollars(Range range) {
        var likely = dollars(range.likely());
        return hasNoWidth(range, this::dollars) ? likely : likely + " (" + dollarEnds(range) + ")";
    }

    /**
     * Prints the ends of a range of dollars.
     *
     * @param range in dollars
     * @return such as $160–290, or −$50 to $120
     */
    public String dollarEnds(Range range) {
        var low = dollars(range.low());
        var high = dollars(range.high());
        if (low.equals(high)) {
            return low;
        }
        return range.low() < 0 ? low + " " + to + " " + high : low + "–" + high.substring(1);
    }

    /**
     * Prints a heat flow without its unit; less than half a unit is what a balance leaves over, and prints as 0.
     *
     * @param watts in W
     * @return Btu/h or W
     */
    public String heatFlow(double watts) {
        var flow = units.heatFlow(watts);
        return Math.abs(flow) < 0.5 ? "0" : two(flow);
    }

    /**
     * Prints a temperature with its unit, to the whole degree.
     *
     * @param celsius in °C
     * @return such as 13 °F
     */
    public String temperature(double celsius) {
        return Double.isFinite(celsius) ? degrees(celsius) + " " + units.temperatureUnit() : unknown;
    }

    /**
     * Prints a temperature without its unit, to the whole degree.
     *
     * @param celsius in °C
     * @return such as 13
     */
    public String degrees(double celsius) {
        return whole(units.temperature(celsius));
    }

    private String thousands(double dollars) {
        var rounded = rounded(dollars / 1000);
        return plain(rounded.setScale(rounded.abs().compareTo(BigDecimal.TEN) < 0 ? 1 : 0, RoundingMode.HALF_UP));
    }

    /**
     * Rounds to two significant figures, counting digits itself: in JavaScript, {@code BigDecimal.round} takes 102 for a
     * number of two digits.
     */
    private static BigDecimal rounded(double value) {
        var exact = new BigDecimal(value);
        var digits = exact.unscaledValue().abs().toString().length() - exact.scale();
        return exact.setScale(2 - digits, RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal number) {
        var digits = number.abs().toPlainString();
        var point = digits.indexOf('.');
        var whole = point < 0 ? digits.length() : point;
        var text = new StringBuilder(digits);
        for (var i = whole - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return number.signum() < 0 ? "−" + text : text.toString();
    }
}
