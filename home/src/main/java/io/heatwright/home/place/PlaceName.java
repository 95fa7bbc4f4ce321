package io.heatwright.home.place;

import java.util.ArrayList;
import java.util.List;

/** Folds the many ways to write one name into one: case, accents, apostrophes, hyphens, St. and Mt. */
final class PlaceName {

    /** Letters with marks, each followed by the plain letter; covers GeoNames' US towns and Latin-1. */
    private static final String PLAIN = "áaàaâaäaãaåaāaéeèeêeëeēeíiìiîiïiīióoòoôoöoõoōoúuùuûuüuūuñnçcýyÿy";

    /** No letter below this one has a mark. */
    private static final char FIRST_MARKED = '\u00C0';

    private PlaceName() {}

    /** Splits into lower-case words of plain letters and digits; apostrophes vanish, other signs separate. */
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var letter = plain(Character.toLowerCase(text.charAt(i)));
            if (Character.isLetterOrDigit(letter) && !isApostrophe(letter)) {
                word.append(letter);
            } else if (letter == '&') {
                close(words, word);
                words.add("and");
            } else if (!isApostrophe(letter)) {
                close(words, word);
            }
        }
        close(words, word);
        return joinInitials(words);
    }

    /** The words as one key, abbreviations spelt out and a leading article dropped. */
    static String key(List<String> words) {
        var key = new StringBuilder();
        for (var i = 0; i < words.size(); i++) {
            if (i == 0 && words.size() > 1 && words.get(0).equals("the")) {
                continue;
            }
            key.append(key.isEmpty() ? "" : " ").append(spelt(words.get(i)));
        }
        return key.toString();
    }

    static String key(String text) {
        return key(words(text));
    }

    private static void close(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** D.C. and N. Y. fall apart at their points: neighbouring single letters are one word. */
    private static List<String> joinInitials(List<String> words) {
        var joined = new ArrayList<String>();
        var initials = new StringBuilder();
        for (var word : words) {
            if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
                initials.append(word);
            } else {
                close(joined, initials);
                joined.add(word);
            }
        }
        close(joined, initials);
        return joined;
    }

    private static String spelt(String word) {
        return switch (word) {
            case "st" -> "saint";
            case "ste" -> "sainte";
            case "mt" -> "mount";
            case "ft" -> "fort";
            default -> word;
        };
    }

    private static char plain(char letter) {
        if (letter < FIRST_MARKED) {
            return letter;
        }
        for (var i = 0; i < PLAIN.length(); i += 2) {
            if (PLAIN.charAt(i) == letter) {
                return PLAIN.charAt(i + 1);
            }
        }
        return letter;
    }

    /** Typed apostrophes and the Hawaiian okina in its two Unicode spellings. */
    private static boolean isApostrophe(char sign) {
        return sign == '\'' || sign == '\u2018' || sign == '\u2019' || sign == '\u02BB' || sign == '`';
    }
}
