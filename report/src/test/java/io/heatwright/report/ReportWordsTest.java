package io.heatwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportWordsTest {
    @Test
    void noSentenceIsLongerThanTwentyWords() {
        for (var line : sentences()) {
            for (var sentence : line.split("(?<=[.?!]) ", -1)) {
                assertThat(sentence.split(" ", -1)).as(sentence).hasSizeLessThanOrEqualTo(20);
            }
        }
    }

    @Test
    void aScreenIsNeverCalledSafeOrOkOrCompliant() {
        for (var line : sentences()) {
            assertThat(line.toLowerCase(Locale.ROOT))
                    .doesNotContainPattern("\\b(safe|ok|okay|compliant|guaranteed)\\b");
        }
    }

    private static List<String> sentences() {
        return ReportWords.resource("words/en.txt")
                .lines()
                .filter(line -> line.contains(" = "))
                .map(line -> line.substring(line.indexOf(" = ") + 3))
                .toList();
    }
}
