package io.heatwright.circuit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One branch circuit as far as a person knows it: what one breaker feeds.
 *
 * @param name what a person calls it
 * @param voltage the kind of voltage as stated
 * @param breaker rating of the breaker or fuse, A, above 0; empty if unknown
 * @param outlet the outlet the product would use
 * @param wiring the metal of the wires
 * @param feeds the rooms it is known to feed, in the order of the file
 * @param loads the other things plugged in or lit, in the order of the file
 * @param dedicated true only if somebody stated that it feeds one outlet and nothing else
 * @param built the years the wiring may date from
 */
public record Circuit(
        String name,
        VoltageClass voltage,
        OptionalDouble breaker,
        Outlet outlet,
        Wiring wiring,
        List<String> feeds,
        List<Load> loads,
        boolean dedicated,
        Era built) {

    /** Copies the lists and checks the breaker. */
    public Circuit {
        feeds = List.copyOf(feeds);
        loads = List.copyOf(loads);
        if (breaker.isPresent() && !(breaker.getAsDouble() > 0 && breaker.getAsDouble() <= 200)) {
            throw new IllegalArgumentException("The breaker of circuit \"" + name + "\" (" + breaker.getAsDouble()
                    + " A) must be above 0 A and at most 200 A; most are 15 A or 20 A.");
        }
    }

    /**
     * A circuit about which only the name is known.
     *
     * @param name what a person calls it
     * @return a circuit with every state unknown, hence shared
     */
    public static Circuit unknown(String name) {
        return new Circuit(
                name,
                VoltageClass.UNKNOWN,
                OptionalDouble.empty(),
                Outlet.UNKNOWN,
                Wiring.UNKNOWN,
                List.of(),
                List.of(),
                false,
                Era.UNKNOWN);
    }

    /**
     * Says whether the rules for shared circuits hold. A circuit is shared unless it is stated to be dedicated and
     * nothing else in the statement contradicts that.
     *
     * @return true if shared
     */
    public boolean shared() {
        return !dedicated || contradictsDedicated();
    }

    /**
     * Returns the kind of voltage as stated or, failing that, as the shape of the outlet tells.
     *
     * @return the kind; unknown if neither tells
     */
    public VoltageClass voltageAsFarAsKnown() {
        return voltage == VoltageClass.UNKNOWN ? outlet.voltage() : voltage;
    }

    /**
     * Says whether the circuit is called dedicated and yet feeds several rooms or other loads.
     *
     * @return true if the statement contradicts itself
     */
    public boolean contradictsDedicated() {
        return dedicated && (feeds.size() > 1 || !loads.isEmpty());
    }

    /**
     * The same circuit with more things on it.
     *
     * @param more loads to add, after those it has
     * @return a new circuit
     */
    public Circuit with(List<Load> more) {
        var all = new ArrayList<>(loads);
        all.addAll(more);
        return replacing(all);
    }

    /**
     * The same circuit after some things were unplugged.
     *
     * @param fewer loads to take away; those it does not have are ignored
     * @return a new circuit
     */
    public Circuit without(List<Load> fewer) {
        var rest = new ArrayList<>(loads);
        fewer.forEach(rest::remove);
        return replacing(rest);
    }

    private Circuit replacing(List<Load> others) {
        return new Circuit(name, voltage, breaker, outlet, wiring, feeds, others, dedicated, built);
    }
}
