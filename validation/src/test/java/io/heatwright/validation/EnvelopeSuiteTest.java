package io.heatwright.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every row of ASHRAE Standard 140-2020's tables, from home files, against the ranges of its six programs. */
class EnvelopeSuiteTest {

    private static final List<Check> CHECKS = new EnvelopeSuite().run();
    private static final Map<String, ReferenceRange> RANGES = ranges();

    /** Cooling of heavy cases, where the limits of the 2023 edition are narrower than the six programs themselves. */
    private static final List<String> LIMITS_NARROWER_THAN_THE_PROGRAMS = List.of("900", "920", "940", "980", "985");

    private static Map<String, ReferenceRange> ranges() {
        var ranges = new LinkedHashMap<String, ReferenceRange>();
        ReferenceRanges.envelope().forEach(range -> ranges.put(range.caseName() + " " + range.metric(), range));
        return ranges;
    }

    private static ReferenceRange range(Check check) {
        return Optional.ofNullable(RANGES.get(check.caseName() + " " + check.quantity()))
                .orElseThrow();
    }

    /** How far a miss may lie outside: the largest of 2 % of the programs' mean and a small absolute figure. */
    private static double furthest(ReferenceRange range) {
        var absolute = switch (range.unit()) {
            case "MWh" -> 0.02;
            case "kW" -> 0.03;
            case "°C" -> 0.3;
            default -> 0;
        };
        return Math.max(absolute, 0.02 * Math.abs(range.mean()));
    }

    @Test
    void every_published_row_is_compared() {
        assertThat(CHECKS).hasSize(189);
    }

    @Test
    void at_least_97_percent_lie_inside_the_range_of_the_six_programs() {
        var inside = CHECKS.stream().filter(Check::inside).count();

        assertThat(inside / 189.0).isGreaterThanOrEqualTo(0.97);
    }

    @TestFactory
    List<DynamicTest> no_figure_lies_far_outside() {
        return CHECKS.stream()
                .map(check -> DynamicTest.dynamicTest(check.caseName() + " " + check.quantity(), () -> {
                    var slack = furthest(range(check));
                    assertThat(check.value()).as(check.toString()).isBetween(check.low() - slack, check.high() + slack);
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> the_four_base_cases_and_their_sun_lie_inside() {
        return CHECKS.stream()
                .filter(check -> List.of("600", "600FF", "900", "900FF", "600 South", "North", "East", "South", "West")
                        .contains(check.caseName()))
                .map(check -> DynamicTest.dynamicTest(
                        check.caseName() + " " + check.quantity(),
                        () -> assertThat(check.inside()).as(check.toString()).isTrue()))
                .toList();
    }

    @TestFactory
    List<DynamicTest> loads_lie_inside_the_acceptance_limits_of_the_2023_edition_too() {
        return CHECKS.stream()
                .filter(check -> range(check).acceptedLow().isPresent())
                .filter(check -> !(check.quantity().equals("annual_sensible_cooling")
                        && LIMITS_NARROWER_THAN_THE_PROGRAMS.contains(check.caseName())))
                .map(check -> DynamicTest.dynamicTest(check.caseName() + " " + check.quantity(), () -> {
                    var one = range(check).acceptedLow().orElseThrow();
                    var other = range(check).acceptedHigh().orElseThrow();
                    // The limits of 910's cooling are published in reverse.
                    assertThat(check.value())
                            .as(check.toString())
                            .isBetween(Math.min(one, other), Math.max(one, other));
                }))
                .toList();
    }

    @Test
    void every_miss_of_any_suite_is_explained_and_nothing_else_is() {
        var misses = Suite.all().stream()
                .flatMap(suite -> suite.run().stream())
                .filter(check -> !check.inside())
                .map(Misses::key)
                .toList();

        assertThat(Misses.read().explained()).containsExactlyInAnyOrderElementsOf(misses);
    }

    @Test
    void running_twice_gives_the_same_figures() {
        assertThat(new EnvelopeSuite().run()).isEqualTo(CHECKS);
    }
}
