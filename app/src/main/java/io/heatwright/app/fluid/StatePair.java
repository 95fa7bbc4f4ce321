package io.heatwright.app.fluid;

import io.heatwright.refrigerant.FluidState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Two properties that together say which state is meant.
 *
 * @param first in the order of {@link StateQuantity}
 * @param second in the order of {@link StateQuantity}
 */
record StatePair(StateQuantity first, StateQuantity second) {

    /** Pairs that can be solved for. */
    private static final List<StatePair> SUPPORTED = List.of(
            new StatePair(StateQuantity.TEMPERATURE, StateQuantity.PRESSURE),
            new StatePair(StateQuantity.TEMPERATURE, StateQuantity.DENSITY),
            new StatePair(StateQuantity.TEMPERATURE, StateQuantity.QUALITY),
            new StatePair(StateQuantity.PRESSURE, StateQuantity.DENSITY),
            new StatePair(StateQuantity.PRESSURE, StateQuantity.ENTHALPY),
            new StatePair(StateQuantity.PRESSURE, StateQuantity.ENTROPY),
            new StatePair(StateQuantity.PRESSURE, StateQuantity.QUALITY));

    /** Finds the pair of two quantities in either order; nothing if it cannot be solved for. */
    static Optional<StatePair> of(StateQuantity one, StateQuantity other) {
        var pair = one.compareTo(other) < 0 ? new StatePair(one, other) : new StatePair(other, one);
        return SUPPORTED.contains(pair) ? Optional.of(pair) : Optional.empty();
    }

    /** All pairs in words. */
    static String allowed() {
        return SUPPORTED.stream()
                .map(pair -> pair.first.word() + " with " + pair.second.word())
                .collect(Collectors.joining(", "));
    }

    /** All pairs as columns of a table. */
    static String allowedColumns() {
        return SUPPORTED.stream()
                .map(pair -> pair.first.column() + "," + pair.second.column())
                .collect(Collectors.joining("; "));
    }

    /** Moves a state to values in SI units, temperatures in K. */
    void find(FluidState state, double firstValue, double secondValue) {
        if (first == StateQuantity.TEMPERATURE) {
            switch (second) {
                case PRESSURE -> state.temperaturePressure(firstValue, secondValue);
                case DENSITY -> state.temperatureDensity(firstValue, secondValue);
                default -> state.temperatureQuality(firstValue, secondValue);
            }
            return;
        }
        switch (second) {
            case DENSITY -> state.pressureDensity(firstValue, secondValue);
            case ENTHALPY -> state.pressureEnthalpy(firstValue, secondValue);
            case ENTROPY -> state.pressureEntropy(firstValue, secondValue);
            default -> state.pressureQuality(firstValue, secondValue);
        }
    }
}
