package io.heatwright.equipment.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PublishedCurvesTest {

    private static final double WET_BULB = (67 - 32) / 1.8;
    private static final double INDOOR = (70 - 32) / 1.8;
    private static final double F47 = (47 - 32) / 1.8;

    @Test
    void cutlersCurvesAreOneAtTheRatingPoints() {
        assertThat(CutlerCurves.COOLING_CAPACITY.at(WET_BULB, 35)).isCloseTo(1, within(1e-3));
        assertThat(CutlerCurves.COOLING_INPUT_RATIO.at(WET_BULB, 35)).isCloseTo(1, within(2e-3));
        assertThat(CutlerCurves.HEATING_CAPACITY.at(INDOOR, F47)).isCloseTo(1, within(1e-3));
        assertThat(CutlerCurves.HEATING_INPUT_RATIO.at(INDOOR, F47)).isCloseTo(1, within(1e-3));
    }

    @Test
    void winklersCurvesAreOneWithinOnePercentAtTheRatingPoint() {
        assertThat(RoomUnitCurves.COOLING_CAPACITY.at(WET_BULB, 35)).isCloseTo(1, within(0.01));
        assertThat(RoomUnitCurves.COOLING_INPUT_RATIO.at(WET_BULB, 35)).isCloseTo(1, within(0.01));
        assertThat(MiniSplitCurves.COOLING_CAPACITY.at(WET_BULB, 35)).isCloseTo(1, within(0.01));
        assertThat(MiniSplitCurves.COOLING_INPUT_RATIO.at(WET_BULB, 35)).isCloseTo(1, within(0.01));
    }

    @Test
    void aRelativeCurveIsExactlyOneAtTheTemperatureOfThePoints() {
        for (double outdoor = -20; outdoor <= 45; outdoor += 5) {
            assertThat(RoomUnitCurves.COOLING_CAPACITY.relative(WET_BULB, WET_BULB, outdoor))
                    .isEqualTo(1);
        }
    }

    @Test
    void hotterOutdoorAirTakesCapacityAndEfficiencyFromEveryCooler() {
        for (double outdoor = 25; outdoor < 45; outdoor++) {
            assertThat(RoomUnitCurves.COOLING_CAPACITY.at(WET_BULB, outdoor + 1))
                    .isLessThan(RoomUnitCurves.COOLING_CAPACITY.at(WET_BULB, outdoor));
            assertThat(MiniSplitCurves.COOLING_INPUT_RATIO.at(WET_BULB, outdoor + 1))
                    .isGreaterThan(MiniSplitCurves.COOLING_INPUT_RATIO.at(WET_BULB, outdoor));
            assertThat(CutlerCurves.COOLING_CAPACITY.at(WET_BULB, outdoor + 1))
                    .isLessThan(CutlerCurves.COOLING_CAPACITY.at(WET_BULB, outdoor));
        }
    }
}
