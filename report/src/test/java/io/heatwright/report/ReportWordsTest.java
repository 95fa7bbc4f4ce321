package io.heatwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportWordsTest {
    private static final Pattern GAP = Pattern.compile("\\{[a-z]+}");

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void noSentenceIsLongerThanTwentyWords(String language) {
        for (var line : sentences(language).values()) {
            for (var sentence : line.split("(?<=[.?!]) ", -1)) {
                assertThat(sentence.split(" ", -1)).as(sentence).hasSizeLessThanOrEqualTo(20);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, safe|ok|okay|compliant|guaranteed",
        "es, seguro|segura|seguros|seguras|ok|okay|conforme|cumple|cumplen|garantizado",
    })
    void aScreenIsNeverCalledSafeOrOkOrCompliant(String language, String words) {
        var clearance =
                Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

        assertThat(sentences(language).values())
                .isNotEmpty()
                .filteredOn(line -> clearance.matcher(line).find())
                .isEmpty();
    }

    @Test
    void spanishSaysEverythingWithTheSameGaps() {
        var english = sentences("en");
        var spanish = sentences("es");

        assertThat(spanish.keySet()).containsExactlyElementsOf(english.keySet());
        spanish.forEach((code, sentence) ->
                assertThat(gaps(sentence)).as(code).containsExactlyInAnyOrder(gaps(english.getOrDefault(code, ""))));
        assertThat(ReportWords.of("es").say("language")).isEqualTo("es");
    }

    private static String[] gaps(String sentence) {
        return GAP.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toArray(String[]::new);
    }

    private static Map<String, String> sentences(String language) {
        var sentences = new LinkedHashMap<String, String>();
        ReportWords.resource("words/" + language + ".txt")
                .lines()
                .filter(line -> line.contains(" = "))
                .forEach(line ->
                        sentences.put(line.substring(0, line.indexOf(" = ")), line.substring(line.indexOf(" = ") + 3)));
        return sentences;
    }
}
