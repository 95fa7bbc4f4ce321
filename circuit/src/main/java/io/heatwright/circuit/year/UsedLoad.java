package io.heatwright.circuit.year;

import io.heatwright.circuit.Load;
import io.heatwright.circuit.PlugLoad;
import java.util.Optional;

/**
 * A load with the hours of its use.
 *
 * @param load the load
 * @param pattern when it is on
 * @param powerFactor real over apparent power while on, above 0, at most 1; what is missing counts as lagging
 * @param startMultiple current at the start over that while on, at least 1
 */
public record UsedLoad(Load load, UsePattern pattern, double powerFactor, double startMultiple) {

    /** Checks the figures. */
    public UsedLoad {
        UnitDraw.checkPowerFactor(powerFactor);
        if (!(startMultiple >= 1)) {
            throw new IllegalArgumentException(
                    "A start of " + startMultiple + " times the current is out of range. Allowed: 1 and more.");
        }
    }

    /**
     * A load as it is usually used.
     *
     * @param load the load
     * @param kind what it is; empty if unknown: then it is on around the clock
     * @return the load with the pattern, power factor and start of its kind, all from memory
     */
    public static UsedLoad usual(Load load, Optional<PlugLoad> kind) {
        return new UsedLoad(
                load,
                kind.map(UsualPatterns::of).orElseGet(UsePattern::always),
                kind.map(UsedLoad::powerFactorOf).orElse(1.0),
                kind.map(UsedLoad::startOf).orElse(1.0));
    }

    /**
     * The same load at other hours.
     *
     * @param hours when it is on
     * @return a copy
     */
    public UsedLoad at(UsePattern hours) {
        return new UsedLoad(load, hours, powerFactor, startMultiple);
    }

    private static double powerFactorOf(PlugLoad kind) {
        return switch (kind) {
            case SPACE_HEATER, OIL_FILLED_RADIATOR, HAIR_DRYER, TOASTER_OVEN, KETTLE, IRON, CAR_CHARGER -> 1;
            case MICROWAVE_OVEN, VACUUM_CLEANER, DESKTOP_COMPUTER, GAMING_COMPUTER, DISHWASHER -> 0.95;
            case TELEVISION, LIGHTS, LAMP, LASER_PRINTER, TREADMILL -> 0.9;
            case SMALL_WINDOW_AIR_CONDITIONER,
                    MEDIUM_WINDOW_AIR_CONDITIONER,
                    LARGE_WINDOW_AIR_CONDITIONER,
                    PORTABLE_AIR_CONDITIONER -> 0.9;
            case DEHUMIDIFIER, GARAGE_DOOR_OPENER -> 0.85;
            case REFRIGERATOR, SMALL_REFRIGERATOR -> 0.8;
            case LAPTOP -> 0.6;
        };
    }

    private static double startOf(PlugLoad kind) {
        return switch (kind) {
            case REFRIGERATOR,
                    SMALL_REFRIGERATOR,
                    SMALL_WINDOW_AIR_CONDITIONER,
                    MEDIUM_WINDOW_AIR_CONDITIONER,
                    LARGE_WINDOW_AIR_CONDITIONER,
                    PORTABLE_AIR_CONDITIONER -> 5;
            case DEHUMIDIFIER -> 4;
            case GARAGE_DOOR_OPENER -> 3;
            case VACUUM_CLEANER, LASER_PRINTER, TREADMILL -> 2;
            case MICROWAVE_OVEN -> 1.5;
            default -> 1;
        };
    }
}
