package io.heatwright.home.quantity;

import java.util.Optional;

/** What came of reading a quantity. */
public sealed interface QuantityReading {

    /**
     * One value.
     *
     * @param value in the inside unit of the family
     * @param family what it measures
     * @param unit as printed, the one that was written (of feet and inches the feet)
     */
    record Value(double value, UnitFamily family, Unit unit) implements QuantityReading {}

    /**
     * Two values, as in {@code 12 ft x 14 ft}.
     *
     * @param first in the inside unit of the family
     * @param second in the inside unit of the family
     * @param family what both measure
     * @param unit the unit of the second
     */
    record Pair(double first, double second, UnitFamily family, Unit unit) implements QuantityReading {}

    /** The word {@code unknown}, or {@code not sure}. */
    record Unknown() implements QuantityReading {}

    /**
     * Not to be read as what was wanted.
     *
     * @param problem what is wrong, a part of a sentence that follows the text in quotation marks
     * @param allowed what may be written, with an example
     * @param nearest what was probably meant
     */
    record Misread(String problem, String allowed, Optional<String> nearest) implements QuantityReading {}
}
