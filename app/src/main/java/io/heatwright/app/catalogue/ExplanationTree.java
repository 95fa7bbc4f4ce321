package io.heatwright.app.catalogue;

import io.heatwright.equipment.cycle.CalibratedPoint;
import io.heatwright.equipment.cycle.PlaceState;
import io.heatwright.equipment.fault.FaultOutcome;
import io.heatwright.equipment.fault.FaultOutcome.Effect;
import io.heatwright.equipment.fault.FaultOutcome.NotKnown;
import io.heatwright.equipment.fault.FaultOutcome.Stops;
import io.heatwright.home.quantity.Figures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An explanation for programs: every figure with its unit in the key. */
record ExplanationTree(Explanation explanation) {

    private static final int DIGITS = 6;

    Map<String, Object> plain() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", explanation.unit().product().id());
        tree.put("name", explanation.unit().product().name());
        tree.put("refrigerant", explanation.unit().fluid().name());
        tree.put("refrigerant_provenance", explanation.unit().assumed() ? "assumed" : "published");
        tree.put("provenance", "derived");
        tree.put("condition", condition());
        tree.put("circuit", circuit());
        tree.put(
                "points",
                explanation.unit().calibration().points().stream()
                        .map(ExplanationTree::point)
                        .toList());
        tree.put("result", result());
        tree.put(
                "states",
                explanation.run().states().stream().map(ExplanationTree::state).toList());
        tree.put("losses", losses());
        tree.put(
                "faults",
                explanation.faults().stream().map(ExplanationTree::fault).toList());
        return tree;
    }

    private Map<String, Object> condition() {
        var air = explanation.condition().surroundings();
        var map = new LinkedHashMap<String, Object>();
        map.put("mode", explanation.condition().mode().name().toLowerCase(Locale.ROOT));
        map.put("speed", SpeedWord.of(explanation.condition().speed()));
        map.put("outdoor_c", rounded(air.outdoorTemperature()));
        map.put("indoor_c", rounded(air.indoorTemperature()));
        map.put("below_coldest_published_point", explanation.isBelowPublished());
        return map;
    }

    private Map<String, Object> circuit() {
        var circuit = explanation.unit().calibration().circuit();
        var map = new LinkedHashMap<String, Object>();
        map.put("indoor_conductance_w_k", rounded(circuit.indoor().conductance()));
        map.put("indoor_air_flow_kg_s", rounded(circuit.indoor().airFlow()));
        map.put("indoor_fan_w", rounded(circuit.indoor().fanPower()));
        map.put("outdoor_conductance_w_k", rounded(circuit.outdoor().conductance()));
        map.put("outdoor_air_flow_kg_s", rounded(circuit.outdoor().airFlow()));
        map.put("outdoor_fan_w", rounded(circuit.outdoor().fanPower()));
        map.put("proportional_loss", rounded(circuit.compressor().proportionalLoss()));
        map.put("friction_pressure_pa", rounded(circuit.compressor().frictionPressure()));
        map.put("full_displacement_m3_s", rounded(circuit.compressor().fullDisplacement()));
        return map;
    }

    private static Map<String, Object> point(CalibratedPoint found) {
        var point = found.point();
        var map = new LinkedHashMap<String, Object>();
        map.put("mode", point.mode().name().toLowerCase(Locale.ROOT));
        map.put("speed", SpeedWord.of(point.speed()));
        map.put("outdoor_c", rounded(point.outdoorTemperature()));
        map.put("provenance", point.provenance().name().toLowerCase(Locale.ROOT));
        map.put("capacity_w", rounded(point.capacity()));
        map.put("power_w", rounded(point.power()));
        map.put("computed_power_w", rounded(found.computedPower()));
        map.put("power_deviation", rounded(found.deviation()));
        map.put("evaporating_c", rounded(found.evaporatingTemperature()));
        map.put("condensing_c", rounded(found.condensingTemperature()));
        map.put("pressure_ratio", rounded(found.pressureRatio()));
        map.put("isentropic_efficiency", rounded(found.isentropicEfficiency()));
        map.put("displacement_m3_s", rounded(found.displacement()));
        return map;
    }

    private Map<String, Object> result() {
        var run = explanation.run();
        var map = new LinkedHashMap<String, Object>();
        map.put("capacity_w", rounded(run.capacity()));
        map.put("power_w", rounded(run.power()));
        map.put("cop", rounded(run.efficiency()));
        explanation.published().ifPresent(point -> {
            map.put("published_capacity_w", rounded(point.capacity()));
            map.put("published_power_w", rounded(point.power()));
        });
        map.put("carnot_cop", rounded(run.carnotEfficiency()));
        map.put("second_law_efficiency", rounded(run.secondLawEfficiency()));
        map.put("evaporating_c", rounded(run.evaporatingTemperature()));
        map.put("condensing_c", rounded(run.condensingTemperature()));
        map.put("superheat_k", rounded(run.superheat()));
        map.put("subcooling_k", rounded(run.subcooling()));
        map.put("pressure_ratio", rounded(run.pressureRatio()));
        map.put("volumetric_efficiency", rounded(run.volumetricEfficiency()));
        map.put("isentropic_efficiency", rounded(run.isentropicEfficiency()));
        map.put("refrigerant_flow_kg_s", rounded(run.flow()));
        map.put("compressor_power_w", rounded(run.compressorPower()));
        map.put("shell_loss_w", rounded(run.shellLoss()));
        map.put("indoor_fan_w", rounded(run.indoorFanPower()));
        map.put("outdoor_fan_w", rounded(run.outdoorFanPower()));
        map.put("condenser_heat_w", rounded(run.condenserHeat()));
        map.put("evaporator_heat_w", rounded(run.evaporatorHeat()));
        return map;
    }

    private static Map<String, Object> state(PlaceState state) {
        var map = new LinkedHashMap<String, Object>();
        map.put("place", state.place().words());
        map.put("temperature_c", rounded(state.temperature()));
        map.put("pressure_pa", rounded(state.pressure()));
        map.put("enthalpy_j_kg", rounded(state.enthalpy()));
        map.put("entropy_j_kg_k", rounded(state.entropy()));
        map.put("density_kg_m3", rounded(state.density()));
        map.put("quality", rounded(state.quality()));
        return map;
    }

    private List<Map<String, Object>> losses() {
        return PowerShare.of(explanation.run()).stream()
                .map(share -> {
                    var map = new LinkedHashMap<String, Object>();
                    map.put("part", share.part());
                    map.put("power_w", rounded(share.power()));
                    map.put(
                            "share_of_power",
                            rounded(share.power() / explanation.run().power()));
                    return (Map<String, Object>) map;
                })
                .toList();
    }

    private static Map<String, Object> fault(FaultOutcome outcome) {
        var fault = outcome.fault();
        var map = new LinkedHashMap<String, Object>();
        map.put("fault", fault.kind().words());
        map.put(fault.kind().isShare() ? "severity" : "severity_k", rounded(fault.severity()));
        if (outcome instanceof Effect effect) {
            map.put("outcome", "runs");
            map.put("capacity_factor", rounded(effect.capacityFactor()));
            map.put("power_factor", rounded(effect.powerFactor()));
            map.put("cop_factor", rounded(effect.efficiencyFactor()));
            map.put("setpoint_error_k", rounded(effect.setpointError()));
            map.put("basis", effect.basis().words());
            map.put("source", effect.source());
        } else if (outcome instanceof Stops stops) {
            map.put("outcome", "stops");
            map.put("reason", stops.reason());
        } else if (outcome instanceof NotKnown unknown) {
            map.put("outcome", "not known");
            map.put("reason", unknown.reason());
        }
        return map;
    }

    private static double rounded(double value) {
        return Double.isFinite(value) ? Figures.rounded(value, DIGITS) : Double.NaN;
    }
}
