package io.heatwright.home.defaults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.home.assembly.FilmRule;
import io.heatwright.home.assembly.SurfaceFilms;
import io.heatwright.room.Layer;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssemblyCatalogueTest {

    private static final double SI = AssemblyTable.SI;

    @Test
    void theStatedTransmittanceOfEveryRowIsThatOfItsLayersWithinRounding() {
        for (var row : AssemblyCatalogue.all()) {
            var layers = row.assembly().transmittance(row.assembly().films(FilmRule.ASHRAE));
            var rounding = Double.isNaN(row.insulation()) ? 0.05 : 1e-9;
            assertThat(layers).as(row.name() + " " + row.built()).isCloseTo(row.transmittance(), within(rounding));
        }
    }

    @Test
    void theYearsOfEveryNameFollowEachOtherWithoutGap() {
        var names = new HashSet<String>();
        for (var row : AssemblyCatalogue.all()) {
            if (!names.add(row.name())) {
                continue;
            }
            var next = 0;
            for (var same : AssemblyCatalogue.called(row.name())) {
                assertThat(same.firstYear()).as(row.name()).isEqualTo(next);
                next = same.lastYear() + 1;
            }
            assertThat(next).as(row.name()).isEqualTo(10000);
        }
    }

    @Test
    void newerIsNeverWorse() {
        for (var row : AssemblyCatalogue.all()) {
            var all = AssemblyCatalogue.called(row.name()).stream()
                    .map(a -> -a.transmittance())
                    .toList();
            assertThat(all).as(row.name()).isSorted();
        }
    }

    @Test
    void aRoomOfTheFriendlyKindHasTheWallOfTheCatalogue() {
        for (var kind : WallKind.values()) {
            for (var band : EraBand.values()) {
                var year = Math.max(1900, band.lastYear() - 1);
                var insulation = kind.usual(band.walls().likely());
                var row = AssemblyCatalogue.called(kind.word()).stream()
                        .filter(a -> a.isUsualIn(year))
                        .findFirst()
                        .orElseThrow();
                assertThat(1 / (Assemblies.wall(kind.table(), insulation).resistance() + 0.85 * SI))
                        .as(kind + " " + band)
                        .isCloseTo(row.transmittance(), within(1e-9));
            }
        }
    }

    @Test
    void aNameIsFoundByItsSynonymsAndItsNearMisses() {
        assertThat(AssemblyCatalogue.called("2X4").get(0).name()).isEqualTo("wood frame");
        assertThat(AssemblyCatalogue.called("solid-brick").get(0).name()).isEqualTo("brick");
        assertThat(AssemblyCatalogue.called("wod frame")).isEmpty();
        assertThat(AssemblyCatalogue.nearest("wod frame", List.of())).contains("wood frame");
        assertThat(AssemblyCatalogue.insulated("floor", 19)).isPresent();
        assertThat(AssemblyCatalogue.insulated("wooden door", 19)).isEmpty();
    }

    /**
     * The Home Energy Score states only whole transmittances. Taken apart by parallel paths, they leave between the studs
     * what the label of the insulation says within a twelfth, and an air space of about R-1 where the cavity is not full.
     */
    @ParameterizedTest
    @CsvSource({
        "WOOD_FRAME, 0, 1",
        "WOOD_FRAME, 3, 4",
        "WOOD_FRAME, 7, 8",
        "WOOD_FRAME, 11, 11",
        "WOOD_FRAME, 13, 13",
        "WOOD_FRAME, 15, 15",
        "WOOD_FRAME, 19, 19",
        "WOOD_FRAME, 21, 21",
        "BRICK_ON_FRAME, 0, 1",
        "BRICK_ON_FRAME, 11, 11",
        "BRICK_ON_FRAME, 13, 13",
        "BRICK_ON_FRAME, 19, 19",
        "INSULATED_SHEATHING, 0, 1",
        "INSULATED_SHEATHING, 11, 11",
        "INSULATED_SHEATHING, 21, 21",
    })
    void betweenTheStudsLiesWhatTheLabelSays(AssemblyTable kind, double insulation, double between) {
        var films = new SurfaceFilms(0.17 * SI, 0.68 * SI, "");
        var cavity = OpenedWall.courses(kind, insulation, films).stream()
                .filter(c -> c.framing().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(cavity.layer().resistance() / SI).isCloseTo(between, within(Math.max(0.3, 0.08 * between)));
    }

    @Test
    void aWallInsulatedBeyondItsStudsStaysLumped() {
        var films = new SurfaceFilms(0.17 * SI, 0.68 * SI, "");
        var courses = OpenedWall.courses(AssemblyTable.WOOD_FRAME, 60, films);
        assertThat(courses).allMatch(c -> c.framing().isEmpty());
        assertThat(courses.stream().map(c -> c.layer().name())).contains("insulation and studs");
    }

    @Test
    void theReachIsThatOfTheRowsOrOfWhatIsUsualBeyondThem() {
        assertThat(AssemblyCatalogue.reach("2x4")).contains(new AssemblyCatalogue.Reach(0, 21, 21));
        assertThat(AssemblyCatalogue.reach("advanced frame")).contains(new AssemblyCatalogue.Reach(19, 38, 38));
        assertThat(AssemblyCatalogue.reach("roof")).contains(new AssemblyCatalogue.Reach(0, 30, 49));
        assertThat(AssemblyCatalogue.reach("straw bale")).isEmpty();
        assertThat(AssemblyCatalogue.reach("wooden door")).isEmpty();
    }

    @Test
    void studsAreNotOpenedBeyondTheRows() {
        var films = new SurfaceFilms(0.17 * SI, 0.68 * SI, "");
        var courses = OpenedWall.courses(AssemblyTable.WOOD_FRAME, 22, films);
        assertThat(courses).allMatch(c -> c.framing().isEmpty());
    }

    @Test
    void insulationOfASlabOfStrawNeedsNoBoard() {
        var wall = Assemblies.wall(AssemblyTable.STRAW_BALE, 0);
        assertThat(wall.layers()).extracting(Layer::name).containsExactly("stucco", "straw bales", "stucco");
    }

    @Test
    void lessInsulationThanTheFirstRowNeverHelps() {
        var before = 0.0;
        for (var nominal = 0.0; nominal < 40; nominal += 0.5) {
            var now = AssemblyTable.ADVANCED_FRAME.resistance(nominal);
            assertThat(now).isGreaterThan(before);
            before = now;
        }
    }
}
