package io.heatwright.app.interview;

import io.heatwright.home.quantity.QuantityGrammar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One plain question and the keys that its answer fills.
 *
 * @param text the question
 * @param hint how it may be answered
 * @param slots keys to fill, in the order in which a part of the answer is tried on them
 * @param splitting whether the answer has parts, divided by commas
 * @param synonyms words of the question's own, each with the key and value that it stands for
 */
record Question(String text, String hint, List<Slot> slots, boolean splitting, Map<String, Meant> synonyms) {

    /** What is written for an answer that nobody has. */
    static final String UNKNOWN = "unknown";

    /**
     * What a word of a question's own stands for.
     *
     * @param key of one of the slots
     * @param value as the table wants it
     */
    record Meant(String key, String value) {}

    static Question whole(String text, String hint, Slot slot) {
        return new Question(text, hint, List.of(slot), false, new LinkedHashMap<>());
    }

    static Question parts(String text, String hint, Slot... slots) {
        return new Question(text, hint, List.of(slots), true, new LinkedHashMap<>());
    }

    Question meaning(String word, String key, String value) {
        var more = new LinkedHashMap<>(synonyms);
        more.put(word, new Meant(key, value));
        return new Question(text, hint, slots, splitting, more);
    }

    /**
     * Reads an answer.
     *
     * @param answer as typed; empty means not sure
     * @return values by key
     * @throws Misunderstood when a part fits no key
     */
    Map<String, List<String>> read(String answer) {
        var values = new LinkedHashMap<String, List<String>>();
        if (isUnsure(answer)) {
            slots.forEach(slot -> values.put(slot.key().name(), List.of(UNKNOWN)));
            return values;
        }
        var parts = splitting ? answer.split(",|;| and ", -1) : new String[] {answer};
        for (var part : parts) {
            place(part.strip(), values);
        }
        return values;
    }

    static boolean isUnsure(String answer) {
        return answer.isBlank() || QuantityGrammar.isUnknown(answer);
    }

    private void place(String part, Map<String, List<String>> values) {
        if (part.isEmpty()) {
            return;
        }
        var meant = synonyms.get(part);
        if (meant != null) {
            values.put(meant.key(), List.of(meant.value()));
            return;
        }
        var unsure = isUnsure(part);
        for (var slot : slots) {
            var name = slot.key().name();
            var taken = values.containsKey(name) && !slot.many();
            if (!taken && (unsure || slot.accepts(part))) {
                var all = new ArrayList<>(values.getOrDefault(name, List.of()));
                all.add(unsure ? UNKNOWN : part);
                values.put(name, all);
                return;
            }
        }
        throw misunderstood(part);
    }

    private Misunderstood misunderstood(String part) {
        var allowed =
                String.join("; ", slots.stream().map(Slot::allowed).distinct().toList());
        var nearest = slots.stream()
                .flatMap(slot -> slot.nearest(part).stream())
                .findFirst()
                .map(near -> " Nearest: " + near + ".");
        return new Misunderstood(
                "\"" + part + "\" is not understood here. Allowed: " + allowed + "; or not sure." + nearest.orElse(""));
    }

    /** An answer that fits no key. The message says what would. */
    static final class Misunderstood extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Misunderstood(String message) {
            super(message, null, false, false);
        }
    }
}
