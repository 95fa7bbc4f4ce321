package io.heatwright.app.assembly;

import io.heatwright.app.session.Word;
import io.heatwright.home.assembly.FilmRule;

/** Whose surface films a U-value is stated with. */
enum FilmsChoice implements Word {
    ASHRAE(FilmRule.ASHRAE),
    ISO(FilmRule.ISO);

    private final FilmRule rule;

    FilmsChoice(FilmRule rule) {
        this.rule = rule;
    }

    FilmRule rule() {
        return rule;
    }

    static final class Reading extends Word.Reader<FilmsChoice> {
        Reading() {
            super(FilmsChoice::values);
        }
    }
}
