package io.heatwright.equipment.cycle;

import io.heatwright.climate.MoistAir;
import io.heatwright.equipment.Mode;
import io.heatwright.refrigerant.FluidState;
import io.heatwright.refrigerant.OutsideRange;

/**
 * What a point says about the cycle, if the coils are known: capacity and power give the heat of both coils, these give both
 * temperatures, and these the compressor's isentropic power and displacement. Only a wet coil needs a search.
 *
 * @param point as published
 * @param evaporatingTemperature °C
 * @param condensingTemperature °C
 * @param pressureRatio of the compressor
 * @param compressorPower electric, W
 * @param isentropicPower of all gas of the displacement, W
 * @param volumetricEfficiency that the circuit's law gives
 * @param displacement m³/s
 * @param outletPressure of the compressor, Pa
 * @param outletEnthalpy of the gas that leaves it, J/kg
 * @param violation 0 if such a cycle can be; otherwise how far it is from that, K or kW, and nothing else holds
 */
record ImpliedCycle(
        CalibrationPoint point,
        double evaporatingTemperature,
        double condensingTemperature,
        double pressureRatio,
        double compressorPower,
        double isentropicPower,
        double volumetricEfficiency,
        double displacement,
        double outletPressure,
        double outletEnthalpy,
        double violation) {

    private static final double KILO = 1000;
    private static final double LEAST_LIFT = 1;

    /** Reads a point of a unit. */
    static ImpliedCycle of(CalibrationPoint point, RefrigerantCircuit circuit, double airShare, FluidState state) {
        var balance = new CycleBalance(
                circuit, point.mode(), point.surroundings(), new Drive(1, airShare, 1), Impairments.NONE, state);
        boolean heats = point.mode() == Mode.HEAT;
        double indoorFan = heats ? balance.condenserFlow.fan() : balance.evaporatorFlow.fan();
        double outdoorFan = heats ? balance.evaporatorFlow.fan() : balance.condenserFlow.fan();
        double compressor = point.power() - indoorFan - outdoorFan;
        double intoGas = compressor * (1 - circuit.compressor().shellLoss());
        double taken = heats ? point.capacity() - indoorFan - intoGas : point.capacity() + indoorFan;
        double given = taken + intoGas;
        if (compressor <= 0 || taken <= 0) {
            return impossible(point, 1 + Math.max(-compressor, -taken) / KILO);
        }
        double condensing = balance.sink + balance.condenser().difference(balance.condenserFlow, given);
        double evaporating = evaporating(balance, taken);
        double beyond = Math.max(
                condensing - CycleSolver.hottest(circuit.fluid()),
                Math.max(CycleSolver.coldest(circuit.fluid()) - evaporating, evaporating + LEAST_LIFT - condensing));
        if (beyond > 0) {
            return impossible(point, beyond);
        }
        try {
            balance.at(evaporating, condensing);
        } catch (OutsideRange outside) {
            return impossible(point, 1);
        }
        double displacement = taken / balance.evaporatorHeat();
        return new ImpliedCycle(
                point,
                evaporating,
                condensing,
                balance.outletPressure / balance.inletPressure,
                compressor,
                balance.isentropicPower * displacement,
                balance.compressorFlow / balance.inletDensity,
                displacement,
                balance.outletPressure,
                balance.inlet + intoGas / (balance.compressorFlow * displacement),
                0);
    }

    private static double evaporating(CycleBalance balance, double taken) {
        var coil = balance.evaporator();
        if (balance.mode == Mode.HEAT) {
            return balance.source - coil.difference(balance.evaporatorFlow, taken);
        }
        double coldest = CycleSolver.COLDEST_EVAPORATING;
        double most = balance.evaporatorCoilHeat(coldest) - taken;
        if (most <= 0) {
            return coldest - 1 + most / KILO;
        }
        return Root.between(t -> balance.evaporatorCoilHeat(t) - taken, coldest, most, balance.source, -taken);
    }

    private static ImpliedCycle impossible(CalibrationPoint point, double violation) {
        return new ImpliedCycle(point, 0, 0, 1, 1, 1, 1, 1, 1, 0, violation);
    }

    /** Isentropic power of the gas that leaves, over electric power. */
    double isentropicEfficiency() {
        return isentropicPower * volumetricEfficiency / compressorPower;
    }

    /** Temperature of the gas that leaves the compressor, °C; infinite beyond the equation of state. */
    double dischargeTemperature(FluidState state) {
        try {
            state.pressureEnthalpy(outletPressure, outletEnthalpy);
            return state.temperature() - MoistAir.ZERO_CELSIUS;
        } catch (OutsideRange outside) {
            return Double.POSITIVE_INFINITY;
        }
    }

    /** Power that a compressor law gives to the same cycle, over the published one. */
    double powerRatio(CompressorLaw law) {
        return law.power(isentropicPower, displacement) / compressorPower;
    }
}
