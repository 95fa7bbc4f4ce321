package io.heatwright.planner.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the floors below say in English, such as "how drafty it is", in another language. The English is the key: a file
 * holds one {@code English = translation} a line, and {@code #} opens a comment.
 *
 * <p>A composed phrase is translated by a pattern: <code>frame of the {window} = marco de {window}</code>. What stands in
 * the gap is translated too, unless the gap is written <code>{=room}</code>: then it is a name that a person gave.
 * Whole phrases are tried first, then the patterns in the order of the file. A phrase that nothing meets stays as it is.
 */
public final class Phrases {
    private final Map<String, String> whole;
    private final List<Pattern> patterns;

    private Phrases(Map<String, String> whole, List<Pattern> patterns) {
        this.whole = whole;
        this.patterns = patterns;
    }

    /**
     * Leaves every phrase in English.
     *
     * @return no translations
     */
    public static Phrases none() {
        return new Phrases(new LinkedHashMap<>(), List.of());
    }

    /**
     * Reads translations.
     *
     * @param text whole content of the file
     * @return its phrases and patterns
     * @throws IllegalArgumentException when a line is neither blank, comment nor translation, an English phrase comes
     *     twice, a pattern has nothing but gaps or two without a word between, or a translation names another gap
     */
    public static Phrases parse(String text) {
        var whole = new LinkedHashMap<String, String>();
        var patterns = new ArrayList<Pattern>();
        MessageFile.read(text).forEach((english, translation) -> {
            if (Gaps.in(english).isEmpty()) {
                whole.put(english, translation);
            } else {
                patterns.add(Pattern.of(english, translation));
            }
        });
        return new Phrases(whole, List.copyOf(patterns));
    }

    /**
     * Translates a phrase.
     *
     * @param english as a lower floor says it
     * @return its translation; the same text when there is none
     */
    public String say(String english) {
        var exact = whole.get(english);
        if (exact != null) {
            return exact;
        }
        for (var pattern : patterns) {
            var found = pattern.match(english);
            if (!found.isEmpty()) {
                return pattern.fill(found, this);
            }
        }
        return english;
    }

    /**
     * One translation with gaps.
     *
     * @param between the English words around the gaps, one more than there are gaps
     * @param gaps names in the order of the English
     * @param translation with the same names
     */
    private record Pattern(List<String> between, List<String> gaps, String translation) {

        static Pattern of(String english, String translation) {
            var between = new ArrayList<String>();
            var gaps = new ArrayList<String>();
            var from = 0;
            for (var gap : Gaps.in(english)) {
                between.add(english.substring(from, gap.from()));
                gaps.add(gap.name());
                from = gap.to();
            }
            between.add(english.substring(from));
            for (var i = 1; i < between.size() - 1; i++) {
                if (between.get(i).isEmpty()) {
                    throw new IllegalArgumentException("No word stands between two gaps of the phrase " + english);
                }
            }
            if (String.join("", between).isEmpty()) {
                throw new IllegalArgumentException("The phrase is nothing but a gap: " + english);
            }
            for (var gap : Gaps.in(translation)) {
                if (!gaps.contains(gap.name())) {
                    throw new IllegalArgumentException("The phrase " + english + " has no gap {" + gap.name() + "}");
                }
            }
            return new Pattern(List.copyOf(between), List.copyOf(gaps), translation);
        }

        /** Finds what stands in each gap; nothing when the phrase is another. No gap is empty. */
        List<String> match(String phrase) {
            var last = between.get(gaps.size());
            if (!phrase.startsWith(between.get(0)) || !phrase.endsWith(last)) {
                return List.of();
            }
            var end = phrase.length() - last.length();
            var found = new ArrayList<String>();
            var from = between.get(0).length();
            for (var i = 1; i <= gaps.size(); i++) {
                var to = i == gaps.size() ? end : phrase.indexOf(between.get(i), from + 1);
                if (to <= from || to > end) {
                    return List.of();
                }
                found.add(phrase.substring(from, to));
                from = to + between.get(i).length();
            }
            return found;
        }

        String fill(List<String> found, Phrases phrases) {
            var result = new StringBuilder();
            var from = 0;
            for (var gap : Gaps.in(translation)) {
                var content = found.get(gaps.indexOf(gap.name()));
                result.append(translation, from, gap.from()).append(gap.isKept() ? content : phrases.say(content));
                from = gap.to();
            }
            return result.append(translation, from, translation.length()).toString();
        }
    }
}
