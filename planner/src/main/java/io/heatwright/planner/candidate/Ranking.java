package io.heatwright.planner.candidate;

import io.heatwright.climate.Elementary;
import io.heatwright.planner.terms.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The printed rule: what passes the circuit's screen before what cannot be told before what fails it or is
 * stopped by a failed safety check; then fewest cold
 * hours in the likely room, worse end of the class; then lowest lifetime cost; then the product's id, so that equals keep
 * their order everywhere. Excluded products come last.
 */
public final class Ranking {

    private static final Comparator<Candidate> RULE = Comparator.comparingInt(Ranking::safety)
            .thenComparingDouble(Ranking::coldHours)
            .thenComparingDouble(candidate -> candidate.lifetimeCost().total().likely())
            .thenComparing(candidate -> candidate.product().id());

    private Ranking() {}

    /**
     * Orders candidates.
     *
     * @param candidates in any order
     * @return a new list, best first, excluded ones last by id
     */
    public static List<Candidate> order(List<Candidate> candidates) {
        var possible = new ArrayList<Candidate>();
        var excluded = new ArrayList<Candidate>();
        for (var candidate : candidates) {
            (candidate.verdict() == Verdict.EXCLUDED ? excluded : possible).add(candidate);
        }
        possible.sort(RULE);
        excluded.sort(Comparator.comparing(candidate -> candidate.product().id()));
        possible.addAll(excluded);
        return List.copyOf(possible);
    }

    private static int safety(Candidate candidate) {
        if (candidate.stopped()) {
            return 2;
        }
        return switch (candidate.screen().verdict()) {
            case PASSES -> 0;
            case CANNOT_TELL -> 1;
            case FAILS -> 2;
        };
    }

    /** Whole hours, so that a minute of cold does not outweigh a thousand dollars. */
    private static double coldHours(Candidate candidate) {
        return Elementary.rint(candidate.worse().likely().coldHours());
    }
}
