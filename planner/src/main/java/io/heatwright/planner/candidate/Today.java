package io.heatwright.planner.candidate;

import io.heatwright.equipment.Catalogue;
import io.heatwright.equipment.Commissioning;
import io.heatwright.equipment.Equipment;
import io.heatwright.equipment.Furnace;
import io.heatwright.equipment.Kind;
import io.heatwright.equipment.Pair;
import io.heatwright.equipment.ResistanceHeater;
import io.heatwright.equipment.Trust;
import io.heatwright.equipment.control.ControlDefaults;
import io.heatwright.equipment.control.Controls;
import io.heatwright.home.CurrentKind;
import io.heatwright.home.CurrentSystem;
import io.heatwright.home.Home;
import io.heatwright.planner.rates.EnergyCarrier;
import java.util.Optional;

/**
 * What heats and cools the room today, as a machine that can be run at the same setpoints.
 *
 * @param words what the person wrote, joined
 * @param equipment the machine
 * @param controls how it is told to run: as its cooler, or without one as its heater
 * @param fuel what its heat burns
 * @param heatPaidByOthers whether the building provides the heat, so that it costs the resident nothing here
 */
public record Today(
        String words, Equipment equipment, Controls controls, Optional<EnergyCarrier> fuel, boolean heatPaidByOthers) {

    /** Annual fuel efficiency of an installed furnace or boiler: federal minimum for non-weatherized furnaces. */
    private static final double FUEL_EFFICIENCY = 0.80;

    private static final double WOOD_EFFICIENCY = 0.63;

    /** Nothing heats or nothing cools: a machine without output. */
    private static final Equipment NOTHING = new Pair(new ResistanceHeater(1e-9), new ResistanceHeater(1e-9));

    /**
     * Builds today's machine.
     *
     * @param home with its current systems
     * @param catalogue with the classes that stand for them
     * @param heatNeeded design heating load, W, by which a whole-home system is taken to be large enough
     * @return the machine, or nothing when nobody said what there is
     */
    public static Optional<Today> of(Home home, Catalogue catalogue, double heatNeeded) {
        if (home.now().isEmpty()) {
            return Optional.empty();
        }
        var heater = home.now().stream().filter(Today::heats).findFirst();
        var cooler = home.now().stream().filter(Today::cools).findFirst();
        var heating =
                heater.map(system -> machine(system, catalogue, heatNeeded)).orElse(NOTHING);
        var cooling =
                cooler.map(system -> machine(system, catalogue, heatNeeded)).orElse(NOTHING);
        var words =
                String.join(" + ", home.now().stream().map(CurrentSystem::words).toList());
        return Optional.of(new Today(
                words,
                new Pair(heating, cooling),
                cooler.or(() -> heater)
                        .map(system -> controls(system.kind()))
                        .orElseGet(ControlDefaults::wallThermostat),
                heater.flatMap(system -> fuel(system.kind())),
                heater.map(system -> system.kind() == CurrentKind.BUILDING_HEAT).orElse(false)));
    }

    private static Controls controls(CurrentKind kind) {
        return switch (kind) {
            case WINDOW_AIR_CONDITIONER, PORTABLE_AIR_CONDITIONER, WINDOW_HEAT_PUMP, PACKAGED_TERMINAL ->
                ControlDefaults.of(Kind.WINDOW_AIR_CONDITIONER);
            case MINI_SPLIT -> ControlDefaults.of(Kind.MINI_SPLIT);
            case ELECTRIC_SPACE_HEATER, ELECTRIC_BASEBOARD -> ControlDefaults.of(Kind.SPACE_HEATER);
            default -> ControlDefaults.wallThermostat();
        };
    }

    private static boolean heats(CurrentSystem system) {
        return switch (system.kind()) {
            case WINDOW_AIR_CONDITIONER, PORTABLE_AIR_CONDITIONER, CENTRAL_AIR_CONDITIONER, FAN, NOTHING -> false;
            default -> true;
        };
    }

    private static boolean cools(CurrentSystem system) {
        return switch (system.kind()) {
            case WINDOW_AIR_CONDITIONER,
                    PORTABLE_AIR_CONDITIONER,
                    CENTRAL_AIR_CONDITIONER,
                    WINDOW_HEAT_PUMP,
                    MINI_SPLIT,
                    PACKAGED_TERMINAL,
                    CENTRAL_HEAT_PUMP -> true;
            default -> false;
        };
    }

    /**
     * Builds the machine that stands for a system which is there already.
     *
     * @param system what it is
     * @param catalogue with the classes that stand for such systems
     * @param heatNeeded design heating load, W, by which a whole-home system is taken to be large enough
     * @return the machine; one without output where nothing heats or cools
     */
    public static Equipment machine(CurrentSystem system, Catalogue catalogue, double heatNeeded) {
        return switch (system.kind()) {
            case ELECTRIC_SPACE_HEATER, ELECTRIC_BASEBOARD -> new ResistanceHeater(system.watts());
            case BUILDING_HEAT, GAS_FURNACE, PROPANE_FURNACE, OIL_FURNACE, GAS_BOILER, GAS_ROOM_HEATER ->
                new Furnace(ample(heatNeeded), FUEL_EFFICIENCY, 0, 0);
            case WOOD_STOVE -> new Furnace(ample(heatNeeded), WOOD_EFFICIENCY, 0, 0);
            case WINDOW_AIR_CONDITIONER -> ofClass("window-air-conditioner", catalogue);
            case PORTABLE_AIR_CONDITIONER -> ofClass("portable-air-conditioner", catalogue);
            case CENTRAL_AIR_CONDITIONER -> ofClass("central-air-conditioner", catalogue);
            case WINDOW_HEAT_PUMP -> ofClass("window-heat-pump-120v", catalogue);
            case PACKAGED_TERMINAL -> ofClass("packaged-terminal-heat-pump", catalogue);
            case MINI_SPLIT -> ofClass("mini-split-9k", catalogue);
            case CENTRAL_HEAT_PUMP -> ofClass("mini-split-12k", catalogue);
            case FAN, NOTHING -> NOTHING;
        };
    }

    /** A whole-home system never fails one room: half as much again as the design load. */
    private static double ample(double heatNeeded) {
        return Math.max(1000, 1.5 * heatNeeded);
    }

    private static Equipment ofClass(String name, Catalogue catalogue) {
        return Commissioning.commission(catalogue.ends(name).get(0), Trust.EXPECTED);
    }

    private static Optional<EnergyCarrier> fuel(CurrentKind kind) {
        return switch (kind) {
            case GAS_FURNACE, GAS_BOILER, GAS_ROOM_HEATER -> Optional.of(EnergyCarrier.NATURAL_GAS);
            case PROPANE_FURNACE -> Optional.of(EnergyCarrier.PROPANE);
            case OIL_FURNACE -> Optional.of(EnergyCarrier.FUEL_OIL);
            case WOOD_STOVE -> Optional.of(EnergyCarrier.CORD_WOOD);
            default -> Optional.empty();
        };
    }
}
