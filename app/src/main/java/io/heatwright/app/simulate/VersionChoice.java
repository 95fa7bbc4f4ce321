package io.heatwright.app.simulate;

import io.heatwright.app.session.Word;
import io.heatwright.home.Choice;

/** Which version of the room is run, where answers were left open. */
enum VersionChoice implements Word {
    /** Every unknown at its lowest heating load. */
    TIGHT,
    /** Every unknown likely. */
    LIKELY,
    /** Every unknown at its highest heating load. */
    LEAKY;

    Choice choice() {
        return switch (this) {
            case TIGHT -> Choice.TIGHT;
            case LIKELY -> Choice.LIKELY;
            case LEAKY -> Choice.LEAKY;
        };
    }

    /** Reads the choice. */
    static final class Reading extends Word.Reader<VersionChoice> {
        Reading() {
            super(VersionChoice::values);
        }
    }
}
