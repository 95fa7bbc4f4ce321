package io.heatwright.circuit.panel;

import io.heatwright.circuit.Load;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The service of a dwelling as far as its owner knows it. Watts of the label count as volt-amperes.
 *
 * @param service rating of the main breaker, A, above 0
 * @param volts between the outer conductors, V: 240 or 208
 * @param floorArea of the whole dwelling, m²
 * @param appliances that are fastened in place, wired in, or on a circuit of their own, with range, dryer and water
 *     heater; no heating or cooling of rooms; empty if nobody said
 * @param heating electric heating of rooms that stays, W, 0 if there is none
 * @param cooling of rooms that stays, W, 0 if there is none
 * @param measuredPeak highest power of the whole dwelling over 15 minutes in a year, W
 */
public record ServicePanel(
        OptionalDouble service,
        double volts,
        OptionalDouble floorArea,
        Optional<List<Load>> appliances,
        OptionalDouble heating,
        OptionalDouble cooling,
        OptionalDouble measuredPeak) {

    /** V, between the outer conductors of most dwellings. */
    public static final double USUAL_VOLTS = 240;

    /** Nothing is known. */
    public static final ServicePanel UNKNOWN = new ServicePanel(
            OptionalDouble.empty(),
            USUAL_VOLTS,
            OptionalDouble.empty(),
            Optional.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty());

    /** Copies the list and checks the figures. */
    public ServicePanel {
        appliances = appliances.map(List::copyOf);
        if (!(volts >= 200 && volts <= 250)) {
            throw new IllegalArgumentException(
                    "A service of " + volts + " V is none that dwellings have. Allowed: 200 to 250 V.");
        }
        notNegative("main breaker", service);
        notNegative("floor area", floorArea);
        notNegative("heating", heating);
        notNegative("cooling", cooling);
        notNegative("measured peak", measuredPeak);
    }

    private static void notNegative(String what, OptionalDouble value) {
        if (value.isPresent() && !(value.getAsDouble() >= 0)) {
            throw new IllegalArgumentException(
                    "The " + what + " of a service cannot be " + value.getAsDouble() + ". Allowed: 0 or more.");
        }
    }
}
