package io.heatwright.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements that are good HTML and well-formed XML at once: every text escaped, every element closed. An element
 * without content is written short only where both languages agree, so {@link #empty} is for void HTML elements and SVG.
 */
public final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param name of the element
     * @param attributes names and values in turn; a pair with an empty value is left out
     * @return this writer
     */
    public Markup open(String name, String... attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /**
     * Closes the element that was opened last.
     *
     * @return this writer
     */
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /**
     * Ends the line, so that the source of a page can be read.
     *
     * @return this writer
     */
    public Markup line() {
        out.append('\n');
        return this;
    }

    /**
     * Writes an element that can hold nothing.
     *
     * @param name of the element
     * @param attributes names and values in turn; a pair with an empty value is left out
     * @return this writer
     */
    public Markup empty(String name, String... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    /**
     * Writes an element with a text.
     *
     * @param name of the element
     * @param text its content, escaped here
     * @param attributes names and values in turn; a pair with an empty value is left out
     * @return this writer
     */
    public Markup element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /**
     * Writes a text.
     *
     * @param text escaped here; numbers are tied to their units
     * @return this writer
     */
    public Markup text(String text) {
        escape(Typography.tie(text));
        return this;
    }

    /**
     * Writes what another writer wrote.
     *
     * @param other finished markup
     * @return this writer
     */
    public Markup add(Markup other) {
        out.append(other.finish());
        return this;
    }

    /**
     * Writes a style sheet or another text that must not be escaped.
     *
     * @param text free of {@code <} and {@code &}, so that both languages read it alike
     * @return this writer
     */
    public Markup unescaped(String text) {
        if (text.indexOf('<') >= 0 || text.indexOf('&') >= 0) {
            throw new IllegalArgumentException("This text would be read as markup: " + text);
        }
        out.append(text);
        return this;
    }

    /**
     * Returns everything written so far.
     *
     * @return the markup
     * @throws IllegalStateException when an element is still open
     */
    public String finish() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("The element " + open.peek() + " is still open");
        }
        return out.toString();
    }

    private void start(String name, String... attributes) {
        out.append('<').append(name);
        for (var i = 0; i + 1 < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    private void escape(String text) {
        for (var i = 0; i < text.length(); ) {
            var point = text.codePointAt(i);
            i += Character.charCount(point);
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isAllowed(point) ? point : 0xFFFD);
            }
        }
    }

    private static boolean isAllowed(int point) {
        if (point < 0x20) {
            return point == '\t' || point == '\n' || point == '\r';
        }
        var isControl = point >= 0x7F && point <= 0x9F;
        var isSurrogate = point >= 0xD800 && point <= 0xDFFF;
        var isNoCharacter = (point & 0xFFFE) == 0xFFFE;
        return !isControl && !isSurrogate && !isNoCharacter;
    }
}
