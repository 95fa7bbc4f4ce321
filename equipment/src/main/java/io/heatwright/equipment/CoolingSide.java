package io.heatwright.equipment;

import io.heatwright.climate.MoistAir;
import io.heatwright.equipment.coil.CoolingCoil;
import io.heatwright.equipment.coil.SaturatedAir;
import io.heatwright.equipment.curve.Biquadratic;
import io.heatwright.equipment.curve.Cycling;
import io.heatwright.equipment.map.MapPoint;
import io.heatwright.equipment.map.SpeedMap;

/**
 * A compressor that cools. The map holds total cooling with room air at 26.7 °C and 19.4 °C wet bulb; other air changes
 * output and efficiency by the relative curve of its kind, and the coil decides how much is sensible.
 *
 * @param map total capacity and power
 * @param capacityCurve of indoor wet bulb and outdoor dry bulb
 * @param inputRatioCurve likewise, of 1/COP
 * @param coil sensible share
 * @param cyclingDegradation Cd, 0 to 1
 * @param hoseHeat share of the power that comes back into the room from a portable's hose and body, 0 to 1
 * @param inducedAir outdoor air that a single hose draws in while it runs, kg/s of dry air
 */
public record CoolingSide(
        SpeedMap map,
        Biquadratic capacityCurve,
        Biquadratic inputRatioCurve,
        CoolingCoil coil,
        double cyclingDegradation,
        double hoseHeat,
        double inducedAir) {

    /** Outdoor dry bulb of the rating point, °C (95 °F). */
    public static final double RATED_OUTDOOR = 35;

    /** Indoor fan over cooling capacity: 400 cfm a ton and 0.07 W a cfm, as of ductless heads, the least of all kinds [oshpxml]. */
    private static final double FAN_SHARE = 400 * 0.07 / (12_000 * 1055.05585262 / 3600);

    private static final double DRIEST_WET_BULB = (57 - 32) / 1.8;
    private static final double DAMPEST_WET_BULB = (72 - 32) / 1.8;

    void assess(Operation operation) {
        var state = state(operation);
        double t = operation.outdoorTemperature();
        double sensible = state.capacity * state.sensibleShare;
        var point = operation.point.of(map, t);
        double lowest = point.lowest();
        double highest = point.highest();
        operation.limit(
                Math.max(0, lowest * sensible - hoseHeat(state, point, lowest)),
                Math.max(0, highest * sensible - hoseHeat(state, point, highest)));
    }

    void run(Operation operation, Parasitics parasitics) {
        double t = operation.outdoorTemperature();
        double request = operation.requestedOutput();
        if (request <= 0) {
            rest(operation, parasitics.atRest(t));
            return;
        }
        var state = state(operation);
        double sensible = state.capacity * state.sensibleShare;
        var point = operation.point.of(map, t);
        double load = Math.max(point.lowest(), Math.min(request / sensible, point.highest()));
        if (hoseHeat > 0 && load * sensible - hoseHeat(state, point, load) < request) {
            load = point.highest();
        }
        double output = load * sensible - hoseHeat(state, point, load);
        double latent = load * state.capacity * (1 - state.sensibleShare);
        deliver(operation, parasitics, output, latent, state.power * point.power(load));
    }

    /** A rest; a fan that blows on dries the coil into the room. */
    void rest(Operation operation, double electric) {
        operation.rest(electric);
        if (operation.wetCoil.isWet() && operation.blowsOn() && operation.isDynamic()) {
            double water = operation.wetCoil.dry(drying(operation), operation.stepLength());
            double blowing = FAN_SHARE * operation.rating.of(map, RATED_OUTDOOR).rated();
            operation.deliver(-water * vapourHeat(operation) + blowing, -water, electric + blowing, 0, 0, 0);
        }
    }

    /** How readily room air takes up water, over air at the rating point: by the wet bulb's depression [energyplus2023]. */
    private static double drying(Operation operation) {
        double wetBulb = SaturatedAir.wetBulb(
                operation.indoorTemperature(), operation.indoorHumidityRatio(), operation.pressure());
        double depression = operation.indoorTemperature() - wetBulb;
        return Math.max(0, depression / (CoolingCoil.RATED_DRY_BULB - CoolingCoil.RATED_WET_BULB));
    }

    private double ratedCondensation(Operation operation) {
        return operation.rating.of(map, RATED_OUTDOOR).rated()
                * (1 - coil.ratedSensibleShare())
                / MoistAir.HEAT_OF_VAPORIZATION;
    }

    private static double vapourHeat(Operation operation) {
        return MoistAir.HEAT_OF_VAPORIZATION + MoistAir.SPECIFIC_HEAT_OF_VAPOUR * operation.indoorTemperature();
    }

    private double hoseHeat(CoilState state, MapPoint point, double load) {
        return hoseHeat > 0 ? hoseHeat * state.power * point.power(load) : 0;
    }

    private CoilState state(Operation operation) {
        var state = operation.coil;
        if (!state.isOf(this, operation)) {
            double t = operation.outdoorTemperature();
            double wetBulb = wetBulb(operation, state);
            state.capacity = capacityCurve.relative(wetBulb, CoolingCoil.RATED_WET_BULB, t);
            state.power = state.capacity * inputRatioCurve.relative(wetBulb, CoolingCoil.RATED_WET_BULB, t);
            state.sensibleShare = sensibleShare(operation, state);
        }
        return state;
    }

    private void deliver(Operation operation, Parasitics parasitics, double sensible, double latent, double power) {
        double request = operation.requestedOutput();
        double shareOn = 1;
        double output = 1;
        double electric = power;
        double wasted = 0;
        if (operation.isDynamic()) {
            shareOn = operation.shareOfStep();
            double startUp = Cycling.startUpShare(
                    Cycling.lag(cyclingDegradation), operation.runningTimeAtStart(), shareOn * operation.stepLength());
            output = shareOn * startUp;
            wasted = shareOn * power * (1 - startUp);
            electric = power * shareOn + (1 - shareOn) * parasitics.atRest(operation.outdoorTemperature());
        } else if (sensible > request) {
            shareOn = request / sensible;
            output = shareOn;
            electric = power * shareOn / Cycling.partLoadFactor(cyclingDegradation, shareOn)
                    + (1 - shareOn) * parasitics.atRest(operation.outdoorTemperature());
        }
        double condensation = latent * output / vapourHeat(operation);
        operation.outdoorCoil.clear();
        operation.deliver(sensible * output, condensation, electric, 0, 0, inducedAir * shareOn);
        if (operation.isDynamic()) {
            operation.wetCoil.wet(ratedCondensation(operation), condensation, operation.stepLength());
            operation.startedUp(wasted);
        }
        operation.note(shareOn, Cycling.GREATEST_CYCLES_PER_HOUR);
    }

    private double sensibleShare(Operation operation, CoilState state) {
        double t = operation.outdoorTemperature();
        double room = operation.indoorTemperature();
        double humidity = operation.indoorHumidityRatio();
        double ratio = state.capacity
                * operation.point.of(map, t).rated()
                / operation.rating.of(map, RATED_OUTDOOR).rated();
        state.dewPoint = coil.dewPoint(room, humidity, operation.pressure(), ratio, state.dewPoint);
        return Math.max(0.05, coil.shareAt(room, humidity, ratio, state.dewPoint));
    }

    private static double wetBulb(Operation operation, CoilState state) {
        state.wetBulb = SaturatedAir.wetBulb(
                operation.indoorTemperature(), operation.indoorHumidityRatio(), operation.pressure(), state.wetBulb);
        return Math.max(DRIEST_WET_BULB, Math.min(DAMPEST_WET_BULB, state.wetBulb));
    }
}
