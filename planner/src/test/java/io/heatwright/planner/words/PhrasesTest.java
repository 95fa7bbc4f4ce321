package io.heatwright.planner.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final Phrases PHRASES = Phrases.parse("""
            # what a home says
            ceiling height = altura del techo
            south window = ventana sur
            garage = garaje
            sand = arena
            Write outside: {south: 12 ft}. = Escriba outside: {south: 12 ft}.
            120 V {kind} = {kind} de 120 V
            frame of the {window} = marco: {window}
            wall to {=room} = pared hacia {=room}
            {=room}: {what} = {=room}: {what}
            {one} of {all} ({sides}) = {one} de {all} ({sides})
            {one}, {other} = {one}, {other}
            """);

    @Test
    void aWholePhraseIsLookedUp() {
        assertThat(PHRASES.say("ceiling height")).isEqualTo("altura del techo");
    }

    @Test
    void aPhraseThatNothingMeetsStaysAsItIs() {
        assertThat(PHRASES.say("R-13")).isEqualTo("R-13");
        assertThat(PHRASES.say("ceiling")).isEqualTo("ceiling");
        assertThat(PHRASES.say("")).isEmpty();
        assertThat(Phrases.none().say("ceiling height")).isEqualTo("ceiling height");
    }

    @Test
    void whatStandsInAGapIsTranslatedToo() {
        assertThat(PHRASES.say("frame of the south window")).isEqualTo("marco: ventana sur");
        assertThat(PHRASES.say("frame of the bay window")).isEqualTo("marco: bay window");
    }

    @Test
    void aGapMayMoveToAnotherPlace() {
        assertThat(PHRASES.say("120 V garage")).isEqualTo("garaje de 120 V");
    }

    @Test
    void aNameThatAPersonGaveIsKept() {
        assertThat(PHRASES.say("wall to garage")).isEqualTo("pared hacia garage");
        assertThat(PHRASES.say("garage: ceiling height")).isEqualTo("garage: altura del techo");
    }

    @Test
    void aListIsTranslatedWordByWord() {
        assertThat(PHRASES.say("sand, garage, R-13")).isEqualTo("arena, garaje, R-13");
        assertThat(PHRASES.say("1 of 4 (sand, garage)")).isEqualTo("1 de 4 (arena, garaje)");
    }

    @Test
    void noGapIsEmpty() {
        assertThat(PHRASES.say("frame of the ")).isEqualTo("frame of the ");
        assertThat(PHRASES.say("120 V ")).isEqualTo("120 V ");
        assertThat(PHRASES.say("1 of 4 ()")).isEqualTo("1 of 4 ()");
        assertThat(PHRASES.say(": ")).isEqualTo(": ");
    }

    @Test
    void bracesAroundMoreThanANameAreWords() {
        assertThat(PHRASES.say("Write outside: {south: 12 ft}.")).isEqualTo("Escriba outside: {south: 12 ft}.");
    }

    @Test
    void aMistakeOfTheFileIsNamed() {
        assertThatThrownBy(() -> Phrases.parse("a = b\na = c")).hasMessageContaining("Line 2");
        assertThatThrownBy(() -> Phrases.parse("a {b} = c {d}")).hasMessageContaining("no gap {d}");
        assertThatThrownBy(() -> Phrases.parse("{a}{b} x = y")).hasMessageContaining("between two gaps");
        assertThatThrownBy(() -> Phrases.parse("{a} = {a}")).hasMessageContaining("nothing but a gap");
    }

    @Test
    void wordsCarryThePhrasesOfTheirLanguage() {
        assertThat(Words.parse("yes = Sí.", PHRASES).phrase("sand")).isEqualTo("arena");
        assertThat(Words.parse("yes = Yes.").phrase("sand")).isEqualTo("sand");
    }
}
