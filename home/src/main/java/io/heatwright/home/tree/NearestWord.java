package io.heatwright.home.tree;

import java.util.List;
import java.util.Optional;

/** Finds the word that was probably meant (optimal string alignment distance, Damerau 1964, letters' case ignored). */
public final class NearestWord {

    private NearestWord() {}

    /**
     * Returns the word nearest to what was written, if one is near enough to be worth suggesting.
     *
     * @param written what was read
     * @param words what is allowed, in the order of preference when two are equally near
     * @return the nearest within one mistake and two more in five letters, or nothing
     */
    public static Optional<String> to(String written, List<String> words) {
        var wanted = plain(written);
        Optional<String> best = Optional.empty();
        var fewest = 2 + wanted.length() * 2 / 5;
        for (var word : words) {
            var mistakes = distance(wanted, plain(word));
            if (mistakes < fewest) {
                fewest = mistakes;
                best = Optional.of(word);
            }
        }
        return best.or(() -> words.stream()
                .filter(w -> wanted.length() >= 3 && (plain(w).contains(wanted) || wanted.contains(plain(w))))
                .findFirst());
    }

    private static String plain(String word) {
        var letters = new StringBuilder();
        for (var i = 0; i < word.length() && i < 80; i++) {
            var c = Character.toLowerCase(word.charAt(i));
            letters.append(c == '_' || c == '-' ? ' ' : c);
        }
        return letters.toString();
    }

    private static int distance(String a, String b) {
        var table = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) {
            table[i][0] = i;
        }
        for (var j = 0; j <= b.length(); j++) {
            table[0][j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            for (var j = 1; j <= b.length(); j++) {
                var change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                var least = Math.min(table[i - 1][j] + 1, table[i][j - 1] + 1);
                least = Math.min(least, table[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    least = Math.min(least, table[i - 2][j - 2] + 1);
                }
                table[i][j] = least;
            }
        }
        return table[a.length()][b.length()];
    }
}
