package io.heatwright.refrigerant.cycle;

import io.heatwright.refrigerant.Fluid;
import io.heatwright.refrigerant.FluidState;
import io.heatwright.refrigerant.StatePoint;

/**
 * The textbook cycle: suction gas (1), compression to the condenser's pressure (2; 2s if it were isentropic), liquid (3),
 * expansion at constant enthalpy. No pressure drops, no heat lost.
 *
 * <p>Both pressures are dew pressures. The liquid of a pseudo-pure fluid leaves at the bubble pressure of the condensing
 * temperature, a trifle higher: so the reference cycles [coolprop] have it.
 *
 * @param conditions what it runs between
 * @param suction state 1
 * @param isentropicDischarge state 2s
 * @param discharge state 2
 * @param liquid state 3
 * @param extrapolated whether the discharge is hotter than the equation's published range
 */
public record OneStageCycle(
        CycleConditions conditions,
        StatePoint suction,
        StatePoint isentropicDischarge,
        StatePoint discharge,
        StatePoint liquid,
        boolean extrapolated) {

    /**
     * Computes a cycle.
     *
     * @param fluid the refrigerant
     * @param conditions condensing below the critical temperature
     * @return the cycle
     * @throws io.heatwright.refrigerant.OutsideRange if a state is not covered by the equation of state
     */
    public static OneStageCycle of(Fluid fluid, CycleConditions conditions) {
        var state = fluid.extrapolatingState();
        suction(state, conditions);
        var suction = state.point();
        double condensing = fluid.dewPressure(conditions.condensing());
        state.pressureEntropy(condensing, suction.entropy());
        var isentropic = state.point();
        double work = (isentropic.enthalpy() - suction.enthalpy()) / conditions.isentropicEfficiency();
        state.pressureEnthalpy(condensing, suction.enthalpy() + work);
        var discharge = state.point();
        liquid(state, conditions);
        return new OneStageCycle(
                conditions,
                suction,
                isentropic,
                discharge,
                state.point(),
                discharge.temperature() > fluid.definition().highestTemperature());
    }

    private static void suction(FluidState state, CycleConditions conditions) {
        if (conditions.superheat() == 0) {
            state.temperatureQuality(conditions.evaporating(), 1);
        } else {
            state.temperaturePressure(
                    conditions.evaporating() + conditions.superheat(),
                    state.fluid().dewPressure(conditions.evaporating()));
        }
    }

    private static void liquid(FluidState state, CycleConditions conditions) {
        if (conditions.subcooling() == 0) {
            state.temperatureQuality(conditions.condensing(), 0);
        } else {
            state.temperaturePressure(
                    conditions.condensing() - conditions.subcooling(),
                    state.fluid().bubblePressure(conditions.condensing()));
        }
    }

    /**
     * Returns the work of the compressor.
     *
     * @return J/kg
     */
    public double work() {
        return discharge.enthalpy() - suction.enthalpy();
    }

    /**
     * Returns the heat that the condenser gives.
     *
     * @return J/kg
     */
    public double heat() {
        return discharge.enthalpy() - liquid.enthalpy();
    }

    /**
     * Returns the coefficient of performance in heating.
     *
     * @return heat over work
     */
    public double heatingPerformance() {
        return heat() / work();
    }

    /**
     * Returns the coefficient of performance in cooling.
     *
     * @return cold over work
     */
    public double coolingPerformance() {
        return (suction.enthalpy() - liquid.enthalpy()) / work();
    }

    /**
     * Returns the heat for each volume of suction gas.
     *
     * @return J/m³
     */
    public double volumetricHeat() {
        return heat() * suction.density();
    }
}
