package io.heatwright.planner;

import io.heatwright.circuit.Check;
import io.heatwright.circuit.Circuit;
import io.heatwright.circuit.Person;
import io.heatwright.circuit.SafetyCheck;
import io.heatwright.circuit.ScreenResult;
import io.heatwright.home.Assumption;
import io.heatwright.home.HomeRoom;
import io.heatwright.planner.candidate.Candidate;
import io.heatwright.planner.candidate.Tariff;
import io.heatwright.planner.candidate.Today;
import io.heatwright.planner.label.Label;
import io.heatwright.planner.money.Payback;
import io.heatwright.planner.money.Saving;
import io.heatwright.planner.rates.EmissionFactor;
import io.heatwright.planner.rates.EnergyPrice;
import io.heatwright.planner.request.PlanRequest;
import io.heatwright.planner.situation.Situations;
import io.heatwright.planner.terms.Range;
import io.heatwright.planner.terms.Verdict;
import io.heatwright.planner.trial.Outcomes;
import io.heatwright.planner.unknown.Unknown;
import java.util.List;
import java.util.Optional;

/**
 * The answer for one room, in SI and codes; PlanTrees puts it into words and keys.
 *
 * @param request what was asked
 * @param situations the room in its three versions
 * @param label what to look for on a label
 * @param candidates in the order of the printed rule
 * @param choice the best candidate that fits or likely fits; else the best that fits after a change; else empty
 * @param today what is there now, with its outcomes
 * @param circuit the circuit a plug-in unit would use, with today's plug-in heat or cooling on it
 * @param todayScreen the screen of that circuit as it is today
 * @param tariff prices and emissions used
 * @param electricityPrice the price with its source; empty when the person gave one or none is known
 * @param electricityEmission the factor with its source; empty when none is known
 * @param saving of the choice against today; empty without one of them
 * @param payback of the choice against what is owned today; empty likewise
 * @param unknowns inputs that were filled in, by how far they move the heating load, largest first
 * @param assumptions every input that was filled in
 */
public record Plan(
        PlanRequest request,
        Situations situations,
        Label label,
        List<Candidate> candidates,
        Optional<Candidate> choice,
        Optional<Baseline> today,
        Circuit circuit,
        ScreenResult todayScreen,
        Tariff tariff,
        Optional<EnergyPrice> electricityPrice,
        Optional<EmissionFactor> electricityEmission,
        Optional<Saving> saving,
        Optional<Payback> payback,
        List<Unknown> unknowns,
        List<Assumption> assumptions) {

    /** Copies the lists. */
    public Plan {
        candidates = List.copyOf(candidates);
        unknowns = List.copyOf(unknowns);
        assumptions = List.copyOf(assumptions);
    }

    /**
     * What is there now, run at the same setpoints.
     *
     * @param today what it is
     * @param outcomes in the three versions of the room
     * @param cost US dollars a year
     * @param emission kg CO2e a year
     */
    public record Baseline(Today today, Outcomes outcomes, Range cost, Range emission) {}

    /**
     * Returns what could at least do something where nothing is chosen.
     *
     * @return the first candidate that is too big, else the first that helps, unless a failed check forbids it
     */
    public Optional<Candidate> helper() {
        return first(Verdict.TOO_BIG).or(() -> first(Verdict.HELPER_ONLY));
    }

    private Optional<Candidate> first(Verdict verdict) {
        return candidates.stream()
                .filter(candidate -> candidate.verdict() == verdict && !candidate.stopped())
                .findFirst();
    }

    /**
     * Returns the checks that this plan asks for: those of the choice, else of the helper. Where heat is wanted and nothing
     * in the catalogue gives it, the coldest night still has to be thought of.
     *
     * @return checks in the order of {@link Check}
     */
    public List<SafetyCheck> safety() {
        return choice.or(this::helper).map(Candidate::safety).orElseGet(this::warmth);
    }

    private List<SafetyCheck> warmth() {
        var check = new SafetyCheck(
                Check.WARMTH_ON_THE_COLDEST_NIGHT, Check.State.TO_DO, Person.RESIDENT, Double.NaN, Double.NaN);
        return situations.likely().wantsHeat() ? List.of(check) : List.of();
    }

    /**
     * Returns the room in its likely version.
     *
     * @return the room
     */
    public HomeRoom room() {
        return situations.likely().room();
    }
}
