package io.heatwright.planner.trial;

import io.heatwright.planner.terms.Range;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One unit in the three versions of the room.
 *
 * @param tight with every unknown at its lowest heating load
 * @param likely with every unknown likely
 * @param leaky with every unknown at its highest heating load
 */
public record Outcomes(Outcome tight, Outcome likely, Outcome leaky) {

    /**
     * Gathers three outcomes.
     *
     * @param all tight, likely, leaky
     * @return the outcomes
     */
    public static Outcomes of(List<Outcome> all) {
        return new Outcomes(all.get(0), all.get(1), all.get(2));
    }

    /**
     * Gathers three outcomes from the figures of their tasks.
     *
     * @param figures of tight, likely, leaky
     * @return the outcomes
     */
    public static Outcomes ofFigures(List<double[]> figures) {
        return of(figures.stream().map(Outcome::of).toList());
    }

    /**
     * Asks the same of every outcome.
     *
     * @param question a figure of an outcome
     * @return from the smallest to the largest answer
     */
    public Range range(ToDoubleFunction<Outcome> question) {
        return Range.spanning(
                question.applyAsDouble(tight), question.applyAsDouble(likely), question.applyAsDouble(leaky));
    }

    /**
     * Asks the same of every outcome, in order.
     *
     * @param question a figure of an outcome
     * @return the answers of tight, likely and leaky
     */
    public double[] each(ToDoubleFunction<Outcome> question) {
        return new double[] {
            question.applyAsDouble(tight), question.applyAsDouble(likely), question.applyAsDouble(leaky)
        };
    }
}
