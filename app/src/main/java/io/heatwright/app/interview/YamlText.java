package io.heatwright.app.interview;

/** Writes a text so that YAML reads the same text back. */
final class YamlText {

    private YamlText() {}

    static String of(String text) {
        return text.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ./°²³%-]*") ? text : quoted(text);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + "\"";
    }
}
