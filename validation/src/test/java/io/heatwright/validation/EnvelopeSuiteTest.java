package io.heatwright.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Cases 600, 600FF, 900 and 900FF as home files, inside the ranges of ASHRAE Standard 140-2020's six programs. */
class EnvelopeSuiteTest {

    private static final List<Check> CHECKS = new EnvelopeSuite().run();

    @TestFactory
    List<DynamicTest> every_figure_lies_inside_the_published_range() {
        return CHECKS.stream()
                .map(check -> DynamicTest.dynamicTest(
                        check.caseName() + " " + check.quantity(),
                        () -> assertThat(check.inside()).as(check.toString()).isTrue()))
                .toList();
    }

    @Test
    void the_four_cases_are_named_as_published() {
        assertThat(CHECKS.stream().map(Check::caseName)).contains("600", "600FF", "900", "900FF");
        assertThat(CHECKS.stream().filter(c -> c.caseName().equals("600")).map(Check::quantity))
                .containsExactly("annual_heating", "annual_sensible_cooling", "peak_heating", "peak_sensible_cooling");
        assertThat(CHECKS.stream().filter(c -> c.caseName().equals("900FF")).map(Check::quantity))
                .containsExactly("ff_tmax", "ff_tmin", "ff_tmean");
    }

    @Test
    void loads_lie_inside_the_acceptance_limits_of_the_2023_edition_too() {
        var limits = ReferenceRanges.envelope().stream()
                .filter(range -> range.acceptedLow().isPresent())
                .toList();
        var compared = 0;
        for (var check : CHECKS) {
            for (var range : limits) {
                if (range.caseName().equals(check.caseName()) && range.metric().equals(check.quantity())) {
                    assertThat(check.value())
                            .as(check.toString())
                            .isBetween(
                                    range.acceptedLow().getAsDouble(),
                                    range.acceptedHigh().getAsDouble());
                    compared++;
                }
            }
        }
        assertThat(compared).isEqualTo(4);
    }

    @Test
    void running_twice_gives_the_same_figures() {
        assertThat(new EnvelopeSuite().run()).isEqualTo(CHECKS);
    }
}
