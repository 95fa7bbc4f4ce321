package io.heatwright.climate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.SplittableRandom;
import net.e175.klaus.solarpositioning.DeltaT;
import net.e175.klaus.solarpositioning.SPA;
import org.junit.jupiter.api.Test;

class SunPositionTest {

    private static double separation(double altitude, double azimuth, double otherAltitude, double otherAzimuth) {
        double a = Math.toRadians(altitude);
        double b = Math.toRadians(otherAltitude);
        double half = Math.pow(Math.sin((a - b) / 2), 2)
                + Math.cos(a) * Math.cos(b) * Math.pow(Math.sin(Math.toRadians(azimuth - otherAzimuth) / 2), 2);
        return Math.toDegrees(2 * Math.asin(Math.sqrt(half)));
    }

    private static double secondsOfYear(ZonedDateTime time) {
        return (time.getDayOfYear() - 1) * 86_400.0 + time.toLocalTime().toSecondOfDay();
    }

    @Test
    void agrees_with_the_solar_position_algorithm_at_random_places_and_times() {
        long seed = 20_260_721L;
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 3000; i++) {
            int halfHours = random.nextInt(-23, 28);
            var time = ZonedDateTime.of(1950, 1, 1, 0, 0, 0, 0, ZoneOffset.ofTotalSeconds(halfHours * 1800))
                    .plusSeconds((long) (150 * 365.2425 * 86_400 * random.nextDouble()));
            double latitude = -89.9 + 179.8 * random.nextDouble();
            double longitude = -180 + 360 * random.nextDouble();
            var expected =
                    SPA.calculateSolarPosition(time, latitude, longitude, 0, DeltaT.estimate(time.toLocalDate()));
            var sun = new SunPosition(new Site(latitude, longitude, halfHours / 2.0, 0), time.getYear());
            sun.moveTo(secondsOfYear(time));
            double apart = separation(sun.altitude(), sun.azimuth(), 90 - expected.zenithAngle(), expected.azimuth());
            assertThat(apart)
                    .as("degrees apart at %s, %s, %s; seed %d, case %d", time, latitude, longitude, seed, i)
                    .isLessThan(0.005);
            assertThat(sun.sineOfAltitude()).isCloseTo(Math.sin(Math.toRadians(sun.altitude())), within(5e-5));
        }
    }

    /** Reda and Andreas, NREL/TP-560-34302, table A5.1: Golden, 2003-10-17 12:30:30. */
    @Test
    void reproduces_the_worked_example_of_the_solar_position_algorithm() {
        var sun = new SunPosition(new Site(39.742476, -105.1786, -7, 1830.14), 2003);
        sun.moveTo(289 * 86_400.0 + 12 * 3600 + 30 * 60 + 30);
        assertThat(sun.altitude()).isCloseTo(39.872046, within(0.003));
        assertThat(sun.azimuth()).isCloseTo(194.34024, within(0.003));
        assertThat(sun.hourAngle()).isCloseTo(11.105900, within(0.003));
        assertThat(sun.declination()).isCloseTo(-9.31434, within(0.003));
        assertThat(sun.distance()).isCloseTo(0.9965422974, within(0.0001));
        assertThat(sun.equationOfTime()).isCloseTo(14.641503 * 60, within(0.7));
    }

    /** Meeus, Astronomical Algorithms, 2nd edition, example 25.a and 28.a: 1992 October 13 at 0 h. */
    @Test
    void reproduces_the_printed_declination_and_equation_of_time() {
        var sun = new SunPosition(new Site(0, 0, 0, 0), 1992);
        sun.moveTo(286 * 86_400.0);
        assertThat(sun.declination()).isCloseTo(-7.78507, within(0.003));
        assertThat(sun.distance()).isCloseTo(0.99766, within(0.0001));
        assertThat(sun.equationOfTime()).isCloseTo(13 * 60 + 42.7, within(0.7));
    }

    @Test
    void the_nominal_year_stays_near_every_year_of_the_leap_cycle() {
        var site = new Site(39.83, -104.65, -7, 1650);
        var nominal = SunPosition.ofTypicalYear(site, false);
        for (int year = 2025; year <= 2027; year++) {
            var sun = new SunPosition(site, year);
            for (int day = 0; day < 365; day++) {
                sun.moveTo(day * 86_400.0 + 43_200);
                nominal.moveTo(day * 86_400.0 + 43_200);
                assertThat(sun.altitude()).as("%d, day %d", year, day).isCloseTo(nominal.altitude(), within(0.15));
            }
        }
    }

    @Test
    void the_cosine_of_incidence_follows_the_plane() {
        var sun = SunPosition.ofTypicalYear(new Site(40, -105, -7, 0), false);
        sun.moveTo(171 * 86_400.0 + 9 * 3600);
        var facing = Plane.of(90 - Math.toDegrees(Math.asin(sun.sineOfAltitude())), sun.azimuth());
        assertThat(sun.cosineOfIncidence(facing)).isCloseTo(1, within(1e-12));
        assertThat(sun.cosineOfIncidence(Plane.HORIZONTAL)).isEqualTo(sun.sineOfAltitude());
        assertThat(sun.cosineOfIncidence(Plane.of(90, 90))).isPositive();
        assertThat(sun.cosineOfIncidence(Plane.of(90, 270))).isNegative();
    }
}
