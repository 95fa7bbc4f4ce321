package io.heatwright.circuit;

/**
 * Ordinary things on a circuit and what they draw, for when a person names one without its watts. All figures are from
 * memory and unverified, and any plan that uses one says "assumed"; the label on the thing outranks them.
 */
public enum PlugLoad {
    /** Electric space heater. */
    SPACE_HEATER(1500, 1500, Duty.CONTINUOUS),
    /** Oil-filled radiator. */
    OIL_FILLED_RADIATOR(1500, 1500, Duty.CONTINUOUS),
    /** Hair dryer. */
    HAIR_DRYER(1500, 1875, Duty.INTERMITTENT),
    /** Microwave oven. */
    MICROWAVE_OVEN(1100, 1700, Duty.INTERMITTENT),
    /** Toaster oven. */
    TOASTER_OVEN(1200, 1800, Duty.INTERMITTENT),
    /** Electric kettle. */
    KETTLE(1500, 1500, Duty.INTERMITTENT),
    /** Vacuum cleaner. */
    VACUUM_CLEANER(1000, 1440, Duty.INTERMITTENT),
    /** Laptop. */
    LAPTOP(65, 140, Duty.CONTINUOUS),
    /** Desktop computer with monitor. */
    DESKTOP_COMPUTER(250, 600, Duty.CONTINUOUS),
    /** Gaming computer. */
    GAMING_COMPUTER(500, 850, Duty.CONTINUOUS),
    /** Television. */
    TELEVISION(100, 250, Duty.CONTINUOUS),
    /** The lights of a room. */
    LIGHTS(40, 100, Duty.CONTINUOUS),
    /** Lamp with one bulb. */
    LAMP(60, 100, Duty.CONTINUOUS),
    /** Refrigerator; its compressor rests between runs, and it is counted as if it did not. */
    REFRIGERATOR(150, 200, Duty.CONTINUOUS),
    /** Small refrigerator. */
    SMALL_REFRIGERATOR(80, 100, Duty.CONTINUOUS),
    /** Laser printer. */
    LASER_PRINTER(400, 1200, Duty.INTERMITTENT),
    /** Dehumidifier. */
    DEHUMIDIFIER(500, 700, Duty.CONTINUOUS),
    /** Treadmill. */
    TREADMILL(900, 1700, Duty.INTERMITTENT),
    /** Iron. */
    IRON(1200, 1800, Duty.INTERMITTENT),
    /** Window air conditioner of 5,000 to 6,000 Btu/h. */
    SMALL_WINDOW_AIR_CONDITIONER(450, 550, Duty.CONTINUOUS),
    /** Window air conditioner of 8,000 to 10,000 Btu/h. */
    MEDIUM_WINDOW_AIR_CONDITIONER(750, 1000, Duty.CONTINUOUS),
    /** Window air conditioner of 12,000 to 15,000 Btu/h. */
    LARGE_WINDOW_AIR_CONDITIONER(1150, 1800, Duty.CONTINUOUS),
    /** Portable air conditioner. */
    PORTABLE_AIR_CONDITIONER(1100, 1500, Duty.CONTINUOUS),
    /** Dishwasher. */
    DISHWASHER(1200, 1200, Duty.INTERMITTENT),
    /** Car charger for an ordinary outlet. */
    CAR_CHARGER(1650, 1650, Duty.CONTINUOUS),
    /** Garage door opener. */
    GARAGE_DOOR_OPENER(373, 373, Duty.INTERMITTENT);

    private final double typicalWatts;
    private final double largestWatts;
    private final Duty duty;

    PlugLoad(double typicalWatts, double largestWatts, Duty duty) {
        this.typicalWatts = typicalWatts;
        this.largestWatts = largestWatts;
        this.duty = duty;
    }

    /**
     * Returns what it commonly draws while on.
     *
     * @return W
     */
    public double typicalWatts() {
        return typicalWatts;
    }

    /**
     * Returns what a large one draws.
     *
     * @return W
     */
    public double largestWatts() {
        return largestWatts;
    }

    /**
     * Returns how long it runs at a stretch.
     *
     * @return its duty
     */
    public Duty duty() {
        return duty;
    }

    /**
     * Returns how the figures are known.
     *
     * @return its provenance
     */
    public Provenance provenance() {
        return Provenance.FROM_MEMORY;
    }

    /**
     * Takes it as a load nobody measured.
     *
     * @param name what the person called it
     * @return the load at its common power, marked as assumed
     */
    public Load assumed(String name) {
        return new Load(name, typicalWatts, duty, true);
    }
}
