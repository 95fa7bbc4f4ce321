package io.heatwright.simulation.control;

import io.heatwright.climate.Elementary;
import io.heatwright.equipment.Mode;
import io.heatwright.equipment.control.Band;
import io.heatwright.equipment.control.Controls;

/**
 * One room's thermostat: a sensor that lags behind the air and may read warm or cool, and what it asks for. It calls for a mode
 * from the moment the sensor reads the setpoint missed by the band until it reads it passed by the band, and says how much heat
 * would bring the sensor to the setpoint with the control's time constant.
 */
public final class RoomCall {
    private final Controls controls;
    private final double stepSeconds;
    private final double follows;
    private final double approaches;
    private double sensed = Double.NaN;
    private Mode last = Mode.OFF;
    private Mode mode = Mode.OFF;
    private double miss;
    private double need;

    /**
     * Makes a thermostat whose sensor reads what it meets first.
     *
     * @param controls figures of the unit
     * @param stepSeconds length of the steps, s
     */
    public RoomCall(Controls controls, double stepSeconds) {
        this.controls = controls;
        this.stepSeconds = stepSeconds;
        follows = controls.sensorLag() > 0 ? -Elementary.expm1(-stepSeconds / controls.sensorLag()) : 1;
        approaches = -Elementary.expm1(-stepSeconds / controls.approach());
    }

    /**
     * Reads the room and decides.
     *
     * @param air room air when the step begins, °C
     * @param running what the unit did in the last step; what it did last decides how the sensor errs, also at rest, because warm
     *     air stays under the ceiling
     * @param heating setpoint, °C, negative infinity for none
     * @param cooling setpoint above it, °C, infinity for none
     */
    public void read(double air, Mode running, double heating, double cooling) {
        last = running == Mode.OFF ? last : running;
        double reading = air
                + switch (last) {
                    case HEAT -> controls.heatingOffset();
                    case COOL -> controls.coolingOffset();
                    case OFF -> 0;
                };
        sensed = Double.isNaN(sensed) ? reading : sensed + follows * (reading - sensed);
        mode = called(heating - sensed, sensed - cooling);
        miss = mode == Mode.COOL ? sensed - cooling : heating - sensed;
    }

    /** The arguments are how far the sensor reads each setpoint missed, K. */
    private Mode called(double cold, double hot) {
        if (holds(mode == Mode.HEAT, cold, controls.heating())) {
            return Mode.HEAT;
        }
        return holds(mode == Mode.COOL, hot, controls.cooling()) ? Mode.COOL : Mode.OFF;
    }

    private static boolean holds(boolean calling, double miss, Band band) {
        return calling ? miss > -band.stop() : miss > band.start();
    }

    /**
     * Finds the output that brings the sensor to the setpoint, with the room's answer to heat in this step.
     *
     * @param air room air when the step begins, °C
     * @param free room air at the end of the step without the unit, °C
     * @param perWatt its change per watt, K/W
     */
    public void ask(double air, double free, double perWatt) {
        double wanted = mode == Mode.COOL ? air - approaches * miss : air + approaches * miss;
        double heat = (wanted - free) / perWatt;
        need = mode == Mode.OFF ? 0 : Math.max(0, mode == Mode.COOL ? -heat : heat);
    }

    /**
     * Finds for which share of a step an output that cannot be turned down has to be given, for the sensor to have passed the far
     * side of the band when the step ends. The sensor lags behind air that warms or cools evenly by the change within its lag.
     *
     * @param air room air when the step begins, °C
     * @param free room air at the end of the step without the unit, °C
     * @param perWatt its change per watt, K/W
     * @param output that is given, W in the direction of the mode
     * @return 0 or more; above 1 when the whole step is not enough
     */
    public double enough(double air, double free, double perWatt, double output) {
        if (mode == Mode.OFF) {
            return 0;
        }
        double sign = mode == Mode.COOL ? -1 : 1;
        double past = mode == Mode.COOL
                ? controls.cooling().stop()
                : controls.heating().stop();
        double offset = mode == Mode.COOL ? controls.coolingOffset() : controls.heatingOffset();
        double setpoint = sensed + sign * miss;
        double change = free + sign * perWatt * output - air;
        double stop = setpoint - offset + sign * past + change * controls.sensorLag() / stepSeconds;
        return Math.max(0, sign * (stop - free) / (perWatt * output));
    }

    /**
     * Returns what the room calls for.
     *
     * @return the mode; off while the setpoint is met
     */
    public Mode mode() {
        return mode;
    }

    /**
     * Returns how far the sensor reads the setpoint of the called mode missed.
     *
     * @return K, negative when it is passed
     */
    public double miss() {
        return miss;
    }

    /**
     * Returns the output that would bring the sensor to the setpoint.
     *
     * @return W in the direction of the mode, 0 or more
     */
    public double need() {
        return need;
    }

    /**
     * Returns what the sensor reads.
     *
     * @return °C; NaN before the first reading
     */
    public double sensed() {
        return sensed;
    }
}
