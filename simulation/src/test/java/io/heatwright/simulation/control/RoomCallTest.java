package io.heatwright.simulation.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.equipment.Mode;
import io.heatwright.equipment.control.Band;
import io.heatwright.equipment.control.Controls;
import io.heatwright.equipment.control.IndoorFan;
import org.junit.jupiter.api.Test;

class RoomCallTest {
    private static final double NONE = Double.POSITIVE_INFINITY;

    private static RoomCall call(double lag, double heatingOffset, double coolingOffset) {
        return new RoomCall(
                new Controls(
                        new Band(0.5, 1),
                        new Band(0.5, 1),
                        lag,
                        heatingOffset,
                        coolingOffset,
                        600,
                        0,
                        0,
                        0,
                        1,
                        IndoorFan.STOPS,
                        true),
                60);
    }

    @Test
    void callsFromTheNearSideOfTheBandToTheFarSide() {
        var call = call(0, 0, 0);
        call.read(19.6, Mode.OFF, 20, NONE);
        assertThat(call.mode()).isEqualTo(Mode.OFF);
        call.read(19.4, Mode.OFF, 20, NONE);
        assertThat(call.mode()).isEqualTo(Mode.HEAT);
        call.read(20.9, Mode.HEAT, 20, NONE);
        assertThat(call.mode()).isEqualTo(Mode.HEAT);
        call.read(21.1, Mode.HEAT, 20, NONE);
        assertThat(call.mode()).isEqualTo(Mode.OFF);
    }

    @Test
    void theSensorFollowsTheAirWithItsLag() {
        var call = call(120, 0, 0);
        call.read(20, Mode.OFF, 15, NONE);
        call.read(22, Mode.OFF, 15, NONE);
        assertThat(call.sensed()).isCloseTo(20 + 2 * (1 - Math.exp(-0.5)), within(1e-12));
    }

    @Test
    void aHeadHighOnTheWallReadsWarmWhileItHeatsAndLetsTheRoomBeCooler() {
        var call = call(0, 1.5, -0.5);
        call.read(19, Mode.HEAT, 20, NONE);
        assertThat(call.sensed()).isEqualTo(20.5);
        call.read(19, Mode.COOL, 10, 20);
        assertThat(call.sensed()).isEqualTo(18.5);
    }

    @Test
    void theSensorErrsAtRestAsItDidInTheLastRun() {
        var call = call(0, 1.5, -0.5);
        call.read(19, Mode.HEAT, 20, NONE);
        call.read(19, Mode.OFF, 20, NONE);
        assertThat(call.sensed()).isEqualTo(20.5);
    }

    @Test
    void theNeedBringsTheSensorToTheSetpointWithTheTimeOfItsApproach() {
        var call = call(0, 0, 0);
        call.read(19, Mode.OFF, 20, NONE);
        call.ask(19, 18.9, 0.002);
        double wanted = 19 + (1 - Math.exp(-0.1));
        assertThat(call.need()).isCloseTo((wanted - 18.9) / 0.002, within(1e-9));
    }

    @Test
    void coolingIsAskedForTheOtherWayRound() {
        var call = call(0, 0, 0);
        call.read(27, Mode.OFF, 10, 26);
        assertThat(call.mode()).isEqualTo(Mode.COOL);
        call.ask(27, 27.1, 0.002);
        double wanted = 27 - (1 - Math.exp(-0.1));
        assertThat(call.need()).isCloseTo((27.1 - wanted) / 0.002, within(1e-9));
    }
}
