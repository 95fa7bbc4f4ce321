package io.heatwright.circuit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ChargeLimitTest {

    /**
     * Rows of the R-32 table for a release height of 0.6 m in Panasonic's manual of the WH-ADC0309K3E5, which cites
     * IEC 60335-2-40:2018 clause GG.2: floor area in m², largest charge in kg, printed to a gram.
     */
    private static final double[][] MAKERS_TABLE = {
        {1, 0.138},
        {2, 0.276},
        {4, 0.553},
        {6, 0.829},
        {7, 0.907},
        {8, 0.970},
        {10, 1.084},
        {15, 1.328},
        {20, 1.533},
        {28, 1.814},
        {30, 1.877},
        {45, 2.299},
    };

    /** Table II of the same manual: charge in kg, least floor area in m². */
    private static final double[][] MAKERS_AREAS = {
        {1.86, 29.44}, {1.90, 30.72}, {2.00, 34.04}, {2.10, 37.53}, {2.20, 41.19}, {2.30, 45.02},
    };

    @Test
    void the_formula_gives_a_makers_table_to_a_gram() {
        for (double[] row : MAKERS_TABLE) {
            assertThat(ChargeLimit.byRoom(Refrigerant.R32, Mounting.FLOOR, row[0]))
                    .as("floor area %s m²", row[0])
                    .isCloseTo(row[1], within(0.001));
        }
    }

    @Test
    void the_formula_gives_a_makers_least_areas() {
        for (double[] row : MAKERS_AREAS) {
            assertThat(ChargeLimit.smallestRoom(Refrigerant.R32, Mounting.FLOOR, row[0]))
                    .as("charge %s kg", row[0])
                    .isCloseTo(row[1], within(0.02));
        }
    }

    @Test
    void below_1_842_kg_of_r32_any_room_will_do() {
        assertThat(ChargeLimit.withoutRoomLimit(Refrigerant.R32)).isCloseTo(1.842, within(0.0005));
        assertThat(ChargeLimit.smallestRoom(Refrigerant.R32, Mounting.WINDOW, 0.6))
                .isZero();
        assertThat(ChargeLimit.smallestRoom(Refrigerant.R32, Mounting.WALL, 1.84))
                .isZero();
        assertThat(ChargeLimit.largestCharge(Refrigerant.R32, Mounting.WALL, 1)).isCloseTo(1.842, within(0.0005));
    }

    @Test
    void propane_is_limited_from_152_grams_on() {
        assertThat(ChargeLimit.withoutRoomLimit(Refrigerant.R290)).isCloseTo(0.152, within(1e-9));
        assertThat(ChargeLimit.smallestRoom(Refrigerant.R290, Mounting.WINDOW, 0.3))
                .isGreaterThan(20);
    }

    @Test
    void what_does_not_burn_knows_no_limit_and_what_is_not_listed_gives_none() {
        assertThat(ChargeLimit.smallestRoom(Refrigerant.DOES_NOT_BURN, Mounting.WALL, 5))
                .isZero();
        assertThat(ChargeLimit.largestCharge(Refrigerant.DOES_NOT_BURN, Mounting.WALL, 5))
                .isInfinite();
        assertThat(ChargeLimit.smallestRoom(Refrigerant.OTHER_FLAMMABLE, Mounting.WALL, 5))
                .isNaN();
        assertThat(ChargeLimit.largestCharge(Refrigerant.UNKNOWN, Mounting.WALL, 5))
                .isNaN();
    }

    @Test
    void the_least_room_holds_just_its_charge() {
        long seed = 603_352_40L;
        var random = new SplittableRandom(seed);
        var burning = new Refrigerant[] {Refrigerant.R32, Refrigerant.R454B, Refrigerant.R290};
        var mountings =
                new Mounting[] {Mounting.WINDOW, Mounting.THROUGH_WALL, Mounting.WALL, Mounting.FLOOR, Mounting.CEILING
                };
        for (int i = 0; i < 500; i++) {
            var refrigerant = burning[random.nextInt(burning.length)];
            var mounting = mountings[random.nextInt(mountings.length)];
            double charge = ChargeLimit.withoutRoomLimit(refrigerant) * random.nextDouble(1.001, 4);
            double area = ChargeLimit.smallestRoom(refrigerant, mounting, charge);
            assertThat(ChargeLimit.largestCharge(refrigerant, mounting, area))
                    .as("seed %d, case %d: %s, %s, %s kg", seed, i, refrigerant, mounting, charge)
                    .isCloseTo(charge, within(1e-9));
        }
    }
}
