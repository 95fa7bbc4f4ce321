package io.heatwright.home.reading;

import static io.heatwright.home.reading.Trees.branch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.home.Choice;
import io.heatwright.home.Finding;
import io.heatwright.home.Home;
import io.heatwright.home.Resolution;
import io.heatwright.home.tree.Tree;
import io.heatwright.room.Boundary;
import io.heatwright.room.SharedWall;
import io.heatwright.room.Surface;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeighboursTest {

    private static final Tree.Branch GARAGE =
            branch("floor", "12 ft x 20 ft", "outside", List.of("west", "north"), "heated", "no", "above", "roof");
    private static final Tree.Branch ATTIC = branch("floor", "12 ft x 14 ft", "outside", "none", "heated", "no");

    private static Resolution resolve(Object... rooms) {
        return HomeReader.resolve(
                branch("format", "1", "place", "Denver, CO", "rooms", branch(rooms)), SmallGazetteer.CONTEXT);
    }

    private static Home home(Object... rooms) {
        var resolution = resolve(rooms);
        assertThat(resolution.findings().stream().map(Finding::print)).isEmpty();
        return resolution.home(Choice.LIKELY);
    }

    private static String finding(Object... rooms) {
        var findings = resolve(rooms).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0).print();
    }

    private static Tree.Branch bedroom(Object... more) {
        var all = new Object[more.length + 4];
        all[0] = "floor";
        all[1] = "12 ft x 14 ft";
        all[2] = "outside";
        all[3] = List.of("south");
        System.arraycopy(more, 0, all, 4, more.length);
        return branch(all);
    }

    private static Surface inside(Home home, int room) {
        return home.rooms().get(room).enclosure().surfaces().stream()
                .filter(s -> s.name().equals("inside walls"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aGarageBesideAndAnAtticAboveAreRoomsOfTheBuilding() {
        var home = home(
                "bedroom",
                bedroom("above", "attic", "beside", branch("room", "garage", "length", "12 ft", "door", "open")),
                "garage",
                GARAGE,
                "attic",
                ATTIC);
        var building = home.building();
        assertThat(building.rooms()).hasSize(3);
        assertThat(building.walls()).extracting(SharedWall::name).containsExactly("wall to garage", "ceiling to attic");
        assertThat(building.walls()).extracting(SharedWall::neighbour).containsExactly(1, 2);
        assertThat(building.walls().get(0).area()).isCloseTo(12 * 8 * 0.3048 * 0.3048, within(1e-9));
        assertThat(building.doorways()).hasSize(1);
        assertThat(building.doorways().get(0).open()[3]).isTrue();
        assertThat(home.rooms().get(0).enclosure().surfaces())
                .extracting(Surface::name)
                .doesNotContain("roof", "ceiling and attic", "ceiling");
    }

    @Test
    void whatOneRoomWroteTheOtherDoesNotGuess() {
        var alone = home("bedroom", bedroom(), "garage", GARAGE, "attic", ATTIC);
        var resolution = resolve(
                "bedroom",
                bedroom("above", "attic", "beside", branch("room", "garage", "length", "12 ft")),
                "garage",
                GARAGE,
                "attic",
                ATTIC);
        var home = resolution.home(Choice.LIKELY);
        assertThat(resolution.assumptions())
                .extracting(a -> a.path())
                .contains("rooms.bedroom.beside[1].door")
                .doesNotContain("rooms.attic.below", "rooms.bedroom.above");
        assertThat(home.rooms().get(2).enclosure().surfaces())
                .extracting(Surface::tilt)
                .doesNotContain(180.0);
        double wall = 12 * 8 * 0.3048 * 0.3048;
        assertThat(inside(home, 0).area()).isCloseTo(inside(alone, 0).area() - wall, within(1e-9));
        assertThat(inside(home, 1).area()).isCloseTo(inside(alone, 1).area() - wall, within(1e-9));
    }

    @Test
    void aLargerAtticKeepsTheRestOfItsFloor() {
        var attic = branch("floor", "40 ft x 20 ft", "outside", "none", "heated", "no", "below", "apartment");
        var home = home("bedroom", bedroom("above", "attic"), "attic", attic);
        var floor = home.rooms().get(1).enclosure().surfaces().stream()
                .filter(s -> s.tilt() == 180)
                .findFirst()
                .orElseThrow();
        assertThat(floor.area()).isCloseTo((800 - 168) * 0.3048 * 0.3048, within(1e-9));
    }

    @Test
    void anUnheatedRoomWantsNothingAndNobodyWarmsIt() {
        var garage = home("bedroom", bedroom(), "garage", GARAGE).rooms().get(1);
        assertThat(garage.heated()).isFalse();
        assertThat(garage.thermostat().warmestHeating()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(garage.thermostat().coolestCooling()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(garage.enclosure().gains().convective()).containsOnly(0);
    }

    @Test
    void aNeighbourMayBeAKnownTemperature() {
        var beside = branch("temperature", "50 °F", "length", "10 ft", "wall", "R-13");
        var wall = home("bedroom", bedroom("beside", beside)).rooms().get(0).enclosure().surfaces().stream()
                .filter(s -> s.boundary() instanceof Boundary.Steady)
                .findFirst()
                .orElseThrow();
        assertThat(((Boundary.Steady) wall.boundary()).temperature()).isCloseTo(10, within(1e-9));
        assertThat(wall.area()).isCloseTo(80 * 0.3048 * 0.3048, within(1e-9));
    }

    @Test
    void anExactSurfaceMayLeadToAnotherRoom() {
        var layer = branch("material", "concrete", "thickness", "20 cm", "conductivity", "0.51 W/mK");
        var common = branch(
                "name",
                "common wall",
                "area",
                "21.6 m²",
                "tilt",
                "90",
                "faces",
                "south",
                "room",
                "bedroom",
                "layers",
                layer);
        var floor = branch("name", "floor", "area", "16 m²", "tilt", "180", "behind", "same", "layers", layer);
        var sunspace = branch("floor", "16 m²", "heated", "no", "surfaces", List.of(floor, common));
        var home = home("sunspace", sunspace, "bedroom", bedroom());
        assertThat(home.rooms().get(0).enclosure().surfaces()).hasSize(1);
        var wall = home.partitions().get(0);
        assertThat(wall.room()).isZero();
        assertThat(wall.neighbour()).isEqualTo(1);
        assertThat(wall.azimuth()).isEqualTo(180);
        assertThat(home.doorways()).isEmpty();
    }

    @Test
    void aMisspelledRoomIsFoundWithTheNearest() {
        assertThat(finding(
                        "bedroom", bedroom("beside", branch("room", "garrage", "length", "12 ft")), "garage", GARAGE))
                .contains("\"garrage\" is not a room of this file")
                .contains("Nearest: garage");
    }

    @Test
    void aRoomIsNotBesideItself() {
        assertThat(finding("bedroom", bedroom("beside", branch("room", "bedroom", "length", "12 ft"))))
                .contains("is the room itself");
    }

    @Test
    void aWallIsWrittenOnce() {
        var garage = branch(
                "floor",
                "12 ft x 20 ft",
                "outside",
                List.of("west"),
                "beside",
                branch("room", "bedroom", "length", "12 ft"));
        assertThat(finding("bedroom", bedroom("beside", branch("room", "garage", "length", "12 ft")), "garage", garage))
                .contains("says again what bedroom says");
    }

    private static final double SQUARE_FOOT = 0.3048 * 0.3048;

    private static List<Surface> surfaces(Home home, int room, double tilt) {
        return home.rooms().get(room).enclosure().surfaces().stream()
                .filter(s -> s.tilt() == tilt)
                .toList();
    }

    private static double shared(Home home) {
        assertThat(home.building().walls()).hasSize(1);
        return home.building().walls().get(0).area() / SQUARE_FOOT;
    }

    @Test
    void aCeilingIsSharedAsFarAsTheSmallerRoomReaches() {
        var den = branch("floor", "14 ft x 20 ft", "outside", List.of("south"), "above", "hall", "below", "slab");
        var hall = branch("floor", "8 ft x 8 ft", "outside", "none", "above", "roof");
        var home = home("den", den, "hall", hall);
        assertThat(shared(home)).isCloseTo(64, within(1e-9));
        assertThat(surfaces(home, 0, 0))
                .singleElement()
                .satisfies(rest -> assertThat(rest.area() / SQUARE_FOOT).isCloseTo(280 - 64, within(1e-9)));
        assertThat(surfaces(home, 1, 180)).isEmpty();
        assertThat(resolve("den", den, "hall", hall).assumptions())
                .filteredOn(a -> a.path().equals("rooms.den.above"))
                .singleElement()
                .satisfies(a -> assertThat(a.what()).isEqualTo("den: what else lies above"));
    }

    @Test
    void theSmallerRoomMayNameTheLargerAndTheLargerSayTheRest() {
        var den = branch("floor", "14 ft x 20 ft", "outside", List.of("south"), "above", "roof", "below", "slab");
        var hall = branch("floor", "8 ft x 8 ft", "outside", "none", "above", "roof", "below", "den");
        var home = home("den", den, "hall", hall);
        assertThat(shared(home)).isCloseTo(64, within(1e-9));
        assertThat(surfaces(home, 0, 0))
                .singleElement()
                .satisfies(rest -> assertThat(rest.area() / SQUARE_FOOT).isCloseTo(280 - 64, within(1e-9)));
    }

    @Test
    void roomsBelowOneRoomMayNotBeLargerThanItTogether() {
        var rooms = new Object[] {
            "den", branch("floor", "150 sq ft", "outside", "none", "above", "loft", "below", "slab"),
            "hall", branch("floor", "100 sq ft", "outside", "none", "above", "loft", "below", "slab"),
            "loft", branch("floor", "168 sq ft", "outside", "none", "above", "roof")
        };
        assertThat(finding(rooms))
                .contains("rooms.hall.above: \"loft\" is smaller")
                .contains("at most 170 sq ft");
        rooms[5] = branch("floor", "250 sq ft", "outside", "none", "above", "roof");
        assertThat(resolve(rooms).findings()).isEmpty();
    }

    @Test
    void aWallBesideAnotherRoomMustFitIntoBoth() {
        var garage = branch(
                "floor",
                "12 ft x 20 ft",
                "outside",
                branch("west", "12 ft", "north", "20 ft", "east", "12 ft"),
                "heated",
                "no",
                "above",
                "roof");
        var hall = branch(
                "floor", "10 ft x 60 ft", "outside", "none", "beside", branch("room", "garage", "length", "50 ft"));
        assertThat(finding("hall", hall, "garage", garage))
                .contains("rooms.hall.beside[1].length: \"50 ft\" is longer than what is left of the walls of garage")
                .contains("Nearest: 20 ft");
        var fitting = branch(
                "floor", "10 ft x 60 ft", "outside", "none", "beside", branch("room", "garage", "length", "20 ft"));
        assertThat(resolve("hall", fitting, "garage", garage).findings()).isEmpty();
    }

    @Test
    void aFloorNobodyKnowsIsThatOfTheRoomsOwnUse() {
        var den = branch("floor", "40 ft x 40 ft", "outside", "none", "above", "roof", "below", "slab");
        for (var use : List.of("bedroom", "living room", "garage")) {
            var upper = branch("use", use, "floor", "unknown", "outside", "none", "below", "den", "above", "roof");
            var home = home("den", den, "upper", upper);
            assertThat(shared(home) * SQUARE_FOOT)
                    .as(use)
                    .isCloseTo(home.rooms().get(1).enclosure().floorArea(), within(1e-9));
        }
    }

    @Test
    void namesOfRoomsAreReadLikeOtherWords() {
        var wall = branch("room", "Car Port", "length", "12 ft");
        var home =
                home("bedroom", bedroom("above", "Old-Attic", "beside", wall), "car-port", GARAGE, "old attic", ATTIC);
        assertThat(home.building().walls())
                .extracting(SharedWall::name)
                .containsExactly("wall to car-port", "ceiling to old attic");
    }

    @Test
    void whatMayBeNamedIsSaidWithoutTheRoomItself() {
        assertThat(finding("bedroom", bedroom("beside", branch("room", "x", "length", "12 ft")), "garage", GARAGE))
                .contains("Allowed: garage;");
        assertThat(finding("bedroom", bedroom("above", "hut"), "garage", GARAGE))
                .contains("or another room of this file: garage;");
    }

    @Test
    void aDoorThatIsOpenByHoursIsNotAssumedClosed() {
        var wall = branch("room", "garage", "length", "12 ft", "open hours", "8 am to 10 pm");
        var resolution = resolve("bedroom", bedroom("beside", wall), "garage", GARAGE);
        assertThat(resolution.assumptions()).extracting(a -> a.path()).doesNotContain("rooms.bedroom.beside[1].door");
        var open = resolution.home(Choice.LIKELY).building().doorways().get(0).open();
        for (var hour = 0; hour < 24; hour++) {
            assertThat(open[hour]).as("hour %d", hour).isEqualTo(hour >= 8 && hour < 22);
        }
        var none = branch("room", "garage", "length", "12 ft", "door", "none", "open hours", "8 am to 10 pm");
        assertThat(finding("bedroom", bedroom("beside", none), "garage", GARAGE))
                .contains("that is not there");
    }

    @Test
    void aWallOfUnknownDirectionIsNoneThatIsTaken() {
        var free = branch("room", "garage", "length", "12 ft");
        var north = branch("room", "store", "length", "12 ft", "faces", "north");
        var store = branch("floor", "12 ft x 12 ft", "outside", "none", "above", "roof");
        var home = home("bedroom", bedroom("beside", List.of(free, north)), "garage", GARAGE, "store", store);
        assertThat(home.building().walls()).extracting(SharedWall::azimuth).containsExactly(90.0, 0.0);
    }

    @Test
    void theRoomThatOneNamesCountsWithThoseThatNameIt() {
        var rooms = new Object[] {
            "den", branch("floor", "168 sq ft", "outside", "none", "above", "loft", "below", "slab"),
            "loft", branch("floor", "168 sq ft", "outside", "none", "above", "roof"),
            "office", branch("floor", "100 sq ft", "outside", "none", "above", "roof", "below", "den")
        };
        assertThat(finding(rooms))
                .contains("rooms.office.below: \"den\" is smaller than the rooms above it, 270 sq ft");
        rooms[3] = branch("floor", "68 sq ft", "outside", "none", "above", "roof");
        assertThat(resolve(rooms).findings()).isEmpty();
    }
}
