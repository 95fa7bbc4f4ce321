package io.heatwright.planner.comfort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.planner.comfort.Judged.Passed;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PredictedVoteTest {

    private static final double STEP = 0.3;

    /** [iso7730] table D.1: votes to half a tenth, dissatisfied to half a percent. */
    @Test
    void the_examples_of_iso_7730_are_met() {
        assertThat(PredictedVote.vote(22, 22, 0.1, 0.6, 1.2, 0.5)).isCloseTo(-0.75, within(0.01));
        assertThat(PredictedVote.vote(27, 27, 0.1, 0.6, 1.2, 0.5)).isCloseTo(0.77, within(0.01));
        assertThat(PredictedVote.dissatisfied(-0.75)).isCloseTo(0.17, within(0.005));
    }

    @Test
    void nobody_pleases_everybody() {
        assertThat(PredictedVote.dissatisfied(0)).isCloseTo(0.05, within(1e-12));
        assertThat(PredictedVote.dissatisfied(3)).isGreaterThan(0.99);
    }

    /** Hundreds of rooms: what warms raises the vote, and nobody has fewer than one in twenty against it. */
    @Test
    void what_warms_raises_the_vote() {
        for (long seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            double air = 15 + 13 * random.nextDouble();
            double radiant = 15 + 13 * random.nextDouble();
            double speed = 0.05 + 0.6 * random.nextDouble();
            double humidity = 0.1 + 0.8 * random.nextDouble();
            double met = 0.9 + 1.5 * random.nextDouble();
            double clo = 0.3 + 1.2 * random.nextDouble();
            double vote = PredictedVote.vote(air, radiant, speed, humidity, met, clo);
            var where = "seed " + seed;
            assertThat(PredictedVote.vote(air + STEP, radiant, speed, humidity, met, clo))
                    .as(where)
                    .isGreaterThan(vote);
            assertThat(PredictedVote.vote(air, radiant + STEP, speed, humidity, met, clo))
                    .as(where)
                    .isGreaterThan(vote);
            assertThat(PredictedVote.vote(air, radiant, speed, humidity, met, clo + 0.1))
                    .as(where)
                    .isGreaterThan(vote);
            if (radiant >= air) {
                // Only then is clothing warmer than the air for certain: among cold walls moving air may warm it.
                assertThat(PredictedVote.vote(air, radiant, speed + 0.2, humidity, met, clo))
                        .as(where)
                        .isLessThanOrEqualTo(vote);
            }
            assertThat(PredictedVote.vote(air, radiant, speed, Math.min(1, humidity + 0.1), met, clo))
                    .as(where)
                    .isGreaterThan(vote);
            assertThat(PredictedVote.dissatisfied(vote)).as(where).isBetween(0.05, 1.0);
            if (vote < 0) {
                assertThat(PredictedVote.vote(air, radiant, speed, humidity, met + 0.1, clo))
                        .as(where)
                        .isGreaterThan(vote);
            }
        }
    }

    @Test
    void moving_air_is_a_relief_by_ashrae_too() {
        for (long seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            double temperature = 22 + 8 * random.nextDouble();
            var person = new Person(1 + random.nextDouble(), 0.3 + random.nextDouble());
            double slow = vote(temperature, 0.15, person);
            double fast = vote(temperature, 0.8, person);
            assertThat(fast).as("seed " + seed).isLessThan(slow);
        }
    }

    private static double vote(double temperature, double speed, Person person) {
        return PredictedVote.unlimited(ComfortStandard.ASHRAE_55, Surroundings.even(temperature, speed, 0.5), person)
                .vote();
    }

    @Test
    void beyond_the_standard_the_limits_are_named_and_there_is_no_figure() {
        var found = PredictedVote.of(ComfortStandard.ISO_7730, new Surroundings(31, 41, 2, 0.5), new Person(0.7, 2.1));
        assertThat(found.found()).isEmpty();
        assertThat(found.passed())
                .extracting(Passed::quantity)
                .containsExactly("air temperature", "radiant temperature", "air speed", "activity", "clothing");
    }

    @Test
    void a_vote_beyond_two_is_beyond_iso_but_not_beyond_ashrae() {
        var cold = Surroundings.even(12, 0.1, 0.5);
        var person = new Person(1.1, 0.5);
        assertThat(PredictedVote.of(ComfortStandard.ISO_7730, cold, person).passed())
                .extracting(Passed::quantity)
                .containsExactly("vote");
        assertThat(PredictedVote.of(ComfortStandard.ASHRAE_55, cold, person).found())
                .isPresent();
    }

    @Test
    void where_nobody_sets_the_fan_the_air_may_not_be_fast_in_a_cool_room() {
        var around = Surroundings.even(22, 0.3, 0.5);
        var person = new Person(1.1, 0.5);
        assertThat(PredictedVote.of(ComfortStandard.ASHRAE_55, around, person, true)
                        .found())
                .isPresent();
        assertThat(PredictedVote.of(ComfortStandard.ASHRAE_55, around, person, false)
                        .passed())
                .extracting(Passed::high)
                .containsExactly(0.2);
    }

    @Test
    void impossible_surroundings_are_refused_with_what_is_allowed() {
        assertThatThrownBy(() -> new Surroundings(20, 20, -1, 0.5)).hasMessageContaining("0 m/s or more");
        assertThatThrownBy(() -> new Surroundings(20, 20, 0.1, 1.5)).hasMessageContaining("within 0 and 100 %");
        assertThatThrownBy(() -> new Person(0, 0.5)).hasMessageContaining("above 0 met");
    }

    @Test
    void standards_are_known_by_the_names_that_others_give_them() {
        assertThat(ComfortStandard.called("ISO 7730:2005")).contains(ComfortStandard.ISO_7730);
        assertThat(ComfortStandard.called("7730-2005")).contains(ComfortStandard.ISO_7730);
        assertThat(ComfortStandard.called("55-2017")).contains(ComfortStandard.ASHRAE_55);
        assertThat(ComfortStandard.called("DIN 1946")).isEmpty();
    }

    @Test
    void clothing_and_air_move_with_the_body() {
        assertThat(AirSpeed.relative(0.1, 1.4)).isCloseTo(0.22, within(1e-12));
        assertThat(AirSpeed.relative(0.1, 0.9)).isCloseTo(0.1, within(1e-12));
        assertThat(new Person(2, 1).movingClothing(ComfortStandard.ASHRAE_55)).isCloseTo(0.8, within(1e-12));
        assertThat(new Person(1.2, 1).movingClothing(ComfortStandard.ASHRAE_55)).isCloseTo(1, within(1e-12));
        assertThat(new Person(1.2, 1).movingClothing(ComfortStandard.ISO_7730)).isCloseTo(0.933, within(0.001));
        assertThat(Person.clothingByMorning(30)).isLessThan(Person.clothingByMorning(0));
    }
}
