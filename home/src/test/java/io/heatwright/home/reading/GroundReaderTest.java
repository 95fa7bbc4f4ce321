package io.heatwright.home.reading;

import static io.heatwright.home.reading.Trees.branch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.home.Assumption;
import io.heatwright.home.Choice;
import io.heatwright.home.Finding;
import io.heatwright.home.Level;
import io.heatwright.home.Resolution;
import io.heatwright.home.SoilClimate;
import io.heatwright.home.tree.Tree;
import io.heatwright.room.Boundary;
import io.heatwright.room.Infiltration;
import io.heatwright.room.Surface;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroundReaderTest {

    private static final SoilClimate CLIMATE = new SoilClimate(9, 12, 20);

    private static Resolution resolve(Object... room) {
        var home = branch("format", "1", "place", "Denver, CO", "rooms", branch("den", branch(room)));
        return HomeReader.resolve(home, SmallGazetteer.CONTEXT);
    }

    private static Resolution den(Object... more) {
        var room = new Object[10 + more.length];
        Object[] usual = {"floor", "4 m x 5 m", "ceiling", "2.5 m", "outside", "all", "above", "roof", "windows", "none"
        };
        System.arraycopy(usual, 0, room, 0, usual.length);
        System.arraycopy(more, 0, room, usual.length, more.length);
        return resolve(room);
    }

    private static List<Surface> surfaces(Resolution resolution, Choice choice) {
        assertThat(resolution.findings()).isEmpty();
        return resolution.home(choice).rooms().get(0).enclosure().surfaces();
    }

    private static Surface floor(Resolution resolution, Choice choice) {
        return surfaces(resolution, choice).stream()
                .filter(s -> s.tilt() == 180)
                .findFirst()
                .orElseThrow();
    }

    private static double resistance(Resolution resolution) {
        return floor(resolution, Choice.LIKELY).construction().resistance();
    }

    private static double area(List<Surface> surfaces, Class<? extends Boundary> behind) {
        return surfaces.stream()
                .filter(s -> s.tilt() == 90 && behind.isInstance(s.boundary()))
                .mapToDouble(Surface::area)
                .sum();
    }

    private static List<String> paths(Resolution resolution) {
        return resolution.assumptions().stream().map(Assumption::path).toList();
    }

    @Test
    void soilBelowASlabWaitsForTheWeatherAndThenSwingsLessAndLater() {
        var resolution = den("below", "slab");
        var dry = (Boundary.Ground) floor(resolution, Choice.LIKELY).boundary();
        assertThat(dry.meanTemperature()).isNaN();
        var settled =
                resolution.home(Choice.LIKELY).onSoil(CLIMATE).rooms().get(0).enclosure();
        var soil = settled.surfaces().stream()
                .map(Surface::boundary)
                .filter(Boundary.Ground.class::isInstance)
                .map(Boundary.Ground.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(soil.meanTemperature()).isEqualTo(9);
        assertThat(soil.amplitude()).isBetween(5.0, 12.0);
        assertThat(soil.coldestDay()).isBetween(35.0, 55.0);
    }

    @Test
    void lateSoilTurnsOverTheYear() {
        var settled = den("below", "slab")
                .home(Choice.LIKELY)
                .onSoil(new SoilClimate(9, 12, 360))
                .rooms()
                .get(0)
                .enclosure();
        assertThat(settled.surfaces())
                .filteredOn(s -> s.boundary() instanceof Boundary.Ground)
                .allSatisfy(s -> assertThat(((Boundary.Ground) s.boundary()).coldestDay())
                        .isBetween(1.0, 40.0));
    }

    @Test
    void aSpaceBelowAFloorIsSettledToo() {
        var settled = den("below", "crawlspace")
                .home(Choice.LIKELY)
                .onSoil(CLIMATE)
                .rooms()
                .get(0)
                .enclosure();
        assertThat(settled.surfaces())
                .filteredOn(s -> s.boundary() instanceof Boundary.SpaceOnGround)
                .hasSize(1)
                .allSatisfy(s -> assertThat(
                                ((Boundary.SpaceOnGround) s.boundary()).soil().meanTemperature())
                        .isEqualTo(9));
    }

    @Test
    void onlyARoomOnTheGroundAsksForTheSoil() {
        assertThat(paths(den("below", "slab"))).contains("rooms.den.soil", "rooms.den.slab.edge insulation");
        assertThat(paths(den("below", "slab", "soil", "clay"))).doesNotContain("rooms.den.soil");
        assertThat(paths(den("below", "apartment"))).doesNotContain("rooms.den.soil");
        assertThat(paths(den("below", "outdoors"))).doesNotContain("rooms.den.soil");
    }

    @Test
    void insulationAtTheEdgeOrBelowTheSlabAndClayKeepMoreHeatIn() {
        var bare = resistance(den("below", "slab", "soil", "sand"));
        assertThat(resistance(den("below", "slab", "soil", "clay"))).isGreaterThan(bare);
        assertThat(resistance(den("below", "slab", "soil", "rock"))).isLessThan(bare);
        assertThat(resistance(den("below", "slab", "underfloor", "R-10"))).isGreaterThan(bare + 1);
        var edge = branch("edge insulation", "R-10", "depth", "2 ft");
        assertThat(resistance(den("below", "slab", "slab", edge))).isGreaterThan(bare);
        var flat = branch("edge insulation", "R-10", "depth", "2 ft", "runs", "in");
        assertThat(resistance(den("below", "slab", "slab", flat)))
                .isBetween(bare, resistance(den("below", "slab", "slab", edge)));
    }

    @Test
    void onlyASlabOfOurTimeMayHaveAnInsulatedEdge() {
        var old = den("below", "slab", "built", "1970s");
        assertThat(floor(old, Choice.TIGHT.with("rooms.den.soil", Level.LIKELY)).construction())
                .isEqualTo(floor(old, Choice.LIKELY).construction());
        var young = den("below", "slab", "built", "2015");
        assertThat(floor(young, Choice.TIGHT.with("rooms.den.soil", Level.LIKELY))
                        .construction()
                        .resistance())
                .isGreaterThan(resistance(young));
    }

    @Test
    void wallsOfABasementMeetTheSoilAsFarAsTheyStandInIt() {
        var half = surfaces(den("below", "slab", "below ground", "1.5 m"), Choice.LIKELY);
        assertThat(area(half, Boundary.Ground.class)).isCloseTo(18 * 1.5, within(1e-9));
        assertThat(area(half, Boundary.Outdoors.class)).isCloseTo(18 * 1.0, within(1e-9));
        var whole = surfaces(den("below", "slab", "below ground", "3 m"), Choice.LIKELY);
        assertThat(area(whole, Boundary.Ground.class)).isCloseTo(18 * 2.5, within(1e-9));
        assertThat(area(whole, Boundary.Outdoors.class)).isZero();
    }

    @Test
    void airLeaksOnlyThroughWallsAboveTheGround() {
        assertThat(leaks(den("below", "slab", "below ground", "1.25 m"))).isLessThan(leaks(den("below", "slab")));
    }

    private static double leaks(Resolution resolution) {
        var enclosure = resolution.home(Choice.LIKELY).rooms().get(0).enclosure();
        return ((Infiltration.Leakage) enclosure.infiltration()).coefficient();
    }

    @Test
    void doorsAndWindowsOfABasementLieAboveTheGroundFirst() {
        var south = resolve(
                "floor", "4 m x 5 m",
                "ceiling", "2.5 m",
                "outside", branch("south", "4 m"),
                "above", "apartment",
                "below", "slab",
                "below ground", "2 m",
                "outside door", "yes",
                "windows", "none");
        var walls = surfaces(south, Choice.LIKELY);
        assertThat(area(walls, Boundary.Outdoors.class) + area(walls, Boundary.Ground.class))
                .isCloseTo(10, within(0.06));
        assertThat(area(walls, Boundary.Ground.class)).isCloseTo(8, within(1e-9));
    }

    @Test
    void aBasementOfUnknownDepthIsDeeperInTheTightRoom() {
        var resolution = den("use", "basement room");
        assertThat(paths(resolution)).contains("rooms.den.below ground");
        var tight = area(surfaces(resolution, Choice.TIGHT), Boundary.Ground.class);
        var likely = area(surfaces(resolution, Choice.LIKELY), Boundary.Ground.class);
        var leaky = area(surfaces(resolution, Choice.LEAKY), Boundary.Ground.class);
        assertThat(List.of(leaky, likely, tight)).isSorted().doesNotHaveDuplicates();
        assertThat(paths(den("below", "slab"))).doesNotContain("rooms.den.below ground");
    }

    @Test
    void aVentedCrawlSpaceIsColderThanASealedOneAndBothWarmerThanOutdoors() {
        var vented = resistance(den("below", "crawlspace", "crawl space", "vented", "soil", "sand"));
        var sealed = resistance(den("below", "crawlspace", "crawl space", "sealed", "soil", "sand"));
        var outdoors = resistance(den("below", "outdoors"));
        assertThat(List.of(outdoors, vented, sealed)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void anUnheatedBasementFollowsSoilAndAir() {
        var space = (Boundary.SpaceOnGround)
                floor(den("below", "basement"), Choice.LIKELY).boundary();
        assertThat(space.outdoorShare()).isBetween(0.1, 0.7);
    }

    @Test
    void insulationAtTheEdgeOfASlabMakesNoSenseBelowTheGround() {
        var resolution = den("below", "slab", "below ground", "5 ft", "slab", branch("edge insulation", "R-5"));
        assertThat(resolution.findings())
                .singleElement()
                .extracting(Finding::path)
                .isEqualTo("rooms.den.slab.edge insulation");
    }

    @Test
    void exactSurfacesKeepTheSoilTheyAreGivenAndElseFollowTheAir() {
        var layers = List.of(branch("material", "soil", "thickness", "1 m", "conductivity", "2 W/mK"));
        var given = branch(
                "name",
                "slab",
                "area",
                "20 m²",
                "tilt",
                "180",
                "layers",
                layers,
                "behind",
                "ground",
                "temperature",
                "11 °C",
                "swing",
                "3 K",
                "coldest day",
                "60");
        var open = branch("name", "slab", "area", "20 m²", "tilt", "180", "layers", layers, "behind", "ground");
        assertThat(exact(given)).isEqualTo(new Boundary.Ground(11, 3, 60));
        assertThat(exact(open)).isEqualTo(new Boundary.Ground(9, 12, 20));
    }

    private static Boundary exact(Tree.Branch surface) {
        var resolution = resolve("floor", "4 m x 5 m", "surfaces", List.of(surface), "windows", "none");
        var settled = resolution.home(Choice.LIKELY).onSoil(CLIMATE);
        return settled.rooms().get(0).enclosure().surfaces().get(0).boundary();
    }

    @Test
    void whoSpeaksOfASlabOrACrawlSpaceHasOne() {
        assertThat(floor(den("slab", branch("edge insulation", "R-10")), Choice.TIGHT)
                        .name())
                .isEqualTo("slab");
        assertThat(floor(den("below ground", "3 ft"), Choice.LEAKY).name()).isEqualTo("slab");
        assertThat(floor(den("crawl space", "vented"), Choice.TIGHT).name()).isEqualTo("floor over crawlspace");
    }

    @Test
    void whatIsWrittenOfTheGroundGoesWithWhatLiesBelow() {
        var slab = branch("edge insulation", "R-10");
        for (var below : List.of("apartment", "crawlspace", "basement", "garage", "outdoors")) {
            assertRefused(den("below", below, "slab", slab), "slab");
            assertRefused(den("below", below, "below ground", "3 ft"), "below ground");
            assertThat(den("below", below, "below ground", "0 ft").findings()).isEmpty();
        }
        for (var below : List.of("apartment", "garage", "outdoors")) {
            assertRefused(den("below", below, "soil", "clay"), "soil");
        }
        for (var below : List.of("slab", "crawlspace", "basement")) {
            assertThat(den("below", below, "soil", "clay").findings()).isEmpty();
        }
        assertRefused(den("below", "slab", "crawl space", "vented"), "crawl space");
        assertRefused(den("slab", slab, "crawl space", "vented"), "crawl space");
        assertThat(den("soil", "clay").findings()).isEmpty();
    }

    private static void assertRefused(Resolution resolution, String key) {
        assertThat(resolution.findings())
                .singleElement()
                .extracting(Finding::path)
                .isEqualTo("rooms.den." + key);
    }

    @Test
    void nothingOfTheGroundStandsBesideExactSurfaces() {
        var layers = List.of(branch("material", "soil", "thickness", "1 m", "conductivity", "2 W/mK"));
        var surface = branch("name", "slab", "area", "20 m²", "tilt", "180", "layers", layers, "behind", "ground");
        var keys = List.<Object>of("slab", branch("edge insulation", "R-10"), "soil", "clay", "crawl space", "vented");
        for (var i = 0; i < keys.size(); i += 2) {
            var key = (String) keys.get(i);
            assertRefused(
                    resolve(
                            "floor",
                            "4 m x 5 m",
                            "surfaces",
                            List.of(surface),
                            "windows",
                            "none",
                            key,
                            keys.get(i + 1)),
                    key);
        }
    }
}
