package io.heatwright.app.output;

import io.heatwright.app.session.Word;
import io.heatwright.home.quantity.UnitSystem;

/** In which units figures for people are printed. */
public enum UnitsChoice implements Word {
    /** Btu/h, °F, feet. */
    US,
    /** W, °C, metres. */
    METRIC;

    /**
     * Returns the system that prints quantities.
     *
     * @return the same choice on the floor of quantities
     */
    public UnitSystem system() {
        return this == US ? UnitSystem.US : UnitSystem.METRIC;
    }

    /** Reads the choice. */
    public static final class Reading extends Word.Reader<UnitsChoice> {
        /** Prepares a reader. */
        public Reading() {
            super(UnitsChoice::values);
        }
    }
}
