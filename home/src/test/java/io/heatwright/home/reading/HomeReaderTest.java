package io.heatwright.home.reading;

import static io.heatwright.home.reading.Trees.branch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.circuit.Duty;
import io.heatwright.circuit.Outlet;
import io.heatwright.circuit.VoltageClass;
import io.heatwright.home.Alteration;
import io.heatwright.home.Choice;
import io.heatwright.home.Finding;
import io.heatwright.home.HomeRoom;
import io.heatwright.home.Level;
import io.heatwright.home.Resolution;
import io.heatwright.home.RoomUse;
import io.heatwright.home.tree.Tree;
import io.heatwright.room.Boundary;
import io.heatwright.room.Infiltration;
import io.heatwright.room.Surface;
import io.heatwright.room.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HomeReaderTest {

    private static Resolution resolve(Tree.Branch room, Object... more) {
        var all =
                new ArrayList<Object>(List.of("format", "1", "place", "Denver, CO", "rooms", branch("bedroom", room)));
        all.addAll(List.of(more));
        return HomeReader.resolve(branch(all.toArray()), SmallGazetteer.CONTEXT);
    }

    private static HomeRoom room(Resolution resolution, Choice choice) {
        assertThat(resolution.findings().stream().map(Finding::print)).isEmpty();
        return resolution.home(choice).rooms().get(0);
    }

    private static List<String> paths(Resolution resolution) {
        return resolution.assumptions().stream().map(a -> a.path()).toList();
    }

    @Test
    void aFloorIsEnoughAndEverythingElseIsAssumed() {
        var resolution = resolve(branch("floor", "12 ft x 14 ft"));
        var likely = room(resolution, Choice.LIKELY);
        assertThat(likely.use()).isEqualTo(RoomUse.BEDROOM);
        assertThat(likely.enclosure().windows()).isNotEmpty();
        assertThat(paths(resolution))
                .contains(
                        "rooms.bedroom.built",
                        "rooms.bedroom.outside",
                        "rooms.bedroom.above",
                        "rooms.bedroom.below",
                        "rooms.bedroom.windows",
                        "rooms.bedroom.drafts",
                        "rooms.bedroom.walls.insulation");
    }

    @Test
    void evenTheFloorMayBeUnknown() {
        var resolution = resolve(branch("floor", "unknown"));
        assertThat(room(resolution, Choice.TIGHT).floorArea())
                .isLessThan(room(resolution, Choice.LEAKY).floorArea());
    }

    @Test
    void exposureLeftUnknownIsResolvedToTheLeastAndTheMostExposed() {
        var resolution = resolve(branch("floor", "12 ft x 14 ft", "above", "unknown"));
        assertThat(surface(room(resolution, Choice.TIGHT), 0).boundary()).isEqualTo(new Boundary.SameAsRoom());
        assertThat(surface(room(resolution, Choice.LEAKY), 0).boundary()).isEqualTo(new Boundary.Outdoors(true, true));
    }

    @Test
    void anAnswerTakesItsAssumptionAway() {
        var resolution = resolve(branch("floor", "12 ft x 14 ft", "above", "roof", "drafts", "tight", "built", "1985"));
        assertThat(paths(resolution))
                .doesNotContain("rooms.bedroom.above", "rooms.bedroom.drafts", "rooms.bedroom.built");
    }

    @Test
    void oneUnknownMovesAloneWhenItsLevelIsChosen() {
        var resolution = resolve(branch("floor", "12 ft x 14 ft", "outside", List.of("south")));
        var likely = room(resolution, Choice.LIKELY).enclosure();
        var drafty = room(resolution, Choice.LIKELY.with("rooms.bedroom.drafts", Level.HIGH))
                .enclosure();
        assertThat(drafty.surfaces()).isEqualTo(likely.surfaces());
        assertThat(drafty.windows()).isEqualTo(likely.windows());
        assertThat(((Infiltration.Leakage) drafty.infiltration()).coefficient())
                .isCloseTo(1.549 * ((Infiltration.Leakage) likely.infiltration()).coefficient(), within(1e-12));
    }

    @Test
    void theSameChoiceGivesTheSameRoom() {
        var resolution = resolve(branch("floor", "12 ft x 14 ft"));
        assertThat(room(resolution, Choice.LEAKY).enclosure().surfaces())
                .isEqualTo(room(resolution, Choice.LEAKY).enclosure().surfaces());
        assertThat(room(resolution, Choice.LEAKY).enclosure().windows())
                .isEqualTo(room(resolution, Choice.LEAKY).enclosure().windows());
    }

    @Test
    void aWallOfUnknownLengthTakesTheShorterTheMeanOrTheLongerSide() {
        var resolution = resolve(
                branch("floor", "3 m x 4 m", "ceiling", "2.5 m", "outside", List.of("south"), "windows", "none"));
        assertThat(surface(room(resolution, Choice.TIGHT), 90).area()).isCloseTo(7.5, within(1e-9));
        assertThat(surface(room(resolution, Choice.LIKELY), 90).area()).isCloseTo(8.75, within(1e-9));
        assertThat(surface(room(resolution, Choice.LEAKY), 90).area()).isCloseTo(10, within(1e-9));
    }

    @Test
    void aCornerRoomHasBothSidesWhicheverWayItLies() {
        var resolution = resolve(branch(
                "floor", "3 m x 4 m", "ceiling", "2.5 m", "outside", List.of("south", "west"), "windows", "none"));
        assertThat(paths(resolution)).doesNotContain("rooms.bedroom.outside.length");
        assertThat(outsideWalls(room(resolution, Choice.LIKELY))).isCloseTo(17.5, within(1e-9));
    }

    @Test
    void aWallWithItsLengthIsTakenAsItIs() {
        var resolution = resolve(
                branch("floor", "3 m x 4 m", "ceiling", "2.5 m", "outside", branch("south", "4 m"), "windows", "none"));
        assertThat(outsideWalls(room(resolution, Choice.TIGHT))).isCloseTo(10, within(1e-9));
        assertThat(outsideWalls(room(resolution, Choice.LEAKY))).isCloseTo(10, within(1e-9));
    }

    @Test
    void anApartmentLeaksOnlyThroughItsOutsideWalls() {
        var inside =
                resolve(branch("floor", "3 m x 4 m", "outside", "none", "above", "apartment", "below", "apartment"));
        assertThat(((Infiltration.Leakage)
                                room(inside, Choice.LEAKY).enclosure().infiltration())
                        .coefficient())
                .isZero();
    }

    @Test
    void aRenterMayPutUpWhatLeavesNoTrace() {
        var room = branch("floor", "3 m x 4 m");
        assertThat(resolve(room, "tenure", "rent").home(Choice.LIKELY).may())
                .containsExactly(Alteration.PORTABLE_UNIT, Alteration.WINDOW_UNIT);
        assertThat(resolve(room, "tenure", "own").home(Choice.LIKELY).may()).containsExactly(Alteration.values());
        assertThat(resolve(room, "tenure", "rent", "may", List.of("mini split"))
                        .home(Choice.LIKELY)
                        .may())
                .containsExactly(Alteration.MINI_SPLIT);
    }

    @Test
    void aCircuitIsReadAndWhatIsNotSaidStaysUnknown() {
        var circuit = branch(
                "voltage",
                "120 V",
                "breaker",
                "unknown",
                "outlet",
                "3-prong",
                "feeds",
                List.of("bedroom", "hall"),
                "also",
                List.of("lamp 60 W", "space heater"));
        var resolution = resolve(branch("floor", "3 m x 4 m"), "circuits", branch("bedroom", circuit));
        var home = resolution.home(Choice.LIKELY);
        var read = home.circuitFor(home.rooms().get(0)).orElseThrow();
        assertThat(read.voltage()).isEqualTo(VoltageClass.V120);
        assertThat(read.breaker()).isEmpty();
        assertThat(read.outlet()).isEqualTo(Outlet.THREE_PRONG);
        assertThat(read.loads()).hasSize(2);
        assertThat(read.loads().get(1).watts()).isEqualTo(1500);
        assertThat(read.loads().get(1).assumed()).isTrue();
        assertThat(read.loads().get(1).duty()).isEqualTo(Duty.CONTINUOUS);
    }

    @Test
    void aHomeWithErrorsIsNeverBuilt() {
        var resolution = resolve(branch("floor", "3 kW"));
        assertThat(resolution.usable()).isFalse();
        assertThatThrownBy(() -> resolution.home(Choice.LIKELY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theFacesOfARandomRoomAlwaysEncloseIt() {
        for (var seed = 0; seed < 300; seed++) {
            var random = new SplittableRandom(seed);
            double a = random.nextInt(20, 90) / 10.0;
            double b = random.nextInt(20, 90) / 10.0;
            var height = random.nextInt(20, 40) / 10.0;
            var resolution = resolve(randomRoom(random, a, b, height));
            assertThat(resolution.findings()).as("seed " + seed).isEmpty();
            var losses = new ArrayList<Double>();
            for (var choice : List.of(Choice.TIGHT, Choice.LIKELY, Choice.LEAKY)) {
                var enclosure = resolution.home(choice).rooms().get(0).enclosure();
                assertThat(area(enclosure.surfaces(), 0)).as("seed " + seed).isCloseTo(a * b, within(1e-9));
                assertThat(area(enclosure.surfaces(), 180)).as("seed " + seed).isCloseTo(a * b, within(1e-9));
                var glass =
                        enclosure.windows().stream().mapToDouble(Window::area).sum();
                assertThat(area(enclosure.surfaces(), 90) + glass)
                        .as("seed " + seed)
                        .isCloseTo(2 * (a + b) * height, within(0.2));
                losses.add(enclosure.surfaces().stream()
                        .filter(s -> !(s.boundary() instanceof Boundary.SameAsRoom))
                        .mapToDouble(s -> s.area() / (0.17 + s.construction().resistance()))
                        .sum());
            }
            assertThat(losses).as("seed " + seed).isSorted();
        }
    }

    private static Tree.Branch randomRoom(SplittableRandom random, double a, double b, double height) {
        var directions = List.of("north", "east", "south", "west").subList(0, random.nextInt(0, 5));
        var above = List.of("unknown", "apartment", "attic", "roof").get(random.nextInt(4));
        var below =
                List.of("unknown", "apartment", "slab", "crawlspace", "garage").get(random.nextInt(5));
        var built =
                List.of("unknown", "1930", "1960s", "1970-1995", "after 2010").get(random.nextInt(5));
        return branch(
                "floor", metres(a) + " x " + metres(b),
                "ceiling", metres(height),
                "outside", directions,
                "above", above,
                "below", below,
                "built", built,
                "windows", "none");
    }

    private static String metres(double length) {
        return String.format(Locale.ROOT, "%.1f m", length);
    }

    private static Surface surface(HomeRoom room, double tilt) {
        return room.enclosure().surfaces().stream()
                .filter(s -> s.tilt() == tilt)
                .findFirst()
                .orElseThrow();
    }

    private static double outsideWalls(HomeRoom room) {
        return room.enclosure().surfaces().stream()
                .filter(s -> s.tilt() == 90 && s.boundary() instanceof Boundary.Outdoors)
                .mapToDouble(Surface::area)
                .sum();
    }

    private static double area(List<Surface> surfaces, double tilt) {
        return surfaces.stream()
                .filter(s -> s.tilt() == tilt)
                .mapToDouble(Surface::area)
                .sum();
    }
}
