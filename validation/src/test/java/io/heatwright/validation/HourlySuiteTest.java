package io.heatwright.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The first of February, hour by hour, no farther from the mean of the six programs than the farthest of them. */
class HourlySuiteTest {

    private static final HourlySuite SUITE = new HourlySuite();

    @TestFactory
    List<DynamicTest> loads_and_temperatures_are_as_near_to_the_mean_as_the_programs_are() {
        return SUITE.run().stream()
                .filter(check -> check.quantity().startsWith("zone_"))
                .map(check -> DynamicTest.dynamicTest(
                        check.caseName() + " " + check.quantity(),
                        () -> assertThat(check.value()).as(check.toString()).isLessThanOrEqualTo(check.high())))
                .toList();
    }

    @Test
    void the_days_that_must_be_compared_are() {
        assertThat(SUITE.run().stream().map(check -> check.caseName() + " " + check.quantity()))
                .contains(
                        "600 zone_load_distance",
                        "900 zone_load_distance",
                        "600FF zone_temperature_distance",
                        "900FF zone_temperature_distance");
    }

    @Test
    void a_day_that_is_the_mean_has_no_distance_and_one_kilowatt_hour_beside_it_has_one() {
        var reference = HourlyReference.firstOfFebruary().get(0);
        var mean = reference.mean();

        assertThat(reference.distance(mean)).isZero();
        assertThat(reference.distance(Arrays.stream(mean).map(load -> load + 1).toArray()))
                .isEqualTo(1);
    }

    @Test
    void a_program_with_gaps_is_left_out_of_the_farthest() {
        var values = new double[][] {new double[24], new double[24], new double[24]};
        Arrays.fill(values[1], 1);
        Arrays.fill(values[2], 50);
        values[2][5] = Double.NaN;

        var reference = new HourlyReference("x", "zone_load", "kWh", List.of("a", "b", "c"), values);

        assertThat(reference.largestDistance()).isLessThan(30);
    }

    @Test
    void every_day_is_drawn_once_as_a_picture_that_stands_by_itself() {
        var plots = SUITE.plots();

        assertThat(plots).hasSameSizeAs(SUITE.run());
        assertThat(plots.stream().map(Suite.Plot::file)).doesNotHaveDuplicates();
        assertThat(plots)
                .allSatisfy(plot -> assertThat(plot.svg())
                        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                        .contains("<title>" + plot.title() + "</title>")
                        .endsWith("</svg>\n")
                        .doesNotContain("NaN"));
    }
}
