package io.heatwright.home.tree;

/**
 * Where something was written.
 *
 * @param source file name or form name as printed to people
 * @param line 1 for the first line, 0 if there are no lines, as in a form
 * @param column 1 for the first column, 0 if there are no columns
 */
public record Place(String source, int line, int column) {

    /**
     * Returns a place that has a name but no lines.
     *
     * @param source file name or form name
     * @return the place
     */
    public static Place in(String source) {
        return new Place(source, 0, 0);
    }

    /**
     * Prints the place as editors and terminals recognise it.
     *
     * @return {@code source:line:column}, or only the source if there are no lines
     */
    public String print() {
        return line == 0 ? source : source + ":" + line + ":" + column;
    }
}
