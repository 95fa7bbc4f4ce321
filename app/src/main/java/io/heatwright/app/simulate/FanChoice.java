package io.heatwright.app.simulate;

import io.heatwright.app.session.Word;
import io.heatwright.equipment.control.IndoorFan;

/** What the indoor fan does in cooling while the compressor rests. */
enum FanChoice implements Word {
    /** Stops with the compressor. */
    STOPS,
    /** Blows on, and gives the water of the coil back. */
    BLOWS_ON;

    IndoorFan fan() {
        return this == STOPS ? IndoorFan.STOPS : IndoorFan.BLOWS_ON;
    }

    /** Reads the choice. */
    static final class Reading extends Word.Reader<FanChoice> {
        Reading() {
            super(FanChoice::values);
        }
    }
}
