package io.heatwright.formats.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.circuit.Mounting;
import io.heatwright.equipment.Status;
import io.heatwright.formats.json.JsonWriter;
import io.heatwright.planner.candidate.Candidate;
import io.heatwright.planner.candidate.Exclusion;
import io.heatwright.planner.candidate.Placement;
import io.heatwright.planner.rates.EnergyPrices;
import io.heatwright.planner.request.PlanRequest;
import io.heatwright.planner.terms.Threshold;
import io.heatwright.planner.terms.Verdict;
import io.heatwright.planner.tree.PlanTree;
import io.heatwright.planner.trial.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds in every plan, whatever the home. */
class PlanRulesTest {

    private static final Pattern CLEARANCE =
            Pattern.compile("\\b(safe|safely|ok|okay|compliant|complies)\\b", Pattern.CASE_INSENSITIVE);

    /** Only window units are allowed, and the window is on a hinge. */
    private static final String NOTHING_FITS = PlannedHomes.text(
            PlannedHomes.BEDROOM,
            "opens: double-hung",
            "opens: casement",
            "tenure: rent",
            "tenure: rent\nmay: [window unit]");

    static List<String> homes() {
        var all = new ArrayList<>(
                PlannedHomes.examples().stream().map(PlannedHomes::text).toList());
        all.add(PlannedHomes.text(PlannedHomes.BEDROOM, "opens: double-hung", "opens: casement"));
        all.add(PlannedHomes.text(
                PlannedHomes.BEDROOM,
                "tenure: rent",
                "tenure: own\nmay: [mini-split, new circuit]",
                "New York, NY",
                "Duluth, MN"));
        all.add(PlannedHomes.text(
                PlannedHomes.BEDROOM, "feeds: [bedroom, hall], also: [lamp 60 W, laptop 90 W]", "dedicated: true"));
        all.add(NOTHING_FITS);
        return all;
    }

    @ParameterizedTest
    @MethodSource("homes")
    void the_order_is_the_printed_rule_recomputed_from_the_plans_own_figures(String home) {
        var candidates = PlannedHomes.home(home).tree().trees("candidates");

        var expected = candidates.stream()
                .sorted(Comparator.comparing((PlanTree c) -> c.text("verdict").equals("excluded"))
                        .thenComparing(PlanRulesTest::screen)
                        .thenComparing(PlanRulesTest::coldHours)
                        .thenComparing(PlanRulesTest::lifetimeCost)
                        .thenComparing(c -> c.text("id")))
                .map(c -> c.text("id"))
                .toList();

        assertThat(candidates.stream().map(c -> c.text("id")).toList()).containsExactlyElementsOf(expected);
    }

    private static int screen(PlanTree candidate) {
        if (candidate.text("verdict").equals("excluded")) {
            return 0;
        }
        return candidate.truth("stopped")
                ? 2
                : List.of("passes", "cannot_tell", "fails").indexOf(candidate.text("circuit"));
    }

    private static double coldHours(PlanTree candidate) {
        return candidate.has("cold_hours_h")
                ? Math.rint(candidate.range("cold_hours_h").likely())
                : 0;
    }

    private static double lifetimeCost(PlanTree candidate) {
        return candidate.has("lifetime_cost_usd")
                ? candidate.range("lifetime_cost_usd").likely()
                : 0;
    }

    @ParameterizedTest
    @MethodSource("homes")
    void assumed_performance_or_borrowed_weather_is_at_most_a_likely_fit(String home) {
        var plan = PlannedHomes.home(home).plan();

        var fits = plan.candidates().stream()
                .filter(c -> c.verdict() == Verdict.FITS)
                .toList();

        assertThat(fits).noneMatch(Candidate::assumed);
        assertThat(fits).noneMatch(c -> c.product().isRepresentative());
        assertThat(fits).noneMatch(c -> plan.request().siting().borrowed());
    }

    @ParameterizedTest
    @MethodSource("homes")
    void what_fits_holds_in_the_tight_the_typical_and_the_leaky_room(String home) {
        var plan = PlannedHomes.home(home).plan();
        var wantsHeat = plan.situations().likely().wantsHeat();

        for (var candidate : plan.candidates()) {
            if (candidate.verdict() == Verdict.FITS) {
                assertThat(candidate.hotHours().high())
                        .as(candidate.product().id())
                        .isLessThanOrEqualTo(Threshold.HOT_HOURS.value());
                if (wantsHeat) {
                    assertThat(candidate.coldHours().high())
                            .as(candidate.product().id())
                            .isLessThanOrEqualTo(Threshold.COLD_HOURS.value());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("homes")
    void a_unit_whose_nameplate_is_not_published_never_passes_and_240_volts_never_pass_at_120(String home) {
        var plan = PlannedHomes.home(home).plan();
        var volts = plan.circuit().voltage();

        for (var candidate : plan.candidates()) {
            var supply = candidate.product().supply();
            var passes = candidate.screen().verdict() == io.heatwright.circuit.Verdict.PASSES;
            if (!supply.nameplateAmps().isKnown()
                    && !supply.minimumCircuitAmpacity().isKnown()) {
                assertThat(passes).as(candidate.product().id()).isFalse();
            }
            if (volts == io.heatwright.circuit.VoltageClass.V120
                    && supply.voltage() == io.heatwright.equipment.Voltage.VOLTS_208_TO_240) {
                assertThat(candidate.screen().verdict())
                        .as(candidate.product().id())
                        .isEqualTo(io.heatwright.circuit.Verdict.FAILS);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("homes")
    void what_the_screen_fails_is_never_said_to_fit_this_outlet(String home) {
        assertThat(PlannedHomes.home(home).tree().trees("candidates"))
                .filteredOn(c -> c.text("circuit").equals("fails"))
                .noneMatch(c -> List.of("fits", "likely_fits").contains(c.text("verdict")));
    }

    @ParameterizedTest
    @MethodSource("homes")
    void a_circuit_that_fails_today_is_in_the_headlines_warning(String home) {
        var tree = PlannedHomes.home(home).tree();

        assertThat(tree.tree("answer").text("warning").contains("fails the screen today"))
                .isEqualTo(tree.tree("circuit").text("today_verdict").equals("fails"));
    }

    @ParameterizedTest
    @MethodSource("homes")
    void every_excluded_candidate_names_its_input_and_has_no_figures(String home) {
        for (var candidate : PlannedHomes.home(home).tree().trees("candidates")) {
            if (candidate.text("verdict").equals("excluded")) {
                assertThat(candidate.text("reason")).startsWith("Excluded by ");
                assertThat(candidate.has("cold_hours_h")).isFalse();
                assertThat(candidate.truth("shown")).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("homes")
    void buy_this_is_said_only_of_what_is_sold_and_published(String home) {
        var planned = PlannedHomes.home(home);
        var says = planned.tree().tree("choice").text("sentence").startsWith("Buy this");

        assertThat(says)
                .isEqualTo(planned.plan()
                        .choice()
                        .filter(c -> !c.assumed() && c.product().market().status() == Status.SOLD)
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("homes")
    void a_product_that_a_failed_check_stops_is_never_chosen(String home) {
        assertThat(PlannedHomes.home(home).plan().choice().filter(Candidate::stopped))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("homes")
    void a_saving_names_its_baseline_and_a_range_across_zero_may_cost_more_or_less(String home) {
        var planned = PlannedHomes.home(home);
        planned.plan().saving().ifPresent(saving -> {
            var lines = planned.tree().tree("money").texts("lines");
            assertThat(saving.baseline()).isNotBlank();
            assertThat(lines.get(0)).contains(saving.baseline());
            assertThat(lines.get(0).contains("may cost more or less"))
                    .isEqualTo(saving.perYear().spansZero());
        });
    }

    @ParameterizedTest
    @MethodSource("homes")
    void nothing_is_cleared_in_words_that_only_an_inspector_may_use(String home) {
        assertThat(texts(PlannedHomes.home(home).tree().plain()))
                .isNotEmpty()
                .noneMatch(text -> CLEARANCE.matcher(text).find());
    }

    private static Stream<String> texts(Object value) {
        if (value instanceof java.util.Map<?, ?> map) {
            return map.values().stream().flatMap(PlanRulesTest::texts);
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(PlanRulesTest::texts);
        }
        return value instanceof String text ? Stream.of(text) : Stream.empty();
    }

    @ParameterizedTest
    @MethodSource("homes")
    void a_plan_below_fits_asks_what_keeps_people_warm_on_the_coldest_night(String home) {
        var planned = PlannedHomes.home(home);
        var asked = planned.tree().trees("safety").stream()
                .anyMatch(check -> check.text("code").equals("warmth_on_the_coldest_night"));

        assertThat(asked)
                .isEqualTo(planned.plan()
                                .choice()
                                .filter(c -> c.verdict() == Verdict.FITS)
                                .isEmpty()
                        && planned.plan().situations().likely().wantsHeat());
    }

    @ParameterizedTest
    @MethodSource("homes")
    void tight_is_below_likely_below_leaky_and_every_range_holds_its_likely_value(String home) {
        var planned = PlannedHomes.home(home);
        var loads = planned.plan().situations();

        assertThat(loads.tight().loads().heating())
                .isLessThanOrEqualTo(loads.likely().loads().heating());
        assertThat(loads.likely().loads().heating())
                .isLessThanOrEqualTo(loads.leaky().loads().heating());
        for (var candidate : planned.plan().candidates()) {
            if (candidate.exclusion().isEmpty()) {
                for (var range : List.of(
                        candidate.coldHours(),
                        candidate.hotHours(),
                        candidate.energyCost(),
                        candidate.range(Outcome::heat))) {
                    assertThat(range.likely()).isBetween(range.low(), range.high());
                }
            }
        }
    }

    @Test
    void the_order_of_the_catalogue_and_the_number_of_threads_change_nothing() {
        var home = PlannedHomes.text(PlannedHomes.BEDROOM);
        var products = new ArrayList<>(PlannedHomes.DATA.catalogue().products());
        Collections.reverse(products);
        var reversed = new io.heatwright.equipment.Catalogue(
                products, PlannedHomes.DATA.catalogue().representatives());

        var other = PlannedHomes.plan(PlannedHomes.request(home, reversed, PlannedHomes.threads(2)));

        assertThat(JsonWriter.write(other.tree().plain()))
                .isEqualTo(JsonWriter.write(PlannedHomes.home(home).tree().plain()));
    }

    @Test
    void a_window_that_swings_on_a_hinge_excludes_window_units_and_says_so() {
        var home = PlannedHomes.text(PlannedHomes.BEDROOM, "opens: double-hung", "opens: casement");

        assertExcluded(home, Exclusion.Cause.WINDOW_KIND, "windows.opens");
    }

    @Test
    void a_window_too_narrow_excludes_window_units_and_says_so() {
        var home = PlannedHomes.text(PlannedHomes.BEDROOM, "size: 4 ft x 5 ft", "size: 1 ft x 5 ft");

        assertExcluded(home, Exclusion.Cause.WINDOW_SIZE, "windows.size");
    }

    @Test
    void what_may_not_be_altered_excludes_by_that_input() {
        var home = PlannedHomes.text(PlannedHomes.BEDROOM, "tenure: rent", "tenure: rent\nmay: [window unit]");

        assertExcluded(home, Exclusion.Cause.ALTERATION, "may");
    }

    @Test
    void a_tenant_is_not_offered_a_system_for_the_whole_home() {
        assertExcluded(PlannedHomes.text(PlannedHomes.BEDROOM), Exclusion.Cause.TENURE, "tenure");
    }

    @Test
    void a_unit_for_another_voltage_is_excluded_where_no_circuit_may_be_added() {
        var home = PlannedHomes.text(
                PlannedHomes.BEDROOM, "tenure: rent", "tenure: own\nmay: [window unit, through-wall unit, mini-split]");

        assertExcluded(home, Exclusion.Cause.VOLTAGE, "circuits.voltage");
    }

    private static void assertExcluded(String home, Exclusion.Cause cause, String input) {
        var excluded = PlannedHomes.home(home).plan().candidates().stream()
                .filter(c -> c.exclusion()
                        .map(Exclusion::cause)
                        .filter(cause::equals)
                        .isPresent())
                .toList();
        assertThat(excluded)
                .as(cause.name().toLowerCase(Locale.ROOT))
                .isNotEmpty()
                .allSatisfy(candidate -> {
                    assertThat(candidate.exclusion().orElseThrow().input()).isEqualTo(input);
                    assertThat(candidate.verdict()).isEqualTo(Verdict.EXCLUDED);
                    assertThat(candidate.ends()).isEmpty();
                });
    }

    @Test
    void where_nothing_fits_the_plan_still_asks_for_warmth_on_the_coldest_night_first() {
        var planned = PlannedHomes.home(NOTHING_FITS);

        assertThat(planned.plan().choice()).isEmpty();
        assertThat(planned.tree().tree("answer").text("headline")).startsWith("Nothing fits");
        assertThat(planned.tree().tree("answer").texts("first")).isNotEmpty();
        assertThat(planned.tree().texts("next")).anyMatch(step -> step.contains("coldest night"));
    }

    @Test
    void a_window_unit_before_the_fire_escape_stands_after_what_passes_and_is_not_chosen() {
        var home =
                PlannedHomes.text(PlannedHomes.BEDROOM, "opens: double-hung", "opens: double-hung, fire escape: yes");
        var plan = PlannedHomes.home(home).plan();

        var stopped = plan.candidates().stream().filter(Candidate::stopped).toList();

        assertThat(stopped)
                .hasSizeGreaterThan(1)
                .allMatch(c -> Placement.mounting(c.product().kind()) == Mounting.WINDOW);
        assertThat(PlannedHomes.home(home).tree().trees("candidates"))
                .filteredOn(c -> c.truth("stopped") && !c.text("verdict").equals("excluded"))
                .isNotEmpty()
                .allMatch(c -> c.text("reason").contains("blocks the fire escape"));
        assertThat(plan.choice().filter(Candidate::stopped)).isEmpty();
    }

    @Test
    void without_any_price_of_energy_no_saving_is_claimed_and_none_denied() {
        var request = PlannedHomes.request(
                PlannedHomes.text(PlannedHomes.BEDROOM), PlannedHomes.DATA.catalogue(), PlannedHomes.threads(2));
        var unpriced = new PlanRequest(
                request.resolution(),
                request.room(),
                request.siting(),
                request.catalogue(),
                new EnergyPrices(List.of()),
                request.carbon(),
                request.edition(),
                request.stepsPerHour(),
                request.batch());

        var money = PlannedHomes.plan(unpriced).tree().tree("money");

        assertThat(money.texts("lines").get(0)).contains("price is not known").doesNotContain("NaN");
        assertThat(money.text("direction")).isEqualTo("not_known");
    }
}
