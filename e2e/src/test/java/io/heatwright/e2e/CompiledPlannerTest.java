package io.heatwright.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The planner compiled to JavaScript answers as the planner on the JVM, in the browser that runs it. */
class CompiledPlannerTest {
    private static final System.Logger LOG = System.getLogger(CompiledPlannerTest.class.getName());

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final Map<Deviations.Kind, Deviations.Worst> WORST = new TreeMap<>();
    private static Engines engines;

    @BeforeAll
    static void start_an_engine_alone_and_two_that_share() {
        Page page = CHROMIUM.lasting();
        page.navigate(Site.address());
        engines = Engines.in(page, 1, 2);
    }

    @AfterAll
    static void tell_the_worst_deviations() {
        WORST.forEach((kind, worst) -> LOG.log(
                System.Logger.Level.INFO,
                "JavaScript and JVM, worst deviation of " + kind + ": " + worst.deviation() + " at " + worst.path()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void a_random_home_gets_the_same_plan_as_on_the_jvm_alone_and_shared_among_workers(int seed) {
        var yaml = RandomHomes.of(seed);
        var expected = Reference.plan(yaml);

        var alone = engines.plan(yaml, 1);
        var shared = engines.plan(yaml, 2);

        var deviations = Deviations.between(expected, alone.tree());
        deviations
                .worst()
                .forEach((kind, worst) -> WORST.merge(
                        kind,
                        new Deviations.Worst(worst.deviation(), "seed " + seed + worst.path()),
                        (a, b) -> a.deviation() >= b.deviation() ? a : b));
        assertThat(deviations.differences()).as("seed %d%n%s", seed, yaml).isEmpty();
        assertThat(alone.parts()).isZero();
        assertThat(shared.parts()).as("the work was shared").isPositive();
        assertThat(shared.tree()).as("seed %d%n%s", seed, yaml).isEqualTo(alone.tree());
    }
}
