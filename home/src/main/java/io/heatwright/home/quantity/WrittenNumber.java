package io.heatwright.home.quantity;

/**
 * A number at the start of a text, read the same everywhere: decimal point, no thousands separator, fractions such as
 * {@code 3 1/2}.
 *
 * @param value finite, or NaN if the text does not start with a number
 * @param end index after the last character of the number
 */
record WrittenNumber(double value, int end) {

    private static final WrittenNumber NONE = new WrittenNumber(Double.NaN, 0);

    static WrittenNumber at(String text, int start) {
        var i = start;
        var negative = false;
        if (i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
            negative = text.charAt(i) == '-';
            i++;
        }
        var whole = decimal(text, i);
        if (whole.end() == i) {
            return NONE;
        }
        var found = withFraction(text, i, whole);
        return new WrittenNumber(negative ? -found.value() : found.value(), found.end());
    }

    private static WrittenNumber decimal(String text, int start) {
        var i = digits(text, start);
        if (i < text.length() && text.charAt(i) == '.' && digits(text, i + 1) > i + 1) {
            i = digits(text, i + 1);
        }
        if (i == start || (text.charAt(start) == '.' && i == start + 1)) {
            return new WrittenNumber(Double.NaN, start);
        }
        if (i < text.length() && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
            var signed = i + 1 < text.length() && (text.charAt(i + 1) == '-' || text.charAt(i + 1) == '+');
            var power = i + (signed ? 2 : 1);
            if (digits(text, power) > power) {
                i = digits(text, power);
            }
        }
        return new WrittenNumber(Double.parseDouble(text.substring(start, i)), i);
    }

    private static WrittenNumber withFraction(String text, int start, WrittenNumber whole) {
        if (whole.end() != digits(text, start)) {
            return whole;
        }
        var over = denominator(text, whole.end());
        if (over.end() > whole.end()) {
            return new WrittenNumber(whole.value() / over.value(), over.end());
        }
        var next = whole.end();
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        var top = digits(text, next);
        if (next == whole.end() || top == next) {
            return whole;
        }
        over = denominator(text, top);
        if (over.end() == top) {
            return whole;
        }
        var part = Double.parseDouble(text.substring(next, top)) / over.value();
        return new WrittenNumber(whole.value() + part, over.end());
    }

    private static WrittenNumber denominator(String text, int stroke) {
        if (stroke >= text.length() || text.charAt(stroke) != '/') {
            return new WrittenNumber(1, stroke);
        }
        var end = digits(text, stroke + 1);
        var value = end == stroke + 1 ? 0 : Double.parseDouble(text.substring(stroke + 1, end));
        return value > 0 ? new WrittenNumber(value, end) : new WrittenNumber(1, stroke);
    }

    private static int digits(String text, int start) {
        var i = start;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
