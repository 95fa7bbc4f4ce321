package io.heatwright.planner.trial;

import io.heatwright.equipment.Equipment;
import io.heatwright.equipment.Mode;
import io.heatwright.equipment.Operation;
import io.heatwright.planner.situation.Situation;
import io.heatwright.simulation.YearResult;

/**
 * Holds a unit against the room's hourly need, which is computed once: an hour whose need exceeds the unit's output
 * counts as missed. A screen knows no thermal mass and no thermostat; it orders many candidates so that only the best
 * are run by 5 minutes.
 */
public final class Screening {
    private static final double HOUR = 3600;
    private static final double USUAL_HUMIDITY_RATIO = 0.008;

    private static final double USUAL_INDOORS = 22;

    /** Need below this is no need, W: rounding of the solver. */
    private static final double SOME = 1;

    private Screening() {}

    /**
     * Screens one unit.
     *
     * @param situation the room
     * @param equipment the unit
     * @return its year, without what only a run can tell
     */
    public static Outcome screen(Situation situation, Equipment equipment) {
        var need = situation.need().need();
        var outdoors = situation.need().outdoorTemperature();
        var drivers = situation.year();
        var operation = new Operation();
        operation.step(HOUR);
        var heat = 0.0;
        var cooling = 0.0;
        var electricity = 0.0;
        var heatingElectricity = 0.0;
        var fuel = 0.0;
        var cold = 0;
        var hot = 0;
        var below = 0;
        var heatingHours = 0;
        var worst = 0.0;
        for (var hour = 0; hour < need.length; hour++) {
            var hourOfDay = (drivers.firstHour() + hour) % 24;
            var mode = need[hour] > SOME ? Mode.HEAT : need[hour] < -SOME ? Mode.COOL : Mode.OFF;
            var middle = hour * drivers.stepsPerHour() + drivers.stepsPerHour() / 2;
            operation.weather(outdoors[hour], drivers.outdoorHumidityRatio(middle), drivers.pressure());
            operation.room(indoors(situation, mode, hourOfDay), USUAL_HUMIDITY_RATIO);
            operation.ask(mode);
            equipment.assess(operation);
            operation.request(Math.abs(need[hour]));
            equipment.run(operation);
            electricity += operation.electricPower() * HOUR;
            fuel += operation.fuelPower() * HOUR;
            worst = Math.max(worst, operation.electricPower());
            if (mode == Mode.HEAT) {
                heatingHours++;
                heat += operation.sensibleOutput() * HOUR;
                heatingElectricity += operation.electricPower() * HOUR;
                cold += operation.sensibleOutput() < need[hour] - SOME ? 1 : 0;
                below += need[hour] < operation.lowestOutput() ? 1 : 0;
            } else if (mode == Mode.COOL) {
                cooling += operation.sensibleOutput() * HOUR;
                hot += operation.sensibleOutput() < -need[hour] - SOME ? 1 : 0;
            }
        }
        return new Outcome(
                heat,
                cooling,
                electricity,
                fuel,
                heatingElectricity,
                cold,
                hot,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                below,
                heatingHours,
                Double.NaN,
                worst,
                new YearResult.Hourly(new double[0], new double[0], new double[0], new double[0]));
    }

    private static double indoors(Situation situation, Mode mode, int hourOfDay) {
        return switch (mode) {
            case HEAT -> situation.setpoints().heating()[hourOfDay];
            case COOL -> situation.setpoints().cooling()[hourOfDay];
            case OFF -> USUAL_INDOORS;
        };
    }
}
