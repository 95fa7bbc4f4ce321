package io.heatwright.equipment;

import io.heatwright.climate.Elementary;

/**
 * A fuel-burning boiler with one stage, its pump and the radiators that it warms. The room gets heat as long as the radiators
 * are warm: what they hold above the room's temperature leaves them as a first-order lag, so that a step's mean is exact and
 * no heat is lost between burner and room. The annual efficiency already holds the losses of cycling and of the waiting burner.
 *
 * @param output heat to the water while it burns, W
 * @param efficiency annual fuel utilization efficiency by higher heating value, 0 to 1
 * @param pumpPower electric, while it burns or the radiators are warm, W
 * @param standbyPower electric, while it waits, W
 * @param radiatorLag time constant of water and radiators, s, above 0
 */
public record Boiler(double output, double efficiency, double pumpPower, double standbyPower, double radiatorLag)
        implements Equipment {

    /** Time constant of steel panel radiators with their water, a choice of ours without a source beside it, s. */
    public static final double USUAL_LAG = 1200;

    private static final double GREATEST_CYCLES_PER_HOUR = 3;

    /** Share of the output below which the pump may stop, a choice. */
    private static final double COLD = 0.02;

    /** Checks output, efficiency and lag. */
    public Boiler {
        if (!(output > 0) || !(efficiency > 0 && efficiency <= 1) || !(radiatorLag > 0)) {
            throw new IllegalArgumentException("The boiler's output (" + output + " W) and its radiators' lag ("
                    + radiatorLag + " s) must be positive and its efficiency (" + efficiency
                    + ") above 0 and at most 1.");
        }
    }

    @Override
    public void assess(Operation operation) {
        double burning = operation.mode() == Mode.HEAT ? output : 0;
        operation.limit(burning, burning);
    }

    @Override
    public void run(Operation operation) {
        boolean on = operation.mode() == Mode.HEAT && operation.requestedOutput() > 0;
        double asked = Math.min(operation.requestedOutput(), output);
        double burnt = on ? operation.isDynamic() ? output : asked : 0;
        double given = emission(operation, burnt);
        double shareOn = burnt / output;
        boolean pumps = on || given > COLD * output;
        double electric = (pumps ? pumpPower : 0) + (1 - shareOn) * standbyPower;
        if (on) {
            operation.deliver(given, 0, electric, burnt / efficiency, 0, 0);
            operation.note(shareOn, GREATEST_CYCLES_PER_HOUR);
        } else {
            operation.rest(electric);
            operation.deliver(operation.mode() == Mode.COOL ? -given : given, 0, electric, 0, 0, 0);
        }
    }

    /** What the radiators give on average while a heat is put into them, W. */
    private double emission(Operation operation, double put) {
        double seconds = operation.stepLength();
        double steady = put * radiatorLag;
        double before = operation.heatInWater;
        double after = steady + (before - steady) * Elementary.exp(-seconds / radiatorLag);
        operation.heatInWater = after;
        return put + (before - after) / seconds;
    }

    @Override
    public double provenHeating(double outdoorTemperature) {
        return output;
    }

    @Override
    public boolean heats() {
        return true;
    }

    @Override
    public boolean cools() {
        return false;
    }
}
