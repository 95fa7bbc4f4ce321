package io.heatwright.equipment.fault;

/**
 * Something wrong with a unit, with how badly. {@link FaultKind} gives words, measure and range of each severity; a fault
 * outside its range cannot be made.
 */
public sealed interface Fault {

    /**
     * Returns what is wrong.
     *
     * @return the kind
     */
    FaultKind kind();

    /**
     * Returns how badly it is wrong; 0 is sound.
     *
     * @return in the measure of the kind
     */
    double severity();

    /**
     * Refrigerant is missing.
     *
     * @param severity missing charge over the right charge, 0 to 0.30
     */
    record Undercharge(double severity) implements Fault {
        /** Checks the range. */
        public Undercharge {
            Severity.check(FaultKind.UNDERCHARGE, severity);
        }

        @Override
        public FaultKind kind() {
            return FaultKind.UNDERCHARGE;
        }
    }

    /**
     * There is too much refrigerant.
     *
     * @param severity surplus charge over the right charge, 0 to 0.30
     */
    record Overcharge(double severity) implements Fault {
        /** Checks the range. */
        public Overcharge {
            Severity.check(FaultKind.OVERCHARGE, severity);
        }

        @Override
        public FaultKind kind() {
            return FaultKind.OVERCHARGE;
        }
    }

    /**
     * A dirty filter or indoor coil holds the air back.
     *
     * @param severity lost over clean air flow, 0 to 0.50
     */
    record DirtyFilter(double severity) implements Fault {
        /** Checks the range. */
        public DirtyFilter {
            Severity.check(FaultKind.DIRTY_FILTER, severity);
        }

        @Override
        public FaultKind kind() {
            return FaultKind.DIRTY_FILTER;
        }
    }

    /**
     * Dirt, leaves or snow cover the outdoor coil.
     *
     * @param severity covered share of the face, 0 to 0.70
     */
    record BlockedOutdoorCoil(double severity) implements Fault {
        /** Checks the range. */
        public BlockedOutdoorCoil {
            Severity.check(FaultKind.BLOCKED_OUTDOOR_COIL, severity);
        }

        @Override
        public FaultKind kind() {
            return FaultKind.BLOCKED_OUTDOOR_COIL;
        }
    }

    /**
     * The outdoor fan is slow or stands.
     *
     * @param severity lost share of the fan's speed, 0 to 1
     */
    record FailedOutdoorFan(double severity) implements Fault {
        /** Checks the range. */
        public FailedOutdoorFan {
            Severity.check(FaultKind.FAILED_OUTDOOR_FAN, severity);
        }

        @Override
        public FaultKind kind() {
            return FaultKind.FAILED_OUTDOOR_FAN;
        }
    }

    /**
     * The indoor fan is slow or stands.
     *
     * @param severity lost share of the fan's speed, 0 to 1
     */
    record FailedIndoorFan(double severity) implements Fault {
        /** Checks the range. */
        public FailedIndoorFan {
            Severity.check(FaultKind.FAILED_INDOOR_FAN, severity);
        }

        @Override
        public FaultKind kind() {
            return FaultKind.FAILED_INDOOR_FAN;
        }
    }

    /**
     * The expansion valve is stuck too far closed. One stuck open floods the compressor and is not modelled.
     *
     * @param severity missing share of the opening, 0 to 0.60
     */
    record StuckExpansionValve(double severity) implements Fault {
        /** Checks the range. */
        public StuckExpansionValve {
            Severity.check(FaultKind.STUCK_EXPANSION_VALVE, severity);
        }

        @Override
        public FaultKind kind() {
            return FaultKind.STUCK_EXPANSION_VALVE;
        }
    }

    /**
     * Hot gas slips through the reversing valve to the suction side.
     *
     * @param severity share of the compressor's flow, 0 to 0.30
     */
    record LeakingReversingValve(double severity) implements Fault {
        /** Checks the range. */
        public LeakingReversingValve {
            Severity.check(FaultKind.LEAKING_REVERSING_VALVE, severity);
        }

        @Override
        public FaultKind kind() {
            return FaultKind.LEAKING_REVERSING_VALVE;
        }
    }

    /**
     * The reversing valve stays in the other mode.
     *
     * @param severity 1 if it is stuck, 0 if not
     */
    record StuckReversingValve(double severity) implements Fault {
        /** Checks the range. */
        public StuckReversingValve {
            Severity.check(FaultKind.STUCK_REVERSING_VALVE, severity);
        }

        @Override
        public FaultKind kind() {
            return FaultKind.STUCK_REVERSING_VALVE;
        }
    }

    /**
     * A room sensor reads wrong.
     *
     * @param severity reading less truth, −5 to 5 K
     */
    record SensorOffset(double severity) implements Fault {
        /** Checks the range. */
        public SensorOffset {
            Severity.check(FaultKind.SENSOR_OFFSET, severity);
        }

        @Override
        public FaultKind kind() {
            return FaultKind.SENSOR_OFFSET;
        }
    }

    /**
     * Ice covers the coil that takes up heat.
     *
     * @param severity iced share of the face, 0 to 0.90
     */
    record IcedCoil(double severity) implements Fault {
        /** Checks the range. */
        public IcedCoil {
            Severity.check(FaultKind.ICED_COIL, severity);
        }

        @Override
        public FaultKind kind() {
            return FaultKind.ICED_COIL;
        }
    }

    /**
     * Gas slips back inside the compressor.
     *
     * @param severity share of what a sound one moves, 0 to 0.50
     */
    record WornCompressor(double severity) implements Fault {
        /** Checks the range. */
        public WornCompressor {
            Severity.check(FaultKind.WORN_COMPRESSOR, severity);
        }

        @Override
        public FaultKind kind() {
            return FaultKind.WORN_COMPRESSOR;
        }
    }
}
