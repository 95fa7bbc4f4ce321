package io.heatwright.refrigerant.cycle;

import io.heatwright.refrigerant.OutsideRange;

/**
 * What a one-stage cycle runs between.
 *
 * @param evaporating K, dew temperature of the evaporator's pressure
 * @param condensing K, dew temperature of the condenser's pressure, above the evaporating one
 * @param superheat K, of the suction gas over the evaporating temperature, 0 or more
 * @param subcooling K, of the liquid under the condensing temperature, 0 or more
 * @param isentropicEfficiency of the compressor, above 0 to 1
 */
public record CycleConditions(
        double evaporating, double condensing, double superheat, double subcooling, double isentropicEfficiency) {

    /**
     * Checks the conditions.
     *
     * @throws OutsideRange if no cycle can run between them
     */
    public CycleConditions {
        if (!(condensing > evaporating)) {
            throw new OutsideRange(
                    "condensing temperature",
                    condensing,
                    "condensing temperature " + OutsideRange.printed(condensing)
                            + " K is not above the evaporating temperature " + OutsideRange.printed(evaporating)
                            + " K");
        }
        if (!(superheat >= 0)) {
            throw new OutsideRange(
                    "superheat", superheat, "superheat " + OutsideRange.printed(superheat) + " K is below 0");
        }
        if (!(subcooling >= 0)) {
            throw new OutsideRange(
                    "subcooling", subcooling, "subcooling " + OutsideRange.printed(subcooling) + " K is below 0");
        }
        if (!(isentropicEfficiency > 0 && isentropicEfficiency <= 1)) {
            throw new OutsideRange(
                    "isentropic efficiency",
                    isentropicEfficiency,
                    "isentropic efficiency " + OutsideRange.printed(isentropicEfficiency)
                            + " is not above 0 and up to 1");
        }
    }
}
