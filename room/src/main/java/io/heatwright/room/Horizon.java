package io.heatwright.room;

import java.util.List;

/**
 * What stands around a home and hides the lower sky: neighbours, hills, trees. An obstruction is far away: it looks the same
 * from every window and does not hide the ground in front.
 *
 * @param obstructions may overlap; light must then pass all of them
 * @param firstLeafDay day of the year on which trees come into leaf, 1 to 366
 * @param lastLeafDay last day of the year on which they have leaves, 1 to 366; before the first on the southern half of
 *     the earth
 */
public record Horizon(List<Obstruction> obstructions, int firstLeafDay, int lastLeafDay) {

    /** May to October, which suits most of the United States (our choice). */
    private static final int FIRST_OF_MAY = 121;

    private static final int LAST_OF_OCTOBER = 304;

    /** Nothing in the way. */
    public static final Horizon CLEAR = of(List.of());

    /**
     * One obstruction.
     *
     * @param from direction of its left end seen from the home, degrees clockwise from north, 0 to 360
     * @param to direction of its right end, degrees clockwise from north; at or below {@code from} when it spans north
     * @param elevation of its top above the level, degrees, 0 to 90
     * @param inLeaf share of light that passes while trees have leaves, 0 for anything solid, to 1
     * @param bare share of light that passes without leaves, 0 to 1
     */
    public record Obstruction(double from, double to, double elevation, double inLeaf, double bare) {

        boolean covers(double azimuth) {
            return from < to ? azimuth >= from && azimuth < to : azimuth >= from || azimuth < to;
        }
    }

    public Horizon {
        obstructions = List.copyOf(obstructions);
    }

    /**
     * A horizon whose trees have leaves from May to October.
     *
     * @param obstructions what is in the way
     * @return the horizon
     */
    public static Horizon of(List<Obstruction> obstructions) {
        return new Horizon(obstructions, FIRST_OF_MAY, LAST_OF_OCTOBER);
    }

    boolean inLeaf(int dayOfYear) {
        return firstLeafDay <= lastLeafDay
                ? dayOfYear >= firstLeafDay && dayOfYear <= lastLeafDay
                : dayOfYear >= firstLeafDay || dayOfYear <= lastLeafDay;
    }

    /**
     * Share of light that passes in a band of elevations.
     *
     * @param azimuth degrees clockwise from north, 0 to below 360
     * @param low of the band, degrees, 0 or more
     * @param high of the band, degrees; equal to {@code low} for a ray
     * @param leaves whether trees have leaves
     * @return 0 to 1
     */
    double passes(double azimuth, double low, double high, boolean leaves) {
        double share = 1;
        for (var thing : obstructions) {
            if (thing.elevation() > low && thing.covers(azimuth)) {
                double hidden = thing.elevation() >= high ? 1 : (thing.elevation() - low) / (high - low);
                share *= 1 - hidden * (1 - (leaves ? thing.inLeaf() : thing.bare()));
            }
        }
        return share;
    }
}
