package io.heatwright.planner.trial;

import io.heatwright.equipment.Equipment;
import io.heatwright.planner.situation.Situation;
import io.heatwright.simulation.Task;

/**
 * The task of screening one unit in one version of the room.
 *
 * @param situation the room
 * @param equipment the unit
 */
public record Screen(Situation situation, Equipment equipment) implements Task {

    @Override
    public double[] figures() {
        return Screening.screen(situation, equipment).figures();
    }

    @Override
    public double weight() {
        return 1;
    }
}
