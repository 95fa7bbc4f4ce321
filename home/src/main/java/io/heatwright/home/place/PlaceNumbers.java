package io.heatwright.home.place;

import java.util.ArrayList;
import java.util.List;

/** Reads a text that consists of numbers: a pair of coordinates, or a postal code. */
final class PlaceNumbers {

    /** The typographic minus sign. */
    private static final char MINUS = '\u2212';

    private PlaceNumbers() {}

    static boolean isPostalCode(String text) {
        var digits = text.strip();
        if (digits.length() == 10 && digits.charAt(5) == '-') {
            digits = digits.substring(0, 5);
        }
        if (digits.length() != 5) {
            return false;
        }
        for (var i = 0; i < 5; i++) {
            if (!isDigit(digits.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** True when the text has digits and no letters but those of the compass. */
    static boolean looksNumeric(String text) {
        var digit = false;
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            digit |= isDigit(sign);
            if (Character.isLetter(sign) && "nsewNSEW".indexOf(sign) < 0) {
                return false;
            }
        }
        return digit;
    }

    /** The numbers in order, signed; S and W make the number beside them negative, before it or after it. */
    static List<Double> signedNumbers(String text) {
        var numbers = new ArrayList<Double>();
        var lettersLead = Character.isLetter(firstSign(text));
        var negative = false;
        var i = 0;
        while (i < text.length()) {
            var sign = Character.toLowerCase(text.charAt(i));
            var end = endOfNumber(text, i);
            if (end > i) {
                var magnitude = magnitude(text.substring(i, end));
                numbers.add(negative ? -magnitude : magnitude);
                negative = false;
                i = end;
                continue;
            }
            if (sign == '-' || sign == MINUS) {
                negative = true;
            } else if (sign == 's' || sign == 'w') {
                if (lettersLead) {
                    negative = true;
                } else if (!numbers.isEmpty()) {
                    numbers.set(numbers.size() - 1, -Math.abs(numbers.get(numbers.size() - 1)));
                }
            }
            i++;
        }
        return numbers;
    }

    private static char firstSign(String text) {
        var stripped = text.strip();
        return stripped.isEmpty() ? ' ' : stripped.charAt(0);
    }

    private static double magnitude(String digits) {
        try {
            return Double.parseDouble(digits);
        } catch (NumberFormatException malformed) {
            return Double.NaN;
        }
    }

    private static int endOfNumber(String text, int start) {
        var end = start;
        while (end < text.length() && isPartOfNumber(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPartOfNumber(char sign) {
        return isDigit(sign) || sign == '.';
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
