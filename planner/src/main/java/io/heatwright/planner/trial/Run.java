package io.heatwright.planner.trial;

import io.heatwright.equipment.Equipment;
import io.heatwright.equipment.control.Controls;
import io.heatwright.planner.situation.Situation;
import io.heatwright.simulation.Task;

/**
 * The task of running one unit in one version of the room by the minute, or by the steps of the request.
 *
 * @param situation the room
 * @param equipment the unit
 * @param controls how the unit is told to run
 */
public record Run(Situation situation, Equipment equipment, Controls controls) implements Task {

    /** In units of a screen: twelve steps for one, and a room that is not known beforehand. */
    private static final double SCREENS = 30;

    @Override
    public double[] figures() {
        return Trial.run(situation, equipment, controls).figures();
    }

    @Override
    public double weight() {
        return SCREENS;
    }
}
