package io.heatwright.equipment;

import static io.heatwright.equipment.Sheets.heat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class WarmEndTest {

    private static List<HeatingPoint> warmest(HeatingPoint... points) {
        var sheet = Sheets.withHeating(Sheets.gree(), List.of(points));
        return Commissioning.heatingPoints(sheet).stream()
                .filter(point -> point.outdoorTemperature() > 16)
                .toList();
    }

    @Test
    void gentleSlopesGoOn() {
        var end = warmest(
                heat(47, Speed.MINIMUM, 2100, 100),
                heat(47, Speed.RATED, 9900, 700),
                heat(47, Speed.MAXIMUM, 14000, 1270),
                heat(17, Speed.MINIMUM, 1825, 100),
                heat(17, Speed.RATED, 6100, 690),
                heat(17, Speed.MAXIMUM, 10215, 1271));
        assertThat(end).hasSize(3).allMatch(point -> point.capacity().provenance() == Provenance.DERIVED);
        assertThat(end.get(1).capacity().value()).isCloseTo((9900 + 1900) * Sheets.BTUH, within(0.01));
        assertThat(end.get(1).power().value()).isCloseTo(705, within(0.01));
    }

    @Test
    void heatForNothingIsNotBelieved() {
        var end = warmest(
                heat(47, Speed.MINIMUM, 4800, 200),
                heat(47, Speed.RATED, 9900, 700),
                heat(47, Speed.MAXIMUM, 18000, 1600),
                heat(17, Speed.MINIMUM, 5000, 590),
                heat(17, Speed.RATED, 8000, 900),
                heat(17, Speed.MAXIMUM, 12100, 1600));
        double warm = 4800 * Sheets.BTUH / 200;
        double cop = end.get(0).capacity().value() / end.get(0).power().value();
        assertThat(cop / warm).isCloseTo((31.111 + 1.667) / (31.111 - 6.667), within(0.001));
    }

    @Test
    void aSheetThatReachesTheWarmEndKeepsItsOwnPoint() {
        var end = warmest(
                heat(62, Speed.RATED, 12000, 700), heat(47, Speed.RATED, 9900, 700), heat(17, Speed.RATED, 6100, 690));
        assertThat(end)
                .filteredOn(point -> point.speed() == Speed.RATED)
                .singleElement()
                .matches(point -> point.capacity().isPublished());
    }

    @Test
    void aSpeedThatOnlyTheWarmPointTellsDoesNotSpoilTheOthers() {
        var base = Sheets.packagedTerminal();
        var sheet =
                Sheets.withHeating(base, List.of(heat(47, Speed.MINIMUM, 4000, 260), heat(47, Speed.RATED, 6100, 440)));
        assertThat(Commissioning.heatingPoints(sheet))
                .isNotEmpty()
                .allMatch(point -> point.capacity().value() > 0 && point.power().value() > 0);
        assertThat(Plausibility.doubts(sheet)).isEmpty();
    }

    @Test
    void theStepFromAPointWithDefrostInItIsNoSlope() {
        var steady = heat(35, Speed.RATED, 8400, 690);
        var integrated = new HeatingPoint(
                steady.outdoorTemperature(),
                steady.speed(),
                steady.capacity(),
                steady.power(),
                PointBasis.DEFROST_INTEGRATED);
        var with = warmest(heat(47, Speed.RATED, 9900, 700), integrated, heat(17, Speed.RATED, 6100, 690));
        var without = warmest(heat(47, Speed.RATED, 9900, 700), heat(17, Speed.RATED, 6100, 690));
        assertThat(with.get(1).capacity().value())
                .isCloseTo(without.get(1).capacity().value(), within(1e-6));
    }
}
