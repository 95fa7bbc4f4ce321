package io.heatwright.simulation.control;

import io.heatwright.equipment.Mode;
import io.heatwright.equipment.control.Controls;

/**
 * What stands between a thermostat's call and a compressor: shortest run and rest, rest between heating and cooling, waiting
 * after a power cut, and how fast the output may change. Burners and heaters go the same way.
 */
public final class CompressorControl {
    private static final double ROUNDING = 1e-6;
    private static final double SHORTEST_SHARE = 0.1;
    private final Controls controls;
    private final double stepSeconds;
    private Mode mode = Mode.OFF;
    private Mode last = Mode.OFF;
    private double since = Double.POSITIVE_INFINITY;
    private double output;
    private boolean starting;

    /**
     * Makes a control at rest that may start at once.
     *
     * @param controls figures of the unit
     * @param stepSeconds length of the steps, s
     */
    public CompressorControl(Controls controls, double stepSeconds) {
        this.controls = controls;
        this.stepSeconds = stepSeconds;
    }

    /**
     * Decides whether the unit runs in this step.
     *
     * @param called what the thermostat asks for
     * @return what the unit does; a run that has not lasted long enough goes on, a rest too
     */
    public Mode decide(Mode called) {
        starting = false;
        if (mode != Mode.OFF) {
            if (called != mode && since >= controls.minimumOn() - ROUNDING) {
                stop();
            }
        }
        if (mode == Mode.OFF && called != Mode.OFF && rested(called)) {
            starting = true;
            mode = called;
            last = called;
            since = 0;
            output = 0;
        }
        since += stepSeconds;
        return mode;
    }

    private boolean rested(Mode called) {
        boolean changes = last != Mode.OFF && last != called;
        return since >= (changes ? controls.changeOver() : controls.minimumOff()) - ROUNDING;
    }

    private void stop() {
        mode = Mode.OFF;
        since = 0;
    }

    /** Stops at once, as when the power is cut or the machine cannot run; it must rest before it starts again. */
    public void cut() {
        mode = Mode.OFF;
        since = 0;
        starting = false;
        output = 0;
    }

    /**
     * Finds what to ask of the machine: what is needed, between its lowest and highest output, no further from the last step's
     * output than the ramp allows. A machine that has just started comes up from its lowest output.
     *
     * @param need W, 0 or more
     * @param lowest output of the machine in this step, W
     * @param highest output of the machine in this step, W
     * @return W; 0 while the unit rests
     */
    public double request(double need, double lowest, double highest) {
        if (mode == Mode.OFF) {
            return 0;
        }
        double floor = lowest > 0 ? lowest : 0;
        double ceiling = highest > floor ? highest : floor;
        double reach = controls.ramp() * stepSeconds * ceiling;
        double from = starting ? floor : between(floor, output, ceiling);
        output = between(from - reach, between(floor, need, ceiling), from + reach);
        return output;
    }

    /**
     * Stops within the step that was decided, once enough is given and the shortest run is over; for long steps and machines that
     * cannot turn low enough.
     *
     * @param enough share of the step after which to stop, 0 or more
     * @return share of the step that the run lasts, above 0 to 1
     */
    public double stopAfter(double enough) {
        double before = since - stepSeconds;
        double least = (controls.minimumOn() - before) / stepSeconds;
        double share = Math.max(Math.max(enough, least), SHORTEST_SHARE);
        if (share >= 1 || mode == Mode.OFF) {
            return 1;
        }
        stop();
        since = (1 - share) * stepSeconds;
        return share;
    }

    private static double between(double low, double value, double high) {
        if (value < low) {
            return low;
        }
        return value > high ? high : value;
    }

    /**
     * Returns what the unit does in the step.
     *
     * @return the mode that was decided last
     */
    public Mode mode() {
        return mode;
    }
}
