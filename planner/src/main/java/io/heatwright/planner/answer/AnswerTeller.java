package io.heatwright.planner.answer;

import io.heatwright.circuit.Check;
import io.heatwright.circuit.Condition;
import io.heatwright.circuit.Mounting;
import io.heatwright.circuit.SafetyCheck;
import io.heatwright.circuit.SafetyChecks;
import io.heatwright.home.Tenure;
import io.heatwright.home.quantity.Figures;
import io.heatwright.planner.Plan;
import io.heatwright.planner.candidate.Candidate;
import io.heatwright.planner.candidate.Noise;
import io.heatwright.planner.candidate.Placement;
import io.heatwright.planner.terms.Threshold;
import io.heatwright.planner.terms.Verdict;
import io.heatwright.planner.tree.PlanTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells the answer, what to check first, and what to do next. The worst safety result stands in the headline. */
final class AnswerTeller {
    private final Plan plan;
    private final Speech speech;
    private final OutletTeller outlet;

    AnswerTeller(Plan plan, Speech speech) {
        this.plan = plan;
        this.speech = speech;
        outlet = new OutletTeller(plan, speech);
    }

    PlanTree answer() {
        var verdict = plan.choice().map(Candidate::verdict).orElse(Verdict.DOES_NOT_FIT);
        return new PlanTree()
                .put("verdict", verdict.code())
                .put("verdict_text", speech.say("verdict." + verdict.code()))
                .put("headline", headline(verdict))
                .putTexts("first", first())
                .put("warning", warning());
    }

    private String headline(Verdict verdict) {
        var likely = plan.situations().likely();
        var does = likely.wantsHeat() && likely.wantsCooling() ? "both" : likely.wantsHeat() ? "heat" : "cool";
        return plan.choice()
                .map(best -> speech.say(
                        "answer." + verdict.code(),
                        "thing",
                        speech.thing(best.product()),
                        "does",
                        speech.say("does." + does)))
                .orElseGet(this::nothing);
    }

    private String nothing() {
        return plan.helper()
                .map(c -> speech.say(
                        "answer.nothing_but_" + c.verdict().code(),
                        "thing",
                        speech.thing(c.product()),
                        "name",
                        speech.name(c.product())))
                .orElseGet(() -> speech.say("answer.nothing"));
    }

    private String warning() {
        if (outlet.todayFails()) {
            return speech.say("warning.outlet_today");
        }
        return worst().map(outlet::safety).orElse("");
    }

    private Optional<SafetyCheck> worst() {
        return SafetyChecks.worst(plan.safety());
    }

    /** The circuit, when its screen did not pass, then the gravest check that is open. */
    private List<String> first() {
        var list = new ArrayList<String>();
        plan.choice().ifPresent(best -> {
            switch (best.screen().verdict()) {
                case PASSES -> {
                    if (!best.screen().conditions().isEmpty()) {
                        list.add(speech.say("first.verify_circuit"));
                    }
                }
                case CANNOT_TELL -> list.add(speech.say("first.nameplate"));
                case FAILS -> list.add(speech.say("first.outlet"));
            }
            if (permission(best)) {
                list.add(speech.say("first.permission"));
            }
            var coldNight = best.assumed() || coolsOutInSpell(best);
            worst().filter(check -> !coldNight || check.check() != Check.WARMTH_ON_THE_COLDEST_NIGHT)
                    .ifPresent(check ->
                            list.add(speech.say("first." + check.check().name())));
            if (best.assumed()) {
                list.add(speech.say("first.assumed"));
            } else if (coldNight) {
                list.add(speech.say(
                        "first.cold_spell",
                        "room",
                        speech.temperature(best.worse().likely().spellMinimum())));
            }
        });
        if (plan.choice().isEmpty()) {
            worst().ifPresent(check ->
                    list.add(speech.say("first." + check.check().name())));
        }
        return list;
    }

    /** The ground is asked for by the safety checks; of the rest, what shares the breaker decides most. */
    private static int urgency(Condition condition) {
        return switch (condition.code()) {
            case WHAT_SHARES_THE_CIRCUIT, CIRCUIT_IS_DEDICATED, DEDICATED_CONTRADICTED -> 0;
            case READ_NAMEPLATE_AMPS, READ_NAMEPLATE_AMPACITY -> 1;
            case REPLACED_LOADS_ELSEWHERE, BREAKER_RATING, VOLTAGE -> 2;
            default -> 3;
        };
    }

    private static boolean coolsOutInSpell(Candidate best) {
        return best.worse().likely().spellMinimum() < Threshold.COLD_SPELL_ROOM.value();
    }

    /** Who shares the breaker, the amps, the landlord, what stops the unit from being used; then the rest. */
    private List<String> steps(Candidate best) {
        var steps = new ArrayList<String>();
        var conditions = best.screen().conditions().stream()
                .filter(condition -> condition.code() != Condition.Code.OUTLET_GROUNDED)
                .sorted(Comparator.comparingInt(AnswerTeller::urgency))
                .toList();
        conditions.stream().filter(c -> urgency(c) < 2).forEach(c -> steps.add(outlet.condition(c)));
        if (permission(best)) {
            steps.add(speech.say("next.permission", "thing", speech.thing(best.product())));
        }
        open(best, Check.Severity.STOPS).forEach(check -> steps.add(outlet.step(check)));
        conditions.stream().filter(c -> urgency(c) >= 2).forEach(c -> steps.add(outlet.condition(c)));
        if (Placement.mounting(best.product().kind()) == Mounting.WINDOW) {
            steps.add(speech.say("next.window"));
        }
        open(best, Check.Severity.BEFORE_USE).forEach(check -> steps.add(outlet.step(check)));
        steps.addAll(noise(best));
        return steps;
    }

    private List<String> noise(Candidate best) {
        var noise = Noise.inRoom(best.product(), plan.room());
        var limit = Figures.decimals(noise.limit().level(), 0);
        return switch (noise.outcome()) {
            case WITHIN -> List.of();
            case UNKNOWN -> List.of(speech.say("next.noise_unknown", "limit", limit));
            case MAY_EXCEED, EXCEEDS ->
                List.of(speech.say(
                        "next.noise",
                        "low",
                        Figures.decimals(noise.levels().low(), 0),
                        "high",
                        Figures.decimals(noise.levels().high(), 0),
                        "limit",
                        limit));
        };
    }

    private static List<SafetyCheck> open(Candidate best, Check.Severity severity) {
        return best.safety().stream()
                .filter(check ->
                        check.state() != Check.State.PASSED && check.check().severity() == severity)
                .toList();
    }

    /** A tenant asks for whatever alters the home, unless the file says that it is granted. */
    private boolean permission(Candidate best) {
        var home = plan.situations().likely().home();
        var stated = plan.assumptions().stream()
                .noneMatch(assumption -> assumption.path().equals("may"));
        return Placement.needsPermission(best.product(), home)
                || (!stated
                        && home.tenure() != Tenure.OWN
                        && Placement.alteration(best.product().kind()).isPresent());
    }

    List<String> next() {
        var list = new ArrayList<String>();
        plan.choice().ifPresent(best -> {
            list.addAll(steps(best));
        });
        if (plan.choice().isEmpty()) {
            plan.safety().stream()
                    .filter(check -> check.state() != Check.State.PASSED)
                    .forEach(check -> list.add(outlet.step(check)));
        }
        plan.unknowns().stream().limit(1).forEach(unknown -> list.add(speech.phrase(unknown.findOut())));
        return list;
    }
}
