package io.heatwright.planner.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Words WORDS =
            Words.parse("# greetings\n\nhello = Hello {name}, {name} of {place}.\nplain = Yes.\n");

    @Test
    void argumentsAreFilledInByName() {
        assertThat(WORDS.say("hello", "place", "Rome", "name", "Ada")).isEqualTo("Hello Ada, Ada of Rome.");
        assertThat(WORDS.say("plain")).isEqualTo("Yes.");
    }

    @Test
    void aMissingArgumentIsNamed() {
        assertThatThrownBy(() -> WORDS.say("hello", "name", "Ada"))
                .hasMessageContaining("hello")
                .hasMessageContaining("{place}");
    }

    @Test
    void aMissingSentenceIsNamed() {
        assertThatThrownBy(() -> WORDS.say("goodbye")).hasMessageContaining("goodbye");
        assertThat(WORDS.has("goodbye")).isFalse();
    }

    @Test
    void aRepeatedCodeIsRefusedWithItsLine() {
        assertThatThrownBy(() -> Words.parse("a = 1\nb = 2\na = 3"))
                .hasMessageContaining("3")
                .hasMessageContaining("a");
    }

    @Test
    void aLineThatIsNoSentenceIsRefusedWithItsLine() {
        assertThatThrownBy(() -> Words.parse("a = 1\nwhat is this")).hasMessageContaining("Line 2");
    }

    @Test
    void codesKeepTheOrderOfTheFile() {
        assertThat(WORDS.codes()).containsExactly("hello", "plain");
    }
}
