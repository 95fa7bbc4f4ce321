package io.heatwright.app.catalogue;

import io.heatwright.app.session.Word;
import io.heatwright.equipment.Speed;

/** A compressor speed as it is typed. */
enum SpeedWord implements Word {
    MINIMUM(Speed.MINIMUM),
    RATED(Speed.RATED),
    MAXIMUM(Speed.MAXIMUM);

    private final Speed speed;

    SpeedWord(Speed speed) {
        this.speed = speed;
    }

    Speed speed() {
        return speed;
    }

    static String of(Speed speed) {
        return switch (speed) {
            case MINIMUM -> MINIMUM.word();
            case RATED -> RATED.word();
            case MAXIMUM -> MAXIMUM.word();
        };
    }

    static final class Reading extends Word.Reader<SpeedWord> {
        Reading() {
            super(SpeedWord::values);
        }
    }
}
