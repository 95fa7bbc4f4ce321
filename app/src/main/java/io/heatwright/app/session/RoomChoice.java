package io.heatwright.app.session;

import io.heatwright.home.Home;
import io.heatwright.home.HomeRoom;
import io.heatwright.home.tree.NearestWord;
import java.util.Optional;

/** Which room of a home a command is about. */
public final class RoomChoice {

    private RoomChoice() {}

    /**
     * Finds the room that a person named, or the first one that is heated; then the error stream says which.
     *
     * @param session what runs around the command
     * @param source path of the home file as typed
     * @param home what it says
     * @param wanted name of a room, if one was given
     * @param doing how the sentence about the first room begins, such as {@code Planning for}
     * @return key of the room
     * @throws Refused when no room is heated or none has that name
     */
    public static String of(Session session, String source, Home home, Optional<String> wanted, String doing) {
        var keys = home.rooms().stream()
                .filter(HomeRoom::heated)
                .map(HomeRoom::key)
                .toList();
        if (keys.isEmpty()) {
            throw new Refused(Session.printable(source
                    + ": rooms: nothing heats or cools any of them, so there is nothing to plan. Allowed: at least one room"
                    + " without heated: no."));
        }
        if (wanted.isEmpty()) {
            if (keys.size() > 1) {
                session.err()
                        .println(doing + " " + keys.get(0) + ", the first room. For another: --room " + keys.get(1));
            }
            return keys.get(0);
        }
        if (!keys.contains(wanted.get())) {
            var nearest = NearestWord.to(wanted.get(), keys).map(near -> " Nearest: " + near + ".");
            throw new Refused(Session.printable("--room: \"" + wanted.get() + "\" is not a heated room of " + source
                    + ". Allowed: " + String.join(", ", keys) + "." + nearest.orElse("")));
        }
        return wanted.get();
    }
}
