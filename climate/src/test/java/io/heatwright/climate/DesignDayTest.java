package io.heatwright.climate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DesignDayTest {

    private static final Site DENVER = new Site(39.83, -104.65, -7, 1650);
    private static final DesignConditions DESIGN =
            new DesignConditions(-17.4, -14, 34.6, 15.7, 33.2, 15.6, 31.8, 15.4, 15.2, 12, 7, -22.7, -26.3, 38.8);

    @Test
    void the_winter_day_is_steady_dark_and_windy() {
        var day = DesignDay.heating99(DENVER, DESIGN);
        assertThat(day.hours()).isEqualTo(24);
        assertThat(day.dryBulb()).containsOnly(-14);
        assertThat(day.globalHorizontal()).containsOnly(0);
        assertThat(day.windSpeed()).containsOnly(6.7);
        assertThat(day.firstHour()).isEqualTo((334 + 20) * 24);
        assertThat(LongwaveSky.skyTemperature(day.horizontalInfrared()[0])).isBetween(-35.0, -25.0);
        assertThat(DesignDay.heating996(DENVER, DESIGN).dryBulb()).containsOnly(-17.4);
    }

    @Test
    void a_winter_day_with_a_swing_has_its_minimum_before_dawn() {
        var day = DesignDay.winter(DENVER, 1, -20, 6, 3);
        assertThat(day.dryBulb()[4]).isEqualTo(-20);
        assertThat(Arrays.stream(day.dryBulb()).min().orElseThrow()).isEqualTo(-20);
        assertThat(Arrays.stream(day.dryBulb()).max().orElseThrow()).isEqualTo(-14);
    }

    @Test
    void the_summer_day_has_its_peak_in_the_afternoon_and_keeps_its_humidity() {
        var day = DesignDay.cooling1(DENVER, DESIGN);
        assertThat(day.dryBulb()[13]).isEqualTo(33.2);
        assertThat(day.dryBulb()[14]).isEqualTo(33.2);
        assertThat(day.dryBulb()[4]).isCloseTo(18, within(1e-9));
        double w = MoistAir.humidityRatioAtDewPoint(day.dewPoint()[14], day.pressure()[14]);
        assertThat(MoistAir.wetBulb(33.2, w, day.pressure()[14])).isCloseTo(15.6, within(1e-4));
        assertThat(day.dewPoint()).containsOnly(day.dewPoint()[14]);
    }

    @Test
    void a_humid_night_has_no_more_vapour_than_fits() {
        var day = DesignDay.summer(new Site(29.98, -95.37, -6, 30), 7, 36, 27, 16, 3);
        for (int n = 0; n < 24; n++) {
            assertThat(day.dewPoint()[n]).isLessThanOrEqualTo(day.dryBulb()[n]);
        }
        assertThat(day.dewPoint()[4]).isEqualTo(day.dryBulb()[4]);
    }

    /** ASHRAE's printed values for 21 July at 40° north: 276 Btu/h ft² (870 W/m²) direct normal at solar noon. */
    @Test
    void the_clear_sky_gives_the_printed_noon_sun() {
        var equinoctial = new Site(40, 0, 0, 0);
        double sineOfNoon = Elementary.sin(Elementary.radians(70.6));
        assertThat(ClearSky.directNormal(equinoctial, 7, sineOfNoon)).isCloseTo(276 * 3.1546, within(2.0));
    }

    @Test
    void the_parts_of_the_clear_sky_add_up_and_follow_the_sun() {
        var day = DesignDay.cooling1(DENVER, DESIGN);
        var path = SunPath.of(DENVER, day.firstHour(), 24);
        for (int n = 0; n < 24; n++) {
            // Lower down beam and altitude rise together within the hour, and the product of means falls short.
            if (path.up()[n] > 0.3) {
                assertThat(day.globalHorizontal()[n])
                        .as("hour %d", n)
                        .isCloseTo(day.directNormal()[n] * path.up()[n] + day.diffuseHorizontal()[n], within(4.0));
            }
            if (path.up()[n] == 0) {
                assertThat(day.globalHorizontal()[n]).isZero();
            }
        }
        assertThat(day.globalHorizontal()[11]).isBetween(950.0, 1050.0);
    }

    @Test
    void southern_summers_shine_like_northern_ones() {
        var north = new Site(35, 0, 0, 0);
        var south = new Site(-35, 0, 0, 0);
        assertThat(ClearSky.directNormal(south, 1, 0.9)).isEqualTo(ClearSky.directNormal(north, 7, 0.9));
        assertThat(DesignDay.heating99(south, new DesignConditions(0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
                        .firstHour())
                .isEqualTo((181 + 20) * 24);
    }

    @Test
    void an_unknown_design_condition_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DesignDay.heating99(DENVER, DesignConditions.UNKNOWN))
                .withMessage("the design conditions do not give the 99 % heating dry bulb");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DesignDay.cooling1(DENVER, DesignConditions.UNKNOWN))
                .withMessage("the design conditions do not give the 1 % cooling dry bulb");
    }
}
