package io.heatwright.planner.comfort;

import io.heatwright.home.RoomUse;

/**
 * Who is in a room at an hour of the day, what they do and wear.
 *
 * @param name in words
 * @param sleepsFrom hour of the day at which sleep begins, 0 to 23
 * @param sleepsUntil hour at which it ends, 0 to 23; the same as the first for nobody asleep
 * @param awakeFrom hour from which somebody is awake in the room, 0 to 23
 * @param awakeUntil hour at which the last one leaves or sleeps, 0 to 24; the same as the first for nobody awake
 * @param asleep activity and covers of sleepers
 * @param awake activity and clothing of those awake
 */
public record ComfortSchedule(
        String name, int sleepsFrom, int sleepsUntil, int awakeFrom, int awakeUntil, Stay asleep, Stay awake) {

    private static final int DAY = 24;

    /**
     * What somebody does, wears, and in what air.
     *
     * @param activity met, above 0
     * @param lightest clothing or covers at least, clo; NaN for what the outdoor temperature at 6 a.m. suggests
     * @param heaviest clothing or covers at most, clo; people take what suits them between the two
     * @param airSpeed of the room, m/s, 0 or more
     */
    public record Stay(double activity, double lightest, double heaviest, double airSpeed) {
        /**
         * Seated, quiet: 1.1 met, between 1.0 for seated and 1.2 for standing in [ashrae55] table 5.2.1.2, clothed by the
         * morning, in still air of 0.1 m/s.
         */
        public static final Stay SEATED = new Stay(1.1, Double.NaN, Double.NaN, AirSpeed.STILL);

        /**
         * Asleep: 0.7 met [ashrae55 table 5.2.1.2]. Bed and covers from 0.9 clo (a sheet) to 4 clo (a thick quilt): our choice
         * within the 0.9 to 4.9 clo of [lin2008], from memory. Sleepers take the cover that suits.
         */
        public static final Stay ASLEEP = new Stay(0.7, 0.9, 4, AirSpeed.STILL);

        /** Tells whether clothing follows the outdoor temperature at six in the morning. */
        boolean dressesByMorning() {
            return Double.isNaN(lightest);
        }
    }

    /**
     * Asleep from ten to six, awake there two hours before: our choice.
     *
     * @return the schedule
     */
    public static ComfortSchedule bedroom() {
        return new ComfortSchedule(
                "slept in from 22 to 6 h, awake in it from 20 h", 22, 6, 20, 22, Stay.ASLEEP, Stay.SEATED);
    }

    /**
     * Awake from seven to eleven at night: our choice.
     *
     * @return the schedule
     */
    public static ComfortSchedule livingRoom() {
        return new ComfortSchedule("lived in from 7 to 23 h", 0, 0, 7, 23, Stay.ASLEEP, Stay.SEATED);
    }

    /**
     * Asleep from ten to six, awake else: our choice.
     *
     * @return the schedule
     */
    public static ComfortSchedule studio() {
        return new ComfortSchedule("slept in from 22 to 6 h, lived in else", 22, 6, 6, 22, Stay.ASLEEP, Stay.SEATED);
    }

    /**
     * Awake from eight to six in the evening: our choice.
     *
     * @return the schedule
     */
    public static ComfortSchedule office() {
        return new ComfortSchedule("worked in from 8 to 18 h", 0, 0, 8, 18, Stay.ASLEEP, Stay.SEATED);
    }

    /**
     * Returns the usual schedule of a room.
     *
     * @param use what the room is used for
     * @return a schedule, by our judgement
     */
    public static ComfortSchedule of(RoomUse use) {
        return switch (use) {
            case BEDROOM, GUEST_ROOM, ATTIC_ROOM -> bedroom();
            case STUDIO, CABIN, TINY_HOUSE -> studio();
            case OFFICE -> office();
            case LIVING_ROOM, SUNROOM, GARAGE, ADDITION, BASEMENT_ROOM, KITCHEN, OTHER -> livingRoom();
        };
    }

    /** Tells whether somebody sleeps in the room in an hour of the day, 0 to 23. */
    boolean asleepAt(int hour) {
        return sleepsFrom != sleepsUntil && between(hour, sleepsFrom, sleepsUntil);
    }

    /** Tells whether somebody is awake in the room in an hour of the day, 0 to 23. */
    boolean awakeAt(int hour) {
        return awakeFrom != awakeUntil && between(hour, awakeFrom, awakeUntil) && !asleepAt(hour);
    }

    private static boolean between(int hour, int from, int until) {
        return from < until ? hour >= from && hour < until : hour >= from || hour < until % DAY;
    }
}
