package io.heatwright.home.keys;

import io.heatwright.circuit.Era;
import java.util.Optional;

/** Reads when something was built. */
public final class YearGrammar {

    static final String ALLOWED = "a year or a span such as 1965, 1960s, 1960-1975, before 1940 or after 2010";

    private static final int EARLIEST = 1600;
    private static final int LATEST = 2100;

    private YearGrammar() {}

    /**
     * Reads a time of building.
     *
     * @param text such as {@code 1965}, {@code 1960s}, {@code 1960-1975}, {@code before 1940}, {@code after 2010}
     * @return first and last year, or nothing if it is none
     */
    public static Optional<Era> read(String text) {
        var plain = text.strip().replace('–', '-').replace(" ", "");
        var low = new StringBuilder();
        for (var i = 0; i < plain.length(); i++) {
            low.append(Character.toLowerCase(plain.charAt(i)));
        }
        var word = low.toString();
        if (word.startsWith("before") || word.startsWith("pre-") || word.startsWith("<")) {
            var year = year(word.substring(word.startsWith("<") ? 1 : word.startsWith("pre-") ? 4 : 6));
            return year == 0 ? Optional.empty() : Optional.of(new Era(EARLIEST, year - 1));
        }
        if (word.startsWith("after") || word.startsWith("since") || word.startsWith(">")) {
            var year = year(word.substring(word.startsWith(">") ? 1 : 5));
            return year == 0 ? Optional.empty() : Optional.of(new Era(year, LATEST));
        }
        if (word.endsWith("s")) {
            var year = year(word.substring(0, word.length() - 1));
            return year == 0 || year % 10 != 0 ? Optional.empty() : Optional.of(new Era(year, year + 9));
        }
        return span(word);
    }

    private static Optional<Era> span(String word) {
        var dash = word.indexOf('-');
        if (dash < 0) {
            var year = year(word);
            return year == 0 ? Optional.empty() : Optional.of(Era.of(year));
        }
        var first = year(word.substring(0, dash));
        var last = year(word.substring(dash + 1));
        return first == 0 || last < first ? Optional.empty() : Optional.of(new Era(first, last));
    }

    private static int year(String digits) {
        if (digits.length() != 4) {
            return 0;
        }
        var year = 0;
        for (var i = 0; i < 4; i++) {
            var c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            year = year * 10 + (c - '0');
        }
        return year >= EARLIEST && year <= LATEST ? year : 0;
    }
}
