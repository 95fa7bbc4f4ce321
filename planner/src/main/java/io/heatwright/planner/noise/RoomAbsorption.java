package io.heatwright.planner.noise;

import io.heatwright.home.RoomUse;

/**
 * How much of the sound that meets its surfaces a room takes up on the mean. The figures are from memory of the usual textbook
 * classes (live 0.05, average 0.15, soft 0.25 [Bies]); which room is of which class is our judgement. A furnished
 * bedroom of 4 m by 4 m by 2.5 m reverberates for 0.5 s at 0.18, the reference of dwellings.
 */
public enum RoomAbsorption {
    /** Bed, carpet, curtains. */
    SOFT(0.25),
    /** Furniture, a rug. */
    FURNISHED(0.18),
    /** Tiles, worktops, concrete. */
    HARD(0.08);

    private final double coefficient;

    RoomAbsorption(double coefficient) {
        this.coefficient = coefficient;
    }

    /**
     * Returns the share taken up.
     *
     * @return mean absorption coefficient, 0 to 1
     */
    public double coefficient() {
        return coefficient;
    }

    /**
     * Returns the class of a room.
     *
     * @param use what the room is used for
     * @return the class, by our judgement
     */
    public static RoomAbsorption of(RoomUse use) {
        return switch (use) {
            case BEDROOM, GUEST_ROOM -> SOFT;
            case LIVING_ROOM, OFFICE, STUDIO, CABIN, TINY_HOUSE, ADDITION, ATTIC_ROOM, OTHER -> FURNISHED;
            case SUNROOM, GARAGE, BASEMENT_ROOM, KITCHEN -> HARD;
        };
    }

    /**
     * Returns what stands for the room in the reverberant field [Bies].
     *
     * @param surface of all its faces, m², above 0
     * @return room constant R = S a / (1 − a), m²
     */
    public double roomConstant(double surface) {
        return surface * coefficient / (1 - coefficient);
    }
}
