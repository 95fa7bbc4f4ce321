package io.heatwright.home.sheet;

import io.heatwright.equipment.Figure;
import io.heatwright.equipment.Provenance;

/** Where the figures of a part of a sheet come from, unless one says otherwise. */
record Origin(Provenance provenance, String source) {

    Figure figure(double value) {
        // A sheet without a source is refused as a whole; until then its figures must still be read.
        return new Figure(value, provenance, source.isEmpty() ? "not named" : source);
    }

    Origin from(String other) {
        return new Origin(provenance, other);
    }

    Origin as(Provenance other) {
        return new Origin(other, source);
    }
}
