package io.heatwright.equipment.rating;

import io.heatwright.equipment.Figure;

/**
 * What a sheet says of its tests beside the points. A figure without value is filled in by the procedure's own rule.
 *
 * @param coolingDegradation Cd in cooling
 * @param heatingDegradation Cd in heating
 * @param compressorOff outdoor temperature at and below which the compressor does not heat, °C
 * @param compressorOn outdoor temperature above which it comes back, °C
 * @param defrost what its defrost earns
 * @param cycling how two speeds share a load
 * @param standby power of standby, off or inactive, W
 * @param offCycle power of a portable between cycles, W
 */
public record TestSettings(
        Figure coolingDegradation,
        Figure heatingDegradation,
        Figure compressorOff,
        Figure compressorOn,
        DefrostCredit defrost,
        StageCycling cycling,
        Figure standby,
        Figure offCycle) {

    /**
     * Returns settings that say nothing.
     *
     * @return all left to the procedure
     */
    public static TestSettings none() {
        var none = Figure.notPublished();
        return new TestSettings(none, none, none, none, DefrostCredit.none(), StageCycling.LOW_AND_FULL, none, none);
    }
}
