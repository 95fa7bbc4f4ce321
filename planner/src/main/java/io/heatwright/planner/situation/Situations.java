package io.heatwright.planner.situation;

import io.heatwright.climate.SunAndSky;
import io.heatwright.home.Choice;
import io.heatwright.planner.request.PlanRequest;
import io.heatwright.planner.terms.Range;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The room in its three versions.
 *
 * @param tight every unknown at its lowest heating load
 * @param likely every unknown likely
 * @param leaky every unknown at its highest heating load
 */
public record Situations(Situation tight, Situation likely, Situation leaky) {

    /** Index of the likely version in {@link #all()}. */
    public static final int LIKELY = 1;

    /**
     * Prepares the three versions.
     *
     * @param request what to plan
     * @return the versions
     */
    public static Situations of(PlanRequest request) {
        var sky = SunAndSky.of(request.siting().typicalYear());
        var versions = request.batch()
                .map(
                        List.of(Choice.TIGHT, Choice.LIKELY, Choice.LEAKY),
                        choice -> Situation.of(
                                request.resolution()
                                        .home(choice)
                                        .onSoil(request.siting().soil()),
                                request.room(),
                                request.siting(),
                                sky,
                                request.stepsPerHour()));
        return new Situations(versions.get(0), versions.get(1), versions.get(2));
    }

    /**
     * Lists the versions.
     *
     * @return tight, likely, leaky
     */
    public List<Situation> all() {
        return List.of(tight, likely, leaky);
    }

    /**
     * Asks the same of every version.
     *
     * @param question a figure of a version
     * @return from the smallest to the largest answer
     */
    public Range range(ToDoubleFunction<Situation> question) {
        return Range.spanning(
                question.applyAsDouble(tight), question.applyAsDouble(likely), question.applyAsDouble(leaky));
    }
}
