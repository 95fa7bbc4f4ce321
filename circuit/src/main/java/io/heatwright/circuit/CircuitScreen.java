package io.heatwright.circuit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Screens one circuit for one product, or for what is on it today, by the National Electrical Code. It screens; it is
 * no permit, and the edition adopted where the home stands rules.
 *
 * <p>The product's connection chooses the rule. A product with a cord is judged by the amperes on its nameplate: at most
 * 80 % of the circuit's rating if it is alone there (440.62(B)), at most 50 % if other outlets or lights share the
 * circuit (440.62(C)). A wired product is judged by its minimum circuit ampacity and largest breaker (440.4(B)) and needs
 * a circuit to itself. All loads that run for hours together may draw 80 % of the rating (210.20(A)).
 *
 * <p>Whatever is unknown never clears: no nameplate amperes, no pass. An unknown breaker is judged at 15 A, the smallest
 * rating of a circuit with outlets (210.18), and at the largest its outlet could have; it fails only if it fails at both.
 */
public final class CircuitScreen {

    private CircuitScreen() {}

    /**
     * Screens a circuit for a product.
     *
     * @param circuit the circuit as it would be with the product, without it
     * @param appliance the product
     * @param replaced loads whose work the product takes over; they count as moved to another circuit or unplugged, and
     *     if the screen holds only because of that, a condition says so
     * @param edition the edition to cite
     * @return the verdict with its figures, rules and conditions
     */
    public static ScreenResult screen(Circuit circuit, Appliance appliance, List<Load> replaced, Edition edition) {
        var remaining = circuit.without(replaced);
        var sheet = new Sheet(remaining, edition, unitCurrent(appliance));
        if (sheet.voltage(appliance)) {
            switch (appliance.connection()) {
                case CORD_AND_PLUG -> {
                    sheet.corded(appliance);
                    sheet.together();
                    if (!replaced.isEmpty() && !holdsWith(remaining.with(replaced), appliance, edition)) {
                        sheet.keepElsewhere(replaced);
                    }
                }
                case HARDWIRED -> sheet.wired(appliance);
                case UNKNOWN -> sheet.connectionUnknown(appliance);
            }
        }
        sheet.outdoors(appliance);
        var verdict = sheet.verdict();
        return sheet.result(verdict, verdict == Verdict.FAILS ? newCircuit(appliance) : Optional.empty());
    }

    /**
     * Screens what is plugged in and lit today, without any new product.
     *
     * @param circuit the circuit with all its loads
     * @param edition the edition to cite
     * @return the verdict with its figures, rules and conditions
     */
    public static ScreenResult today(Circuit circuit, Edition edition) {
        var sheet = new Sheet(circuit, edition, 0);
        sheet.voltageKnown();
        sheet.breaker();
        sheet.eachLoad();
        sheet.together();
        return sheet.result(sheet.verdict(), Optional.empty());
    }

    /**
     * Returns the largest nameplate current with which a plug-in product would pass the ampere rules.
     *
     * @param circuit the circuit with the loads that would stay on it
     * @return A, at least 0; an unknown breaker is taken as 15 A
     */
    public static double largestUnitCurrent(Circuit circuit) {
        var amps = new Amperes(circuit);
        double bySize = amps.unitShare() * amps.leastRating();
        double byTime = Amperes.LONG_RUNNING_SHARE * amps.leastRating() - amps.longRunning();
        double bySum = (amps.leastRating() - amps.brief()) * Amperes.LONG_RUNNING_SHARE - amps.longRunning();
        return Math.max(0, Math.min(bySize, Math.min(byTime, bySum)));
    }

    /**
     * Works out the circuit an electrician would have to add for a product.
     *
     * @param appliance the product
     * @return the circuit; empty if the product's voltage is unknown or not found in homes
     */
    public static Optional<NewCircuit> newCircuit(Appliance appliance) {
        if (appliance.voltage() != VoltageClass.V120 && appliance.voltage() != VoltageClass.V240) {
            return Optional.empty();
        }
        var needed = appliance.connection() == Connection.HARDWIRED
                ? appliance.minimumCircuitAmpacity()
                : ratingForCord(appliance);
        var smallest = needed.isPresent() ? Amperes.standardBreakerFrom(needed.getAsDouble()) : OptionalDouble.empty();
        return Optional.of(new NewCircuit(appliance.voltage(), smallest, appliance.maximumBreaker()));
    }

    private static OptionalDouble ratingForCord(Appliance appliance) {
        if (appliance.nameplateAmps().isEmpty()) {
            return OptionalDouble.empty();
        }
        double byCurrent = appliance.nameplateAmps().getAsDouble() / Amperes.LONG_RUNNING_SHARE;
        double byPlug =
                Double.isNaN(appliance.plug().rating()) ? 0 : appliance.plug().rating();
        return OptionalDouble.of(Math.max(byCurrent, byPlug));
    }

    private static double unitCurrent(Appliance appliance) {
        return appliance.connection() == Connection.HARDWIRED
                ? appliance.minimumCircuitAmpacity().orElse(Double.NaN)
                : appliance.nameplateAmps().orElse(Double.NaN);
    }

    private static boolean holdsWith(Circuit circuit, Appliance appliance, Edition edition) {
        var trial = new Sheet(circuit, edition, unitCurrent(appliance));
        trial.together();
        return trial.verdict() == Verdict.PASSES;
    }
}
