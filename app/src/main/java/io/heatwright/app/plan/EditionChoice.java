package io.heatwright.app.plan;

import io.heatwright.app.session.Word;
import io.heatwright.circuit.Edition;

/** Which edition of the National Electrical Code the report cites. */
enum EditionChoice implements Word {
    /** Of 2020. */
    NEC_2020(Edition.NEC_2020),
    /** Of 2023. */
    NEC_2023(Edition.NEC_2023),
    /** Of 2026. */
    NEC_2026(Edition.NEC_2026);

    private final Edition edition;

    EditionChoice(Edition edition) {
        this.edition = edition;
    }

    @Override
    public String word() {
        return name().substring(name().indexOf('_') + 1);
    }

    Edition edition() {
        return edition;
    }

    static final class Reading extends Word.Reader<EditionChoice> {
        Reading() {
            super(EditionChoice::values);
        }
    }
}
