package io.heatwright.planner.noise;

/** A published sound level, together with how it was stated. */
public sealed interface StatedLevel {

    /**
     * Returns the figure as printed.
     *
     * @return dB(A)
     */
    double level();

    /**
     * What a source sends out in all.
     *
     * @param level sound power level, dB(A) re 1 pW
     */
    record Power(double level) implements StatedLevel {}

    /**
     * What a microphone got at a distance, away from reflecting walls.
     *
     * @param level sound pressure level, dB(A) re 20 µPa
     * @param distance m, above 0
     */
    record Pressure(double level, double distance) implements StatedLevel {
        /** Checks the distance. */
        public Pressure {
            if (!(distance > 0)) {
                throw new IllegalArgumentException("The distance of a sound level (" + distance
                        + " m) must be above 0 m; most makers measure at 1 m.");
            }
        }
    }

    /**
     * A bare "dB" without saying what or where. It may be a power level, or a pressure level at one metre, which stands
     * for 8 dB more power on a wall.
     *
     * @param level dB(A)
     */
    record Unstated(double level) implements StatedLevel {}
}
