package io.heatwright.equipment;

/**
 * Power beside that of compressor and fans.
 *
 * @param standby drawn while the compressor stands, W
 * @param crankcaseHeater drawn while the compressor stands below 10 °C outdoors, W
 * @param panHeater drawn while the compressor heats in frost, W
 * @param panHeaterBelow outdoor temperature below which the pan heater is on, °C
 */
public record Parasitics(double standby, double crankcaseHeater, double panHeater, double panHeaterBelow) {

    /** Outdoor temperature below which crankcase heaters are on, °C (50 °F) [oshpxml]. */
    public static final double CRANKCASE_HEATER_BELOW = 10;

    /**
     * None at all.
     *
     * @return zeros
     */
    public static Parasitics none() {
        return new Parasitics(0, 0, 0, 0);
    }

    double atRest(double outdoorTemperature) {
        return outdoorTemperature < CRANKCASE_HEATER_BELOW ? standby + crankcaseHeater : standby;
    }

    double whileHeating(double outdoorTemperature) {
        return outdoorTemperature < panHeaterBelow ? panHeater : 0;
    }
}
