package io.heatwright.home.reading;

import io.heatwright.home.Finding;
import io.heatwright.home.quantity.ClockGrammar;
import io.heatwright.home.quantity.QuantityReading.Pair;
import java.util.Arrays;

/** Reads a part of the day in which something holds. */
final class DayHours {

    private DayHours() {}

    /**
     * For each hour whether it holds, by the span written at a key.
     *
     * @param answers where the key stands
     * @param key of the span
     * @param otherwise what holds all day if nothing was written
     * @param draft takes what is wrong; then no hour holds
     */
    static boolean[] read(Answers answers, String key, boolean otherwise, Draft draft) {
        var holds = new boolean[24];
        var text = answers.text(key);
        if (text.isEmpty()) {
            Arrays.fill(holds, otherwise);
            return holds;
        }
        if (!(ClockGrammar.readSpan(text.get()) instanceof Pair span)) {
            return holds;
        }
        if (span.first() != Math.floor(span.first()) || span.second() != Math.floor(span.second())) {
            var problem = "does not begin and end on the hour";
            var allowed = "whole hours such as " + answers.key(key).example();
            draft.add(Finding.error(answers.place(key), answers.join(key), text.get(), problem, allowed));
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
