package io.heatwright.app.simulate.home;

import io.heatwright.app.catalogue.UnitChoice;
import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.home.tree.NearestWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@code --install} was given: rooms, an equals sign, a unit. */
final class InstallText {

    private static final String TODAY = "today";

    private final Session session;
    private final HomeCase home;
    private final List<Integer> served = new ArrayList<>();

    InstallText(Session session, HomeCase home) {
        this.session = session;
        this.home = home;
    }

    Installed read(HomeOptions options) {
        var installer = new Installer(home, options.ducts());
        for (var typed : options.installs()) {
            int equals = typed.indexOf('=');
            if (equals <= 0 || equals == typed.length() - 1) {
                throw refusal(
                        typed,
                        "names no rooms and unit",
                        "ROOM=UNIT or ROOM,ROOM=UNIT, such as "
                                + home.key(home.wanted().get(0)) + "=mitsubishi-fh06",
                        Optional.empty());
            }
            var rooms = rooms(typed, typed.substring(0, equals));
            var unit = typed.substring(equals + 1).strip();
            if (unit.equals(TODAY)) {
                installer.putToday(rooms);
            } else {
                installer.put(UnitChoice.product(session, unit), rooms, typed);
            }
        }
        return installer.done("as installed");
    }

    private List<Integer> rooms(String typed, String names) {
        var rooms = new ArrayList<Integer>();
        var from = 0;
        while (from <= names.length()) {
            int comma = names.indexOf(',', from);
            int to = comma < 0 ? names.length() : comma;
            int room = room(typed, names.substring(from, to).strip());
            if (served.contains(room)) {
                throw refusal(typed, home.key(room) + " is served twice", "each room once", Optional.empty());
            }
            served.add(room);
            rooms.add(room);
            from = to + 1;
        }
        return rooms;
    }

    private int room(String typed, String name) {
        var keys = home.wanted().stream().map(home::key).toList();
        for (int room : home.wanted()) {
            if (home.key(room).equals(name)) {
                return room;
            }
        }
        throw refusal(
                typed,
                "\"" + name + "\" is not a heated room of " + home.source(),
                String.join(", ", keys),
                NearestWord.to(name, keys));
    }

    private static Refused refusal(String typed, String problem, String allowed, Optional<String> nearest) {
        return new Refused(Session.printable("--install: \"" + typed + "\": " + problem + ". Allowed: " + allowed + "."
                + nearest.map(near -> " Nearest: " + near + ".").orElse("")));
    }
}
