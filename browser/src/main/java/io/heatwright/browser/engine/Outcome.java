package io.heatwright.browser.engine;

import io.heatwright.home.Finding;
import io.heatwright.planner.tree.PlanTree;
import java.util.List;

/** What became of a wish for a plan. */
public sealed interface Outcome {

    /**
     * A plan.
     *
     * @param tree the plan
     * @param top the part of a page that is read first; {@link PagePlanner#rest} prints the other
     * @param town a town and state that may stand in a link, empty when only a weather file says where
     * @param findings what is doubtful about the home, without errors
     */
    record Answer(PlanTree tree, String top, String town, List<Finding> findings) implements Outcome {
        public Answer {
            findings = List.copyOf(findings);
        }
    }

    /**
     * The home cannot be planned with.
     *
     * @param findings what to mend
     */
    record Refused(List<Finding> findings) implements Outcome {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /**
     * A station's year is wanted first.
     *
     * @param station its id
     * @param name its name
     * @param distance from the home, m
     */
    record WeatherWanted(String station, String name, double distance) implements Outcome {}

    /** The places of the whole country are wanted first; the page so far knows those of one state. */
    record PlacesWanted() implements Outcome {}

    /**
     * The home names a weather file of its own, which a page does not have.
     *
     * @param name as in the home file
     */
    record FileWanted(String name) implements Outcome {}

    /**
     * This worker's part of the work is done; the plan goes on once all parts are known.
     *
     * @param own figures of its own tasks; an empty array stands for a task of another
     */
    record Part(List<double[]> own) implements Outcome {
        public Part {
            own = List.copyOf(own);
        }
    }

    /** The plan is made; another worker tells it. */
    record Done() implements Outcome {}
}
