package io.heatwright.planner.candidate;

import io.heatwright.circuit.Check;
import io.heatwright.circuit.SafetyCheck;
import io.heatwright.circuit.ScreenResult;
import io.heatwright.equipment.Product;
import io.heatwright.planner.money.LifetimeCost;
import io.heatwright.planner.money.Purchase;
import io.heatwright.planner.terms.Range;
import io.heatwright.planner.terms.Verdict;
import io.heatwright.planner.trial.Outcome;
import io.heatwright.planner.trial.Outcomes;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * A product with all that the plan found out about it.
 *
 * @param product the product
 * @param exclusion what rules it out; then there are no outcomes
 * @param ends its outcomes; two, the worse first, when its performance is assumed from both ends of its class
 * @param assumed whether performance is assumed from the class
 * @param byMinutes whether it was run by the minute, or by the steps of the request; otherwise screened by the hour
 * @param energyCost US dollars a year
 * @param emission kg CO2e a year
 * @param purchase what is paid at the start
 * @param lifetimeCost all costs over the horizon
 * @param screen what the circuit's screen said
 * @param safety the checks that apply
 * @param verdict what it is to the room
 */
public record Candidate(
        Product product,
        Optional<Exclusion> exclusion,
        List<Outcomes> ends,
        boolean assumed,
        boolean byMinutes,
        Range energyCost,
        Range emission,
        Purchase purchase,
        LifetimeCost lifetimeCost,
        ScreenResult screen,
        List<SafetyCheck> safety,
        Verdict verdict) {

    /** Copies the lists. */
    public Candidate {
        ends = List.copyOf(ends);
        safety = List.copyOf(safety);
    }

    /**
     * Returns the outcomes that rank it.
     *
     * @return those of the worse end
     */
    public Outcomes worse() {
        return ends.get(0);
    }

    /**
     * Asks the same of every outcome, both ends of the class included.
     *
     * @param question a figure of an outcome
     * @return the worse end's likely value between the outermost values
     */
    public Range range(ToDoubleFunction<Outcome> question) {
        var range = worse().range(question);
        for (var end : ends) {
            range = range.including(end.range(question));
        }
        return range;
    }

    /**
     * Says whether a failed check forbids it here. A missing ground does not: an electrician can put that right, and the
     * circuit's screen already counts it.
     *
     * @return true when it must not be used as things are
     */
    public boolean stopped() {
        return stop().isPresent();
    }

    /**
     * Returns the failed check that forbids it here.
     *
     * @return the first; empty when nothing does
     */
    public Optional<SafetyCheck> stop() {
        return safety.stream()
                .filter(check -> check.state() == Check.State.FAILED
                        && check.check().severity() == Check.Severity.STOPS
                        && check.check() != Check.GROUNDED_OUTLET)
                .findFirst();
    }

    /**
     * Returns the hours too cold.
     *
     * @return h a year
     */
    public Range coldHours() {
        return range(Outcome::coldHours);
    }

    /**
     * Returns the hours too hot.
     *
     * @return h a year
     */
    public Range hotHours() {
        return range(Outcome::hotHours);
    }
}
