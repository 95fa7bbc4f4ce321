package io.heatwright.equipment.control;

/**
 * How a unit is controlled, as built. Figures differ by maker; those of {@link ControlDefaults} stand for a kind.
 *
 * @param heating where it starts and stops heating
 * @param cooling where it starts and stops cooling
 * @param sensorLag time constant with which the sensor follows the room's air, s, 0 or more
 * @param heatingOffset what the sensor reads above the room's air once the unit has heated, beyond what the maker corrects, K
 * @param coolingOffset the same once it has cooled, K, negative when cold air falls back on it
 * @param approach time constant with which a unit that can turn its output brings the sensor to the setpoint, s, above 0
 * @param minimumOn shortest run of the compressor or burner, s, 0 or more
 * @param minimumOff shortest rest, also after a power cut, s, 0 or more
 * @param changeOver rest between heating and cooling, s, at least {@code minimumOff}
 * @param ramp how fast the output may change, as a share of the highest output, 1/s; infinite for at once
 * @param fan what the indoor fan does in cooling while the compressor rests
 * @param restartsAlone whether it runs again by itself after a power cut
 */
public record Controls(
        Band heating,
        Band cooling,
        double sensorLag,
        double heatingOffset,
        double coolingOffset,
        double approach,
        double minimumOn,
        double minimumOff,
        double changeOver,
        double ramp,
        IndoorFan fan,
        boolean restartsAlone) {

    /** Checks times and ramp. */
    public Controls {
        if (!(sensorLag >= 0 && minimumOn >= 0 && minimumOff >= 0 && changeOver >= minimumOff)) {
            throw new IllegalArgumentException(
                    "The times of a control must be 0 or more, and the rest between heating and" + " cooling ("
                            + changeOver + " s) at least the shortest rest (" + minimumOff + " s).");
        }
        if (!(approach > 0 && ramp > 0)) {
            throw new IllegalArgumentException(
                    "A control needs an approach (" + approach + " s) and a ramp (" + ramp + " 1/s) above 0.");
        }
    }

    /**
     * The same control with its sensor elsewhere.
     *
     * @param inHeating what the sensor reads above the room's air while the unit heats, K
     * @param inCooling the same while it cools, K
     * @return a control
     */
    public Controls withSensor(double inHeating, double inCooling) {
        return new Controls(
                heating,
                cooling,
                sensorLag,
                inHeating,
                inCooling,
                approach,
                minimumOn,
                minimumOff,
                changeOver,
                ramp,
                fan,
                restartsAlone);
    }

    /**
     * The same control with another fan mode.
     *
     * @param mode what the indoor fan does while the compressor rests
     * @return a control
     */
    public Controls withFan(IndoorFan mode) {
        return new Controls(
                heating,
                cooling,
                sensorLag,
                heatingOffset,
                coolingOffset,
                approach,
                minimumOn,
                minimumOff,
                changeOver,
                ramp,
                mode,
                restartsAlone);
    }
}
