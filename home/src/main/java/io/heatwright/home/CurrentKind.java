package io.heatwright.home;

import java.util.List;

/** Kinds of equipment that people have. */
public enum CurrentKind implements Choosable {
    /** A plug-in resistance heater, oil-filled ones included. */
    ELECTRIC_SPACE_HEATER(
            "electric space heater", "space heater", "electric heater", "portable heater", "oil-filled radiator"),
    /** Resistance heat fixed to the wall or floor. */
    ELECTRIC_BASEBOARD("electric baseboard", "baseboard", "baseboard heater", "wall heater", "electric wall heater"),
    /** A window unit that only cools. */
    WINDOW_AIR_CONDITIONER(
            "window air conditioner", "window ac", "window a/c", "room air conditioner", "air conditioner"),
    /** A unit on wheels with a hose. */
    PORTABLE_AIR_CONDITIONER("portable air conditioner", "portable ac", "portable a/c"),
    /** A window unit that heats and cools. */
    WINDOW_HEAT_PUMP("window heat pump"),
    /** A ductless heat pump. */
    MINI_SPLIT("mini-split", "mini split", "minisplit", "ductless heat pump"),
    /** A unit through the wall, as in hotels, heating by heat pump or resistance. */
    PACKAGED_TERMINAL("packaged terminal unit", "ptac", "pthp", "through-wall unit"),
    /** A heat pump with ducts. */
    CENTRAL_HEAT_PUMP("central heat pump", "ducted heat pump", "heat pump"),
    /** Cooling by ducts. */
    CENTRAL_AIR_CONDITIONER("central air conditioner", "central ac", "central air"),
    /** Warm air from natural gas. */
    GAS_FURNACE("gas furnace", "furnace"),
    /** Warm air from propane. */
    PROPANE_FURNACE("propane furnace", "propane"),
    /** Warm air or water from heating oil. */
    OIL_FURNACE("oil furnace", "oil", "oil boiler"),
    /** Radiators from natural gas, the resident pays. */
    GAS_BOILER("gas boiler", "boiler"),
    /** Heat that the building provides and the rent includes. */
    BUILDING_HEAT(
            "building heat", "landlord heat", "steam", "radiators", "radiator", "steam radiators", "central heating"),
    /** A gas heater in the room. */
    GAS_ROOM_HEATER("gas room heater", "gas heater", "gas wall heater"),
    /** Wood or pellets. */
    WOOD_STOVE("wood stove", "wood", "pellet stove", "fireplace"),
    /** Air movement only. */
    FAN("fan", "ceiling fan", "fans"),
    /** Neither heat nor cooling. */
    NOTHING("nothing", "none", "no heat");

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // List.of, of strings
    private final List<String> synonyms;

    CurrentKind(String word, String... synonyms) {
        this.word = word;
        this.synonyms = List.of(synonyms);
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public List<String> synonyms() {
        return synonyms;
    }
}
