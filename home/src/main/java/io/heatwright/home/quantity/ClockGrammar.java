package io.heatwright.home.quantity;

import io.heatwright.home.quantity.QuantityReading.Misread;
import io.heatwright.home.quantity.QuantityReading.Pair;
import io.heatwright.home.quantity.QuantityReading.Value;
import java.util.Optional;

/** Reads times of day, such as {@code 7 am}, {@code 7:30 pm}, {@code 22:00}, {@code noon}, and spans of them. */
public final class ClockGrammar {

    private static final String ALLOWED = "a time of day such as 7 am, 7:30 pm or 22:00";
    private static final String SPAN = "two times of day such as 10 pm to 6 am or 22:00-6:00";

    private ClockGrammar() {}

    /**
     * Reads a span of the day.
     *
     * @param text as written, such as {@code 10 pm to 6 am} or {@code 22-6}
     * @return hours after midnight of start and end; the end may be before the start, across midnight
     */
    public static QuantityReading readSpan(String text) {
        var written = QuantityGrammar.plain(text);
        var low = QuantityGrammar.lower(written);
        var word = low.indexOf(" to ");
        var dash = written.indexOf('-');
        if (word < 0 && dash < 0) {
            return new Misread("is not a span of the day", SPAN, Optional.empty());
        }
        var cut = word >= 0 ? word : dash;
        var from = read(written.substring(0, cut).trim());
        var until = read(written.substring(word >= 0 ? cut + 4 : cut + 1).trim());
        if (from instanceof Value a && until instanceof Value b) {
            return new Pair(a.value(), b.value(), UnitFamily.CLOCK, a.unit());
        }
        var problem = from instanceof Misread m ? m.problem() : until instanceof Misread n ? n.problem() : "is unclear";
        return new Misread(problem, SPAN, Optional.empty());
    }

    static QuantityReading read(String written) {
        var low = QuantityGrammar.lower(written);
        if (low.equals("noon")) {
            return clock(12);
        }
        if (low.equals("midnight")) {
            return clock(0);
        }
        var number = WrittenNumber.at(low, 0);
        var end = number.end();
        var hours = number.value();
        if (Double.isNaN(hours)) {
            return new Misread("is not a time of day", ALLOWED, Optional.empty());
        }
        if (end < low.length() && low.charAt(end) == ':') {
            var minutes = WrittenNumber.at(low, end + 1);
            if (!(minutes.value() >= 0 && minutes.value() < 60)) {
                return new Misread("has minutes outside 0 to 59", ALLOWED, Optional.empty());
            }
            hours += minutes.value() / 60;
            end = minutes.end();
        }
        return withHalf(hours, UnitFamily.reduce(low.substring(end)));
    }

    private static QuantityReading withHalf(double hours, String suffix) {
        var half = suffix.equals("am") || suffix.equals("pm");
        if (!half && UnitFamily.CLOCK.unit(suffix).isEmpty()) {
            return new Misread("is not a time of day", ALLOWED, Optional.empty());
        }
        if (!(hours >= 0 && hours <= 24) || (half && (hours < 1 || hours >= 13))) {
            return new Misread("is outside the day", ALLOWED, Optional.empty());
        }
        if (!half) {
            return clock(hours);
        }
        var early = hours >= 12 ? hours - 12 : hours;
        return clock(suffix.equals("pm") ? early + 12 : early);
    }

    private static QuantityReading clock(double hours) {
        return new Value(hours, UnitFamily.CLOCK, UnitFamily.CLOCK.units().get(0));
    }
}
