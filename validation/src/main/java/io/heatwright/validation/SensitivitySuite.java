package io.heatwright.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What changes when one thing changes: pairs of cases of ASHRAE Standard 140-2020 that differ in one respect. The published
 * tables give the range of each case by itself, not of the difference. The difference of the means is taken as the
 * reference, give or take half the mean width of the two ranges (our choice).
 */
public final class SensitivitySuite implements Suite {
    /** The suite's name in results. */
    public static final String NAME = "sensitivity";

    private static final List<String> METRICS =
            List.of("annual_heating", "annual_sensible_cooling", "peak_heating", "peak_sensible_cooling");

    /** A case, and the case it departs from. */
    private record Step(String changed, String base) {}

    private static final List<Step> STEPS = List.of(
            new Step("200", "195"),
            new Step("210", "200"),
            new Step("215", "200"),
            new Step("220", "215"),
            new Step("230", "220"),
            new Step("240", "220"),
            new Step("250", "220"),
            new Step("400", "395"),
            new Step("410", "400"),
            new Step("420", "410"),
            new Step("430", "420"),
            new Step("800", "430"),
            new Step("450", "600"),
            new Step("460", "600"),
            new Step("610", "600"),
            new Step("620", "600"),
            new Step("630", "620"),
            new Step("640", "600"),
            new Step("650", "600"),
            new Step("660", "600"),
            new Step("670", "600"),
            new Step("680", "600"),
            new Step("685", "600"),
            new Step("695", "685"),
            new Step("900", "600"),
            new Step("910", "900"),
            new Step("920", "900"),
            new Step("930", "920"),
            new Step("940", "900"),
            new Step("950", "900"),
            new Step("980", "900"),
            new Step("985", "900"),
            new Step("995", "985"));

    private final EnvelopeCases cases = new EnvelopeCases();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String source() {
        return "ANSI/ASHRAE Standard 140-2020, differences of the six programs' means, give or take half the mean width of"
                + " the two cases' ranges";
    }

    @Override
    public List<Check> run() {
        var ranges = new LinkedHashMap<String, ReferenceRange>();
        ReferenceRanges.envelope().forEach(range -> ranges.put(range.caseName() + " " + range.metric(), range));
        var checks = new ArrayList<Check>();
        for (var step : STEPS) {
            for (var metric : METRICS) {
                checks.add(check(step, metric, ranges));
            }
        }
        return List.copyOf(checks);
    }

    private Check check(Step step, String metric, Map<String, ReferenceRange> ranges) {
        var changed = range(ranges, step.changed(), metric);
        var base = range(ranges, step.base(), metric);
        var mean = changed.mean() - base.mean();
        var spread = 0.25 * (changed.high() - changed.low() + base.high() - base.low());
        var expected = new ReferenceRange(
                step.changed() + "-" + step.base(),
                metric,
                changed.unit(),
                mean - spread,
                mean + spread,
                mean,
                Math.min(changed.programs(), base.programs()),
                OptionalDouble.empty(),
                OptionalDouble.empty());
        return Check.unrounded(NAME, figure(step.changed(), metric) - figure(step.base(), metric), expected);
    }

    private double figure(String name, String metric) {
        return Optional.ofNullable(cases.get(name).figures().get(metric)).orElseThrow();
    }

    private static ReferenceRange range(Map<String, ReferenceRange> ranges, String name, String metric) {
        return Optional.ofNullable(ranges.get(name + " " + metric)).orElseThrow();
    }
}
