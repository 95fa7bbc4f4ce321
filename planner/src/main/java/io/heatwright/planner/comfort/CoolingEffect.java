package io.heatwright.planner.comfort;

/**
 * What moving air is worth: by how much still air must be colder to feel the same ([ashrae55] appendix D), feeling measured by
 * {@link StandardEffectiveTemperature}.
 */
public final class CoolingEffect {

    private static final double MOST = 40;
    private static final double CLOSE_ENOUGH = 1e-4;

    private CoolingEffect() {}

    /**
     * Finds the effect by false position between 0 and 40 K.
     *
     * @param around the surroundings, air speed relative to the body
     * @param person activity and clothing
     * @return K; 0 up to 0.1 m/s, and where moving air does not cool because it is as hot as skin
     */
    public static double of(Surroundings around, Person person) {
        if (around.airSpeed() <= AirSpeed.STILL) {
            return 0;
        }
        double felt = StandardEffectiveTemperature.comparable(around, person);
        double low = 0;
        double high = MOST;
        double over = warmer(around, person, low) - felt;
        double under = warmer(around, person, high) - felt;
        if (over <= 0 || under >= 0) {
            return 0;
        }
        // The Illinois rule halves the side that stays, so that no end stands still.
        var side = 0;
        double guess = low;
        for (var round = 0; round < 100 && high - low > CLOSE_ENOUGH; round++) {
            guess = (low * under - high * over) / (under - over);
            double off = warmer(around, person, guess) - felt;
            if (Math.abs(off) < CLOSE_ENOUGH) {
                return guess;
            }
            if (off > 0) {
                low = guess;
                over = off;
                under = side > 0 ? under / 2 : under;
                side = 1;
            } else {
                high = guess;
                under = off;
                over = side < 0 ? over / 2 : over;
                side = -1;
            }
        }
        return guess;
    }

    private static double warmer(Surroundings around, Person person, double colder) {
        return StandardEffectiveTemperature.comparable(around.colder(colder, AirSpeed.STILL), person);
    }
}
