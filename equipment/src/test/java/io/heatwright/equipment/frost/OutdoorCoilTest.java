package io.heatwright.equipment.frost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Frost through time comes to what the lasting means say. */
class OutdoorCoilTest {

    private static final Defrost ON_DEMAND = new Defrost(DefrostTrigger.ON_DEMAND, 3390, 3000);
    private static final Defrost TIMED = new Defrost(DefrostTrigger.TIMED, 3390, 3000);

    @Test
    void overManyHoursTheShareOfDefrostIsTheLastingOne() {
        for (long seed = 0; seed < 300; seed++) {
            var random = new SplittableRandom(seed);
            var defrost = random.nextBoolean() ? ON_DEMAND : TIMED;
            double driving = 0.0002 + 0.003 * random.nextDouble();
            double step = random.nextBoolean() ? 60 : 300;
            var coil = new OutdoorCoil();
            double defrosting = 0;
            double coverTime = 0;
            double defrosts = 0;
            int steps = (int) (400 * 3600 / step);
            for (int i = 0; i < steps; i++) {
                coil.heat(defrost, driving, -8, -8, step);
                defrosting += coil.defrostShare() / steps;
                coverTime += coil.meanCover() * (1 - coil.defrostShare()) / steps;
                defrosts += coil.defrosts();
            }
            String what =
                    "seed " + seed + ", " + defrost.trigger() + ", " + driving + " kg/kg, steps of " + step + " s";
            assertThat(defrosting).as(what).isCloseTo(defrost.timeShare(driving), within(0.001));
            assertThat(coverTime / (1 - defrosting)).as(what).isCloseTo(defrost.meanCover(driving), within(0.01));
            assertThat(defrosts).as(what).isPositive();
        }
    }

    @Test
    void theLengthOfTheStepDoesNotMatter() {
        var fine = new OutdoorCoil();
        var coarse = new OutdoorCoil();
        for (int i = 0; i < 500; i++) {
            double share = 0;
            for (int k = 0; k < 5; k++) {
                fine.heat(ON_DEMAND, 0.0012, -8, -8, 60);
                share += fine.defrostShare() / 5;
            }
            coarse.heat(ON_DEMAND, 0.0012, -8, -8, 300);
            assertThat(share).as("step %s", i).isCloseTo(coarse.defrostShare(), within(1e-9));
            assertThat(fine.cover()).as("step %s", i).isCloseTo(coarse.cover(), within(1e-9));
        }
    }

    @Test
    void aDefrostGoesOnInTheNextStep() {
        var coil = new OutdoorCoil();
        // One cover in 0.01446 × 210 / 0.0030366 = 1000 s.
        for (int minute = 0; minute < 17; minute++) {
            coil.heat(ON_DEMAND, 0.0030366, -8, -8, 60);
        }
        assertThat(coil.isDefrosting()).isTrue();
        assertThat(coil.defrostShare()).isCloseTo(20 / 60.0, within(1e-9));
        for (int minute = 0; minute < 3; minute++) {
            coil.heat(ON_DEMAND, 0.0030366, -8, -8, 60);
            assertThat(coil.defrostShare()).isEqualTo(1);
            assertThat(coil.meanCover()).isZero();
        }
        coil.heat(ON_DEMAND, 0.0030366, -8, -8, 60);
        assertThat(coil.defrosts()).isEqualTo(1);
        assertThat(coil.isDefrosting()).isFalse();
        assertThat(coil.cover()).isCloseTo(0.05, within(1e-9));
    }

    @Test
    void aTimerDefrostsACleanCoilTooAndRestsInTheWarm() {
        var coil = new OutdoorCoil();
        double defrosts = 0;
        for (int minute = 0; minute < 600; minute++) {
            coil.heat(TIMED, 0, -12, -12, 60);
            defrosts += coil.defrosts();
        }
        assertThat(defrosts).isEqualTo(10);
        for (int minute = 0; minute < 600; minute++) {
            coil.heat(TIMED, 0, 8, -3, 60);
            assertThat(coil.defrosts()).isZero();
            coil.heat(TIMED, 0, 3, 3, 60);
            assertThat(coil.defrosts()).isZero();
        }
    }

    @Test
    void aTimerCountsRunningTimeThroughStops() {
        var coil = new OutdoorCoil();
        double defrosts = 0;
        for (int quarter = 0; quarter < 8 * 4; quarter++) {
            coil.heat(TIMED, 0.0001, 2, -3, 450);
            defrosts += coil.defrosts();
            coil.rest(2, 450);
        }
        assertThat(defrosts).isEqualTo(4);
    }

    @Test
    void frostMeltsInWarmAirAndStaysInCold() {
        var coil = new OutdoorCoil();
        coil.heat(ON_DEMAND, 0.001, -8, -8, 1500);
        double cover = coil.cover();
        assertThat(cover).isBetween(0.4, 0.6);
        coil.rest(-1, 36_000);
        assertThat(coil.cover()).isEqualTo(cover);
        coil.rest(2, 600);
        assertThat(coil.cover()).isLessThan(cover).isPositive();
        coil.rest(2, 36_000);
        assertThat(coil.cover()).isZero();
    }
}
