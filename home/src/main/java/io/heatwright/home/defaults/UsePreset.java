package io.heatwright.home.defaults;

import static io.heatwright.home.defaults.UseDay.Hours.EVENING;
import static io.heatwright.home.defaults.UseDay.Hours.HOME;
import static io.heatwright.home.defaults.UseDay.Hours.MEALS;
import static io.heatwright.home.defaults.UseDay.Hours.NIGHT;
import static io.heatwright.home.defaults.UseDay.Hours.WORK;

import io.heatwright.home.RoomUse;

/**
 * What is usual for a use of a room. People, appliances and hours are our judgement; a person gives 67 W of sensible heat,
 * 60 % of it radiant, and 59 W as vapour ([accaMJ8]: 230 and 200 Btu/h).
 *
 * @param people usual number; the high level has the fewest, who warm the room least
 * @param day when they are there, and what is on
 * @param floorArea if nobody said, m²
 * @param outsideWalls if nobody said: how many meet the weather
 * @param above if nobody said, by owners
 * @param below if nobody said, by owners
 * @param belowExposed the most exposed plausible thing below
 * @param sleeps whether it is slept in
 * @param kitchen whether food is cooked
 */
public record UsePreset(
        Spread<Double> people,
        UseDay day,
        Spread<Double> floorArea,
        Spread<Integer> outsideWalls,
        String above,
        String below,
        String belowExposed,
        boolean sleeps,
        boolean kitchen) {

    /** Sensible heat of a person, W. */
    public static final double SENSIBLE = 67;

    /** Radiant share of it. */
    public static final double RADIANT = 0.6;

    /** Water vapour of a person, kg/s. */
    public static final double VAPOUR = 59 / 2.45e6;

    /**
     * Finds what is usual.
     *
     * @param use of the room
     * @return the preset
     */
    public static UsePreset of(RoomUse use) {
        return switch (use) {
            case BEDROOM -> room(n(2, 1, 1), day(NIGHT, 60, 10), n(11, 13, 16), w(1, 1, 2), "attic", true, false);
            case GUEST_ROOM -> room(n(2, 1, 0), day(NIGHT, 40, 5), n(9, 11, 14), w(1, 1, 2), "attic", true, false);
            case LIVING_ROOM ->
                room(n(3, 2, 1), day(EVENING, 150, 30), n(18, 25, 32), w(1, 2, 3), "attic", false, false);
            case OFFICE -> room(n(1, 1, 1), day(WORK, 200, 20), n(8, 11, 15), w(1, 1, 2), "attic", false, false);
            case STUDIO ->
                room(
                        n(2, 1, 1),
                        day(HOME, 100, 60).cooking().bathing(),
                        n(28, 37, 46),
                        w(1, 1, 2),
                        "attic",
                        true,
                        true);
            case KITCHEN ->
                room(n(2, 1, 1), day(MEALS, 130, 80).cooking(), n(10, 14, 18), w(1, 1, 2), "attic", false, true);
            case ATTIC_ROOM -> room(n(2, 1, 1), day(NIGHT, 60, 10), n(15, 20, 28), w(2, 2, 4), "roof", true, false);
            case SUNROOM ->
                alone(n(2, 1, 0), day(EVENING, 30, 5), n(12, 16, 22), w(2, 3, 3), "roof", "slab", false, false);
            case CABIN ->
                alone(
                        n(4, 2, 1),
                        day(HOME, 110, 50).cooking().bathing(),
                        n(25, 35, 50),
                        w(4, 4, 4),
                        "roof",
                        "crawlspace",
                        true,
                        true);
            case TINY_HOUSE ->
                alone(
                        n(2, 1, 1),
                        day(HOME, 150, 80).cooking().bathing(),
                        n(14, 20, 30),
                        w(4, 4, 4),
                        "roof",
                        "outdoors",
                        true,
                        true);
            case GARAGE ->
                alone(n(2, 1, 1), day(EVENING, 100, 20), n(20, 23, 40), w(2, 3, 4), "attic", "slab", false, false);
            case ADDITION ->
                alone(n(3, 2, 1), day(EVENING, 100, 20), n(15, 20, 28), w(2, 3, 3), "roof", "crawlspace", false, false);
            case BASEMENT_ROOM ->
                alone(n(2, 1, 1), day(EVENING, 80, 20), n(15, 22, 30), w(1, 2, 3), "apartment", "slab", false, false);
            case OTHER -> room(n(2, 1, 1), day(EVENING, 60, 10), n(11, 15, 22), w(1, 2, 3), "attic", false, false);
        };
    }

    private static UseDay day(UseDay.Hours hours, double on, double off) {
        return UseDay.of(hours, on, off);
    }

    private static UsePreset room(
            Spread<Double> people,
            UseDay day,
            Spread<Double> area,
            Spread<Integer> walls,
            String above,
            boolean sleeps,
            boolean kitchen) {
        return new UsePreset(people, day, area, walls, above, "apartment", "crawlspace", sleeps, kitchen);
    }

    private static UsePreset alone(
            Spread<Double> people,
            UseDay day,
            Spread<Double> area,
            Spread<Integer> walls,
            String above,
            String below,
            boolean sleeps,
            boolean kitchen) {
        return new UsePreset(people, day, area, walls, above, below, "outdoors", sleeps, kitchen);
    }

    private static Spread<Double> n(double low, double likely, double high) {
        return new Spread<>(low, likely, high);
    }

    private static Spread<Integer> w(int low, int likely, int high) {
        return new Spread<>(low, likely, high);
    }
}
