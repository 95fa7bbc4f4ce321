package io.heatwright.app.session;

/** Whether results are set in colour and bold. */
public enum ColourChoice implements Word {
    /** On a terminal, unless {@code NO_COLOR} is set. */
    AUTO,
    /** Everywhere. */
    ALWAYS,
    /** Nowhere. */
    NEVER
}
