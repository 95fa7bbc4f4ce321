package io.heatwright.equipment;

import io.heatwright.equipment.curve.CutlerCurves;
import io.heatwright.equipment.curve.Cycling;
import io.heatwright.equipment.frost.DefrostDerating;
import io.heatwright.equipment.map.SpeedMap;

/**
 * A compressor that heats. The map holds steady output with the room at 21.1 °C; defrost is taken off here, and room air
 * at another temperature changes output and efficiency by the relative curve of [cutler2013].
 *
 * @param map steady capacity and power
 * @param coldest outdoor temperature below which the compressor gives nothing, °C
 * @param coldestProven outdoor temperature below which nobody published a capacity, °C
 * @param cyclingDegradation Cd, 0 to 1
 * @param backup resistance and lock-out
 */
public record HeatingSide(
        SpeedMap map, double coldest, double coldestProven, double cyclingDegradation, Backup backup) {

    /** Indoor dry bulb of all heating points, °C (70 °F). */
    public static final double RATED_INDOOR = (70 - 32) / 1.8;

    private static final double CURVE_OUTDOOR = (47 - 32) / 1.8;
    private static final double COOLEST_ROOM = 10;
    private static final double WARMEST_ROOM = 30;

    /**
     * Returns the highest capacity with the room at 21.1 °C and defrost taken off, whatever its origin.
     *
     * @param outdoorTemperature °C
     * @return W; 0 below the coldest temperature
     */
    public double highest(double outdoorTemperature) {
        return outdoorTemperature < coldest
                ? 0
                : map.highest(outdoorTemperature) * DefrostDerating.onCapacity(outdoorTemperature);
    }

    double proven(double outdoorTemperature) {
        boolean counts = outdoorTemperature >= coldestProven && !backup.locks(false, outdoorTemperature);
        double compressor = counts ? highest(outdoorTemperature) : 0;
        return backup.besideCompressor() ? compressor + backup.power() : Math.max(compressor, backup.power());
    }

    void assess(Operation operation) {
        double t = operation.outdoorTemperature();
        if (!compressorRuns(operation)) {
            operation.limit(0, backup.power());
            return;
        }
        var point = operation.point.of(map, t);
        double factor = capacityFactor(operation);
        double highest = point.highest() * factor;
        if (backup.besideCompressor()) {
            operation.limit(point.lowest() * factor, highest + backup.power());
        } else {
            boolean impatient = operation.shortfall() > Backup.PATIENCE;
            operation.limit(point.lowest() * factor, impatient ? Math.max(highest, backup.power()) : highest);
        }
    }

    void run(Operation operation, Parasitics parasitics) {
        double request = operation.requestedOutput();
        double t = operation.outdoorTemperature();
        double rest = parasitics.atRest(t);
        boolean compressor = compressorRuns(operation);
        if (request <= 0 || (!compressor && backup.power() <= 0)) {
            operation.rest(rest);
            return;
        }
        var point = operation.point.of(map, t);
        double factor = compressor ? capacityFactor(operation) : 1;
        boolean impatient = !backup.besideCompressor()
                && operation.shortfall() > Backup.PATIENCE
                && request > point.highest() * factor
                && backup.power() > point.highest() * factor;
        if (!compressor || impatient) {
            double given = Math.min(request, backup.power());
            operation.deliver(given, 0, given + rest, 0, given, 0);
            operation.note(1, 0);
            return;
        }
        runCompressor(operation, parasitics, factor);
    }

    private void runCompressor(Operation operation, Parasitics parasitics, double factor) {
        double t = operation.outdoorTemperature();
        double request = operation.requestedOutput();
        var point = operation.point.of(map, t);
        double lowest = point.lowest() * factor;
        double output = Math.max(lowest, Math.min(request, point.highest() * factor));
        double power = point.power(output / factor) * powerFactor(operation) + parasitics.whileHeating(t);
        double shareOn = 1;
        double startUp = 1;
        if (operation.isDynamic()) {
            startUp = Cycling.startUpShare(
                    Cycling.lag(cyclingDegradation), operation.runningTimeAtStart(), operation.stepLength());
        } else if (request < lowest) {
            shareOn = request / lowest;
            power *= shareOn / Cycling.partLoadFactor(cyclingDegradation, shareOn);
            power += (1 - shareOn) * parasitics.atRest(t);
        }
        double given = output * shareOn * startUp;
        double supplement = backup.besideCompressor() ? Math.max(0, Math.min(backup.power(), request - given)) : 0;
        operation.deliver(given + supplement, 0, power + supplement, 0, supplement, 0);
        operation.note(shareOn, Cycling.GREATEST_CYCLES_PER_HOUR);
    }

    private boolean compressorRuns(Operation operation) {
        double t = operation.outdoorTemperature();
        operation.lockOut(backup.locks(operation.isLockedOut(), t));
        return !operation.isLockedOut() && t >= coldest;
    }

    private static double capacityFactor(Operation operation) {
        return DefrostDerating.onCapacity(operation.outdoorTemperature())
                * CutlerCurves.HEATING_CAPACITY.relative(room(operation), RATED_INDOOR, CURVE_OUTDOOR);
    }

    private static double powerFactor(Operation operation) {
        double room = room(operation);
        return DefrostDerating.onPower(operation.outdoorTemperature())
                * CutlerCurves.HEATING_CAPACITY.relative(room, RATED_INDOOR, CURVE_OUTDOOR)
                * CutlerCurves.HEATING_INPUT_RATIO.relative(room, RATED_INDOOR, CURVE_OUTDOOR);
    }

    private static double room(Operation operation) {
        return Math.max(COOLEST_ROOM, Math.min(WARMEST_ROOM, operation.indoorTemperature()));
    }
}
