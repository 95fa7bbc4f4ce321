package io.heatwright.home.defaults;

/**
 * A day in a room, the same all week, by hour of standard time. People, lights and small appliances come and go with their
 * hours (our judgement). Cooking and the use of hot water are those of a dwelling with one bedroom: daily heat and vapour of
 * [resnet301] table 4.2.2(3), spread over the day by its tables C.3(1) and C.3(5), as OpenStudio-HPXML has them. What
 * evaporates from sinks and showers takes its heat from the air, so hot water cools as much as it dampens.
 *
 * @param hours when people are there
 * @param on heat of lights and small appliances while they are there, W
 * @param off heat of what runs without them, W
 * @param cooks whether an electric range is used
 * @param bathes whether sinks and a shower are used
 */
public record UseDay(Hours hours, double on, double off, boolean cooks, boolean bathes) {

    private static final double BTU_PER_DAY = 1055.05585262 / 86400;

    /** Mean heat and vapour of an electric range, W: 2228 + 262 and 248 + 29 Btu a day. */
    private static final double COOKING = 2490 * BTU_PER_DAY;

    private static final double COOKING_VAPOUR = 277 * BTU_PER_DAY;

    /** Radiant share of a range ([openstudio-hpxml]). */
    private static final double COOKING_RADIANT = 0.6;

    /** Mean heat and vapour of hot water, W: −1227 − 409 and 1245 + 415 Btu a day. */
    private static final double WATER = -1636 * BTU_PER_DAY;

    private static final double WATER_VAPOUR = 1660 * BTU_PER_DAY;
    private static final double VAPORIZATION = 2.45e6;

    private static final double[] COOKING_HOURS = {
        0.008, 0.008, 0.008, 0.008, 0.008, 0.015, 0.023, 0.039, 0.046, 0.046, 0.046, 0.054, 0.062, 0.046, 0.039, 0.054,
        0.076, 0.134, 0.114, 0.058, 0.039, 0.031, 0.023, 0.015
    };

    private static final double[] WATER_HOURS = {
        0.023, 0.021, 0.021, 0.025, 0.027, 0.038, 0.044, 0.039, 0.037, 0.037, 0.034, 0.035, 0.035, 0.035, 0.039, 0.043,
        0.051, 0.064, 0.065, 0.072, 0.073, 0.063, 0.045, 0.034
    };

    /** When people are in a room. */
    public enum Hours {
        /** Ten in the evening to seven in the morning. */
        NIGHT(22, 7, 22, 7),
        /** Nine to five. */
        WORK(9, 17, 9, 17),
        /** Five in the afternoon to eleven. */
        EVENING(17, 23, 17, 23),
        /** Breakfast from seven to nine, and five in the afternoon to nine. */
        MEALS(7, 9, 17, 21),
        /** Five in the afternoon to eight in the morning. */
        HOME(17, 8, 17, 8);

        private final int from;
        private final int until;
        private final int again;
        private final int end;

        Hours(int from, int until, int again, int end) {
            this.from = from;
            this.until = until;
            this.again = again;
            this.end = end;
        }

        private static boolean within(int hour, int from, int until) {
            return from < until ? hour >= from && hour < until : hour >= from || hour < until;
        }
    }

    /** What an hour gives off. */
    public enum Part {
        /** Heat to the air, W. */
        CONVECTIVE,
        /** Heat to the surfaces, W. */
        RADIANT,
        /** Water vapour, kg/s. */
        VAPOUR
    }

    static UseDay of(Hours hours, double on, double off) {
        return new UseDay(hours, on, off, false, false);
    }

    UseDay cooking() {
        return new UseDay(hours, on, off, true, bathes);
    }

    UseDay bathing() {
        return new UseDay(hours, on, off, cooks, true);
    }

    /**
     * Tells whether people are there.
     *
     * @param hour 0 to 23
     * @return whether they are
     */
    public boolean holds(int hour) {
        return Hours.within(hour, hours.from, hours.until) || Hours.within(hour, hours.again, hours.end);
    }

    /**
     * Returns what cooking and hot water give off in an hour.
     *
     * @param hour 0 to 23
     * @param part of it
     * @return W or kg/s; heat of hot water is negative
     */
    public double household(int hour, Part part) {
        var cooking = cooks ? 24 * COOKING_HOURS[hour] : 0;
        var water = bathes ? 24 * WATER_HOURS[hour] : 0;
        return switch (part) {
            case CONVECTIVE -> cooking * COOKING * (1 - COOKING_RADIANT) + water * WATER;
            case RADIANT -> cooking * COOKING * COOKING_RADIANT;
            case VAPOUR -> (cooking * COOKING_VAPOUR + water * WATER_VAPOUR) / VAPORIZATION;
        };
    }
}
