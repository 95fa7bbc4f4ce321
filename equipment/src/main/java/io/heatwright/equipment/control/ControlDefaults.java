package io.heatwright.equipment.control;

import io.heatwright.equipment.Kind;

/**
 * Controls of each kind of unit, for want of a maker's own.
 *
 * <p>Ductless heads follow the one service manual that was at hand [lg-artcool]: in heating off at 4 K above the setting and on
 * again at 2 K above by an intake sensor that reads warm, which is a band of 1 K to either side if it reads 3 K warm; in cooling
 * off at 1 K below; at least two minutes of rest. All others have a dead band of 1 °C [ochre]. Three minutes of rest for
 * room units and five for central ones are from memory, as are the ramp, the sensor's lag, the approach and the shortest runs.
 */
public final class ControlDefaults {

    private static final double MINUTE = 60;
    private static final double WALL_DEAD_BAND = 1;
    private static final double QUARTER_A_MINUTE = 0.25 / MINUTE;

    private static final Controls WALL_THERMOSTAT = new Controls(
            Band.around(WALL_DEAD_BAND),
            Band.around(WALL_DEAD_BAND),
            5 * MINUTE,
            0,
            0,
            10 * MINUTE,
            3 * MINUTE,
            5 * MINUTE,
            10 * MINUTE,
            QUARTER_A_MINUTE,
            IndoorFan.STOPS,
            true);

    private static final Controls DUCTLESS = new Controls(
            new Band(1, 1),
            new Band(0.5, 1),
            2 * MINUTE,
            0,
            0,
            10 * MINUTE,
            3 * MINUTE,
            2 * MINUTE,
            10 * MINUTE,
            QUARTER_A_MINUTE,
            IndoorFan.BLOWS_ON,
            true);

    private static final Controls ROOM_UNIT = new Controls(
            Band.around(WALL_DEAD_BAND),
            Band.around(WALL_DEAD_BAND),
            2 * MINUTE,
            0,
            0,
            10 * MINUTE,
            3 * MINUTE,
            3 * MINUTE,
            10 * MINUTE,
            QUARTER_A_MINUTE,
            IndoorFan.BLOWS_ON,
            true);

    private static final Controls HEATER = new Controls(
            Band.around(WALL_DEAD_BAND),
            Band.around(WALL_DEAD_BAND),
            3 * MINUTE,
            0,
            0,
            10 * MINUTE,
            0,
            0,
            0,
            Double.POSITIVE_INFINITY,
            IndoorFan.STOPS,
            true);

    private ControlDefaults() {}

    /**
     * Returns a thermostat on the wall with a dead band of 1 °C [ochre] and a central unit behind it.
     *
     * @return the control
     */
    public static Controls wallThermostat() {
        return WALL_THERMOSTAT;
    }

    /**
     * Returns the control of a kind.
     *
     * @param kind of unit
     * @return the control
     */
    public static Controls of(Kind kind) {
        return switch (kind) {
            case MINI_SPLIT, MULTI_ZONE -> DUCTLESS;
            case WINDOW_HEAT_PUMP,
                    THROUGH_WALL_HEAT_PUMP,
                    PORTABLE_HEAT_PUMP,
                    PACKAGED_TERMINAL_HEAT_PUMP,
                    WINDOW_AIR_CONDITIONER,
                    PORTABLE_AIR_CONDITIONER -> ROOM_UNIT;
            case SPACE_HEATER, BASEBOARD -> HEATER;
            case CENTRAL_HEAT_PUMP, CENTRAL_AIR_CONDITIONER, GAS_FURNACE -> WALL_THERMOSTAT;
        };
    }
}
