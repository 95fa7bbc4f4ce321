package io.heatwright.equipment.cycle;

import io.heatwright.climate.Elementary;
import io.heatwright.climate.MoistAir;
import io.heatwright.equipment.coil.SaturatedAir;

/**
 * A coil with its fan, the refrigerant in it at one temperature: effectiveness 1 − exp(−NTU), with the refrigerant's superheat
 * and subcooling lumped in. Heat passes two resistances in series, the air's and the refrigerant's. The air's follows the air
 * flow as {@link #FLOW_EXPONENT} says, the fan's power its cube.
 *
 * @param conductance UA at the design air flow, W/K, above 0
 * @param airFlow design air flow as dry air, kg/s, above 0
 * @param fanPower of the fan at the design air flow, W, 0 or more
 */
public record Coil(double conductance, double airFlow, double fanPower) {

    /** How the air's heat transfer follows its flow: a finned coil's usual power, from memory. */
    public static final double FLOW_EXPONENT = 0.65;

    /** The air's share of the resistance at the design flow: usual for finned coils, from memory. */
    public static final double AIR_RESISTANCE_SHARE = 0.7;

    private static final double NO_HEAT = 1e-9;

    /** Checks the ranges. */
    public Coil {
        if (!(conductance > 0 && airFlow > 0 && fanPower >= 0)) {
            throw new IllegalArgumentException("A coil needs a conductance and an air flow above 0, not " + conductance
                    + " W/K and " + airFlow + " kg/s.");
        }
    }

    /**
     * Returns the heat that the coil passes while it is dry.
     *
     * @param state how its parts are now
     * @param difference between the refrigerant and the entering air, K, 0 or more
     * @return W
     */
    double dryHeat(Flow state, double difference) {
        double capacityRate = state.air() * MoistAir.SPECIFIC_HEAT_OF_DRY_AIR;
        double units = conductance(state) / capacityRate;
        return -Elementary.expm1(-units) * capacityRate * difference;
    }

    /**
     * Returns the difference between refrigerant and entering air at which the dry coil passes a heat.
     *
     * @param state how its parts are now
     * @param heat W
     * @return K
     */
    double difference(Flow state, double heat) {
        return heat / dryHeat(state, 1);
    }

    /**
     * Returns the heat that the coil takes up from moist air, by the difference of enthalpies where it is wet [braun1989]: the
     * larger of the wet and of the dry coil's.
     *
     * @param state how its parts are now
     * @param temperature of the refrigerant, °C
     * @param air entering temperature, °C
     * @param humidityRatio of the entering air, kg/kg
     * @param pressure of the air, Pa
     * @return W, sensible and latent
     */
    double wetHeat(Flow state, double temperature, double air, double humidityRatio, double pressure) {
        double dry = dryHeat(state, Math.max(0, air - temperature));
        double saturated = saturatedEnthalpy(temperature, pressure);
        double entering = MoistAir.enthalpy(air, humidityRatio);
        if (entering - saturated < NO_HEAT) {
            return dry;
        }
        double bulb = SaturatedAir.temperature(entering, pressure);
        double slope = (entering - saturated) / Math.max(NO_HEAT, bulb - temperature);
        double airSide = AIR_RESISTANCE_SHARE / airFactor(state) * MoistAir.specificHeat(humidityRatio);
        double refrigerantSide = (1 - AIR_RESISTANCE_SHARE) * slope;
        double units = conductance * state.conductance() / (airSide + refrigerantSide) / state.air();
        return Math.max(dry, -Elementary.expm1(-units) * state.air() * (entering - saturated));
    }

    private double conductance(Flow state) {
        double resistance = AIR_RESISTANCE_SHARE / airFactor(state) + 1 - AIR_RESISTANCE_SHARE;
        return conductance * state.conductance() / resistance;
    }

    private double airFactor(Flow state) {
        return Elementary.pow(state.air() / airFlow, FLOW_EXPONENT);
    }

    private static double saturatedEnthalpy(double temperature, double pressure) {
        return MoistAir.enthalpy(temperature, SaturatedAir.humidityRatio(temperature, pressure));
    }

    /**
     * How a coil works at the moment.
     *
     * @param air flow as dry air, kg/s, above 0
     * @param conductance factor on the coil's surface, above 0
     * @param fan power of the fan, W
     */
    record Flow(double air, double conductance, double fan) {}

    /**
     * Returns how the coil works.
     *
     * @param share of the design air flow that the fan is asked for, above 0
     * @param flowFactor share of that which comes through
     * @param surfaceFactor share of the surface that takes part
     * @param fanFactor factor on the fan's speed
     * @return the state
     */
    Flow flow(double share, double flowFactor, double surfaceFactor, double fanFactor) {
        double speed = share * fanFactor;
        return new Flow(airFlow * share * flowFactor, surfaceFactor, fanPower * speed * speed * speed);
    }
}
