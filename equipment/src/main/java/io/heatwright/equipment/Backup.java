package io.heatwright.equipment;

/**
 * Electric resistance inside a heat pump, and the outdoor thermostat that chooses between it and the compressor.
 *
 * @param power W; 0 for none
 * @param besideCompressor true if it may add to the compressor; false if it replaces it, as in packaged terminal units
 * @param lockout outdoor temperature below which the compressor stops, °C; NaN for none
 * @param comeback outdoor temperature at or above which the compressor comes back, °C, at least the lock-out; NaN for none
 */
public record Backup(double power, boolean besideCompressor, double lockout, double comeback) {

    /**
     * How far below its setpoint a room may be before a packaged terminal unit turns from the compressor to the stronger
     * resistance, K: about 2 °F in the maker's manual [ge-zoneline].
     */
    public static final double PATIENCE = 2 / 1.8;

    /**
     * No resistance and no lock-out.
     *
     * @return a backup that does nothing
     */
    public static Backup none() {
        return new Backup(0, false, Double.NaN, Double.NaN);
    }

    boolean locks(boolean locked, double outdoorTemperature) {
        return outdoorTemperature < lockout || (locked && outdoorTemperature < comeback);
    }
}
