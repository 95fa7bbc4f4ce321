package io.heatwright.app.interview;

import io.heatwright.home.keys.Key;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A home file in the making, with a comment from the table beside every key. */
final class HomeDraft {
    private static final String TO_FILL_IN = "FILL THIS IN before you plan. ";
    private static final int WIDTH = 100;

    private final StringBuilder out = new StringBuilder();

    /** The file of eight answers. */
    static String of(Map<Question, Map<String, List<String>>> answers) {
        var draft = new HomeDraft();
        draft.head(answers);
        draft.room(answers);
        draft.circuit(values(answers, Questions.CIRCUIT));
        var now = Questions.NOW.slots().get(0).key();
        draft.list("", now, values(answers, Questions.NOW).getOrDefault(now.name(), List.of()));
        draft.more();
        return draft.out.toString();
    }

    private void head(Map<Question, Map<String, List<String>>> answers) {
        line("# A home for Heatwright. Change anything; \"unknown\" is allowed everywhere.");
        line("");
        line("format: 1");
        line("home: My room");
        var place = Questions.PLACE.slots().get(0).key();
        single("", place, values(answers, Questions.PLACE), true);
        explain("", "rent or own. " + Slot.at("tenure").key().explanation());
        line("tenure: unknown");
    }

    private void room(Map<Question, Map<String, List<String>>> answers) {
        line("");
        line("rooms:");
        line("  " + Questions.ROOM + ":");
        single("    ", Questions.FLOOR.slots().get(0).key(), values(answers, Questions.FLOOR), false);
        single("    ", Questions.BUILT.slots().get(0).key(), values(answers, Questions.BUILT), false);
        var outside = Questions.OUTSIDE.slots().get(0).key();
        list("    ", outside, values(answers, Questions.OUTSIDE).getOrDefault(outside.name(), List.of()));
        for (var slot : Questions.ABOVE_AND_BELOW.slots()) {
            single("    ", slot.key(), values(answers, Questions.ABOVE_AND_BELOW), false);
        }
        window(values(answers, Questions.WINDOW));
    }

    private void window(Map<String, List<String>> values) {
        var none = values.getOrDefault("size", List.of()).contains("none");
        if (none) {
            line("    # windows: none");
            return;
        }
        if (values.values().stream().allMatch(List.of(Question.UNKNOWN)::equals)) {
            explain("    ", "For example [{faces: south, size: 4 ft x 5 ft, glazing: double}].");
            line("    windows: unknown");
            return;
        }
        line("    windows:");
        var lead = "      - ";
        for (var slot : Questions.WINDOW.slots()) {
            single(lead, slot.key(), values, false);
            lead = "        ";
        }
    }

    private void circuit(Map<String, List<String>> values) {
        line("");
        line("circuits:");
        line("  " + Questions.ROOM + ":");
        for (var slot : Questions.CIRCUIT.slots()) {
            if (slot.many()) {
                if (values.containsKey(slot.key().name())) {
                    list("    ", slot.key(), values.getOrDefault(slot.key().name(), List.of()));
                }
            } else {
                single("    ", slot.key(), values, false);
            }
        }
        var dedicated = Slot.at("circuits", "dedicated").key();
        single("    ", dedicated, values, false);
    }

    private void more() {
        line("");
        line("# More that moves the answer, if you know it: walls, drafts, thermostat, ceiling (in the room);");
        line("# may, prices, priorities (at the left edge).");
    }

    private void single(String lead, Key key, Map<String, List<String>> values, boolean needed) {
        var given = values.getOrDefault(key.name(), List.of(Question.UNKNOWN));
        var value = given.isEmpty() ? Question.UNKNOWN : given.get(0);
        var mark = needed && value.equals(Question.UNKNOWN) ? TO_FILL_IN : "";
        explain(lead.replace('-', ' '), mark + key.explanation());
        line(lead + key.name() + ": " + YamlText.of(value));
    }

    private void list(String lead, Key key, List<String> values) {
        var alone = values.isEmpty() || values.equals(List.of(Question.UNKNOWN));
        var written = values.stream().map(YamlText::of).toList();
        explain(lead, key.explanation());
        line(lead + key.name() + ": " + (alone ? Question.UNKNOWN : "[" + String.join(", ", written) + "]"));
    }

    /** A comment above a key, broken between words. */
    private void explain(String lead, String explanation) {
        var row = new StringBuilder(lead).append('#');
        for (var word : explanation.split(" ", -1)) {
            if (row.length() + 1 + word.length() > WIDTH) {
                line(row.toString());
                row = new StringBuilder(lead).append('#');
            }
            row.append(' ').append(word);
        }
        line(row.toString());
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static Map<String, List<String>> values(
            Map<Question, Map<String, List<String>>> answers, Question question) {
        return answers.getOrDefault(question, new LinkedHashMap<>());
    }
}
