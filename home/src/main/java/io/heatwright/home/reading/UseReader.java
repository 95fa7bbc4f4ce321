package io.heatwright.home.reading;

import io.heatwright.home.RoomUse;
import java.util.Optional;

/** Reads what a room is used for from what it says or, if it does not say, from its name. */
final class UseReader {

    private UseReader() {}

    /** What was said, else the use whose longest word stands in the room's name. */
    static Optional<RoomUse> known(Answers room) {
        var given = room.chosen("use", RoomUse.values());
        if (given.isPresent()) {
            return given;
        }
        var key = plain(room.ownName());
        var longest = 0;
        Optional<RoomUse> found = Optional.empty();
        for (var candidate : RoomUse.values()) {
            for (var word : candidate.words()) {
                var plain = plain(word);
                if (key.contains(plain) && plain.length() > longest) {
                    longest = plain.length();
                    found = Optional.of(candidate);
                }
            }
        }
        return found;
    }

    static RoomUse likely(Answers room) {
        return known(room).orElse(RoomUse.OTHER);
    }

    private static String plain(String word) {
        return HomeDraft.upper(word).replace("_", "");
    }
}
