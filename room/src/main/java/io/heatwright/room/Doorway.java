package io.heatwright.room;

import io.heatwright.climate.Elementary;
import java.util.Arrays;

/**
 * A doorway between two rooms of a building. While it is open, warm air leaves through its upper half and cold air comes back
 * through its lower: m = C W/3 ρ √(g H³ ΔT/T) each way [brown1962], with the discharge coefficient C of [dols2020]. While it
 * is shut, the same difference drives air through the gaps above and below the leaf: m = C (L/2) ρ √(g H ΔT/T), the orifice
 * equation with half the gap at each end.
 *
 * @param name as printed to people
 * @param room place of one room in the building
 * @param neighbour place of the other
 * @param width m
 * @param height m
 * @param gap area of the gaps around the shut leaf, m²
 * @param open whether it stands open, for each of the 24 hours of the local standard clock
 */
public record Doorway(String name, int room, int neighbour, double width, double height, double gap, boolean[] open) {

    /** A choice: 5 mm above and below a leaf 0.8 m wide, m². */
    public static final double USUAL_GAP = 0.008;

    private static final double DISCHARGE_COEFFICIENT = 0.65;
    private static final double GRAVITY = 9.80665;

    public Doorway {
        if (open.length != 24) {
            throw new IllegalArgumentException("a doorway is open or shut in each of 24 hours, not of " + open.length);
        }
    }

    /**
     * Returns a doorway that lets through all day what this one lets through on the mean of the day: a pulse when a door opens
     * is no measure of what a room needs.
     *
     * @return an open doorway as high as this, and as wide as its mean asks
     */
    public Doorway evened() {
        double passed = 0;
        for (boolean isOpen : open) {
            passed += (isOpen ? width * height / 3 : gap / 2) / open.length;
        }
        var always = new boolean[open.length];
        Arrays.fill(always, true);
        return new Doorway(name, room, neighbour, 3 * passed / height, height, gap, always);
    }

    /** Air each way per root of the difference over the mean of the absolute temperatures and per density, m³/s. */
    double flowFactor(int hourOfDay) {
        double area = open[hourOfDay] ? width * height / 3 : gap / 2;
        return DISCHARGE_COEFFICIENT * area * Elementary.sqrt(GRAVITY * height);
    }
}
