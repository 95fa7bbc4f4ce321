package io.heatwright.equipment.frost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.climate.MoistAir;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What frost costs, against the published models. */
class DefrostTest {

    private static final double SEA_LEVEL = 101_325;
    private static final double RATED = 3000;
    private static final Defrost ON_DEMAND = new Defrost(DefrostTrigger.ON_DEMAND, 3390, RATED);

    /**
     * A unit whose capacity falls by 37.4 % from 47 to 17 °F, the mean of single-speed units [resdx]. Below 0 °F those
     * stop: there a cold-climate unit, the MUZ-FH09NA at 7,300 of 10,900 Btu/h [neep2018].
     */
    private static double steady(double fahrenheit) {
        return fahrenheit < 0 ? RATED * 7300 / 10_900 : RATED * (1 - 0.374 * (47 - fahrenheit) / 30);
    }

    private static double celsius(double fahrenheit) {
        return (fahrenheit - 32) / 1.8;
    }

    private static double loss(double fahrenheit, double relativeHumidity) {
        double t = celsius(fahrenheit);
        double steady = steady(fahrenheit);
        double humidity = MoistAir.humidityRatioAtRelativeHumidity(t, relativeHumidity, SEA_LEVEL);
        double driving = Frost.drivingHumidity(t, humidity, SEA_LEVEL, steady / RATED);
        return 1 - ON_DEMAND.lasting(steady, driving, t) / steady;
    }

    /** The ends are those of the three published models at 80 % relative humidity, which the frost suite computes. */
    @ParameterizedTest
    @CsvSource({"-20, 0.075, 0.144", "17, 0.085, 0.155", "27, 0.095, 0.182", "37, 0.041, 0.208"})
    void losesNoMoreAndNoLessThanThePublishedModels(double fahrenheit, double least, double most) {
        assertThat(loss(fahrenheit, 0.8)).isBetween(least, most);
    }

    @Test
    void spendsTheTimeOfThePublishedDemandModelWhereTheCoilsAgree() {
        double t = celsius(47) - 6;
        double driving = Frost.drivingHumidity(t, 0.0045, SEA_LEVEL, (0.18 * t + 8.589) / 10.089);
        double coil = 0.82 * t - 8.589;
        double theirs = 0.0045 - MoistAir.saturationHumidityRatio(coil, SEA_LEVEL);
        assertThat(ON_DEMAND.timeShare(driving)).isCloseTo(1 / (1 + 0.01446 / theirs), within(2e-4));
    }

    @Test
    void dryColdCostsNothingAndDampCostsMost() {
        assertThat(loss(10, 0.1)).isZero();
        assertThat(loss(33, 0.95)).isGreaterThan(loss(33, 0.7)).isGreaterThan(loss(20, 0.7));
        assertThat(loss(41, 0.95)).isZero();
    }

    @Test
    void aDefrostTakesATenthOfTheRatedCapacityFromTheRoomNearFreezing() {
        assertThat(ON_DEMAND.heatFromRoom(-3) / RATED).isCloseTo(0.1, within(0.005));
        assertThat(ON_DEMAND.heatFromRoom(10)).isZero();
        assertThat(ON_DEMAND.power()).isCloseTo(450.9, within(0.1));
    }

    @Test
    void aTimerCostsTimeWithoutFrostAndMoreWithMuch() {
        var timed = new Defrost(DefrostTrigger.TIMED, 3390, RATED);
        assertThat(timed.timeShare(1e-9)).isCloseTo(0.058333, within(1e-5));
        assertThat(timed.timeShare(0)).isZero();
        assertThat(timed.meanCover(0.0005)).isBetween(0.2, 0.35);
        assertThat(timed.meanCover(0.0025)).isGreaterThan(ON_DEMAND.meanCover(0.0025));
        assertThat(timed.timeShare(0.0025)).isGreaterThan(timed.timeShare(0.0005));
    }

    @Test
    void refusesAnImpossibleUnit() {
        assertThatThrownBy(() -> new Defrost(DefrostTrigger.TIMED, 0, 3000)).hasMessageContaining("above 0, not 0.0 s");
        assertThatThrownBy(() -> new Defrost(DefrostTrigger.TIMED, 3600, Double.NaN))
                .hasMessageContaining("NaN W");
    }
}
