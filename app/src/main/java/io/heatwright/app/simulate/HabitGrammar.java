package io.heatwright.app.simulate;

import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.home.quantity.ClockGrammar;
import io.heatwright.home.quantity.QuantityGrammar;
import io.heatwright.home.quantity.QuantityReading.Misread;
import io.heatwright.home.quantity.QuantityReading.Pair;
import io.heatwright.home.quantity.QuantityReading.Value;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.simulation.PowerCut;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;

/** Reads habits as people write them, in the words of home files. */
final class HabitGrammar {
    private static final int DAY = 24;
    private static final double HOUR = 3600;
    private static final double LONGEST_CUT = 14 * DAY * HOUR;
    private static final double MOST_GUARD = 20;
    private static final double MOST_OFFSET = 5;
    /** Only stands for the typical year: it has no leap day. */
    private static final int YEAR = 2001;

    private static final String QUIET = "whole hours and a share of the highest output above 0 to 100 %, such as"
            + " \"22-7 60%\" or \"10 pm to 7 am 60%\"";
    private static final String CUT =
            "month and day, a time of day and a length up to 14 days, such as \"01-20 18:00 6h\"";

    private HabitGrammar() {}

    /**
     * Hours of the clock with less output.
     *
     * @param from 0 to 23
     * @param to 0 to 23, another
     * @param share above 0 to 1
     */
    record Quiet(int from, int to, double share) {}

    /**
     * A power cut and how it was written.
     *
     * @param words as typed
     * @param cut in hours after the first midnight
     */
    record Cut(String words, PowerCut cut) {}

    static Quiet quiet(String written) {
        // Either part may have spaces in it: the last place where both can be read divides them.
        for (int cut = written.lastIndexOf(' '); cut > 0; cut = written.lastIndexOf(' ', cut - 1)) {
            if (ClockGrammar.readSpan(written.substring(0, cut)) instanceof Pair hours
                    && QuantityGrammar.read(written.substring(cut), UnitFamily.SHARE) instanceof Value share) {
                int from = (int) hours.first() % DAY;
                int to = (int) hours.second() % DAY;
                if (hours.first() == Math.rint(hours.first())
                        && hours.second() == Math.rint(hours.second())
                        && from != to
                        && share.value() > 0
                        && share.value() <= 1) {
                    return new Quiet(from, to, share.value());
                }
                break;
            }
        }
        throw refused("--quiet", written, "is not to be read as quiet hours", QUIET);
    }

    static double dry(String written) {
        double share = read("--dry", written, UnitFamily.SHARE, "55%");
        if (!(share >= 0.2 && share <= 1)) {
            throw refused("--dry", written, "is no relative humidity to dry at", "20 to 100 %, such as 55%");
        }
        return share;
    }

    static double frostGuard(String written) {
        double guard = read("--frost-guard", written, UnitFamily.TEMPERATURE, "8C or 46F");
        if (!(guard >= 0 && guard <= MOST_GUARD)) {
            throw refused("--frost-guard", written, "is out of range", "0 to 20 °C (32 to 68 °F), such as 8C or 46F");
        }
        return guard;
    }

    static double sensor(String written) {
        double offset = read("--sensor", written, UnitFamily.TEMPERATURE_DIFFERENCE, "+1.5K or -2F");
        if (!(Math.abs(offset) <= MOST_OFFSET)) {
            throw refused("--sensor", written, "is out of range", "-5 to 5 K (-9 to 9 °F), such as +1.5K or -2F");
        }
        return offset;
    }

    static Cut powerCut(String written) {
        var text = written.strip();
        int afterDay = text.indexOf(' ');
        var day = afterDay > 0 ? dayOfYear(text.substring(0, afterDay)) : Optional.<Integer>empty();
        if (day.isPresent()) {
            for (int cut = text.lastIndexOf(' '); cut > afterDay; cut = text.lastIndexOf(' ', cut - 1)) {
                if (QuantityGrammar.read(text.substring(afterDay, cut), UnitFamily.CLOCK) instanceof Value clock
                        && QuantityGrammar.read(text.substring(cut), UnitFamily.DURATION) instanceof Value length
                        && clock.value() < DAY
                        && length.value() > 0
                        && length.value() <= LONGEST_CUT) {
                    return new Cut(text, new PowerCut(day.get() * DAY + clock.value(), length.value() / HOUR));
                }
            }
        }
        throw refused("--power-cut", written, "is not to be read as a power cut", CUT);
    }

    /** Days before a month and day such as 01-20. */
    private static Optional<Integer> dayOfYear(String written) {
        try {
            return Optional.of(MonthDay.parse("--" + written).atYear(YEAR).getDayOfYear() - 1)
                    .filter(day -> !written.equals("02-29"));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static double read(String option, String written, UnitFamily family, String example) {
        var reading = QuantityGrammar.read(written, family);
        if (reading instanceof Value value) {
            return value.value();
        }
        var problem = reading instanceof Misread misread ? misread.problem() : "must be known";
        var nearest = reading instanceof Misread misread
                ? misread.nearest().map(near -> " Nearest: " + near + ".").orElse("")
                : "";
        throw new Refused(option + ": \"" + Session.printable(written) + "\" " + problem + ". Allowed: "
                + family.words() + " such as " + example + "." + nearest);
    }

    private static Refused refused(String option, String written, String problem, String allowed) {
        return new Refused(
                option + ": \"" + Session.printable(written) + "\" " + problem + ". Allowed: " + allowed + ".");
    }
}
