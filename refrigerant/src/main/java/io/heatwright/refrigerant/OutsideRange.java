package io.heatwright.refrigerant;

import java.math.BigDecimal;
import java.math.MathContext;

/** A state that an equation of state does not cover. The message names the value and what is allowed. */
public final class OutsideRange extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int DIGITS = 7;

    private final String quantity;
    private final double value;

    /**
     * Refuses a value.
     *
     * @param quantity its name, for example "temperature"
     * @param value in SI units, temperatures in K
     * @param message what is wrong and what is allowed
     */
    public OutsideRange(String quantity, double value, String message) {
        super(message);
        this.quantity = quantity;
        this.value = value;
    }

    static OutsideRange of(String fluid, String quantity, double value, String unit, double lowest, double highest) {
        return new OutsideRange(
                quantity,
                value,
                quantity + " " + printed(value) + " " + unit + " is outside what " + fluid
                        + "'s equation of state covers: " + printed(lowest) + " to " + printed(highest) + " " + unit);
    }

    /**
     * Prints a number for a message.
     *
     * @param value any
     * @return at most seven digits
     */
    public static String printed(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        var rounded = new BigDecimal(value).round(new MathContext(DIGITS)).stripTrailingZeros();
        boolean plain = value == 0 || (Math.abs(value) < 1e9 && Math.abs(value) >= 1e-4);
        return plain ? rounded.toPlainString() : rounded.toString();
    }

    /**
     * Returns what was outside.
     *
     * @return a quantity's name, for example "temperature"
     */
    public String quantity() {
        return quantity;
    }

    /**
     * Returns the value at fault.
     *
     * @return in SI units, temperatures in K
     */
    public double value() {
        return value;
    }
}
