package io.heatwright.planner.answer;

import io.heatwright.circuit.Check;
import io.heatwright.circuit.Condition;
import io.heatwright.circuit.Duty;
import io.heatwright.circuit.Rule;
import io.heatwright.circuit.RuleResult;
import io.heatwright.circuit.SafetyCheck;
import io.heatwright.circuit.ScreenResult;
import io.heatwright.circuit.Verdict;
import io.heatwright.circuit.VoltageClass;
import io.heatwright.home.quantity.Figures;
import io.heatwright.planner.Plan;
import io.heatwright.planner.candidate.Candidate;
import io.heatwright.planner.candidate.Wiring;
import io.heatwright.planner.tree.PlanTree;
import io.heatwright.planner.trial.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells of the circuit and of the safety checks: "passes the screen", "fails the screen" or "cannot tell". */
final class OutletTeller {
    /** Highest sill of an escape window, 44 in (IRC R310.2.3), m. */
    private static final double HIGHEST_SILL = 1.118;

    private final Plan plan;
    private final Speech speech;

    OutletTeller(Plan plan, Speech speech) {
        this.plan = plan;
        this.speech = speech;
    }

    PlanTree circuit() {
        var today = plan.todayScreen();
        var chosen = plan.choice().map(Candidate::screen);
        var verdict = chosen.map(ScreenResult::verdict).orElse(today.verdict());
        var conditions = new ArrayList<String>();
        for (var condition : chosen.orElse(today).conditions()) {
            if (condition.code() == Condition.Code.CIRCUIT_IS_DEDICATED
                    || condition.code() == Condition.Code.DEDICATED_CONTRADICTED
                    || condition.code() == Condition.Code.BREAKER_RATING) {
                conditions.add(condition(condition));
            }
        }
        return new PlanTree()
                .put("name", plan.circuit().name())
                .put("verdict", verdict.name().toLowerCase(Locale.ROOT))
                .put("today_verdict", today.verdict().name().toLowerCase(Locale.ROOT))
                .put("breaker_a", today.figures().rating())
                .put("breaker_assumed", today.figures().ratingAssumed())
                .put("shared", plan.circuit().shared())
                .put("largest_unit_a", plan.label().current())
                .put("edition", plan.request().edition().year())
                .putTexts("lines", lines(today, chosen.orElse(today)))
                .put("rules", rules(chosen.orElse(today)))
                .put("today_rules", rules(today))
                .putTexts("conditions", conditions)
                .put("worst_hour_w", worstHour());
    }

    List<PlanTree> safety() {
        return plan.safety().stream()
                .map(check -> new PlanTree()
                        .put("code", check.check().name().toLowerCase(Locale.ROOT))
                        .put("state", check.state().name().toLowerCase(Locale.ROOT))
                        .put("stops", check.check().severity() == Check.Severity.STOPS)
                        .put("sentence", safety(check))
                        .put("who", speech.say("person." + check.person().name()))
                        .put("source", speech.phrase(check.check().source())))
                .toList();
    }

    /** A check as a thing to do, with who does it. */
    String step(SafetyCheck check) {
        var sentence = safety(check);
        return sentence.substring(0, sentence.length() - 1) + " ("
                + speech.say("person." + check.person().name()) + ").";
    }

    String safety(SafetyCheck check) {
        return speech.say(
                "safety." + check.check().name() + "." + check.state().name(),
                "from",
                Figures.decimals(check.value(), 0).replace(",", ""),
                "to",
                Figures.decimals(check.limit(), 0).replace(",", ""),
                "area",
                speech.area(orZero(check.limit())),
                "opening",
                speech.opening(check.limit()),
                "sill",
                speech.height(HIGHEST_SILL),
                "length",
                speech.height(check.limit()));
    }

    private static double orZero(double value) {
        return Double.isNaN(value) ? 0 : value;
    }

    private double worstHour() {
        return plan.choice()
                .map(best -> best.range(Outcome::worstHourPower).high())
                .orElse(Double.NaN);
    }

    private List<String> lines(ScreenResult today, ScreenResult chosen) {
        var lines = new ArrayList<String>();
        var breaker = speech.amps(today.figures().rating());
        lines.add(speech.say(
                plan.circuit().shared() ? "outlet.shared" : "outlet.dedicated",
                "breaker",
                breaker,
                "assumed",
                today.figures().ratingAssumed() ? speech.say("outlet.breaker_assumed") : "",
                "verdict",
                speech.say("today." + today.verdict().name())));
        if (today.figures().total() > 0) {
            lines.add(speech.say(
                    "outlet.sum",
                    "loads",
                    loads(),
                    "total",
                    speech.amps(today.figures().total()),
                    "limit",
                    speech.amps(today.figures().longRunningLimit())));
        }
        lines.add(speech.say(
                replacedOnCircuit() ? "outlet.largest_elsewhere" : "outlet.largest",
                "largest",
                speech.amps(plan.label().current())));
        Wiring.pluggedInHeat(plan.situations().likely().home()).stream()
                .filter(load -> todayFails())
                .findFirst()
                .ifPresent(load -> lines.add(speech.say("outlet.until", "load", speech.phrase(load.name()))));
        plan.choice()
                .ifPresent(best -> lines.add(speech.say(
                        "outlet.choice",
                        "verdict",
                        speech.say("screen." + chosen.verdict().name()),
                        "rule",
                        deciding(chosen, speech))));
        return lines;
    }

    private boolean replacedOnCircuit() {
        var home = plan.situations().likely().home();
        return !Wiring.pluggedInHeat(home).isEmpty();
    }

    private String loads() {
        var parts = new ArrayList<String>();
        for (var load : plan.circuit().loads()) {
            parts.add(speech.say(
                    load.assumed() ? "outlet.load_assumed" : "outlet.load",
                    "name",
                    speech.phrase(load.name()),
                    "amps",
                    speech.amps(load.current(VoltageClass.V120))));
        }
        return String.join(" + ", parts);
    }

    private List<PlanTree> rules(ScreenResult screen) {
        return screen.rules().stream()
                .filter(rule -> rule.rule() != Rule.BREAKER_RESPONSE || !Double.isNaN(rule.value()))
                .map(rule -> new PlanTree()
                        .put("rule", rule.rule().name().toLowerCase(Locale.ROOT))
                        .put("article", rule.article())
                        .put("edition", rule.edition().year())
                        .put("outcome", rule.outcome().name().toLowerCase(Locale.ROOT))
                        .put("value_a", rule.value())
                        .put("limit_a", rule.limit())
                        .put("sentence", rule(rule, speech)))
                .toList();
    }

    /** Names the rule that decided, with its figures. */
    static String deciding(ScreenResult screen, Speech speech) {
        return screen.deciding().map(rule -> rule(rule, speech)).orElse("");
    }

    private static String rule(RuleResult rule, Speech speech) {
        return speech.say(
                sentence(rule),
                "value",
                speech.amps(rule.value()),
                "limit",
                speech.amps(rule.limit()),
                "article",
                rule.article());
    }

    private static String sentence(RuleResult rule) {
        if (rule.rule() == Rule.BREAKER_KNOWN && rule.outcome() == io.heatwright.circuit.Outcome.HOLDS) {
            return "rule.BREAKER_GIVEN";
        }
        var ofCurrent = switch (rule.rule()) {
            case UNIT_ALONE, UNIT_SHARED, ONE_APPLIANCE, LONG_RUNNING, ALL_AT_ONCE -> true;
            default -> false;
        };
        return ofCurrent && Double.isNaN(rule.value())
                ? "rule.CURRENT_UNKNOWN"
                : "rule." + rule.rule().name();
    }

    String condition(Condition condition) {
        return speech.say(
                "condition." + condition.code().name(),
                "subjects",
                String.join(
                        ", ", condition.subjects().stream().map(speech::phrase).toList()),
                "figure",
                speech.amps(condition.figure()),
                "person",
                speech.say("person." + condition.person().name()));
    }

    /** Today's plug-in loads and the choice as bars on one scale. */
    PlanTree hour() {
        var items = new ArrayList<PlanTree>();
        for (var load : plan.circuit().loads()) {
            items.add(item(
                    speech.phrase(load.name()), load.current(VoltageClass.V120), load.duty() != Duty.INTERMITTENT));
        }
        plan.choice()
                .map(best -> best.product().supply().nameplateAmps())
                .filter(amps -> amps.isKnown())
                .ifPresent(amps -> items.add(item(speech.say("chart.unit"), amps.value(), true)));
        var figures = plan.todayScreen().figures();
        return new PlanTree()
                .put("items", items)
                .put("limit_a", figures.longRunningLimit())
                .put("breaker_a", figures.rating())
                .put(
                        "sentence",
                        speech.say(
                                "chart.circuit",
                                "limit",
                                speech.amps(figures.longRunningLimit()),
                                "breaker",
                                speech.amps(figures.rating()),
                                "largest",
                                speech.amps(plan.label().current())));
    }

    private static PlanTree item(String name, double amps, boolean longRunning) {
        return new PlanTree().put("name", name).put("a", amps).put("long_running", longRunning);
    }

    boolean todayFails() {
        return plan.todayScreen().verdict() == Verdict.FAILS;
    }
}
