package io.heatwright.home.reading;

import static io.heatwright.home.reading.Trees.branch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.home.Choice;
import io.heatwright.home.Resolution;
import io.heatwright.home.RoomUse;
import io.heatwright.home.defaults.UsePreset;
import io.heatwright.home.tree.Tree;
import io.heatwright.room.InternalGains;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What people and things give off, written or usual. */
class GainsReaderTest {

    @Test
    void oneGroupWithoutHoursIsSteady() {
        var gains = gains("gains", branch("power", "200 W", "radiant", "60 %", "moisture", "36 g/h"));

        assertThat(gains.convective()).containsOnly(80).hasSize(24);
        assertThat(gains.radiant()).containsOnly(120);
        assertThat(gains.moisture()).containsOnly(36 / 3600000.0);
    }

    @Test
    void periodsHoldForTheirHoursAndAddUp() {
        var gains = gains(
                "gains",
                List.of(
                        branch("power", "50 W", "radiant", "0 %"),
                        branch("hours", "7-9", "power", "300 W", "radiant", "40 %", "moisture", "200 g/h"),
                        branch("hours", "10 pm to 8 am", "power", "100 W", "radiant", "0 %")));

        assertThat(gains.convective()[12]).isEqualTo(50);
        assertThat(gains.convective()[23]).isEqualTo(150);
        assertThat(gains.convective()[7]).isCloseTo(50 + 180 + 100, within(1e-9));
        assertThat(gains.convective()[8]).isCloseTo(50 + 180, within(1e-9));
        assertThat(gains.radiant()[8]).isCloseTo(120, within(1e-9));
        assertThat(gains.radiant()[9]).isZero();
        assertThat(gains.moisture()[8]).isCloseTo(0.2 / 3600, within(1e-15));
        assertThat(gains.moisture()[9]).isZero();
    }

    @Test
    void twoHalvesOfADayAreTheWholeDay() {
        var halves = gains(
                "gains", List.of(branch("hours", "0-12", "power", "70 W"), branch("hours", "12-24", "power", "70 W")));
        var whole = gains("gains", branch("power", "70 W"));

        assertThat(halves.convective()).containsExactly(whole.convective());
        assertThat(halves.radiant()).containsExactly(whole.radiant());
    }

    @Test
    void halfHoursAreToldWithTheirPlace() {
        var findings = resolve("gains", List.of(branch("hours", "7:30-9", "power", "70 W")))
                .findings();

        assertThat(findings).singleElement().satisfies(f -> {
            assertThat(f.path()).isEqualTo("rooms.room.gains[1].hours");
            assertThat(f.problem()).contains("on the hour");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "guest room, GUEST_ROOM", "guest bedroom, GUEST_ROOM", "cabin, CABIN", "cottage, CABIN", "addition, ADDITION",
        "bedroom, BEDROOM", "tiny house, TINY_HOUSE", "garage, GARAGE", "attic, ATTIC_ROOM", "basement, BASEMENT_ROOM",
        "sunroom, SUNROOM", "kitchen, KITCHEN", "studio, STUDIO", "office, OFFICE", "hall, OTHER",
    })
    void everyWordOfAnOldFileStillNamesAUse(String word, RoomUse use) {
        var home = resolve("use", word).home(Choice.LIKELY);

        assertThat(home.rooms().get(0).use()).isEqualTo(use);
    }

    @ParameterizedTest
    @EnumSource(RoomUse.class)
    void noUseEverCoolsItsRoomOrDriesIt(RoomUse use) {
        var gains = gains("use", use.word());
        for (var hour = 0; hour < 24; hour++) {
            assertThat(gains.convective()[hour]).as(use + " at " + hour).isNotNegative();
            assertThat(gains.radiant()[hour]).as(use + " at " + hour).isNotNegative();
            assertThat(gains.moisture()[hour]).as(use + " at " + hour).isNotNegative();
        }
    }

    @ParameterizedTest
    @EnumSource(RoomUse.class)
    void whatIsCookedOrBathedInIsDamper(RoomUse use) {
        var preset = UsePreset.of(use);
        var people = preset.people().likely();
        var present = 0.0;
        for (var hour = 0; hour < 24; hour++) {
            present += preset.day().holds(hour) ? people * UsePreset.VAPOUR * 3600 : 0;
        }
        var vapour = Arrays.stream(gains("use", use.word()).moisture()).sum() * 3600;

        // RESNET 301, one bedroom: 277 Btu of vapour a day from a range, 1660 from hot water.
        var expected = (preset.day().cooks() ? 277 : 0) + (preset.day().bathes() ? 1660 : 0);
        assertThat((vapour - present) * 2.45e6 / 1055.05585262)
                .as(use.word())
                .isCloseTo(expected, within(0.005 * expected + 1e-6));
    }

    @Test
    void anEmptyRoomHasNoCookingAndNoSteam() {
        var gains = gains("use", "studio", "people", "0");

        assertThat(gains.moisture()).containsOnly(0);
        assertThat(gains.convective()).containsOnly(30);
    }

    private static InternalGains gains(Object... keys) {
        var resolution = resolve(keys);
        assertThat(resolution.findings()).isEmpty();
        return resolution.home(Choice.LIKELY).rooms().get(0).enclosure().gains();
    }

    private static Resolution resolve(Object... keys) {
        var room = new Object[keys.length + 2];
        room[0] = "floor";
        room[1] = "3 m x 4 m";
        System.arraycopy(keys, 0, room, 2, keys.length);
        Tree.Branch rooms = branch("room", branch(room));
        var tree = branch("format", "1", "place", "Denver, CO", "rooms", rooms);
        return HomeReader.resolve(tree, SmallGazetteer.CONTEXT);
    }
}
