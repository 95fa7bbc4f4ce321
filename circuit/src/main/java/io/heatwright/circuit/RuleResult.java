package io.heatwright.circuit;

/**
 * What one rule says.
 *
 * @param rule the rule
 * @param outcome what came of it
 * @param value the figure judged; its meaning and unit stand at the rule; NaN if there is none
 * @param limit the limit; its meaning and unit stand at the rule; NaN if there is none
 * @param edition the edition cited
 */
public record RuleResult(Rule rule, Outcome outcome, double value, double limit, Edition edition) {

    /**
     * Returns where the rule stands in the edition cited.
     *
     * @return the article
     */
    public String article() {
        return rule.article(edition);
    }

    /**
     * Returns how hard the value presses on the limit.
     *
     * @return value over limit, dimensionless; 0 if either is missing
     */
    double pressure() {
        double ratio = value / limit;
        return Double.isNaN(ratio) ? 0 : ratio;
    }
}
