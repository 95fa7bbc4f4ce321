package io.heatwright.home.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;

/** The known names that come nearest to a misspelt one. */
final class NearestNames {

    private static final int SUGGESTIONS = 5;
    private static final int LARGEST = 3;

    private final PlaceIndex index;

    NearestNames(PlaceIndex index) {
        this.index = index;
    }

    private record Near(Town town, boolean sameState, int edits) {}

    /** At most five labels: the same state first, then fewer edits, then size; without any, the state's largest towns. */
    List<String> to(String key, String state, Function<Town, String> label) {
        var allowed = 1 + key.length() / 4;
        var near = new ArrayList<Near>();
        for (var i = 0; i < index.towns().size(); i++) {
            var known = index.keys().get(i);
            var edits = startsWord(known, key) || startsWord(key, known) ? allowed : edits(key, known, allowed);
            if (edits <= allowed) {
                var town = index.towns().get(i);
                near.add(new Near(town, town.state().equals(state), edits));
            }
        }
        near.sort(Comparator.comparing((Near one) -> !one.sameState).thenComparingInt(Near::edits));
        var labels = new LinkedHashSet<String>();
        for (var one : near) {
            if (labels.size() < SUGGESTIONS) {
                labels.add(label.apply(one.town));
            }
        }
        if (labels.isEmpty()) {
            largest(state).forEach(town -> labels.add(label.apply(town)));
        }
        return List.copyOf(labels);
    }

    /** Code of the state whose name comes nearest, empty when none is near. */
    String stateNear(List<String> words) {
        var given = String.join(" ", words);
        var allowed = 1 + given.length() / 4;
        var code = "";
        for (var state : index.states()) {
            var edits = edits(given, String.join(" ", PlaceName.words(state.name())), allowed);
            if (edits < allowed) {
                allowed = edits;
                code = state.code();
            }
        }
        return code;
    }

    private List<Town> largest(String state) {
        return index.towns().stream()
                .filter(town -> town.state().equals(state))
                .limit(LARGEST)
                .toList();
    }

    private static boolean startsWord(String longer, String start) {
        var end = start.length();
        return end > 0 && longer.length() > end && longer.charAt(end) == ' ' && longer.startsWith(start);
    }

    /**
     * Insertions, deletions, substitutions and swaps of neighbours between two names (optimal string alignment,
     * damerau1964, wagner1974); anything above the limit is the limit plus one.
     */
    static int edits(String from, String to, int limit) {
        if (Math.abs(from.length() - to.length()) > limit) {
            return limit + 1;
        }
        var before = new int[to.length() + 1];
        var last = new int[to.length() + 1];
        for (var j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (var i = 1; i <= from.length(); i++) {
            var row = new int[to.length() + 1];
            row[0] = i;
            var least = i;
            for (var j = 1; j <= to.length(); j++) {
                var differs = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + differs);
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
            before = last;
            last = row;
        }
        return Math.min(limit + 1, last[to.length()]);
    }
}
