package io.heatwright.formats;

/** Says in one line what a parser found wrong. */
final class SyntaxProblem {

    private static final int LONGEST = 120;

    private SyntaxProblem() {}

    static String of(String message) {
        var line = new StringBuilder();
        for (var part : message.split("\n", -1)) {
            var text = part.strip();
            if (text.startsWith("in reader") || text.startsWith("at [") || text.startsWith("^")) {
                continue;
            }
            if (!line.isEmpty() && !text.isEmpty()) {
                line.append("; ");
            }
            line.append(text);
        }
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line.toString();
    }
}
