package io.heatwright.equipment.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RootTest {

    @Test
    void findsARootToTheLastDigits() {
        double root = Root.between(x -> x * x * x - 2, 0, -2, 2, 6);

        assertThat(root).isCloseTo(Math.cbrt(2), within(1e-14));
    }

    @Test
    void bisectsWhereTheFunctionIsInfinite() {
        double root =
                Root.between(x -> x > 1.5 ? Double.POSITIVE_INFINITY : x - 1.25, 0, -1.25, 4, Double.POSITIVE_INFINITY);

        assertThat(root).isCloseTo(1.25, within(1e-14));
    }

    @Test
    void closesOnAJump() {
        double jump = Root.between(x -> x < 1 ? -1 : 1, 0, -1, 3, 1);

        assertThat(jump).isCloseTo(1, within(1e-13));
    }

    @Test
    void theSimplexFindsTheEndOfABentValley() {
        var place = NelderMead.minimum(
                p -> 100 * Math.pow(p[1] - p[0] * p[0], 2) + Math.pow(1 - p[0], 2), new double[] {-1.2, 1}, 0.2, 400);

        assertThat(place[0]).isCloseTo(1, within(1e-4));
        assertThat(place[1]).isCloseTo(1, within(1e-4));
    }
}
