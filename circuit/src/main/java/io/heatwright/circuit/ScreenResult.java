package io.heatwright.circuit;

import java.util.List;
import java.util.Optional;

/**
 * What the screen of one circuit says.
 *
 * @param verdict the worst of the rules
 * @param figures the amperes behind it
 * @param rules every rule that was applied, in the order it was applied
 * @param conditions what is to be verified before relying on it, in the order of the rules
 * @param newCircuit the circuit that would have to be added; present only if this one fails and a new one would serve
 * @param edition the edition cited
 */
public record ScreenResult(
        Verdict verdict,
        Figures figures,
        List<RuleResult> rules,
        List<Condition> conditions,
        Optional<NewCircuit> newCircuit,
        Edition edition) {

    /** Copies the lists. */
    public ScreenResult {
        rules = List.copyOf(rules);
        conditions = List.copyOf(conditions);
    }

    /**
     * Returns the rule that decided the verdict: of those with the worst outcome, the one whose value presses hardest on
     * its limit, and the first of equals.
     *
     * @return the rule's result; empty if nothing counted
     */
    public Optional<RuleResult> deciding() {
        RuleResult worst = null;
        for (var rule : rules) {
            if (rule.outcome() != Outcome.INFORMATION && (worst == null || outranks(rule, worst))) {
                worst = rule;
            }
        }
        return Optional.ofNullable(worst);
    }

    private static boolean outranks(RuleResult rule, RuleResult other) {
        int order = rule.outcome().compareTo(other.outcome());
        return order < 0 || (order == 0 && rule.pressure() > other.pressure());
    }

    /**
     * Finds what a rule said.
     *
     * @param rule the rule
     * @return its first result; empty if it did not apply
     */
    public Optional<RuleResult> of(Rule rule) {
        return rules.stream().filter(result -> result.rule() == rule).findFirst();
    }
}
