package io.heatwright.planner.answer;

import io.heatwright.home.quantity.UnitSystem;
import io.heatwright.planner.Plan;
import io.heatwright.planner.tree.PlanTree;
import io.heatwright.planner.words.Words;

/** Turns a plan into the tree that renderers print. */
public final class PlanTrees {

    private PlanTrees() {}

    /**
     * Puts a plan into words, keys and series.
     *
     * @param plan the plan
     * @param words sentences of one language
     * @param units of the sentences; numbers under keys stay SI
     * @return the tree described in this module's README
     */
    public static PlanTree of(Plan plan, Words words, UnitSystem units) {
        return new Narrator(plan, words, units).tree();
    }
}
