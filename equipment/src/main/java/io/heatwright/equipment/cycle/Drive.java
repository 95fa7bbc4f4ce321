package io.heatwright.equipment.cycle;

/**
 * How fast a unit runs.
 *
 * @param displacement volume that the compressor displaces, m³/s, above 0
 * @param airShare air flow of both fans over the design flow, above 0 to 1
 * @param powerCorrection factor on the compressor's power that makes a published point come out as published; 1 for none
 */
public record Drive(double displacement, double airShare, double powerCorrection) {

    /** Checks the ranges. */
    public Drive {
        if (!(displacement > 0 && airShare > 0 && airShare <= 1 && powerCorrection > 0)) {
            throw new IllegalArgumentException("A unit cannot run at a displacement of " + displacement
                    + " m³/s with an air share of " + airShare + ".");
        }
    }
}
