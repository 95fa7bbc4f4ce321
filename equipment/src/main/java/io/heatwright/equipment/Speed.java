package io.heatwright.equipment;

/** How fast the compressor of a published point ran. A single-speed machine has only {@link #RATED}. */
public enum Speed {
    /** As slowly as it runs without stopping. */
    MINIMUM,
    /** At the speed of the rating on the label. */
    RATED,
    /** As fast as it runs in lasting operation. */
    MAXIMUM;

    /** Returns the place in arrays that hold one entry per speed, from slow to fast. */
    int position() {
        return switch (this) {
            case MINIMUM -> 0;
            case RATED -> 1;
            case MAXIMUM -> 2;
        };
    }
}
