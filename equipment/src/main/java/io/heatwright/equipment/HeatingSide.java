package io.heatwright.equipment;

import io.heatwright.climate.MoistAir;
import io.heatwright.equipment.curve.CutlerCurves;
import io.heatwright.equipment.curve.Cycling;
import io.heatwright.equipment.frost.Defrost;
import io.heatwright.equipment.frost.Frost;
import io.heatwright.equipment.map.SpeedMap;

/**
 * A compressor that heats. The map holds steady output with the room at 21.1 °C; frost and defrost are taken off here, and
 * room air at another temperature changes output and efficiency by the relative curve of [cutler2013]. In long steps the
 * lasting mean over cycles of frost and defrost counts; in short ones frost grows and each defrost happens.
 *
 * @param map steady capacity and power
 * @param coldest outdoor temperature below which the compressor gives nothing, °C
 * @param coldestProven outdoor temperature below which nobody published a capacity, °C
 * @param cyclingDegradation Cd, 0 to 1
 * @param defrost how it deals with frost
 * @param backup resistance and lock-out
 */
public record HeatingSide(
        SpeedMap map, double coldest, double coldestProven, double cyclingDegradation, Defrost defrost, Backup backup) {

    /** Indoor dry bulb of all heating points, °C (70 °F). */
    public static final double RATED_INDOOR = (70 - 32) / 1.8;

    private static final double RATING_WET_BULB_DEPRESSION = 2 / 1.8;
    private static final double RATING_PRESSURE = 101_325;
    private static final double CURVE_OUTDOOR = (47 - 32) / 1.8;
    private static final double COOLEST_ROOM = 10;
    private static final double WARMEST_ROOM = 30;
    private static final int ROUNDS = 40;
    private static final double CLOSE = 1e-9;

    /**
     * Returns the humidity at which units are rated in frost: wet bulb 2 °F below dry bulb, as at 35, 17 and 5 °F in AHRI
     * 210/240.
     *
     * @param outdoorTemperature dry bulb, °C
     * @return kg/kg at sea level
     */
    public static double ratingHumidityRatio(double outdoorTemperature) {
        return MoistAir.humidityRatioAtWetBulb(
                outdoorTemperature, outdoorTemperature - RATING_WET_BULB_DEPRESSION, RATING_PRESSURE);
    }

    /**
     * Returns the highest lasting capacity with the room at 21.1 °C, after frost and defrost in air as damp as in rating
     * tests, whatever its origin.
     *
     * @param outdoorTemperature °C
     * @return W; 0 below the coldest temperature
     */
    public double highest(double outdoorTemperature) {
        if (outdoorTemperature < coldest) {
            return 0;
        }
        double steady = map.highest(outdoorTemperature);
        double driving = Frost.drivingHumidity(
                outdoorTemperature,
                ratingHumidityRatio(outdoorTemperature),
                RATING_PRESSURE,
                steady / defrost.ratedCapacity());
        return defrost.lasting(steady, driving, outdoorTemperature);
    }

    double proven(double outdoorTemperature) {
        boolean counts = outdoorTemperature >= coldestProven && !backup.locks(false, outdoorTemperature);
        double compressor = counts ? highest(outdoorTemperature) : 0;
        return backup.besideCompressor() ? compressor + backup.power() : Math.max(compressor, backup.power());
    }

    void assess(Operation operation) {
        if (!compressorRuns(operation)) {
            operation.limit(operation.isSwitched() ? backup.power() : 0, backup.power());
            return;
        }
        var point = operation.point.of(map, operation.outdoorTemperature());
        double lowest = attainable(operation, point.lowest());
        double highest = attainable(operation, point.highest());
        if (backup.besideCompressor()) {
            operation.limit(lowest, highest + backup.power());
        } else {
            operation.limit(
                    lowest, operation.isImpatient(Backup.PATIENCE) ? Math.max(highest, backup.power()) : highest);
        }
    }

    /**
     * Returns what a steady output of the map comes to: in a long step over cycles of frost and defrost, in a short one
     * under the frost that is there, a defrost that may come left aside.
     */
    private double attainable(Operation operation, double steady) {
        double inRoom = steady * capacityInRoom(operation);
        if (operation.isDynamic()) {
            var coil = operation.outdoorCoil;
            return inRoom * Defrost.onCapacity(coil.isDefrosting() ? 0 : coil.cover());
        }
        return Math.max(0, defrost.lasting(inRoom, drivingHumidity(operation, inRoom), operation.outdoorTemperature()));
    }

    private double drivingHumidity(Operation operation, double steady) {
        return Frost.drivingHumidity(
                operation.outdoorTemperature(),
                operation.outdoorHumidityRatio(),
                operation.pressure(),
                steady / defrost.ratedCapacity());
    }

    void run(Operation operation, Parasitics parasitics) {
        double request = operation.requestedOutput();
        double rest = parasitics.atRest(operation.outdoorTemperature());
        boolean compressor = compressorRuns(operation);
        if (request <= 0 || (!compressor && backup.power() <= 0)) {
            operation.rest(rest);
            return;
        }
        if (!compressor || gaveUp(operation)) {
            double given = operation.isSwitched() ? backup.power() : Math.min(request, backup.power());
            operation.outdoorCoil.rest(operation.outdoorTemperature(), operation.stepLength());
            operation.deliver(given, 0, given + rest, 0, given, 0);
            operation.note(1, 0);
        } else if (operation.isDynamic()) {
            runThroughFrost(operation, parasitics);
        } else {
            runLasting(operation, parasitics);
        }
    }

    /** Says whether resistance replaces a compressor that leaves the room too far from its setpoint. */
    private boolean gaveUp(Operation operation) {
        if (backup.besideCompressor() || !operation.isImpatient(Backup.PATIENCE)) {
            return false;
        }
        var point = operation.point.of(map, operation.outdoorTemperature());
        double highest = attainable(operation, point.highest());
        return operation.requestedOutput() > highest && backup.power() > highest;
    }

    /** A short step: frost grows, defrosts happen, starts are simulated. */
    private void runThroughFrost(Operation operation, Parasitics parasitics) {
        double t = operation.outdoorTemperature();
        double share = operation.shareOfStep();
        double seconds = share * operation.stepLength();
        var point = operation.point.of(map, t);
        double inRoom = capacityInRoom(operation);
        var coil = operation.outdoorCoil;
        double cover = coil.isDefrosting() ? 0 : coil.cover();
        double wanted = operation.requestedOutput() / (inRoom * Defrost.onCapacity(cover));
        double steady = Math.max(point.lowest(), Math.min(wanted, point.highest()));
        double load = steady * inRoom / defrost.ratedCapacity();
        coil.heat(defrost, drivingHumidity(operation, steady * inRoom), t, Frost.coilTemperature(t, load), seconds);

        double defrosting = coil.defrostShare();
        double onCapacity = inRoom * Defrost.onCapacity(coil.meanCover());
        double startUp = Cycling.startUpShare(Cycling.lag(cyclingDegradation), operation.runningTimeAtStart(), seconds);
        double heating = steady * onCapacity * (1 - defrosting);
        double taken = defrosting * defrost.heatFromRoom(t);
        double power =
                point.power(steady) * powerInRoom(operation) * Defrost.onPower(coil.meanCover()) * (1 - defrosting)
                        + parasitics.whileHeating(t);
        deliver(
                operation,
                share * (heating * startUp - taken),
                heating - taken,
                share * (power + defrosting * defrost.power()) + (1 - share) * parasitics.atRest(t));
        operation.defrosted(
                coil.defrosts(), share * defrosting * defrost.power(), share * defrosting * defrost.heatFromRoom(t));
        operation.startedUp(share * power * (1 - startUp));
        if (share < 1) {
            coil.rest(t, operation.stepLength() - seconds);
        }
        operation.note(1, Cycling.GREATEST_CYCLES_PER_HOUR);
    }

    /** A long step: the lasting mean over cycles of frost and defrost, and of starts and stops. */
    private void runLasting(Operation operation, Parasitics parasitics) {
        double t = operation.outdoorTemperature();
        double request = operation.requestedOutput();
        var point = operation.point.of(map, t);
        double inRoom = capacityInRoom(operation);
        double lowest = attainable(operation, point.lowest());
        double highest = attainable(operation, point.highest());
        double output = Math.max(lowest, Math.min(request, highest));
        double steady = steadyFor(operation, inRoom, output, lowest, highest);
        double driving = drivingHumidity(operation, steady * inRoom);
        double shareOn = request < lowest ? request / lowest : 1;
        double onTime = shareOn / Cycling.partLoadFactor(cyclingDegradation, shareOn);
        double power = defrost.lastingPower(point.power(steady) * powerInRoom(operation), driving)
                + parasitics.whileHeating(t);
        deliver(operation, output * shareOn, output * shareOn, power * onTime + (1 - shareOn) * parasitics.atRest(t));
        double share = defrost.timeShare(driving);
        operation.defrosted(
                shareOn * share * operation.stepLength() / Frost.DEFROST_LENGTH,
                onTime * share * defrost.power(),
                shareOn * share * defrost.heatFromRoom(t));
        operation.note(shareOn, Cycling.GREATEST_CYCLES_PER_HOUR);
    }

    /**
     * Finds the steady output of the map whose lasting mean is wanted, between the ends, whose means are known: by the false
     * position, halved at an end that stays twice (Illinois). Frost sets in with a jump where the coil passes freezing, so that the
     * bracket must hold.
     */
    private double steadyFor(Operation operation, double inRoom, double output, double lowest, double highest) {
        double t = operation.outdoorTemperature();
        var point = operation.point.of(map, t);
        if (output <= lowest) {
            return point.lowest();
        }
        if (output >= highest) {
            return point.highest();
        }
        double low = point.lowest();
        double high = point.highest();
        double missedLow = lowest - output;
        double missedHigh = highest - output;
        double steady = low;
        int side = 0;
        for (int i = 0; i < ROUNDS; i++) {
            steady = low - missedLow * (high - low) / (missedHigh - missedLow);
            double inAir = steady * inRoom;
            double missed = defrost.lasting(inAir, drivingHumidity(operation, inAir), t) - output;
            if (Math.abs(missed) < CLOSE * output) {
                break;
            }
            if (missed < 0) {
                low = steady;
                missedLow = missed;
                missedHigh *= side < 0 ? 0.5 : 1;
                side = -1;
            } else {
                high = steady;
                missedHigh = missed;
                missedLow *= side > 0 ? 0.5 : 1;
                side = 1;
            }
        }
        return steady;
    }

    /** Resistance beside the compressor makes up what it lacks once it runs, not what its start costs. */
    private void deliver(Operation operation, double given, double attained, double power) {
        // Who stops within the step has given enough.
        double missing = operation.shareOfStep() < 1 ? 0 : Math.max(0, operation.requestedOutput() - attained);
        double supplement = backup.besideCompressor() ? Math.min(backup.power(), missing) : 0;
        operation.deliver(given + supplement, 0, power + supplement, 0, supplement, 0);
    }

    private boolean compressorRuns(Operation operation) {
        double t = operation.outdoorTemperature();
        operation.lockOut(backup.locks(operation.isLockedOut(), t));
        return !operation.isLockedOut() && t >= coldest;
    }

    private static double capacityInRoom(Operation operation) {
        return CutlerCurves.HEATING_CAPACITY.relative(room(operation), RATED_INDOOR, CURVE_OUTDOOR);
    }

    private static double powerInRoom(Operation operation) {
        double room = room(operation);
        return CutlerCurves.HEATING_CAPACITY.relative(room, RATED_INDOOR, CURVE_OUTDOOR)
                * CutlerCurves.HEATING_INPUT_RATIO.relative(room, RATED_INDOOR, CURVE_OUTDOOR);
    }

    private static double room(Operation operation) {
        return Math.max(COOLEST_ROOM, Math.min(WARMEST_ROOM, operation.indoorTemperature()));
    }
}
