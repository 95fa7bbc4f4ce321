package io.heatwright.climate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OrientedSunTest {

    private static final Site DENVER = new Site(39.83, -104.65, -7, 1650);

    /** A day of June with beam and diffuse light whenever the sun is up, and in the dark too. */
    private static WeatherYear day(double beam, double diffuse) {
        double[] zero = new double[24];
        double[] direct = filled(beam);
        double[] scattered = filled(diffuse);
        double[] global = filled(diffuse + beam / 2);
        return new WeatherYear(
                "a day",
                DENVER,
                DesignConditions.UNKNOWN,
                171 * 24,
                zero,
                zero,
                zero,
                zero,
                global,
                direct,
                scattered,
                zero,
                zero,
                new double[0]);
    }

    private static double[] filled(double value) {
        double[] series = new double[24];
        Arrays.fill(series, value);
        return series;
    }

    @Test
    void a_wall_sees_half_of_an_even_sky_and_half_of_the_ground() {
        var sky = SunAndSky.of(day(0, 100));
        var wall = OrientedSun.of(sky, Plane.of(90, 180), 0.2);
        assertThat(wall.dome()[1]).isEqualTo(50);
        assertThat(wall.sky(1)).isEqualTo(50);
        assertThat(wall.ground()[1]).isEqualTo(10);
        assertThat(wall.total(1)).isEqualTo(60);
    }

    @Test
    void beam_in_a_dark_hour_is_left_out() {
        var sky = SunAndSky.of(day(800, 100));
        assertThat(sky.beamNormal()[0]).isZero();
        assertThat(OrientedSun.of(sky, Plane.of(90, 0), 0.2).beam()[0]).isZero();
        assertThat(sky.beamNormal()[12]).isEqualTo(800);
    }

    @Test
    void a_horizontal_plane_receives_the_diffuse_light_whole() {
        long seed = 5;
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 300; i++) {
            double diffuse = 5 + 400 * random.nextDouble();
            var sky = SunAndSky.of(day(900 * random.nextDouble(), diffuse));
            var flat = OrientedSun.of(sky, Plane.HORIZONTAL, 0.2);
            for (int hour = 8; hour < 17; hour++) {
                assertThat(flat.sky(hour))
                        .as("hour %d; seed %d, case %d", hour, seed, i)
                        .isCloseTo(diffuse, within(1e-9));
                assertThat(flat.ground()[hour]).isZero();
            }
        }
    }

    @Test
    void no_plane_receives_less_than_nothing() {
        long seed = 6;
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 500; i++) {
            var sky = SunAndSky.of(day(1000 * random.nextDouble(), 600 * random.nextDouble()));
            var plane = Plane.of(180 * random.nextDouble(), 360 * random.nextDouble());
            var sun = OrientedSun.of(sky, plane, random.nextDouble());
            for (int hour = 0; hour < 24; hour++) {
                assertThat(sun.sky(hour))
                        .as("%s, hour %d; seed %d, case %d", plane, hour, seed, i)
                        .isNotNegative();
                assertThat(sun.beam()[hour]).isNotNegative();
                assertThat(sun.cosine()[hour]).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void the_sun_of_the_sunrise_hour_stands_in_the_middle_of_its_sunlit_part() {
        var sky = SunAndSky.of(day(500, 100));
        int sunrise = 0;
        while (sky.path().up()[sunrise] == 0) {
            sunrise++;
        }
        assertThat(sunrise).isEqualTo(4);
        var sun = SunPosition.ofTypicalYear(DENVER, false);
        sun.moveTo((171 * 24 + sunrise + 1) * 3600.0);
        assertThat(sky.path().up()[sunrise]).isCloseTo(sun.sineOfAltitude() / 2, within(0.002));
    }

    @Test
    void the_direction_to_the_sun_is_the_mean_over_the_sunlit_part_of_the_hour() {
        var path = SunPath.of(DENVER, 0, 8760);
        var sun = SunPosition.ofTypicalYear(DENVER, false);
        var random = new SplittableRandom(8);
        for (int i = 0; i < 300; i++) {
            int hour = random.nextInt(8760);
            double east = 0;
            double north = 0;
            double up = 0;
            int lit = 0;
            for (int second = 5; second < 3600; second += 10) {
                sun.moveTo(hour * 3600.0 + second);
                if (sun.sineOfAltitude() > 0) {
                    east += sun.east();
                    north += sun.north();
                    up += sun.sineOfAltitude();
                    lit++;
                }
            }
            double share = Math.max(1, lit);
            assertThat(path.east()[hour]).as("hour %d", hour).isCloseTo(east / share, within(0.0005));
            assertThat(path.north()[hour]).as("hour %d", hour).isCloseTo(north / share, within(0.0005));
            assertThat(path.up()[hour]).as("hour %d", hour).isCloseTo(up / share, within(0.0005));
        }
    }

    @Test
    void polar_night_and_midnight_sun_are_followed() {
        var tromso = new Site(69.65, 18.96, 1, 10);
        var path = SunPath.of(tromso, 0, 8760);
        for (int hour = 0; hour < 24; hour++) {
            assertThat(path.up()[355 * 24 + hour]).isZero();
            assertThat(path.up()[171 * 24 + hour]).isPositive();
        }
    }

    /** Loutzenhiser et al. 2007 write the model out; a grey sky darkens towards the horizon, a clear one brightens. */
    @Test
    void a_clear_horizon_is_bright_and_an_overcast_one_dark() {
        var sky = new PerezSky();
        sky.set(900, 80, 0.7, 1367);
        assertThat(sky.horizon()).isPositive();
        assertThat(sky.circumsolarNormal()).isPositive();
        sky.set(0, 200, 0.7, 1367);
        assertThat(sky.horizon()).isNegative();
    }

    @Test
    void air_mass_is_one_overhead_and_38_at_the_horizon() {
        assertThat(PerezSky.airMass(0)).isCloseTo(1, within(0.0005));
        assertThat(PerezSky.airMass(Math.toRadians(60))).isCloseTo(1.9943, within(0.0005));
        assertThat(PerezSky.airMass(Math.toRadians(90))).isCloseTo(37.92, within(0.01));
    }
}
