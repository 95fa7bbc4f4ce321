package io.heatwright.home.reading;

import io.heatwright.home.Finding;
import io.heatwright.home.quantity.ClockGrammar;
import io.heatwright.home.quantity.QuantityReading.Pair;
import java.util.Arrays;

/** Reads the key {@code hours} of something that holds for a part of the day. */
final class DayHours {

    private DayHours() {}

    /** For each hour whether it holds; all day if nothing was written, never if it cannot be read. */
    static boolean[] read(Answers period, Draft draft) {
        var holds = new boolean[24];
        var text = period.text("hours");
        if (text.isEmpty()) {
            Arrays.fill(holds, true);
            return holds;
        }
        if (!(ClockGrammar.readSpan(text.get()) instanceof Pair span)) {
            return holds;
        }
        if (span.first() != Math.floor(span.first()) || span.second() != Math.floor(span.second())) {
            var problem = "does not begin and end on the hour";
            draft.add(Finding.error(
                    period.place("hours"),
                    period.join("hours"),
                    text.get(),
                    problem,
                    "whole hours such as 10 pm to 6 am"));
            return holds;
        }
        var hour = (int) span.first() % 24;
        var end = (int) span.second() % 24;
        do {
            holds[hour] = true;
            hour = (hour + 1) % 24;
        } while (hour != end);
        return holds;
    }
}
