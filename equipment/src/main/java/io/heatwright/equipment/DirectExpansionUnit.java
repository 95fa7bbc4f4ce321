package io.heatwright.equipment;

import io.heatwright.climate.MoistAir;
import io.heatwright.equipment.coil.CoolingCoil;
import io.heatwright.equipment.coil.SaturatedAir;
import io.heatwright.equipment.curve.Biquadratic;
import io.heatwright.equipment.curve.Cycling;

/**
 * A single-speed unit that cools, given by performance curves of the air that enters: total capacity and input ratio
 * against indoor wet bulb and outdoor dry bulb. Its fans run with the compressor; the indoor fan stands behind the coil
 * and warms the air it blows.
 *
 * <p>Such curves are measured on wet coils. A coil that would stay dry has the capacity of the dampest air over which it
 * still is dry: below that humidity nothing changes for it any more [neymark2002].
 *
 * <p>At part load it cycles: with x the cooling of its coil over the steady cooling, compressor and both fans run for
 * x / (1 − Cd (1 − x)) of the time.
 *
 * @param ratedCapacity total cooling of the coil where the capacity curve is 1, W
 * @param ratedInputRatio power of compressor and outdoor fan over the coil's cooling where the input curve is 1
 * @param capacityCurve of indoor wet bulb and outdoor dry bulb
 * @param inputRatioCurve likewise
 * @param coil sensible share
 * @param indoorFan its power, all of which becomes heat in the air, W
 * @param outdoorFan its power, W
 * @param cyclingDegradation Cd, 0 to 1
 * @param parasitics power beside that of compressor and fans
 */
public record DirectExpansionUnit(
        double ratedCapacity,
        double ratedInputRatio,
        Biquadratic capacityCurve,
        Biquadratic inputRatioCurve,
        CoolingCoil coil,
        double indoorFan,
        double outdoorFan,
        double cyclingDegradation,
        Parasitics parasitics)
        implements Equipment {

    private static final int HALVINGS = 40;

    @Override
    public void assess(Operation operation) {
        if (operation.mode() != Mode.COOL) {
            operation.limit(0, 0);
            return;
        }
        var state = state(operation);
        double net = Math.max(0, state.capacity * state.sensibleShare - indoorFan);
        operation.limit(net, net);
    }

    @Override
    public void run(Operation operation) {
        double atRest = parasitics.atRest(operation.outdoorTemperature());
        if (operation.mode() != Mode.COOL || operation.requestedOutput() <= 0) {
            operation.rest(atRest);
            return;
        }
        var state = state(operation);
        double sensible = state.capacity * state.sensibleShare;
        double load = 1;
        double shareOn = 1;
        if (operation.isDynamic()) {
            load = Cycling.startUpShare(
                    Cycling.lag(cyclingDegradation), operation.runningTimeAtStart(), operation.stepLength());
        } else if (operation.requestedOutput() < sensible - indoorFan) {
            load = partLoad(sensible, operation.requestedOutput());
            shareOn = load / Cycling.partLoadFactor(cyclingDegradation, load);
        }
        double vapour =
                MoistAir.HEAT_OF_VAPORIZATION + MoistAir.SPECIFIC_HEAT_OF_VAPOUR * operation.indoorTemperature();
        operation.deliver(
                load * sensible - shareOn * indoorFan,
                load * state.capacity * (1 - state.sensibleShare) / vapour,
                shareOn * (state.power + indoorFan) + (1 - shareOn) * atRest,
                0,
                0,
                0);
        operation.fans(shareOn * indoorFan, shareOn * outdoorFan);
        operation.note(shareOn, Cycling.GREATEST_CYCLES_PER_HOUR);
    }

    /**
     * Finds the load x of the coil at which cooling less the fan's heat is what was asked:
     * x S − F x / (1 − Cd + Cd x) = R, a quadratic in x with one positive root.
     */
    private double partLoad(double sensible, double request) {
        double atNoLoad = 1 - cyclingDegradation;
        double square = cyclingDegradation * sensible;
        double linear = atNoLoad * sensible - indoorFan - cyclingDegradation * request;
        double constant = -atNoLoad * request;
        double root = Math.sqrt(linear * linear - 4 * square * constant);
        // Of two forms of the root the one that bears an equation without a square, the other where the first would
        // cancel.
        return linear >= 0 ? -2 * constant / (linear + root) : (root - linear) / (2 * square);
    }

    private CoilState state(Operation operation) {
        var state = operation.coil;
        if (!state.isOf(this, operation)) {
            double ratio = operation.indoorHumidityRatio();
            set(state, operation, ratio);
            if (state.sensibleShare >= 1) {
                dryOut(state, operation, ratio);
            }
        }
        return state;
    }

    /** Halves towards the dampest air over which the coil stays dry. */
    private void dryOut(CoilState state, Operation operation, double ratio) {
        double dry = ratio;
        double wet = Math.max(ratio, SaturatedAir.humidityRatio(operation.indoorTemperature(), operation.pressure()));
        for (int i = 0; i < HALVINGS; i++) {
            double middle = 0.5 * (dry + wet);
            set(state, operation, middle);
            if (state.sensibleShare >= 1) {
                dry = middle;
            } else {
                wet = middle;
            }
        }
        set(state, operation, dry);
    }

    private void set(CoilState state, Operation operation, double ratio) {
        double indoors = operation.indoorTemperature();
        double outdoors = operation.outdoorTemperature();
        double wetBulb = SaturatedAir.wetBulb(indoors, ratio, operation.pressure());
        state.capacity = ratedCapacity * capacityCurve.at(wetBulb, outdoors);
        state.power = state.capacity * ratedInputRatio * inputRatioCurve.at(wetBulb, outdoors);
        state.sensibleShare = coil.sensibleShare(indoors, ratio, operation.pressure(), state.capacity / ratedCapacity);
    }

    @Override
    public double provenHeating(double outdoorTemperature) {
        return 0;
    }

    @Override
    public boolean heats() {
        return false;
    }

    @Override
    public boolean cools() {
        return true;
    }
}
