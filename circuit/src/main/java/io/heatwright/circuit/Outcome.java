package io.heatwright.circuit;

/** What came of one rule, from worst to best. */
public enum Outcome {
    /** The rule is broken; the circuit fails. */
    BROKEN,
    /** A figure is missing that decides the rule; the circuit cannot pass. */
    CANNOT_TELL,
    /** The rule holds or is out of a person's sight; someone must look before use. Does not stop a pass. */
    TO_VERIFY,
    /** The rule holds with the figures given. */
    HOLDS,
    /** Not a rule of the screen: said for understanding, never counted. */
    INFORMATION
}
