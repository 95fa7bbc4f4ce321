package io.heatwright.planner.trial;

import io.heatwright.equipment.Equipment;
import io.heatwright.equipment.control.Controls;
import io.heatwright.planner.situation.Situation;
import io.heatwright.planner.terms.Threshold;
import io.heatwright.simulation.ControlledRun;
import io.heatwright.simulation.Habits;
import io.heatwright.simulation.Margins;

/** A unit's year by the minute, or by the steps of the request, with the ten-year cold spell added to it: its cold hours count. */
public final class Trial {
    private static final Margins MARGINS =
            new Margins(Threshold.COLD_MARGIN.value(), Threshold.HOT_MARGIN.value(), Threshold.DAMP.value());

    private Trial() {}

    /**
     * Runs one unit in one version of the room.
     *
     * @param situation the room
     * @param equipment the unit
     * @param controls how the unit is told to run
     * @return its year
     */
    public static Outcome run(Situation situation, Equipment equipment, Controls controls) {
        var screen = Screening.screen(situation, equipment);
        var year = ControlledRun.year(
                situation.year(), situation.setpoints(), equipment, controls, Habits.none(), MARGINS);
        var spell = ControlledRun.spell(situation.spell(), situation.setpoints(), equipment, controls, MARGINS);
        var worst = 0.0;
        for (var watts : year.hourly().electricity()) {
            worst = Math.max(worst, watts);
        }
        return new Outcome(
                year.heat(),
                year.cooling(),
                year.electricity(),
                year.fuel(),
                year.electricityHeating(),
                year.coldHours() + spell.coldHours(),
                year.hotHours(),
                year.dampHours(),
                year.heatingStarts() + year.coolingStarts(),
                year.startsPerHour(),
                screen.belowMinimumHours(),
                screen.heatingHours(),
                spell.lowestRoomTemperature(),
                worst,
                year.hourly());
    }
}
