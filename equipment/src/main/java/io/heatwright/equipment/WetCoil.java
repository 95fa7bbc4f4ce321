package io.heatwright.equipment;

import io.heatwright.climate.Elementary;

/**
 * The water on a cooling coil. What condenses stays on the fins until they hold no more and drip; while the compressor rests and
 * the fan blows on, it goes back into the room. After the model of latent degradation of [henderson1996], with the figures that
 * [energyplus2023] calls typical: fins hold what 1000 s of the rated condensation bring, and full fins dry 1.5 times as
 * fast as they are wetted then in air of the rating point, in proportion to the water that is left and to the wet bulb's depression.
 */
final class WetCoil {
    private static final double SECONDS_TO_DRIP = 1000;
    private static final double DRYING = 1.5;

    /** Below this the coil counts as dry, kg. */
    private static final double NEXT_TO_NOTHING = 1e-6;

    private double water;

    /** Takes up what condensed, kg/s; the rated condensation says how much the fins hold. */
    void wet(double ratedCondensation, double condensation, double seconds) {
        water = Math.min(SECONDS_TO_DRIP * ratedCondensation, water + condensation * seconds);
    }

    /** Gives water back to the air, which takes it up more or less readily than at the rating point: kg/s, mean over the step. */
    double dry(double readiness, double seconds) {
        double left = water * Elementary.exp(-readiness * DRYING / SECONDS_TO_DRIP * seconds);
        double given = left > NEXT_TO_NOTHING ? water - left : water;
        water -= given;
        return given / seconds;
    }

    boolean isWet() {
        return water > 0;
    }

    void clear() {
        water = 0;
    }
}
