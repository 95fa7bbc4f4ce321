package io.heatwright.circuit.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The two ends of what UL 489 allows a thermal breaker, and the laws both must keep. */
class ThermalImageTest {

    private static final long SEED = 489;
    private static final int CASES = 400;
    private static final int YEAR_MINUTES = 525_600;

    private static ThermalImage slowest() {
        return ThermalImage.slowest(20);
    }

    /** Seconds until a cold breaker opens; NaN if it holds for a year. */
    private static double opens(ThermalImage image, double share, double step) {
        for (double time = 0; time < YEAR_MINUTES * 60.0; time += step) {
            double opened = image.carry(share, step);
            if (!Double.isNaN(opened)) {
                return time + opened;
            }
        }
        return Double.NaN;
    }

    private static double opens(ThermalImage image, double share) {
        return opens(image, share, 60);
    }

    @Test
    void both_hold_the_rating_for_a_year() {
        assertThat(opens(ThermalImage.slowest(15), 1)).isNaN();
        assertThat(opens(ThermalImage.quickest(), 1)).isNaN();
    }

    @Test
    void the_slowest_meets_both_points_of_the_standard_and_no_more() {
        assertThat(opens(ThermalImage.slowest(15), 1.349)).isNaN();
        assertThat(opens(ThermalImage.slowest(15), 1.35)).isCloseTo(3600, within(0.01));
        assertThat(opens(ThermalImage.slowest(15), 1.37)).isCloseTo(3600, within(0.01));
        assertThat(opens(ThermalImage.slowest(15), 1.99)).isCloseTo(3600, within(0.01));
        assertThat(opens(ThermalImage.slowest(15), 2)).isCloseTo(120, within(1e-6));
        assertThat(opens(ThermalImage.slowest(15), 3)).isCloseTo(120, within(1e-6));
    }

    @Test
    void larger_breakers_have_more_time() {
        assertThat(opens(ThermalImage.slowest(40), 2)).isCloseTo(240, within(1e-6));
        assertThat(opens(ThermalImage.slowest(40), 1.35)).isCloseTo(3600, within(0.01));
        assertThat(opens(ThermalImage.slowest(100), 2)).isCloseTo(360, within(1e-6));
        assertThat(opens(ThermalImage.slowest(100), 1.35)).isCloseTo(7200, within(0.01));
    }

    @Test
    void the_quickest_opens_at_any_lasting_current_above_the_rating() {
        assertThat(opens(ThermalImage.quickest(), 2)).isCloseTo(12, within(1e-9));
        assertThat(opens(ThermalImage.quickest(), 1.03)).isBetween(100.0, 180.0);
        assertThat(opens(ThermalImage.quickest(), 1.0001)).isBetween(300.0, 400.0);
    }

    @Test
    void a_start_in_a_loaded_quick_breaker_may_open_it_and_in_the_slowest_never_does() {
        var quickest = ThermalImage.quickest();
        assertThat(opens(quickest, 0.999, 60)).isNaN();
        quickest.surge(4, 0.3);
        assertThat(quickest.carry(0.999, 60)).isZero();
        var slowest = ThermalImage.slowest(15);
        slowest.surge(1000, 1);
        assertThat(slowest.carry(0.5, 60)).isNaN();
    }

    @Test
    void what_was_carried_before_shortens_the_time_and_a_rest_lengthens_it_again() {
        var cold = opens(ThermalImage.slowest(15), 2);
        var warm = ThermalImage.slowest(15);
        warm.carry(1, 3600);
        double afterLoad = opens(warm, 2);
        var rested = ThermalImage.slowest(15);
        rested.carry(1, 3600);
        rested.carry(0, 300);
        double afterRest = opens(rested, 2);
        assertThat(afterLoad).isLessThan(0.6 * cold);
        assertThat(afterRest).isBetween(afterLoad, cold);
    }

    @Test
    void short_loads_gather() {
        var image = ThermalImage.slowest(15);
        assertThat(image.carry(2, 90)).isNaN();
        assertThat(image.carry(0, 20)).isNaN();
        assertThat(image.carry(2, 90)).isBetween(1.0, 90.0);
    }

    private record Course(double[] shares) {
        static Course random(SplittableRandom random) {
            var shares = new double[random.nextInt(20, 300)];
            double level = 0;
            for (int i = 0; i < shares.length; i++) {
                level = random.nextInt(6) == 0 ? random.nextDouble(0, 2.6) : level;
                shares[i] = level;
            }
            return new Course(shares);
        }

        double opens(Supplier<ThermalImage> breaker, double factor, int parts) {
            var image = breaker.get();
            for (int i = 0; i < shares.length; i++) {
                for (int part = 0; part < parts; part++) {
                    double opened = image.carry(factor * shares[i], 300.0 / parts);
                    if (!Double.isNaN(opened)) {
                        return 300.0 * i + 300.0 / parts * part + opened;
                    }
                }
            }
            return Double.POSITIVE_INFINITY;
        }
    }

    @Test
    void more_current_never_opens_later() {
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < CASES; i++) {
            var course = Course.random(random);
            double more = random.nextDouble(1, 1.6);
            assertThat(course.opens(ThermalImageTest::slowest, more, 1))
                    .as("slowest, seed %d, case %d", SEED, i)
                    .isLessThanOrEqualTo(course.opens(ThermalImageTest::slowest, 1, 1) + 1e-6);
            assertThat(course.opens(ThermalImage::quickest, more, 1))
                    .as("quickest, seed %d, case %d", SEED, i)
                    .isLessThanOrEqualTo(course.opens(ThermalImage::quickest, 1, 1) + 1e-6);
        }
    }

    @Test
    void the_quickest_never_opens_after_the_slowest() {
        var random = new SplittableRandom(SEED + 1);
        int opened = 0;
        for (int i = 0; i < CASES; i++) {
            var course = Course.random(random);
            double slowest = course.opens(ThermalImageTest::slowest, 1, 1);
            opened += Double.isFinite(slowest) ? 1 : 0;
            assertThat(course.opens(ThermalImage::quickest, 1, 1))
                    .as("seed %d, case %d", SEED + 1, i)
                    .isLessThanOrEqualTo(slowest);
        }
        assertThat(opened).isBetween(50, CASES);
    }

    @Test
    void steps_of_one_and_of_five_minutes_agree() {
        var random = new SplittableRandom(SEED + 2);
        for (int i = 0; i < CASES; i++) {
            var course = Course.random(random);
            for (Supplier<ThermalImage> breaker :
                    List.<Supplier<ThermalImage>>of(ThermalImageTest::slowest, ThermalImage::quickest)) {
                double coarse = course.opens(breaker, 1, 1);
                double fine = course.opens(breaker, 1, 5);
                if (Double.isInfinite(coarse)) {
                    assertThat(fine).as("seed %d, case %d", SEED + 2, i).isInfinite();
                } else {
                    assertThat(fine).as("seed %d, case %d", SEED + 2, i).isCloseTo(coarse, within(0.01));
                }
            }
        }
    }
}
