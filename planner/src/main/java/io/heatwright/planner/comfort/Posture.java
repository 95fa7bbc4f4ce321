package io.heatwright.planner.comfort;

/** How somebody is in the sun. */
public enum Posture {
    /** Seated. */
    SITTING(0.696),
    /** Standing. */
    STANDING(0.725),
    /** Lying on the back: light that falls along a standing body's side falls on a lying one's top. */
    SUPINE(0.725);

    private final double radiatingShare;

    Posture(double radiatingShare) {
        this.radiatingShare = radiatingShare;
    }

    /**
     * Returns the part of the body's surface that exchanges radiation with the room [ashrae55 C].
     *
     * @return share, 0 to 1
     */
    public double radiatingShare() {
        return radiatingShare;
    }
}
