package io.heatwright.circuit;

/** Who does a check. Nobody but an electrician or installer is ever sent to a panel, a wire or a refrigerant line. */
public enum Person {
    /** Whoever lives there: looks, reads labels, measures, moves a plug. */
    RESIDENT,
    /** The landlord, who owns the wiring and the windows of a rented home. */
    LANDLORD,
    /** A licensed electrician. */
    ELECTRICIAN,
    /** A licensed installer. */
    INSTALLER
}
