package io.heatwright.room;

/** What lies behind the outer face of a surface. */
public sealed interface Boundary {

    /**
     * The weather.
     *
     * @param sun whether sunlight reaches the face
     * @param wind whether wind reaches the face; without it convection is natural only, as under a raised floor
     */
    record Outdoors(boolean sun, boolean wind) implements Boundary {}

    /**
     * An unheated space, such as an attic or a stairwell, whose temperature lies between outdoors and a steady indoor
     * temperature.
     *
     * @param outdoorShare 0 (as indoors) to 1 (as outdoors)
     * @param indoorTemperature °C
     */
    record Buffer(double outdoorShare, double indoorTemperature) implements Boundary {}

    /** A space that is always as warm as the room: no heat crosses, but the construction stores heat. */
    record SameAsRoom() implements Boundary {}

    /**
     * A space held at a steady temperature.
     *
     * @param temperature °C
     */
    record Steady(double temperature) implements Boundary {}

    /**
     * A space whose temperature is known hour by hour, such as a room that was run before.
     *
     * @param temperature mean over each hour of the weather, °C
     */
    record Course(double[] temperature) implements Boundary {}

    /**
     * Soil whose temperature swings once a year about its mean.
     *
     * @param meanTemperature °C
     * @param amplitude half the yearly swing, K
     * @param coldestDay day of the year with the lowest temperature, 1 to 365
     */
    record Ground(double meanTemperature, double amplitude, double coldestDay) implements Boundary {}

    /**
     * An unheated space on the ground, such as a crawl space, whose temperature follows outdoor air and soil at once. What
     * resists between the space and both belongs to the construction.
     *
     * @param outdoorShare 0 (as the soil) to 1 (as outdoors)
     * @param soil what the soil alone would bring
     */
    record SpaceOnGround(double outdoorShare, Ground soil) implements Boundary {}
}
