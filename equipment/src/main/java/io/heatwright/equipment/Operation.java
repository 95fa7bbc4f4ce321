package io.heatwright.equipment;

import io.heatwright.equipment.frost.OutdoorCoil;
import io.heatwright.equipment.map.MapPoint;
import org.jspecify.annotations.Nullable;

/**
 * One system's work in one step: what it is asked, what it could give, what it gave and drew, and the little that a
 * machine remembers. One instance is reused for every step, so that the time loop allocates nothing; it belongs to one
 * system and one thread.
 *
 * <p>Order in a step: {@link #step}, {@link #weather}, {@link #room}, {@link #ask}, {@link Equipment#assess},
 * {@link #request}, {@link Equipment#run}, then read the results. Whoever does not need the limits may leave out the
 * assessment.
 */
public final class Operation extends StepConditions {

    private double shortfall;
    private Mode mode = Mode.OFF;
    private double requestedOutput;

    private double lowestOutput;
    private double highestOutput;

    private double starts;

    private double runningTime;
    private boolean lockedOut;
    private Mode lastMode = Mode.OFF;
    private boolean blowsOn;
    private double shareOfStep = 1;
    private double endedRun;
    private double runningShare;
    private boolean impatient;

    /** What a coil makes of the conditions; {@link CoolingSide} finds it once per step. */
    final CoilState coil = new CoilState();

    /** What the machine's map says of this step, and at its rating point. */
    final MapPoint point = new MapPoint();

    final MapPoint rating = new MapPoint();

    /** The water that a cooling coil carries from step to step. */
    final WetCoil wetCoil = new WetCoil();

    /** The frost that a heating unit carries from step to step. */
    final OutdoorCoil outdoorCoil = new OutdoorCoil();

    /** Heat that a boiler's radiators hold above the room, J. */
    double heatInWater;

    private @Nullable Operation supplement;

    /** Makes a machine at rest, with rating conditions around it and a step of five minutes. */
    public Operation() {}

    /**
     * Sets what the system shall do, with the room at its setpoint.
     *
     * @param wanted mode
     */
    public void ask(Mode wanted) {
        ask(wanted, 0);
    }

    /**
     * Sets what the system shall do.
     *
     * @param wanted mode
     * @param setpointShortfall how far the room is from its setpoint on the wrong side, K; some packaged terminal units
     *     turn to resistance when it is large
     */
    public void ask(Mode wanted, double setpointShortfall) {
        mode = wanted;
        shortfall = setpointShortfall;
        shareOfStep = 1;
    }

    /**
     * Sets the sensible output that the room needs, averaged over the step.
     *
     * @param watts in the direction of the mode, 0 or more
     */
    public void request(double watts) {
        requestedOutput = watts;
    }

    /**
     * Lets a compressor that cannot turn low enough run for the first part of a short step only, and then stop; asking again ends
     * that.
     *
     * @param share of the step, above 0 to 1
     */
    public void runFor(double share) {
        shareOfStep = share;
    }

    /** Forgets what the machine remembers: it is at rest and not locked out. */
    public void reset() {
        runningTime = 0;
        lockedOut = false;
        lastMode = Mode.OFF;
        outdoorCoil.clear();
        wetCoil.clear();
        impatient = false;
        heatInWater = 0;
        if (supplement != null) {
            supplement.reset();
        }
    }

    /**
     * Says whether the indoor fan blows on while the compressor rests; at first it does not.
     *
     * @param blows true if water on the coil goes back into the room
     */
    public void blowOn(boolean blows) {
        blowsOn = blows;
    }

    /** Ends a step in which the machine has no power: it gives and draws nothing, and stands as at rest. */
    public void withoutPower() {
        mode = Mode.OFF;
        rest(0);
    }

    /**
     * Returns the lowest sensible output of a running machine.
     *
     * @return W, as the last assessment found; 0 if it can give any small output
     */
    public double lowestOutput() {
        return lowestOutput;
    }

    /**
     * Returns the highest sensible output, back-up included.
     *
     * @return W, as the last assessment found; 0 if it cannot run
     */
    public double highestOutput() {
        return highestOutput;
    }

    /**
     * Returns how often the machine started: counted in steps up to five minutes; in longer ones expected by the cycling
     * law of thermostats, 4 N x (1 − x) an hour, x the share of time on and N its greatest rate [henderson1996].
     *
     * @return starts in this step, 0 or more, not whole in long steps
     */
    public double starts() {
        return starts;
    }

    @Override
    public Mode mode() {
        return mode;
    }

    /**
     * Returns how far the room is from its setpoint on the wrong side.
     *
     * @return K
     */
    public double shortfall() {
        return shortfall;
    }

    /**
     * Returns the sensible output that was asked for.
     *
     * @return W
     */
    public double requestedOutput() {
        return requestedOutput;
    }

    /**
     * Returns how long the machine has run without a stop.
     *
     * @return s at the end of the last step that was run; 0 at rest
     */
    public double runningTime() {
        return runningTime;
    }

    /**
     * Returns the frost on the outdoor coil.
     *
     * @return 0 for none, 1 when a unit that defrosts on demand defrosts
     */
    public double frost() {
        return outdoorCoil.cover();
    }

    /**
     * Returns the part of the last step in which the machine ran.
     *
     * @return 0 to 1
     */
    public double runningShare() {
        return runningShare;
    }

    /**
     * Returns how long the run lasted that ended within the last step.
     *
     * @return s; 0 if none did
     */
    public double endedRun() {
        return endedRun;
    }

    /**
     * Says whether the outdoor thermostat holds the compressor off.
     *
     * @return true from the lock-out temperature until the return temperature
     */
    public boolean isLockedOut() {
        return lockedOut;
    }

    /**
     * Returns the work of a second machine that heats the same room in the same step, see {@link Supplemented}.
     *
     * @return its own operation, at rest as long as there is no such machine
     */
    public Operation supplement() {
        if (supplement == null) {
            supplement = new Operation();
        }
        return supplement;
    }

    /** Takes over the conditions and the mode of another operation, not what its machine remembers. */
    void follow(Operation other) {
        takeOver(other);
        mode = other.mode;
        shortfall = other.shortfall;
    }

    void lockOut(boolean locked) {
        lockedOut = locked;
    }

    void limit(double lowest, double highest) {
        lowestOutput = lowest;
        highestOutput = highest;
    }

    boolean blowsOn() {
        return blowsOn;
    }

    void rest(double electric) {
        deliver(0, 0, electric, 0, 0, 0);
        outdoorCoil.rest(outdoorTemperature(), stepLength());
        starts = 0;
        runningShare = 0;
        endedRun = runningTime;
        runningTime = 0;
        lastMode = Mode.OFF;
    }

    /**
     * Says whether a room is left too cold: from a shortfall on, until half of it is made up.
     *
     * @param patience K
     */
    boolean isImpatient(double patience) {
        if (shortfall > patience) {
            impatient = true;
        } else if (shortfall <= patience / 2) {
            impatient = false;
        }
        return impatient;
    }

    double shareOfStep() {
        return shareOfStep;
    }

    /** Notes a step in which the compressor or burner ran for a share of the time. */
    void note(double shareOn, double greatestCyclesPerHour) {
        boolean fresh = runningTime == 0 || lastMode != mode;
        endedRun = fresh ? runningTime : 0;
        runningShare = isDynamic() ? shareOfStep : shareOn;
        if (isDynamic() || shareOn >= 1) {
            starts = fresh ? 1 : 0;
            runningTime = (fresh ? 0 : runningTime) + shareOfStep * stepLength();
            if (shareOfStep < 1) {
                endedRun = runningTime;
                runningTime = 0;
            }
        } else {
            starts = 4 * greatestCyclesPerHour * shareOn * (1 - shareOn) * stepLength() / 3600;
            runningTime = stepLength();
        }
        lastMode = mode;
    }

    /** Returns how long the machine had run in this mode when the step began, s. */
    double runningTimeAtStart() {
        return lastMode == mode ? runningTime : 0;
    }
}
