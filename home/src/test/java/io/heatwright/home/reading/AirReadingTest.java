package io.heatwright.home.reading;

import static io.heatwright.home.reading.Trees.branch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.home.Choice;
import io.heatwright.home.Finding;
import io.heatwright.home.tree.Tree;
import io.heatwright.room.Enclosure;
import io.heatwright.room.Infiltration;
import io.heatwright.room.MoistureBuffer;
import io.heatwright.room.Ventilation;
import io.heatwright.room.Ventilation.Condition;
import io.heatwright.room.Ventilation.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AirReadingTest {

    private static Tree.Branch home(Object... said) {
        var room = new ArrayList<Object>(List.of("floor", "4 m x 5 m", "ceiling", "2.5 m", "outside", "south"));
        room.addAll(List.of(said));
        var bedroom = branch(room.toArray());
        return branch("format", "1", "place", "Denver, CO", "rooms", branch("bedroom", bedroom));
    }

    private static Enclosure room(Object... said) {
        var resolution = HomeReader.resolve(home(said), SmallGazetteer.CONTEXT);
        assertThat(resolution.findings().stream().map(Finding::print)).isEmpty();
        return resolution.home(Choice.LIKELY).rooms().get(0).enclosure();
    }

    private static Infiltration.Leakage leakage(Object... said) {
        return (Infiltration.Leakage) room(said).infiltration();
    }

    @Test
    void nobodyVentilatesUnlessTheySaySo() {
        assertThat(room().ventilation()).isEqualTo(Ventilation.NONE);
    }

    @Test
    void aFanBlowsOutAllDayUnlessItSaysMore() {
        var fan = room("ventilation", branch("flow", "50 cfm"))
                .ventilation()
                .fans()
                .get(0);
        assertThat(fan.kind()).isEqualTo(Kind.EXHAUST);
        assertThat(fan.when()).isEqualTo(Condition.ALWAYS);
        assertThat(fan.heatRecovery()).isZero();
        assertThat(Arrays.stream(fan.flow())).hasSize(24).allMatch(f -> Math.abs(f - 0.0235974) < 1e-6);
    }

    @Test
    void aNightFanRunsOverMidnight() {
        var night = branch("flow", "1700 m³/h", "hours", "18-7", "kind", "supply", "when", "cooler outside");
        var fan = room("ventilation", List.of(night)).ventilation().fans().get(0);
        assertThat(fan.kind()).isEqualTo(Kind.SUPPLY);
        assertThat(fan.when().onlyCooling()).isTrue();
        assertThat(fan.when().downTo())
                .as("the floor of a window opened when warm")
                .isCloseTo(23.889, within(0.001));
        for (var hour = 0; hour < 24; hour++) {
            assertThat(fan.flow()[hour] > 0).as("hour %d", hour).isEqualTo(hour >= 18 || hour < 7);
        }
    }

    @Test
    void whatRecoversHeatIsBalanced() {
        var recovering = branch("flow", "30 L/s", "recovery", "75 %", "moisture recovery", "0.5");
        var fan = room("ventilation", recovering).ventilation().fans().get(0);
        assertThat(fan.kind()).isEqualTo(Kind.BALANCED);
        assertThat(fan.heatRecovery()).isEqualTo(0.75);
        assertThat(fan.vapourRecovery()).isEqualTo(0.5);
    }

    @Test
    void aWindowOpenedWhenWarmKeepsTheRoomAtTheUsualSetpoint() {
        var window = branch("area", "0.4 m²", "height", "1 m", "hours", "10 pm to 7 am", "when", "warm");
        var airing = room("open window", window).ventilation().airings().get(0);
        assertThat(airing.area()[23]).isEqualTo(0.4);
        assertThat(airing.area()[12]).isZero();
        assertThat(airing.height()).isEqualTo(1);
        assertThat(airing.when().onlyCooling()).isTrue();
        assertThat(airing.when().downTo()).isCloseTo(23.889, within(0.001));
        var cooler = branch("area", "0.4 m²", "down to", "20 °C");
        assertThat(room("open window", cooler).ventilation().airings().get(0).when())
                .isEqualTo(new Condition(true, 20));
    }

    @Test
    void theSameLeaksMayBeWrittenInFourWays() {
        var known = leakage("ach50", "7");
        var flow = leakage("leakage", branch("flow", "350 m³/h"));
        assertThat(flow.coefficient()).isCloseTo(known.coefficient(), within(1e-12));
        assertThat(flow)
                .usingRecursiveComparison()
                .ignoringFields("coefficient")
                .isEqualTo(known);
        var written = 350 / 3600.0 * Math.pow(50, -0.65);
        var coefficient = leakage("leakage", branch("coefficient", Double.toString(written), "shelter", "0.9"));
        assertThat(coefficient.coefficient()).isCloseTo(known.coefficient(), within(1e-12));
        assertThat(coefficient.shelter()).isEqualTo(0.9);
        var tall = leakage("leakage", branch("flow", "350 m³/h", "exponent", "0.7", "height", "6 m"));
        assertThat(tall.coefficient()).isCloseTo(350 / 3600.0 * Math.pow(50, -0.7), within(1e-9));
        assertThat(tall.stackHeight()).isEqualTo(6);
    }

    @Test
    void aRoomsLeaksAreAsHighAsTheRoom() {
        assertThat(leakage("ach50", "7").stackHeight()).isCloseTo(2.5, within(1e-12));
    }

    @Test
    void aMoistureBufferTakesThePlaceOfTheFactor() {
        assertThat(room().moistureBuffer()).isEqualTo(MoistureBuffer.NONE);
        assertThat(room().moistureCapacityFactor()).isEqualTo(15);
        var buffered = room("moisture buffer", branch("area", "60 m²", "value", "0.5"));
        assertThat(buffered.moistureBuffer()).isEqualTo(new MoistureBuffer(60, 0.05));
        assertThat(buffered.moistureCapacityFactor()).isEqualTo(1);
    }

    private static List<String> assumed(Object... said) {
        return HomeReader.resolve(home(said), SmallGazetteer.CONTEXT).assumptions().stream()
                .map(a -> a.path() + ": " + a.likely())
                .toList();
    }

    @Test
    void whatCoolsStopsAtATemperatureThatIsSaid() {
        for (var word : List.of("cooler outside", "warm")) {
            var fan = branch("flow", "50 cfm", "when", word);
            assertThat(assumed("ventilation", fan)).contains("rooms.bedroom.ventilation[1].down to: 75 °F");
            var window = branch("area", "0.4 m²", "when", word);
            assertThat(assumed("open window", window))
                    .contains(
                            "rooms.bedroom.open window[1].down to: 75 °F", "rooms.bedroom.open window[1].height: 3 ft");
        }
        var always = room("ventilation", branch("flow", "50 cfm", "when", "always"));
        assertThat(always.ventilation().fans().get(0).when()).isEqualTo(Condition.ALWAYS);
        var down = branch("flow", "50 cfm", "when", "cooler outside", "down to", "20 °C");
        assertThat(room("ventilation", down).ventilation().fans().get(0).when()).isEqualTo(new Condition(true, 20));
    }

    @Test
    void whatExactLeakageLeavesOutIsWrittenDown() {
        assertThat(assumed("leakage", branch("flow", "350 m³/h")))
                .contains("rooms.bedroom.leakage.exponent: 0.65")
                .anyMatch(line -> line.startsWith("rooms.bedroom.leakage.shelter: 0."));
    }

    @Test
    void whatAShadeLeavesOutIsWrittenDown() {
        var window = branch(
                "faces",
                "south",
                "size",
                "3 ft x 4 ft",
                "overhang",
                "2 ft",
                "fins",
                branch("left", "1 ft"),
                "blinds",
                "curtain");
        assertThat(assumed("windows", List.of(window)))
                .contains(
                        "rooms.bedroom.windows[1].overhang.above: 1 ft",
                        "rooms.bedroom.windows[1].overhang.left: 1 ft",
                        "rooms.bedroom.windows[1].fins.left.distance: 0 m",
                        "rooms.bedroom.windows[1].fins.left.below: 1 ft",
                        "rooms.bedroom.windows[1].blinds.transmittance: 10 %",
                        "rooms.bedroom.windows[1].blinds.reflectance: 50 %",
                        "rooms.bedroom.windows[1].blinds.resistance: 0.03 m²K/W")
                .noneMatch(line -> line.contains("fins.right"));
    }
}
