package io.heatwright.planner.noise;

/** What stands between an outdoor unit and an ear, after MCS 020. */
public enum Barrier {
    /** The unit is seen. */
    NONE(0),
    /** A solid edge just hides it: it shows again within 25 cm. */
    JUST_HIDES(5),
    /** Something solid hides it wholly. */
    HIDES(10);

    private final double reduction;

    Barrier(double reduction) {
        this.reduction = reduction;
    }

    /**
     * Returns what it takes away.
     *
     * @return dB
     */
    public double reduction() {
        return reduction;
    }
}
