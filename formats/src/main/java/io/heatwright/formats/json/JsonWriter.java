package io.heatwright.formats.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * Writes plain values as JSON, the same bytes everywhere: keys in the order given, two spaces a level, line feeds, lists
 * of plain values on one line. Numbers are rounded to {@link #FIGURES} significant figures, halves away from zero, from
 * the exact binary value, and never printed with an exponent; a number that is not finite is {@code null}.
 */
public final class JsonWriter {

    /** Significant figures of every number: more than any result means, fewer than arithmetic order can disturb. */
    public static final int FIGURES = 9;

    private static final MathContext ROUNDING = new MathContext(FIGURES, RoundingMode.HALF_UP);

    private final StringBuilder out = new StringBuilder();
    private final boolean spaced;

    private JsonWriter(boolean spaced) {
        this.spaced = spaced;
    }

    /**
     * Writes a value.
     *
     * @param value a map with text keys in a definite order, a list, a text, a number or a truth value
     * @return JSON that ends with a line feed
     * @throws IllegalArgumentException if there is anything else inside
     */
    public static String write(Object value) {
        var writer = new JsonWriter(true);
        writer.value(value, 0);
        return writer.out.append('\n').toString();
    }

    /**
     * Writes a value without blanks and line feeds, for programs alone.
     *
     * @param value as for {@link #write}
     * @return JSON on one line, without a line feed at its end
     * @throws IllegalArgumentException if there is anything else inside
     */
    public static String writeClosely(Object value) {
        var writer = new JsonWriter(false);
        writer.value(value, 0);
        return writer.out.toString();
    }

    private void value(Object value, int level) {
        if (value instanceof Map<?, ?> map) {
            map(map, level);
        } else if (value instanceof List<?> list) {
            list(list, level);
        } else {
            scalar(value);
        }
    }

    private void map(Map<?, ?> map, int level) {
        if (map.isEmpty()) {
            out.append("{}");
            return;
        }
        var next = "{";
        for (var entry : map.entrySet()) {
            out.append(next);
            line(level + 1);
            text(String.valueOf(entry.getKey()));
            out.append(spaced ? ": " : ":");
            value(entry.getValue(), level + 1);
            next = ",";
        }
        line(level);
        out.append('}');
    }

    private void list(List<?> list, int level) {
        var flat = list.stream().noneMatch(item -> item instanceof Map || item instanceof List);
        out.append('[');
        for (var i = 0; i < list.size(); i++) {
            if (i > 0) {
                out.append(flat && spaced ? ", " : ",");
            }
            if (!flat) {
                line(level + 1);
            }
            value(list.get(i), level + 1);
        }
        if (!flat) {
            line(level);
        }
        out.append(']');
    }

    private void scalar(Object value) {
        if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Number number) {
            out.append(number(number.doubleValue()));
        } else if (value instanceof String string) {
            text(string);
        } else {
            throw new IllegalArgumentException("JSON is not written of " + value.getClass());
        }
    }

    private static String number(double value) {
        if (!Double.isFinite(value)) {
            return "null";
        }
        var rounded = new BigDecimal(value).round(ROUNDING);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private void text(String text) {
        out.append('"');
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    // Scripts inside a page must not see the end of their own element, or a line separator.
                    if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
                        escape(c);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private void escape(char c) {
        var hex = Integer.toHexString(c);
        out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
    }

    private void line(int level) {
        if (spaced) {
            out.append('\n').append("  ".repeat(level));
        }
    }
}
