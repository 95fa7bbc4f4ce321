package io.heatwright.equipment.frost;

/**
 * How a unit deals with frost and what that costs. While it heats, frost takes capacity in proportion to the cover: 7.5 % on
 * average between two defrosts on demand, what the manufacturer's curve of [domanski2014] takes at −20 °F, where hardly any
 * time goes to defrost; power falls with it as in [energyplus2023], by 0.046 for each 0.125. A defrost reverses the cycle:
 * it draws power and takes heat from the room, both in proportion to the rated capacity [energyplus2023].
 *
 * @param trigger what starts a defrost
 * @param interval running time from defrost to defrost of a timed unit, s, above 0
 * @param ratedCapacity heat at 47 °F, W, above 0
 */
public record Defrost(DefrostTrigger trigger, double interval, double ratedCapacity) {

    private static final double CAPACITY_LOSS_A_COVER = 2 * 0.075;
    private static final double POWER_LOSS_A_COVER = CAPACITY_LOSS_A_COVER * 0.046 / 0.125;
    private static final double RATED_WITH_FAN = 1.01667;
    private static final double POWER_SHARE = 0.1528;
    private static final double ROOM_SHARE_A_KELVIN = 0.01;
    private static final double WARM_END = 7.222;
    private static final double WEATHER_LASTS = 12 * 3600;

    /** Checks the figures. */
    public Defrost {
        if (!(interval > 0) || !(ratedCapacity > 0)) {
            throw new IllegalArgumentException("A defrost needs an interval and a rated capacity above 0, not "
                    + interval + " s and " + ratedCapacity + " W.");
        }
    }

    /**
     * Returns the share of running time that goes to defrost when conditions last.
     *
     * @param drivingHumidity kg/kg
     * @return 0 to below 1
     */
    public double timeShare(double drivingHumidity) {
        if (drivingHumidity == 0) {
            return 0;
        }
        return switch (trigger) {
            case ON_DEMAND -> {
                double driving = Math.max(0, drivingHumidity);
                yield driving / (driving + Frost.HALF_TIME_DIFFERENCE);
            }
            case TIMED -> {
                double length = length(coverAtEnd(drivingHumidity));
                yield length / (interval + length);
            }
        };
    }

    /**
     * Returns the mean cover between two defrosts when conditions last. Frost that would need more than twelve hours of
     * running to start a defrost never gets so thick, because weather does not last (our choice).
     *
     * @param drivingHumidity kg/kg
     * @return 0 to {@link Frost#MOST_COVER}
     */
    public double meanCover(double drivingHumidity) {
        if (drivingHumidity <= 0) {
            return 0;
        }
        return switch (trigger) {
            case ON_DEMAND -> 0.5 * Math.min(1, Frost.growth(drivingHumidity) * WEATHER_LASTS);
            case TIMED -> {
                double end = coverAtEnd(drivingHumidity);
                yield end * (1 - 0.5 * end / (Frost.growth(drivingHumidity) * interval));
            }
        };
    }

    private double coverAtEnd(double drivingHumidity) {
        return Math.min(Frost.MOST_COVER, Math.max(0, Frost.growth(drivingHumidity) * interval));
    }

    /** Returns how long a defrost takes, s: thicker frost than demand defrost bears takes longer in proportion. */
    static double length(double cover) {
        return Frost.DEFROST_LENGTH * Math.max(1, cover);
    }

    /**
     * Returns the factor on steady capacity while the unit heats.
     *
     * @param cover of frost, 0 to {@link Frost#MOST_COVER}
     * @return 0.55 to 1
     */
    public static double onCapacity(double cover) {
        return 1 - CAPACITY_LOSS_A_COVER * cover;
    }

    /**
     * Returns the factor on steady power while the unit heats.
     *
     * @param cover of frost, 0 to {@link Frost#MOST_COVER}
     * @return 0.83 to 1
     */
    public static double onPower(double cover) {
        return 1 - POWER_LOSS_A_COVER * cover;
    }

    /**
     * Returns the power during a defrost.
     *
     * @return W
     */
    public double power() {
        return POWER_SHARE * ratedCapacity / RATED_WITH_FAN;
    }

    /**
     * Returns the heat that a defrost takes from the room.
     *
     * @param outdoorTemperature °C
     * @return W, 0 or more
     */
    public double heatFromRoom(double outdoorTemperature) {
        return ROOM_SHARE_A_KELVIN * Math.max(0, WARM_END - outdoorTemperature) * ratedCapacity / RATED_WITH_FAN;
    }

    /**
     * Returns what is left of a steady output over whole cycles of frost and defrost when conditions last.
     *
     * @param steady heat without frost, W
     * @param drivingHumidity kg/kg
     * @param outdoorTemperature °C
     * @return W; may fall below 0 for a small output in very damp air
     */
    public double lasting(double steady, double drivingHumidity, double outdoorTemperature) {
        double share = timeShare(drivingHumidity);
        return steady * onCapacity(meanCover(drivingHumidity)) * (1 - share) - share * heatFromRoom(outdoorTemperature);
    }

    /**
     * Returns the mean power over whole cycles of frost and defrost when conditions last.
     *
     * @param steady power without frost, W
     * @param drivingHumidity kg/kg
     * @return W
     */
    public double lastingPower(double steady, double drivingHumidity) {
        double share = timeShare(drivingHumidity);
        return steady * onPower(meanCover(drivingHumidity)) * (1 - share) + share * power();
    }
}
