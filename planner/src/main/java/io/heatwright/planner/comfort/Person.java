package io.heatwright.planner.comfort;

import io.heatwright.climate.Elementary;

/**
 * Somebody in a room.
 *
 * @param activity metabolic rate, met of 58.15 W/m²; asleep 0.7, seated 1, above 0
 * @param clothing insulation, clo of 0.155 m²·K/W, 0 or more
 */
public record Person(double activity, double clothing) {

    private static final double STANDING_STILL = 0.4;
    private static final double MOVING = 0.6;
    private static final double WARM_MORNING = 26;
    private static final double COOL_MORNING = 5;
    private static final double FROSTY_MORNING = -5;

    /**
     * Checks what no model can take.
     *
     * @throws IllegalArgumentException unless activity is above 0 and clothing 0 or more
     */
    public Person {
        if (!(activity > 0 && activity < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The activity (" + activity + " met) must be above 0 met.");
        }
        if (!(clothing >= 0 && clothing < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The clothing (" + clothing + " clo) must be 0 clo or more.");
        }
    }

    /**
     * Returns what people wear by the outdoor temperature at six in the morning [schiavon2013], [ashrae55 5.2.2.2].
     *
     * @param outdoors °C at 6 a.m.
     * @return clo, from 1 on frosty mornings to 0.46 on warm ones
     */
    public static double clothingByMorning(double outdoors) {
        if (outdoors < FROSTY_MORNING) {
            return 1;
        }
        if (outdoors < COOL_MORNING) {
            return 0.818 - 0.0364 * outdoors;
        }
        return outdoors < WARM_MORNING ? Elementary.pow(10, -0.1635 - 0.0066 * outdoors) : 0.46;
    }

    /**
     * Returns the insulation of clothing on a body that moves and pumps air through it [ashrae55 5.2.2.2], the same formula
     * from another activity on under either standard.
     *
     * @param standard ASHRAE 55 from above 1.2 met, ISO 7730 from above 1 met
     * @return clo
     */
    public double movingClothing(ComfortStandard standard) {
        return activity > standard.movesAbove() ? clothing * (MOVING + STANDING_STILL / activity) : clothing;
    }

    /**
     * Returns the same person as votes need it.
     *
     * @param standard whose correction of clothing is used
     * @return with {@link #movingClothing} as clothing
     */
    public Person moving(ComfortStandard standard) {
        return new Person(activity, movingClothing(standard));
    }
}
