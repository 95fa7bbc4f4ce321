package io.heatwright.home.reading;

import io.heatwright.home.Finding;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads when a door to another room stands open. */
final class DoorReader {

    private static final String OPEN_HOURS = "open hours";

    private DoorReader() {}

    /**
     * Hours of the day in which a door stands open; nothing where there is none. Hours that are written say that there is a
     * door, and all about it.
     */
    static Optional<boolean[]> open(Answers answers, Supplier<String> otherwise, Draft draft) {
        var timed = answers.has(OPEN_HOURS);
        var door = answers.word("door").orElseGet(() -> timed ? "open" : otherwise.get());
        if (!door.equals("none")) {
            return Optional.of(DayHours.read(answers, OPEN_HOURS, door.equals("open"), draft));
        }
        if (timed) {
            var problem = "says when a door is open that is not there";
            var text = answers.text(OPEN_HOURS).orElse("");
            draft.add(Finding.error(answers.place(OPEN_HOURS), answers.join(OPEN_HOURS), text, problem, "door: open"));
        }
        return Optional.empty();
    }
}
