package io.heatwright.climate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoistAirTest {

    private static final double SEA_LEVEL = MoistAir.STANDARD_PRESSURE;

    /** ASHRAE Handbook of Fundamentals 2017, chapter 1, table 3. */
    @ParameterizedTest
    @CsvSource({
        "-20, 103.24, 0.03",
        "-5, 401.74, 0.03",
        "5, 872.6, 0.03",
        "25, 3169.7, 0.03",
        "50, 12351.3, 0.03",
        "100, 101418, 0.03",
        "150, 476101.4, 0.03"
    })
    void saturation_pressure_matches_the_handbook(double temperature, double pascal, double percent) {
        assertThat(MoistAir.saturationPressure(temperature)).isCloseTo(pascal, withinPercentage(percent));
    }

    /** ASHRAE Handbook of Fundamentals 2017, chapter 1, table 2, whose real gas holds up to 0.5 % more water. */
    @ParameterizedTest
    @CsvSource({"-20, 0.0006373, -18542", "-5, 0.0024863, 1194", "5, 0.005425, 18639", "25, 0.020173, 76504"})
    void saturated_air_matches_the_handbook(double temperature, double humidityRatio, double enthalpy) {
        double ours = MoistAir.saturationHumidityRatio(temperature, SEA_LEVEL);
        assertThat(ours).isBetween(humidityRatio * 0.995, humidityRatio);
        assertThat(MoistAir.enthalpy(temperature, humidityRatio)).isCloseTo(enthalpy, within(60.0));
    }

    /** ASHRAE Handbook of Fundamentals 2017, chapter 1, table 1. */
    @ParameterizedTest
    @CsvSource({"-500, 107478", "0, 101325", "500, 95461", "1000, 89875", "4000, 61640", "10000, 26436"})
    void standard_atmosphere_matches_the_handbook(double elevation, double pascal) {
        assertThat(MoistAir.standardPressure(elevation)).isCloseTo(pascal, within(1.0));
    }

    /**
     * ASHRAE Handbook of Fundamentals 2017, chapter 1, example 1: 40 °C dry bulb, 20 °C wet bulb. The answers are read off
     * the chart, to 0.1 g/kg, of air that holds 0.07 g/kg more at saturation than a perfect gas.
     */
    @Test
    void the_handbooks_worked_example_comes_out() {
        double w = MoistAir.humidityRatioAtWetBulb(40, 20, SEA_LEVEL);
        assertThat(w).isCloseTo(0.0065, within(0.00012));
        assertThat(MoistAir.enthalpy(40, w) / 1000).isCloseTo(56.7, within(0.5));
        assertThat(MoistAir.dewPoint(w, SEA_LEVEL)).isCloseTo(7, within(0.5));
        assertThat(MoistAir.relativeHumidity(40, w, SEA_LEVEL)).isCloseTo(0.14, within(0.005));
        assertThat(MoistAir.specificVolume(40, w, SEA_LEVEL)).isCloseTo(0.896, within(0.001));
    }

    @Test
    void every_inverse_undoes_its_function() {
        long seed = 11;
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 2000; i++) {
            double temperature = -50 + 100 * random.nextDouble();
            double pressure = 60_000 + 45_000 * random.nextDouble();
            double humidity = 0.01 + 0.98 * random.nextDouble();
            double w = MoistAir.humidityRatioAtRelativeHumidity(temperature, humidity, pressure);
            String where = temperature + " °C, " + humidity + ", " + pressure + " Pa; seed " + seed + ", case " + i;
            assertThat(MoistAir.relativeHumidity(temperature, w, pressure))
                    .as(where)
                    .isCloseTo(humidity, within(1e-9));
            double dewPoint = MoistAir.dewPoint(w, pressure);
            assertThat(MoistAir.humidityRatioAtDewPoint(dewPoint, pressure))
                    .as(where)
                    .isCloseTo(w, withinPercentage(0.011));
            double wetBulb = MoistAir.wetBulb(temperature, w, pressure);
            assertThat(wetBulb).as(where).isBetween(dewPoint, temperature);
            if (Math.abs(wetBulb) > 1e-5) {
                assertThat(MoistAir.humidityRatioAtWetBulb(temperature, wetBulb, pressure))
                        .as(where)
                        .isCloseTo(w, within(1e-8));
            }
            assertThat(MoistAir.temperatureAtEnthalpy(MoistAir.enthalpy(temperature, w), w))
                    .as(where)
                    .isCloseTo(temperature, within(1e-9));
            assertThat(MoistAir.humidityRatio(MoistAir.vapourPressure(w, pressure), pressure))
                    .as(where)
                    .isCloseTo(w, within(1e-12));
        }
    }

    @Test
    void saturation_rises_with_temperature_without_a_gap_at_freezing() {
        double last = 0;
        for (double t = -99; t < 199; t += 0.25) {
            double now = MoistAir.saturationPressure(t);
            assertThat(now).as("%s °C", t).isGreaterThan(last);
            last = now;
        }
        assertThat(MoistAir.saturationPressure(-1e-9))
                .isCloseTo(MoistAir.saturationPressure(0), withinPercentage(0.02));
        assertThat(MoistAir.dewPointAtVapourPressure(611.18)).isCloseTo(0, within(0.001));
    }

    @Test
    void bone_dry_and_fogged_air_have_answers() {
        assertThat(MoistAir.dewPoint(0, SEA_LEVEL)).isEqualTo(-100);
        assertThat(MoistAir.wetBulb(30, 0, SEA_LEVEL)).isBetween(9.0, 12.0);
        assertThat(MoistAir.wetBulb(10, 0.05, SEA_LEVEL)).isEqualTo(10);
        assertThat(MoistAir.relativeHumidity(10, 0.05, SEA_LEVEL)).isGreaterThan(1);
    }

    @Test
    void humid_air_is_lighter_than_dry_air() {
        assertThat(MoistAir.density(20, 0, SEA_LEVEL)).isCloseTo(1.2041, within(0.0002));
        assertThat(MoistAir.density(20, 0.01, SEA_LEVEL)).isLessThan(MoistAir.density(20, 0, SEA_LEVEL));
    }
}
