package io.heatwright.planner.trial;

import io.heatwright.equipment.Equipment;
import io.heatwright.equipment.Mode;
import io.heatwright.equipment.Operation;
import io.heatwright.planner.situation.Situation;
import io.heatwright.room.RoomDrivers;
import io.heatwright.simulation.LoadYear;
import io.heatwright.simulation.YearResult;

/**
 * Holds a unit against the room's hourly need, which is computed once: an hour whose need exceeds the unit's output
 * counts as missed. A screen knows no thermal mass and no thermostat; it orders many candidates so that only the best
 * are run by the minute.
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
     * @return its year, without what only a run can tell; the cold spell adds its cold hours
     */
    public static Outcome screen(Situation situation, Equipment equipment) {
        var year = new Sum();
        year.pass(situation, situation.year(), situation.need(), equipment);
        var spell = new Sum();
        spell.pass(situation, situation.spell(), situation.spellNeed(), equipment);
        return new Outcome(
                year.heat,
                year.cooling,
                year.electricity,
                year.fuel,
                year.heatingElectricity,
                year.cold + spell.cold,
                year.hot,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                year.below,
                year.heatingHours,
                Double.NaN,
                year.worst,
                new YearResult.Hourly(new double[0], new double[0], new double[0], new double[0]));
    }

    /** Running sums of one pass through hours of need. */
    private static final class Sum {
        private double heat;
        private double cooling;
        private double electricity;
        private double heatingElectricity;
        private double fuel;
        private double worst;
        private int cold;
        private int hot;
        private int below;
        private int heatingHours;

        void pass(Situation situation, RoomDrivers drivers, LoadYear load, Equipment equipment) {
            var operation = new Operation();
            operation.step(HOUR);
            for (var hour = 0; hour < load.need().length; hour++) {
                var need = load.need()[hour];
                var mode = need > SOME ? Mode.HEAT : need < -SOME ? Mode.COOL : Mode.OFF;
                var middle = hour * drivers.stepsPerHour() + drivers.stepsPerHour() / 2;
                operation.weather(
                        load.outdoorTemperature()[hour], drivers.outdoorHumidityRatio(middle), drivers.pressure());
                operation.room(indoors(situation, mode, (drivers.firstHour() + hour) % 24), USUAL_HUMIDITY_RATIO);
                operation.ask(mode);
                equipment.assess(operation);
                operation.request(Math.abs(need));
                equipment.run(operation);
                count(operation, mode, Math.abs(need));
            }
        }

        private void count(Operation operation, Mode mode, double need) {
            electricity += operation.electricPower() * HOUR;
            fuel += operation.fuelPower() * HOUR;
            worst = Math.max(worst, operation.electricPower());
            var missed = operation.sensibleOutput() < need - SOME ? 1 : 0;
            if (mode == Mode.HEAT) {
                heatingHours++;
                heat += operation.sensibleOutput() * HOUR;
                heatingElectricity += operation.electricPower() * HOUR;
                cold += missed;
                below += need < operation.lowestOutput() ? 1 : 0;
            } else if (mode == Mode.COOL) {
                cooling += operation.sensibleOutput() * HOUR;
                hot += missed;
            }
        }
    }

    private static double indoors(Situation situation, Mode mode, int hourOfDay) {
        return switch (mode) {
            case HEAT -> situation.setpoints().heating()[hourOfDay];
            case COOL -> situation.setpoints().cooling()[hourOfDay];
            case OFF -> USUAL_INDOORS;
        };
    }
}
