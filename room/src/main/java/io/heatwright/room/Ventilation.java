package io.heatwright.room;

import java.util.List;

/**
 * Outdoor air that is brought or let in on purpose, beside what leaks in.
 *
 * @param fans may be empty
 * @param airings windows and doors that are opened, may be empty
 */
public record Ventilation(List<Fan> fans, List<Airing> airings) {

    /** No fan, and all windows shut. */
    public static final Ventilation NONE = new Ventilation(List.of(), List.of());

    public Ventilation {
        fans = List.copyOf(fans);
        airings = List.copyOf(airings);
    }

    /** Which way a fan blows. */
    public enum Kind {
        /** As much in as out, so that leaks are left alone. */
        BALANCED,
        /** Out of the room; the air that replaces it comes in through leaks and open windows. */
        EXHAUST,
        /** Into the room; the air that it displaces leaves through leaks and open windows. */
        SUPPLY
    }

    /**
     * A fan. It moves a volume, whatever the density: of outdoor air or, if it only exhausts, of the room's.
     *
     * @param flow in each hour of the day from midnight, local standard time, 24 values of at least 0, m³/s
     * @param kind which way it blows
     * @param heatRecovery share of the temperature difference that incoming air gets back from outgoing air, 0 to 1; only a
     *     balanced fan has any
     * @param vapourRecovery share of the difference in humidity ratio, 0 to 1, likewise
     * @param when what must hold beside the hour
     */
    public record Fan(double[] flow, Kind kind, double heatRecovery, double vapourRecovery, Condition when) {
        public Fan {
            aDay(flow);
        }
    }

    /**
     * A window or door opened on one side of a room.
     *
     * @param area opened in each hour of the day from midnight, local standard time, 24 values of at least 0, m²
     * @param height of the opening, m, above 0
     * @param when what must hold beside the hour
     */
    public record Airing(double[] area, double height, Condition when) {
        public Airing {
            aDay(area);
        }
    }

    private static void aDay(double[] hours) {
        if (hours.length != 24) {
            throw new IllegalArgumentException("a day has 24 hours, not " + hours.length);
        }
    }

    /**
     * What must hold, beside the hour, for air to be let in.
     *
     * @param onlyCooling let in only what is cooler than the room
     * @param downTo only so much, or for so long, that the room without its system does not cool below this, °C; negative
     *     infinity for no limit; any other value needs {@code onlyCooling}
     */
    public record Condition(boolean onlyCooling, double downTo) {

        public Condition {
            if (downTo > Double.NEGATIVE_INFINITY && !onlyCooling) {
                throw new IllegalArgumentException("only air that cools can be let in down to " + downTo + " °C");
            }
        }

        /** Whatever the weather. */
        public static final Condition ALWAYS = new Condition(false, Double.NEGATIVE_INFINITY);

        /** Whenever it is cooler outdoors than in the room. */
        public static final Condition COOLER_OUTDOORS = new Condition(true, Double.NEGATIVE_INFINITY);
    }
}
