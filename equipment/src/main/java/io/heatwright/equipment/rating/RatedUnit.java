package io.heatwright.equipment.rating;

/**
 * A unit as a rating procedure knows it.
 *
 * @param staging how its compressor is driven
 * @param points its tests, with what the standard lets one fill in
 * @param coolingDegradation Cd in cooling, 0 to below 1
 * @param heatingDegradation Cd in heating, 0 to below 1
 * @param compressorOff outdoor temperature at and below which the compressor does not heat, °C
 * @param compressorOn outdoor temperature above which it comes back, °C; between the two it counts half
 * @param defrost what its defrost earns
 * @param cycling how two speeds share a load; of no matter to others
 */
public record RatedUnit(
        Staging staging,
        TestPoints points,
        double coolingDegradation,
        double heatingDegradation,
        double compressorOff,
        double compressorOn,
        DefrostCredit defrost,
        StageCycling cycling) {

    /** Refuses degradation outside 0 to 1 and a return below the cut-out. */
    public RatedUnit {
        if (!(coolingDegradation >= 0 && coolingDegradation < 1 && heatingDegradation >= 0 && heatingDegradation < 1)) {
            throw new IllegalArgumentException("A degradation coefficient lies between 0 and 1.");
        }
        if (!(compressorOn >= compressorOff)) {
            throw new IllegalArgumentException("A compressor comes back no colder than it goes off.");
        }
    }
}
