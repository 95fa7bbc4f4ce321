package io.heatwright.circuit.year;

import io.heatwright.circuit.Circuit;
import io.heatwright.circuit.Wiring;
import java.util.Optional;

/**
 * How much of the voltage the wires keep: two conductors of the length of the run, {@code ΔU = 2 L r I}. Reactance is
 * left out, which in wires this thin is small [NEC, chapter 9, table 9, from memory].
 *
 * @param gauge of the wires
 * @param gaugeAssumed whether nobody said it
 * @param length one way, m
 * @param lengthAssumed whether nobody said it
 * @param share volts lost per ampere over nominal volts, 1/A
 */
public record VoltageDrop(WireGauge gauge, boolean gaugeAssumed, double length, boolean lengthAssumed, double share) {

    /** Largest share that the code's informational note names for a branch circuit [NEC 210.19, from memory]. */
    public static final double NOTED_SHARE = 0.03;

    private static final int CONDUCTORS = 2;

    /**
     * Works out the drop of a circuit.
     *
     * @param circuit whose breaker and metal count
     * @param rating of the breaker, A
     * @param volts nominal, V
     * @param run what is known of the wires
     * @return the drop; empty for aluminium wires, of which no resistance was at hand, and above 40 A without a gauge
     */
    public static Optional<VoltageDrop> of(Circuit circuit, double rating, double volts, WireRun run) {
        if (circuit.wiring() == Wiring.ALUMINIUM) {
            return Optional.empty();
        }
        double length = run.length().orElse(WireRun.USUAL_LENGTH);
        return run.gauge()
                .or(() -> WireGauge.thinnestFor(rating))
                .map(gauge -> new VoltageDrop(
                        gauge,
                        run.gauge().isEmpty(),
                        length,
                        run.length().isEmpty(),
                        CONDUCTORS * length * gauge.resistance() / volts));
    }

    /**
     * Returns the drop at a current.
     *
     * @param amps A
     * @return share of the nominal voltage
     */
    public double at(double amps) {
        return share * amps;
    }
}
