package io.heatwright.app.simulate.home;

import io.heatwright.app.session.Word;
import io.heatwright.equipment.shared.DuctSpace;

/** Where the ducts of a central unit run. */
public enum DuctsChoice implements Word {
    /** Under a roof without insulation. */
    ATTIC,
    /** Below the floor. */
    CRAWLSPACE,
    /** In a basement that nothing heats. */
    BASEMENT,
    /** Within the rooms: nothing is lost. */
    INDOORS;

    DuctSpace space() {
        return switch (this) {
            case ATTIC -> DuctSpace.attic();
            case CRAWLSPACE -> DuctSpace.crawlSpace();
            case BASEMENT -> DuctSpace.basement();
            case INDOORS -> new DuctSpace.Indoors();
        };
    }

    /** Reads the choice. */
    static final class Reading extends Word.Reader<DuctsChoice> {
        Reading() {
            super(DuctsChoice::values);
        }
    }
}
