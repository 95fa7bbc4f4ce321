package io.heatwright.planner.money;

import io.heatwright.planner.terms.Range;

/**
 * What is paid at the start.
 *
 * @param unit the goods, with the work if the price includes it, US dollars; paid again at the end of each life
 * @param installation the work, if apart, US dollars; paid again with the goods
 * @param circuit a new circuit, if one is needed, US dollars; paid once
 */
public record Purchase(Range unit, Range installation, Range circuit) {

    private static final Range NOTHING = Range.exactly(0);

    /** What is there already and costs nothing more. */
    public static final Purchase OWNED = new Purchase(NOTHING, NOTHING, NOTHING);

    /** Checks that nothing is paid for with a negative price. */
    public Purchase {
        if (!(unit.low() >= 0 && installation.low() >= 0 && circuit.low() >= 0)) {
            throw new IllegalArgumentException("Prices must be 0 dollars or more: unit " + unit.low()
                    + ", installation " + installation.low() + ", circuit " + circuit.low() + ".");
        }
    }

    /**
     * A unit that is carried home and plugged in.
     *
     * @param unit the goods, US dollars
     * @return the purchase
     */
    public static Purchase pluggedIn(Range unit) {
        return new Purchase(unit, NOTHING, NOTHING);
    }

    /**
     * Returns everything paid at the start.
     *
     * @return US dollars
     */
    public Range total() {
        return new Range(
                unit.low() + installation.low() + circuit.low(),
                unit.likely() + installation.likely() + circuit.likely(),
                unit.high() + installation.high() + circuit.high());
    }
}
