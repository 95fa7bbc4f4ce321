package io.heatwright.circuit;

/** How a rule or figure is known. The text of the code itself was not at hand for any of them. */
public enum Provenance {
    /** Read in at least one published text that quotes or explains it. */
    SECONDARY,
    /** Written down from professional memory and not checked; a person should. */
    FROM_MEMORY
}
