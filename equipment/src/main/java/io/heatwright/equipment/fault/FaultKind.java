package io.heatwright.equipment.fault;

/**
 * Every kind of fault, with the words for it and what its severity measures. The names follow the symptoms of [sp1087] and
 * [domanski2014], which grade the first three.
 */
public enum FaultKind {
    /** Refrigerant missing, as a share of the right charge. */
    UNDERCHARGE("undercharge", "of the charge is missing", 0.30),
    /** Refrigerant too much, as a share of the right charge. */
    OVERCHARGE("overcharge", "of the charge is too much", 0.30),
    /** Air flow lost by a dirty filter or indoor coil, as a share of the clean flow. */
    DIRTY_FILTER("dirty filter", "of the indoor air flow is lost", 0.50),
    /** Face of the outdoor coil that leaves, dirt or snow cover, as a share of it. */
    BLOCKED_OUTDOOR_COIL("blocked outdoor coil", "of the coil's face is covered", 0.70),
    /** Outdoor air flow lost with the fan's speed, as a share; at 1 it stands and the wind alone moves air. */
    FAILED_OUTDOOR_FAN("failed outdoor fan", "of the fan's speed is lost", 1),
    /** Indoor air flow lost with the fan's speed, as a share; at 1 it stands and warm air rises by itself. */
    FAILED_INDOOR_FAN("failed indoor fan", "of the fan's speed is lost", 1),
    /** Opening that an expansion valve stuck too far closed lacks, as a share of what it should be. */
    STUCK_EXPANSION_VALVE("stuck expansion valve", "of the valve's opening is missing", 0.60),
    /** Discharge gas that a worn reversing valve lets through to the suction side, as a share of the flow. */
    LEAKING_REVERSING_VALVE("leaking reversing valve", "of the gas slips through", 0.30),
    /** A reversing valve that stays in the other mode: it is stuck (1) or it is not (0). */
    STUCK_REVERSING_VALVE("stuck reversing valve", "stuck in the other mode", 1),
    /** What a sensor reads too high (above 0) or too low, K. */
    SENSOR_OFFSET("sensor offset", "K too high", 5),
    /** Face of the coil that ice covers: the outdoor coil in heating, the indoor coil in cooling; as a share of it. */
    ICED_COIL("iced coil", "of the coil's face is iced", 0.90),
    /** Gas that slips back inside the compressor, as a share of what a sound one moves. */
    WORN_COMPRESSOR("worn compressor", "of the gas slips back", 0.50);

    private final String words;
    private final String measure;
    private final double worst;

    FaultKind(String words, String measure, double worst) {
        this.words = words;
        this.measure = measure;
        this.worst = worst;
    }

    /**
     * Returns the plain words.
     *
     * @return lower-case English such as {@code dirty filter}
     */
    public String words() {
        return words;
    }

    /**
     * Returns what the severity measures.
     *
     * @return words that follow the severity, such as {@code of the charge is missing}
     */
    public String measure() {
        return measure;
    }

    /**
     * Returns the greatest severity that there is a model for: the range of the published study, or a choice of ours where
     * nothing was published.
     *
     * @return a share, or K for {@link #SENSOR_OFFSET}, which may also be as much below 0
     */
    public double worst() {
        return worst;
    }

    /**
     * Says whether the severity is a share and is read and printed in percent.
     *
     * @return false for kelvins
     */
    public boolean isShare() {
        return this != SENSOR_OFFSET;
    }

    /**
     * Makes a fault of this kind.
     *
     * @param severity in the measure of the kind
     * @return the fault
     * @throws IllegalArgumentException if the severity lies outside the range of the kind; the message names the range
     */
    public Fault of(double severity) {
        return switch (this) {
            case UNDERCHARGE -> new Fault.Undercharge(severity);
            case OVERCHARGE -> new Fault.Overcharge(severity);
            case DIRTY_FILTER -> new Fault.DirtyFilter(severity);
            case BLOCKED_OUTDOOR_COIL -> new Fault.BlockedOutdoorCoil(severity);
            case FAILED_OUTDOOR_FAN -> new Fault.FailedOutdoorFan(severity);
            case FAILED_INDOOR_FAN -> new Fault.FailedIndoorFan(severity);
            case STUCK_EXPANSION_VALVE -> new Fault.StuckExpansionValve(severity);
            case LEAKING_REVERSING_VALVE -> new Fault.LeakingReversingValve(severity);
            case STUCK_REVERSING_VALVE -> new Fault.StuckReversingValve(severity);
            case SENSOR_OFFSET -> new Fault.SensorOffset(severity);
            case ICED_COIL -> new Fault.IcedCoil(severity);
            case WORN_COMPRESSOR -> new Fault.WornCompressor(severity);
        };
    }
}
