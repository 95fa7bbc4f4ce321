package io.heatwright.circuit;

/** The three things a screen may say, from worst to best. None of them is a permit. */
public enum Verdict {
    /** Fails the screen. No schedule and no software turns this into a pass. */
    FAILS,
    /** Cannot tell: a figure is missing, mostly the nameplate's. Never a clearance. */
    CANNOT_TELL,
    /** Passes the screen, under the conditions listed. */
    PASSES
}
