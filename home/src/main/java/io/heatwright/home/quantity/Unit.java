package io.heatwright.home.quantity;

import java.util.List;

/**
 * A unit that people write. The value inside is {@code (written − zero) · numerator / denominator}; multiplying before
 * dividing keeps decimal steps such as millimetres correctly rounded.
 *
 * @param name as printed
 * @param spellings other ways to write it, reduced as {@link UnitFamily#reduce} does
 * @param zero what is written for the inside zero
 * @param numerator see above
 * @param denominator see above
 * @param system whose unit it is
 */
public record Unit(
        String name, List<String> spellings, double zero, double numerator, double denominator, UnitSystem system) {

    /** International Table British thermal unit, J. */
    static final double BTU = 1055.05585262;

    /** Square foot, m². */
    static final double SQUARE_FOOT = 0.09290304;

    public Unit {
        spellings = List.copyOf(spellings);
    }

    /**
     * Converts from this unit.
     *
     * @param written value in this unit
     * @return value in the family's inside unit
     */
    public double inside(double written) {
        return (written - zero) * numerator / denominator;
    }

    /**
     * Converts to this unit.
     *
     * @param inside value in the family's inside unit
     * @return value in this unit
     */
    public double written(double inside) {
        return inside * denominator / numerator + zero;
    }

    static Unit metric(String name, double factor, String... spellings) {
        return new Unit(name, List.of(spellings), 0, factor, 1, UnitSystem.METRIC);
    }

    static Unit scaled(String name, double numerator, double denominator, UnitSystem system, String... spellings) {
        return new Unit(name, List.of(spellings), 0, numerator, denominator, system);
    }

    static Unit number(String name, String... spellings) {
        return new Unit(name, List.of(spellings), 0, 1, 1, UnitSystem.BOTH);
    }
}
