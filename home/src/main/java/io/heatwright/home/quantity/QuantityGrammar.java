package io.heatwright.home.quantity;

import io.heatwright.home.quantity.QuantityReading.Misread;
import io.heatwright.home.quantity.QuantityReading.Pair;
import io.heatwright.home.quantity.QuantityReading.Unknown;
import io.heatwright.home.quantity.QuantityReading.Value;
import java.util.List;
import java.util.Optional;

/**
 * Reads quantities as people write them: {@code 12 ft}, {@code 11'6"}, {@code 68 °F}, {@code R-13}, {@code 9000 Btu/h},
 * {@code 12 ft x 14 ft}, {@code unknown}. Numbers have a decimal point and no thousands separator, whatever the
 * machine's locale. A unit may be left out only where one alone can be meant.
 */
public final class QuantityGrammar {

    private static final List<String> UNKNOWN_WORDS = List.of("unknown", "not sure", "unsure", "don't know", "?");
    private static final List<String> NOT_FINITE = List.of("nan", "inf", "infinity", "infinite");
    private static final String NO_UNIT = "has no unit";
    private static final int LONGEST = 200;

    private QuantityGrammar() {}

    /**
     * Tells whether a text says that the writer does not know.
     *
     * @param text as written
     * @return whether it is {@code unknown}, {@code not sure} or the like
     */
    public static boolean isUnknown(String text) {
        return UNKNOWN_WORDS.contains(lower(plain(text)));
    }

    /**
     * Reads one quantity.
     *
     * @param text as written
     * @param family what is wanted
     * @return a value, unknown, or what is wrong
     */
    public static QuantityReading read(String text, UnitFamily family) {
        var written = plain(text);
        if (UNKNOWN_WORDS.contains(lower(written))) {
            return new Unknown();
        }
        if (written.isEmpty() || written.length() > LONGEST) {
            return misread(written.isEmpty() ? "is empty" : "is too long", family);
        }
        if (family == UnitFamily.CLOCK) {
            return ClockGrammar.read(written);
        }
        var sorted = unitLast(written);
        var number = WrittenNumber.at(sorted, 0);
        if (Double.isNaN(number.value())) {
            return notANumber(written, family);
        }
        if (Double.isInfinite(number.value())) {
            return misread("is too large a number", family);
        }
        var rest = sorted.substring(number.end()).trim();
        if (family == UnitFamily.LENGTH) {
            var inches = feetAndInches(number.value(), rest);
            if (inches.isPresent()) {
                return inches.get();
            }
        }
        return withUnit(written, number.value(), sorted.substring(0, number.end()), rest, family);
    }

    /**
     * Reads two quantities joined by x, as in {@code 12 ft x 14 ft}; a unit left out of the first is that of the second.
     *
     * @param text as written
     * @param family what is wanted
     * @return a pair, unknown, or what is wrong
     */
    public static QuantityReading readPair(String text, UnitFamily family) {
        var written = plain(text);
        if (UNKNOWN_WORDS.contains(lower(written))) {
            return new Unknown();
        }
        var cross = cross(written);
        if (cross < 0) {
            var one = read(text, family);
            var problem = one instanceof Misread m ? m.problem() : "is one value where two are wanted";
            return new Misread(problem, pairWords(family), Optional.empty());
        }
        var right = read(written.substring(cross + 1), family);
        if (!(right instanceof Value second)) {
            return asPairMisread(written, right, family);
        }
        var leftText = written.substring(0, cross).trim();
        var bare = WrittenNumber.at(leftText, 0);
        if (bare.end() == leftText.length() && !family.bareAllowed() && !leftText.isEmpty()) {
            leftText = leftText + " " + second.unit().name();
        }
        var left = read(leftText, family);
        return left instanceof Value first
                ? new Pair(first.value(), second.value(), family, second.unit())
                : asPairMisread(written, left, family);
    }

    private static int cross(String written) {
        for (var i = 1; i < written.length(); i++) {
            var c = written.charAt(i);
            if (c == 'x' || c == 'X' || c == '×') {
                return i;
            }
        }
        return -1;
    }

    private static QuantityReading asPairMisread(String written, QuantityReading one, UnitFamily family) {
        if (!(one instanceof Misread m)) {
            return new Misread("says unknown for one of the two", pairWords(family), Optional.empty());
        }
        Optional<String> nearest = Optional.empty();
        if (m.problem().equals(NO_UNIT)) {
            nearest =
                    Optional.of(written + " " + family.preferred(UnitSystem.US).name());
        } else if (written.indexOf(',') >= 0) {
            nearest = withoutComma(written);
        }
        return new Misread(m.problem(), pairWords(family), nearest);
    }

    private static String pairWords(UnitFamily family) {
        return family == UnitFamily.LENGTH
                ? "two lengths such as 12 ft x 14 ft or 3.5 m x 4 m"
                : "two values joined by x, each " + family.words();
    }

    private static Optional<QuantityReading> feetAndInches(double feet, String rest) {
        var end = 0;
        while (end < rest.length() && !isDigit(rest.charAt(end)) && rest.charAt(end) != ' ') {
            end++;
        }
        var foot = UnitFamily.LENGTH.unit(rest.substring(0, end));
        var after = rest.substring(end).trim();
        if (end == 0 || after.isEmpty() || foot.isEmpty() || !foot.get().name().equals("ft")) {
            return Optional.empty();
        }
        var inches = WrittenNumber.at(after, 0);
        var unitText = after.substring(inches.end()).trim();
        var inch = UnitFamily.LENGTH.unit(unitText.isEmpty() ? "in" : unitText);
        if (!Double.isFinite(inches.value())
                || inch.isEmpty()
                || !inch.get().name().equals("in")) {
            return Optional.empty();
        }
        var total = feet * 12 + (feet < 0 ? -inches.value() : inches.value());
        return Optional.of(new Value(inch.get().inside(total), UnitFamily.LENGTH, foot.get()));
    }

    private static QuantityReading withUnit(
            String written, double number, String numberText, String unitText, UnitFamily family) {
        if (unitText.startsWith(",")) {
            return misread(
                    "has a comma in its number; write a decimal point and no thousands separator",
                    family,
                    withoutComma(written));
        }
        if (unitText.isEmpty() && !family.bareAllowed()) {
            var us = numberText + " " + family.preferred(UnitSystem.US).name();
            var metric = numberText + " " + family.preferred(UnitSystem.METRIC).name();
            var guesses = us.equals(metric) ? us : us + " or " + metric;
            return misread(NO_UNIT, family, Optional.of(guesses));
        }
        var unit = unitText.isEmpty() ? Optional.of(family.units().get(0)) : family.unit(unitText);
        if (unit.isPresent()) {
            var inside = unit.get().inside(number);
            return Double.isFinite(inside)
                    ? new Value(inside, family, unit.get())
                    : misread("is too large a number", family);
        }
        var other = UnitFamily.having(unitText);
        var nearest = UnitSpelling.nearest(unitText, family).map(u -> numberText + " " + u);
        return misread(
                other.map(f -> "is " + f.words() + " where " + family.words() + " is wanted")
                        .orElse("has the unit " + unitText + ", which is not a unit of " + bareWords(family)),
                family,
                nearest);
    }

    private static QuantityReading notANumber(String written, UnitFamily family) {
        var word = lower(written).replace(".", "").replace("-", "").replace("+", "");
        return misread(NOT_FINITE.contains(word) ? "is not a finite number" : "does not start with a number", family);
    }

    private static Optional<String> withoutComma(String written) {
        var comma = written.indexOf(',');
        var group = comma + 4;
        var thousands = group <= written.length()
                && isDigit(written.charAt(comma + 1))
                && isDigit(written.charAt(comma + 2))
                && isDigit(written.charAt(comma + 3))
                && (group == written.length() || !isDigit(written.charAt(group)));
        return Optional.of(thousands ? written.replace(",", "") : written.replace(',', '.'));
    }

    private static String unitLast(String written) {
        var low = lower(written);
        for (var prefix : List.of("rsi", "r", "u", "$")) {
            if (low.startsWith(prefix)) {
                var start = prefix.length();
                while (start < written.length() && (written.charAt(start) == '-' || written.charAt(start) == ' ')) {
                    start++;
                }
                var number = WrittenNumber.at(written, start);
                if (number.end() > start) {
                    return written.substring(start, number.end()) + " " + prefix + written.substring(number.end());
                }
            }
        }
        return written;
    }

    private static String bareWords(UnitFamily family) {
        var words = family.words();
        return words.substring(words.indexOf(' ') + 1);
    }

    private static QuantityReading misread(String problem, UnitFamily family) {
        return misread(problem, family, Optional.empty());
    }

    private static QuantityReading misread(String problem, UnitFamily family, Optional<String> nearest) {
        return new Misread(problem, family.words() + " such as " + family.example(), nearest);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static String lower(String text) {
        var low = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            low.append(Character.toLowerCase(text.charAt(i)));
        }
        return low.toString();
    }

    static String plain(String text) {
        var out = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '\u2032', '\u2019', '\u2018', '\u00b4' -> out.append('\'');
                case '\u2033', '\u201d', '\u201c' -> out.append('"');
                case '\u00a0', '\u202f', '\u2009' -> out.append(' ');
                case '\u2212', '\u2013' -> out.append('-');
                case '\u00bd' -> out.append(" 1/2");
                case '\u00bc' -> out.append(" 1/4");
                case '\u00be' -> out.append(" 3/4");
                default -> out.append(c);
            }
        }
        return out.toString().trim();
    }
}
