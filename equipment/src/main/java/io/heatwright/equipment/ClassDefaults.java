package io.heatwright.equipment;

import io.heatwright.equipment.curve.Biquadratic;
import io.heatwright.equipment.curve.CutlerCurves;
import io.heatwright.equipment.curve.MiniSplitCurves;
import io.heatwright.equipment.curve.RoomUnitCurves;
import io.heatwright.equipment.frost.DefrostTrigger;
import io.heatwright.equipment.frost.Frost;

/** What is taken for figures that hardly any sheet publishes. Every one is marked assumed and names its source. */
final class ClassDefaults {

    private static final String OS_HPXML = "OpenStudio-HPXML default for the kind";
    private static final String FIELD =
            "38 W on average between runs, metered ductless units, Vermont (Cadmus 2017); holds the crankcase heater";

    private ClassDefaults() {}

    static Figure sensibleHeatRatio(Kind kind, Compressor compressor) {
        return switch (kind) {
            case MINI_SPLIT, MULTI_ZONE -> Figure.assumed(0.73, OS_HPXML);
            case CENTRAL_HEAT_PUMP, CENTRAL_AIR_CONDITIONER ->
                Figure.assumed(compressor == Compressor.VARIABLE_SPEED ? 0.78 : 0.73, OS_HPXML);
            default -> Figure.assumed(0.65, OS_HPXML);
        };
    }

    static Figure cyclingDegradation(Kind kind, Compressor compressor) {
        return switch (kind) {
            case MINI_SPLIT, MULTI_ZONE -> Figure.assumed(0.25, OS_HPXML);
            case CENTRAL_HEAT_PUMP, CENTRAL_AIR_CONDITIONER ->
                Figure.assumed(compressor == Compressor.VARIABLE_SPEED ? 0.25 : 0.11, OS_HPXML);
            default -> Figure.assumed(0.22, OS_HPXML);
        };
    }

    static Figure standbyPower(Kind kind) {
        return switch (kind) {
            case MINI_SPLIT, MULTI_ZONE -> Figure.assumed(38, FIELD);
            default -> Figure.assumed(0, "no figure found: counted as zero");
        };
    }

    static Figure crankcaseHeater(Kind kind) {
        return kind == Kind.CENTRAL_HEAT_PUMP
                ? Figure.assumed(50, OS_HPXML)
                : Figure.assumed(0, "OpenStudio-HPXML has none for room units; in ductless units part of standby");
    }

    static Figure panHeaterBelow() {
        return Figure.assumed(0, "pan heaters switch near freezing in the NEEP list");
    }

    static DefrostTrigger defrostTrigger() {
        return DefrostTrigger.ON_DEMAND;
    }

    static Figure defrostInterval() {
        return Figure.assumed(
                3600 - Frost.DEFROST_LENGTH, "a defrost an hour of running, the timed default of EnergyPlus");
    }

    /** Compressor heating ends where nothing else is known: single-speed and two-speed units at 0 °F. */
    static Figure lowestOutdoorTemperature(Compressor compressor) {
        return switch (compressor) {
            case SINGLE_SPEED, TWO_SPEED -> Figure.assumed((0 - 32) / 1.8, OS_HPXML);
            case VARIABLE_SPEED, NONE -> Figure.notPublished();
        };
    }

    static Biquadratic coolingCapacity(Kind kind) {
        return switch (kind) {
            case MINI_SPLIT, MULTI_ZONE -> MiniSplitCurves.COOLING_CAPACITY;
            case CENTRAL_HEAT_PUMP, CENTRAL_AIR_CONDITIONER -> CutlerCurves.COOLING_CAPACITY;
            default -> RoomUnitCurves.COOLING_CAPACITY;
        };
    }

    static Biquadratic coolingInputRatio(Kind kind) {
        return switch (kind) {
            case MINI_SPLIT, MULTI_ZONE -> MiniSplitCurves.COOLING_INPUT_RATIO;
            case CENTRAL_HEAT_PUMP, CENTRAL_AIR_CONDITIONER -> CutlerCurves.COOLING_INPUT_RATIO;
            default -> RoomUnitCurves.COOLING_INPUT_RATIO;
        };
    }
}
