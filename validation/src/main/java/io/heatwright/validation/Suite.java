package io.heatwright.validation;

import java.util.List;
import java.util.Optional;

/** Published cases that we are held against. */
public interface Suite {

    /**
     * Returns the name by which the suite is asked for.
     *
     * @return one word in lower case
     */
    String name();

    /**
     * Returns where the reference figures come from.
     *
     * @return a citation
     */
    String source();

    /**
     * Returns how far beyond the published range a figure still counts as inside.
     *
     * @return a sentence without its full stop; empty if only rounding as in the published tables is allowed
     */
    default Optional<String> allowance() {
        return Optional.empty();
    }

    /**
     * Runs every case.
     *
     * @return one comparison a figure, misses among them, in the order of the published tables
     */
    List<Check> run();

    /**
     * Draws what the suite found where a picture says more than a table.
     *
     * @return may be empty
     */
    default List<Plot> plots() {
        return List.of();
    }

    /**
     * Tells what was found beside the comparisons.
     *
     * @return sentences, may be empty
     */
    default List<String> notes() {
        return List.of();
    }

    /**
     * A picture of a result.
     *
     * @param file name of the picture's file, without a folder
     * @param title what it shows
     * @param svg the picture
     */
    record Plot(String file, String title, String svg) {}

    /**
     * Lists all suites.
     *
     * @return in the order of the report
     */
    static List<Suite> all() {
        return List.of(
                new EnvelopeSuite(),
                new HourlySuite(),
                new SensitivitySuite(),
                new HvacSuite(),
                new AnalyticalSuite(),
                new StepsSuite(),
                new FrostSuite(),
                new FieldSuite(),
                new RatingSuite(),
                new RefrigerantSuite(),
                new CycleSuite(),
                new BreakerSuite(),
                new ComfortSuite());
    }
}
