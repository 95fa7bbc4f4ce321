package io.heatwright.equipment;

/** What a published heating point includes. */
public enum PointBasis {
    /** Steady output between defrosts: defrost is still to be taken off. */
    STEADY,
    /** Averaged over whole frosting and defrost cycles: nothing more is taken off. */
    DEFROST_INTEGRATED,
    /** The source does not say: taken for steady, which is the cautious way, because defrost is then taken off. */
    NOT_STATED
}
