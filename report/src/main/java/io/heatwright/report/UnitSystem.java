package io.heatwright.report;

/** The units in which people read a plan. A plan is SI inside; only figures on their way to paper are turned. */
public enum UnitSystem {
    /** Btu/h, °F, ft², miles, pounds. */
    US,
    /** W, °C, m², kilometres, kilograms. */
    METRIC;

    /** One British thermal unit an hour, international table, in W: NIST SP 811, appendix B.8. */
    public static final double BTU_PER_HOUR = 0.293_071_07;

    /** One mile in km, exactly: NIST SP 811, appendix B.8. */
    public static final double MILE = 1.609_344;

    /** One pound in kg, exactly: NIST SP 811, appendix B.8. */
    public static final double POUND = 0.453_592_37;

    /**
     * Turns a heat flow.
     *
     * @param watts in W
     * @return Btu/h or W
     */
    public double heatFlow(double watts) {
        return this == US ? watts / BTU_PER_HOUR : watts;
    }

    /**
     * Turns a temperature.
     *
     * @param celsius in °C
     * @return °F or °C
     */
    public double temperature(double celsius) {
        return this == US ? celsius * 1.8 + 32 : celsius;
    }

    /**
     * Turns a temperature difference.
     *
     * @param kelvin in K
     * @return °F or K
     */
    public double difference(double kelvin) {
        return this == US ? kelvin * 1.8 : kelvin;
    }

    /**
     * Turns a distance.
     *
     * @param kilometres in km
     * @return miles or km
     */
    public double distance(double kilometres) {
        return this == US ? kilometres / MILE : kilometres;
    }

    /**
     * Turns a mass.
     *
     * @param kilograms in kg
     * @return pounds or kg
     */
    public double mass(double kilograms) {
        return this == US ? kilograms / POUND : kilograms;
    }

    /**
     * Names the unit of a heat flow.
     *
     * @return its symbol
     */
    public String heatFlowUnit() {
        return this == US ? "Btu/h" : "W";
    }

    /**
     * Names the unit of a temperature.
     *
     * @return its symbol
     */
    public String temperatureUnit() {
        return this == US ? "°F" : "°C";
    }

    /**
     * Names the unit of a temperature difference.
     *
     * @return its symbol
     */
    public String differenceUnit() {
        return this == US ? "°F" : "K";
    }

    /**
     * Names the unit of a distance.
     *
     * @return its symbol
     */
    public String distanceUnit() {
        return this == US ? "mi" : "km";
    }

    /**
     * Names the unit of a mass.
     *
     * @return its symbol
     */
    public String massUnit() {
        return this == US ? "lb" : "kg";
    }
}
