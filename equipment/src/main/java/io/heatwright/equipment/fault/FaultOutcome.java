package io.heatwright.equipment.fault;

import io.heatwright.equipment.cycle.CycleImpossible;

/** What a fault does to a unit that keeps its compressor speed. */
public sealed interface FaultOutcome {

    /**
     * Returns the fault.
     *
     * @return what is wrong
     */
    Fault fault();

    /**
     * The unit runs on, otherwise than a sound one.
     *
     * @param fault what is wrong
     * @param capacityFactor capacity over that of the sound unit, 0 or more
     * @param powerFactor electric power over that of the sound unit, 0 or more
     * @param setpointError what the room settles at less what was asked for, K; 0 unless a sensor is wrong
     * @param basis what the factors rest on
     * @param source who published them, or how they were found
     */
    record Effect(
            Fault fault,
            double capacityFactor,
            double powerFactor,
            double setpointError,
            FaultBasis basis,
            String source)
            implements FaultOutcome {

        /**
         * Returns the efficiency over that of the sound unit.
         *
         * @return a factor, 0 or more
         */
        public double efficiencyFactor() {
            return capacityFactor / powerFactor;
        }
    }

    /**
     * The unit cannot run so: its protection stops it.
     *
     * @param fault what is wrong
     * @param cause what stands in the way
     * @param reason the same as a sentence
     */
    record Stops(Fault fault, CycleImpossible.Reason cause, String reason) implements FaultOutcome {}

    /**
     * Nothing is known here: the condition lies outside what was published, and nothing is extrapolated.
     *
     * @param fault what is wrong
     * @param reason a sentence that names the valid range
     */
    record NotKnown(Fault fault, String reason) implements FaultOutcome {}
}
