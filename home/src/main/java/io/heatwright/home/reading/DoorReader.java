package io.heatwright.home.reading;

import io.heatwright.home.Finding;
import io.heatwright.home.quantity.ClockGrammar;
import io.heatwright.home.quantity.QuantityReading.Pair;
import java.util.Arrays;
import java.util.Optional;

/** Reads when a door to another room stands open. */
final class DoorReader {

    private DoorReader() {}

    /** Hours of the day in which a door stands open; nothing where there is none. */
    static Optional<boolean[]> open(Answers answers, String door, Draft draft) {
        var open = new boolean[24];
        var text = answers.text("open hours");
        if (text.isPresent() && door.equals("none")) {
            var problem = "says when a door is open that is not there";
            draft.add(Finding.error(
                    answers.place("open hours"), answers.join("open hours"), text.get(), problem, "door: open"));
        }
        if (door.equals("none")) {
            return Optional.empty();
        }
        if (text.isEmpty()) {
            Arrays.fill(open, door.equals("open"));
            return Optional.of(open);
        }
        if (ClockGrammar.readSpan(text.get()) instanceof Pair span) {
            if (span.first() != Math.floor(span.first()) || span.second() != Math.floor(span.second())) {
                var problem = "does not begin and end on the hour";
                var allowed = "whole hours such as 8 am to 10 pm";
                draft.add(Finding.error(
                        answers.place("open hours"), answers.join("open hours"), text.get(), problem, allowed));
            }
            var hour = (int) span.first() % 24;
            var end = (int) span.second() % 24;
            do {
                open[hour] = true;
                hour = (hour + 1) % 24;
            } while (hour != end);
        }
        return Optional.of(open);
    }
}
