package io.heatwright.equipment;

/** What a product is, as far as installing and choosing it goes. */
public enum Kind {
    /** Heat pump in or over a window, one cabinet or a saddle over the sill. */
    WINDOW_HEAT_PUMP("window heat pump", true, true),
    /** Heat pump in a sleeve through the wall, one cabinet. */
    THROUGH_WALL_HEAT_PUMP("through-wall heat pump", true, true),
    /** Portable heat pump with an air hose. */
    PORTABLE_HEAT_PUMP("portable heat pump", true, true),
    /** Ductless split with one indoor head. */
    MINI_SPLIT("mini-split", true, true),
    /** Outdoor unit for two or more indoor heads. */
    MULTI_ZONE("multi-zone outdoor unit", true, true),
    /** Packaged terminal heat pump in a sleeve under the window, with resistance heat. */
    PACKAGED_TERMINAL_HEAT_PUMP("packaged terminal heat pump", true, true),
    /** Heat pump with ducts for the whole home. */
    CENTRAL_HEAT_PUMP("central heat pump", true, true),
    /** Window air conditioner without heating. */
    WINDOW_AIR_CONDITIONER("window air conditioner", false, true),
    /** Portable air conditioner with an air hose, without heating. */
    PORTABLE_AIR_CONDITIONER("portable air conditioner", false, true),
    /** Plug-in electric resistance heater. */
    SPACE_HEATER("electric space heater", true, false),
    /** Wired electric baseboard. */
    BASEBOARD("electric baseboard", true, false),
    /** Gas furnace, usually with a central air conditioner beside it. */
    GAS_FURNACE("gas furnace", true, false),
    /** Central air conditioner with ducts. */
    CENTRAL_AIR_CONDITIONER("central air conditioner", false, true);

    private final String words;
    private final boolean heats;
    private final boolean cools;

    Kind(String words, boolean heats, boolean cools) {
        this.words = words;
        this.heats = heats;
        this.cools = cools;
    }

    /**
     * Returns the plain words for the kind.
     *
     * @return lower-case English, as in data sheets and reports
     */
    public String words() {
        return words;
    }

    /**
     * Says whether products of the kind heat.
     *
     * @return true if they do
     */
    public boolean heats() {
        return heats;
    }

    /**
     * Says whether products of the kind cool.
     *
     * @return true if they do
     */
    public boolean cools() {
        return cools;
    }
}
