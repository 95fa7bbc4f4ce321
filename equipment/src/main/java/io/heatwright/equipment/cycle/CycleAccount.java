package io.heatwright.equipment.cycle;

import io.heatwright.climate.Elementary;
import io.heatwright.climate.MoistAir;
import io.heatwright.equipment.Mode;
import io.heatwright.equipment.coil.SaturatedAir;
import io.heatwright.equipment.cycle.CycleRun.EntropyGeneration;
import java.util.List;

/** Writes down a circuit in balance. */
final class CycleAccount {

    private final CycleBalance balance;

    private CycleAccount(CycleBalance balance) {
        this.balance = balance;
    }

    static CycleRun of(CycleBalance balance) {
        return new CycleAccount(balance).run();
    }

    private CycleRun run() {
        var b = balance;
        boolean heats = b.mode == Mode.HEAT;
        double indoorFan = heats ? b.condenserFlow.fan() : b.evaporatorFlow.fan();
        double outdoorFan = heats ? b.evaporatorFlow.fan() : b.condenserFlow.fan();
        var states = states();
        return new CycleRun(
                b.mode,
                b.surroundings,
                b.drive,
                b.evaporating,
                b.condensing,
                b.superheat,
                b.subcooling,
                b.outletPressure / b.inletPressure,
                b.compressorFlow / (b.inletDensity * b.drive.displacement()),
                b.compressorFlow * b.isentropicWork / b.compressorPower,
                b.coilFlow,
                b.compressorPower,
                shellLoss(),
                indoorFan,
                outdoorFan,
                b.condenserHeat(),
                b.evaporatorHeat(),
                heats ? b.condenserHeat() + indoorFan : b.evaporatorHeat() - indoorFan,
                b.compressorPower + indoorFan + outdoorFan,
                states,
                entropy(states));
    }

    private double shellLoss() {
        return balance.compressorPower * balance.circuit.compressor().shellLoss();
    }

    private List<PlaceState> states() {
        var b = balance;
        return List.of(
                at(Place.EVAPORATOR_OUTLET, b.lowPressure, b.gas),
                at(Place.COMPRESSOR_INLET, b.inletPressure, b.inlet),
                at(Place.COMPRESSOR_OUTLET, b.outletPressure, b.outlet),
                at(Place.CONDENSER_INLET, b.highPressure, b.condenserInlet),
                at(Place.CONDENSER_OUTLET, b.highPressure, b.liquid),
                at(Place.EVAPORATOR_INLET, b.lowPressure, b.liquid));
    }

    private PlaceState at(Place place, double pressure, double enthalpy) {
        var state = balance.state();
        state.pressureEnthalpy(pressure, enthalpy);
        return new PlaceState(
                place,
                state.temperature() - MoistAir.ZERO_CELSIUS,
                pressure,
                enthalpy,
                state.entropy(),
                state.density(),
                state.quality());
    }

    private List<EntropyGeneration> entropy(List<PlaceState> states) {
        var b = balance;
        double gas = states.get(0).entropy();
        double inlet = states.get(1).entropy();
        double outlet = states.get(2).entropy();
        double condenserInlet = states.get(3).entropy();
        double liquid = states.get(4).entropy();
        double mixture = states.get(5).entropy();
        double outdoors = CycleBalance.kelvin(b.surroundings.outdoorTemperature());
        return List.of(
                new EntropyGeneration("compressor", b.compressorFlow * (outlet - inlet) + shellLoss() / outdoors),
                new EntropyGeneration(
                        "lines and reversing valve",
                        b.compressorFlow * (inlet - outlet) + b.coilFlow * (condenserInlet - gas)),
                new EntropyGeneration("condenser", b.coilFlow * (liquid - condenserInlet) + warmedAir()),
                new EntropyGeneration("expansion valve", b.coilFlow * (mixture - liquid)),
                new EntropyGeneration("evaporator", b.coilFlow * (gas - mixture) - cooledAir()),
                new EntropyGeneration(
                        "fans",
                        b.condenserFlow.fan() / CycleBalance.kelvin(b.sink)
                                + b.evaporatorFlow.fan() / CycleBalance.kelvin(b.source)));
    }

    private double warmedAir() {
        double rate = balance.condenserFlow.air() * MoistAir.SPECIFIC_HEAT_OF_DRY_AIR;
        double from = CycleBalance.kelvin(balance.sink);
        return rate * Elementary.log1p(balance.condenserHeat() / rate / from);
    }

    /** Entropy that the air loses; that of a wet coil at the mean of the wet bulbs between which it gives its heat. */
    private double cooledAir() {
        double heat = balance.evaporatorHeat();
        double flow = balance.evaporatorFlow.air();
        double rate = flow * MoistAir.SPECIFIC_HEAT_OF_DRY_AIR;
        double from = CycleBalance.kelvin(balance.source);
        var air = balance.surroundings;
        double dry = balance.evaporator().dryHeat(balance.evaporatorFlow, balance.source - balance.evaporating);
        if (balance.mode == Mode.HEAT || dry >= balance.evaporatorCoilHeat()) {
            return -rate * Elementary.log1p(-heat / rate / from);
        }
        double entering = MoistAir.enthalpy(air.indoorTemperature(), air.indoorHumidityRatio());
        double first = SaturatedAir.temperature(entering, air.pressure());
        double last = SaturatedAir.temperature(entering - heat / flow, air.pressure());
        return heat / CycleBalance.kelvin(0.5 * (first + last));
    }
}
