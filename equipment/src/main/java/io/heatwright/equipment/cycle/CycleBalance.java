package io.heatwright.equipment.cycle;

import io.heatwright.climate.MoistAir;
import io.heatwright.equipment.Mode;
import io.heatwright.refrigerant.Fluid;
import io.heatwright.refrigerant.FluidState;

/**
 * A circuit at one pair of evaporating and condensing temperatures, whether the coils agree or not: what the compressor moves,
 * and what each coil would pass. The evaporating temperature is that of the dew, the condensing temperature that of the bubble.
 */
final class CycleBalance {

    /** Temperature differences below this do not tell gas from saturated vapour, K. */
    private static final double NO_SUPERHEAT = 1e-7;

    private static final double HALF = 0.5;
    private static final double STARVED_APPROACH = 0.9;
    private static final int MIXING_STEPS = 60;
    private static final double MIXED = 1e-13;

    final RefrigerantCircuit circuit;
    final Mode mode;
    final Surroundings surroundings;
    final Drive drive;
    final Impairments impairments;
    final Coil.Flow condenserFlow;
    final Coil.Flow evaporatorFlow;
    final double source;
    final double sink;

    private final FluidState state;

    double evaporating;
    double condensing;
    double superheat;
    double subcooling;
    double lowPressure;
    double highPressure;
    double inletPressure;
    double outletPressure;
    double gas;
    double inlet;
    double inletEntropy;
    double inletDensity;
    double isentropicWork;
    double outlet;
    double condenserInlet;
    double liquid;
    double compressorFlow;
    double coilFlow;
    double compressorPower;
    double isentropicPower;

    CycleBalance(
            RefrigerantCircuit circuit,
            Mode mode,
            Surroundings surroundings,
            Drive drive,
            Impairments impairments,
            FluidState state) {
        this.circuit = circuit;
        this.mode = mode;
        this.surroundings = surroundings;
        this.drive = drive;
        this.impairments = impairments;
        this.state = state;
        var i = impairments;
        double share = drive.airShare();
        boolean heats = mode == Mode.HEAT;
        double starved = 1 - i.starved();
        var indoor =
                circuit.indoor().flow(share, i.indoorFlow(), i.indoorSurface() * (heats ? 1 : starved), i.indoorFan());
        var outdoor = circuit.outdoor()
                .flow(share, i.outdoorFlow(), i.outdoorSurface() * (heats ? starved : 1), i.outdoorFan());
        condenserFlow = heats ? indoor : outdoor;
        evaporatorFlow = heats ? outdoor : indoor;
        source = heats ? surroundings.outdoorTemperature() : surroundings.indoorTemperature();
        sink = heats ? surroundings.indoorTemperature() : surroundings.outdoorTemperature();
    }

    Coil condenser() {
        return mode == Mode.HEAT ? circuit.indoor() : circuit.outdoor();
    }

    Coil evaporator() {
        return mode == Mode.HEAT ? circuit.outdoor() : circuit.indoor();
    }

    /** Moves the circuit to a pair of temperatures, °C. */
    void at(double evaporatingTemperature, double condensingTemperature) {
        evaporating = evaporatingTemperature;
        condensing = condensingTemperature;
        var fluid = circuit.fluid();
        var settings = circuit.settings();
        lowPressure = fluid.dewPressure(kelvin(evaporating));
        highPressure = fluid.bubblePressure(kelvin(condensing));
        double toSource = Math.max(0, source - evaporating);
        double usual = Math.min(settings.superheat(), HALF * toSource);
        superheat = usual + impairments.starved() * Math.max(0, STARVED_APPROACH * toSource - usual);
        subcooling = Math.min(settings.subcooling(), HALF * Math.max(0, condensing - sink));
        gas = vapour(lowPressure, evaporating + superheat, superheat);
        double exchanged = settings.valveExchange() * (warmed(fluid) - gas);
        liquid = subcooledLiquid();
        inletPressure = lowPressure * (1 - settings.suctionLoss());
        outletPressure = highPressure * (1 + settings.dischargeLoss());
        compress(exchanged);
        condenserInlet = outlet - exchanged;
        coilFlow = compressorFlow * (1 - impairments.bypass());
    }

    /** The gas that slips through the reversing valve heats the gas on which its own enthalpy depends: solved by iteration. */
    private void compress(double exchanged) {
        double slip = impairments.bypass() / (1 - impairments.bypass());
        double back = 0;
        for (int i = 0; i < MIXING_STEPS; i++) {
            inlet = gas + exchanged + back;
            compressFromInlet();
            double next = slip * (outlet - inlet);
            if (Math.abs(next - back) <= MIXED * inlet) {
                break;
            }
            back = next;
        }
    }

    private void compressFromInlet() {
        var law = circuit.compressor();
        state.pressureEnthalpy(inletPressure, inlet);
        inletEntropy = state.entropy();
        inletDensity = state.density();
        state.pressureEntropy(outletPressure, inletEntropy);
        isentropicWork = state.enthalpy() - inlet;
        double ratio = Math.max(1, outletPressure / inletPressure);
        double swept = inletDensity * drive.displacement();
        compressorFlow = swept * law.volumetricEfficiency(ratio) * (1 - impairments.slip());
        isentropicPower = swept * isentropicWork;
        compressorPower = drive.powerCorrection() * law.power(isentropicPower, drive.displacement());
        outlet = inlet + compressorPower * (1 - law.shellLoss()) / compressorFlow;
    }

    private double warmed(Fluid fluid) {
        double temperature = Math.max(condensing, evaporating + superheat);
        double above = temperature - evaporating;
        return vapour(fluid.dewPressure(kelvin(evaporating)), temperature, above);
    }

    private double vapour(double pressure, double temperature, double above) {
        if (above < NO_SUPERHEAT) {
            state.pressureQuality(pressure, 1);
        } else {
            state.temperaturePressure(kelvin(temperature), pressure);
        }
        return state.enthalpy();
    }

    private double subcooledLiquid() {
        if (subcooling < NO_SUPERHEAT) {
            state.pressureQuality(highPressure, 0);
        } else {
            state.temperaturePressure(kelvin(condensing - subcooling), highPressure);
        }
        return state.enthalpy();
    }

    /** Heat that the refrigerant brings to the condenser, W. */
    double condenserHeat() {
        return coilFlow * (condenserInlet - liquid);
    }

    /** Heat that the refrigerant takes up in the evaporator, W. */
    double evaporatorHeat() {
        return coilFlow * (gas - liquid);
    }

    /** Heat that the condenser's air takes at this condensing temperature, W. */
    double condenserCoilHeat() {
        return condenser().dryHeat(condenserFlow, condensing - sink);
    }

    /** Heat that the evaporator's air gives at this evaporating temperature, W. */
    double evaporatorCoilHeat() {
        return evaporatorCoilHeat(evaporating);
    }

    /** Heat that the evaporator's air gives at an evaporating temperature in °C, W. */
    double evaporatorCoilHeat(double temperature) {
        if (mode == Mode.HEAT) {
            return evaporator().dryHeat(evaporatorFlow, source - temperature);
        }
        return evaporator()
                .wetHeat(
                        evaporatorFlow,
                        temperature,
                        source,
                        surroundings.indoorHumidityRatio(),
                        surroundings.pressure());
    }

    FluidState state() {
        return state;
    }

    static double kelvin(double celsius) {
        return celsius + MoistAir.ZERO_CELSIUS;
    }
}
