package io.heatwright.app.catalogue;

import io.heatwright.app.session.Word;
import io.heatwright.equipment.Mode;

/** What a unit is asked for, as it is typed. */
enum ModeWord implements Word {
    HEAT(Mode.HEAT),
    COOL(Mode.COOL);

    private final Mode mode;

    ModeWord(Mode mode) {
        this.mode = mode;
    }

    Mode mode() {
        return mode;
    }

    static final class Reading extends Word.Reader<ModeWord> {
        Reading() {
            super(ModeWord::values);
        }
    }
}
