package io.heatwright.report.terminal;

import io.heatwright.report.UnitSystem;

/**
 * How a person wants the answer on a terminal.
 *
 * @param all true to list every candidate, not only the few of the short table
 * @param explain true to print every assumption, check and limit with its source
 * @param colour true to set marks in bold and reverse; only ever form, the words say the same without
 * @param units in which figures are printed
 * @param width columns of the terminal; lines are kept between {@value #NARROWEST} and {@value #WIDEST}
 */
public record TerminalOptions(boolean all, boolean explain, boolean colour, UnitSystem units, int width) {
    /** Fewest columns that a line is set to. */
    public static final int NARROWEST = 60;

    /** Most columns that a line is set to: longer lines are hard to read. */
    public static final int WIDEST = 100;

    /**
     * Returns the number of columns that lines are set to.
     *
     * @return the width within its limits
     */
    public int columns() {
        return Math.max(NARROWEST, Math.min(WIDEST, width));
    }
}
