package io.heatwright.home.reading;

import static io.heatwright.home.reading.Trees.branch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.home.Choice;
import io.heatwright.home.Finding;
import io.heatwright.home.assembly.AirLayer;
import io.heatwright.home.assembly.Assembly;
import io.heatwright.home.assembly.FilmRule;
import io.heatwright.home.assembly.HeatFlow;
import io.heatwright.home.assembly.MaterialTable;
import io.heatwright.home.tree.Tree;
import io.heatwright.room.Layer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Layers by name, by numbers, by label, and between studs. */
class LayerReaderTest {

    @Test
    void aMaterialAndAThicknessAreEnough() {
        var layer = only(branch("material", "drywall", "thickness", "12 mm"));

        assertThat(layer).isEqualTo(new Layer.Solid("drywall", 0.012, 0.16, 640, 1150));
    }

    @Test
    void whatIsWrittenCountsAndTheRestIsFilledIn() {
        var layer = only(branch(
                "material", "plasterboard", "thickness", "12 mm", "conductivity", "0.2 W/mK", "density", "0 kg/m³"));

        assertThat(layer).isEqualTo(new Layer.Solid("plasterboard", 0.012, 0.2, 0, 1150));
    }

    @Test
    void aNameThatIsNotKnownNeedsItsNumbersAndGetsNothingElse() {
        var layer = only(branch("material", "moon dust", "thickness", "10 cm", "conductivity", "0.01 W/mK"));

        assertThat(layer).isEqualTo(new Layer.Solid("moon dust", 0.1, 0.01, 0, 0));
    }

    @Test
    void aLabelledResistanceBesideAThicknessGivesTheConductivity() {
        var layer = (Layer.Solid)
                only(branch("material", "fiberglass batt", "thickness", "9 cm", "resistance", "1.8 m²K/W"));

        assertThat(layer.conductivity()).isCloseTo(0.05, within(1e-15));
        assertThat(layer.density()).isEqualTo(10.9);
    }

    @Test
    void aBareResistanceHasNoMassWhateverItsName() {
        assertThat(only(branch("material", "concrete", "resistance", "1 m²K/W")))
                .isEqualTo(new Layer.Resistance("concrete", 1));
    }

    @Test
    void anAirGapResistsByThicknessAndByTheWayHeatTakes() {
        var gap = branch("material", "air gap", "thickness", "50 mm");
        for (var kind : List.of("wall", "ceiling", "floor")) {
            var flow = kind.equals("wall")
                    ? HeatFlow.HORIZONTAL
                    : kind.equals("floor") ? HeatFlow.DOWNWARD : HeatFlow.UPWARD;
            assertThat(assembly(kind, gap).courses().get(0).layer().resistance())
                    .as(kind)
                    .isEqualTo(AirLayer.resistance(0.05, flow));
        }
    }

    @Test
    void studsGoThroughALayerByParallelPaths() {
        var wall = assembly(
                "wall",
                branch("material", "wood siding", "thickness", "19 mm"),
                branch("material", "fiberglass batt", "thickness", "89 mm", "framing", "25 %"),
                branch("material", "plasterboard", "thickness", "12 mm"));
        var films = wall.films(FilmRule.ASHRAE);
        var around = films.together() + 0.019 / 0.102 + 0.012 / 0.16;
        var expected = 0.25 / (around + 0.089 / 0.12) + 0.75 / (around + 0.089 / 0.0415);

        assertThat(wall.transmittance(films)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void aRoomTakesAFramedLayerAsOneOfTheSameWorth() {
        var room = branch(
                "floor",
                "3 m x 4 m",
                "surfaces",
                List.of(branch(
                        "name",
                        "wall",
                        "area",
                        "9 m²",
                        "tilt",
                        "90",
                        "faces",
                        "north",
                        "layers",
                        List.of(branch("material", "fiberglass batt", "thickness", "89 mm", "framing", "25 %")))));
        var tree = branch("format", "1", "place", "Denver, CO", "rooms", branch("room", room));
        var resolution = HomeReader.resolve(tree, SmallGazetteer.CONTEXT);
        assertThat(resolution.findings())
                .filteredOn(f -> f.path().contains("surfaces"))
                .isEmpty();
        var batt = MaterialTable.find("fiberglass batt").orElseThrow();
        var read = AssemblyReader.read(branch(
                        "layers", List.of(branch("material", batt.name(), "thickness", "89 mm", "framing", "25 %"))))
                .assembly()
                .orElseThrow();
        var films = read.films(FilmRule.ASHRAE);
        var home = resolution.home(Choice.LIKELY);
        var construction = home.rooms().get(0).enclosure().surfaces().get(0).construction();
        assertThat(1 / (construction.resistance() + films.together()))
                .isCloseTo(read.transmittance(films), within(1e-12));
    }

    @Test
    void everyFaultOfALayerIsToldWithItsPlaceAndTheNearestWord() {
        assertThat(faults(branch("material", "plasterbord", "thickness", "12 mm")))
                .singleElement()
                .satisfies(f -> assertThat(f.print())
                        .contains("layers[1].material", "plasterbord", "not a material known here")
                        .endsWith("Nearest: plasterboard."));
        assertThat(faults(branch("material", "plasterboard")).get(0).problem()).contains("needs a thickness");
        assertThat(faults(branch("material", "air", "thickness", "50 cm"))
                        .get(0)
                        .problem())
                .contains("a room rather than a layer");
        assertThat(faults(branch(
                                "material", "wood", "thickness", "1 cm", "conductivity", "1 W/mK", "resistance", "R-3"))
                        .get(0)
                        .problem())
                .contains("a resistance and a conductivity");
        var framed = branch("material", "batt", "thickness", "9 cm", "framing", "20 %");
        assertThat(faults(framed, framed).get(0).problem()).contains("second framed layer");
        assertThat(faults(branch("material", "air", "resistance", "R-1", "framing", "20 %"))
                        .get(0)
                        .problem())
                .contains("needs a thickness, for its members go through it");
        assertThat(faults(branch(
                                "material", "batt", "thickness", "9 cm", "framing", "9 %", "framing material", "steel"))
                        .get(0)
                        .problem())
                .contains("is a metal");
    }

    private static Layer only(Tree.Branch layer) {
        return assembly("wall", layer).courses().get(0).layer();
    }

    private static Assembly assembly(String kind, Tree.Branch... layers) {
        var reading = AssemblyReader.read(branch("kind", kind, "layers", List.of(layers)));
        assertThat(reading.findings()).isEmpty();
        return reading.assembly().orElseThrow();
    }

    private static List<Finding> faults(Tree.Branch... layers) {
        var reading = AssemblyReader.read(branch("layers", List.of(layers)));
        assertThat(reading.assembly()).isEmpty();
        return reading.findings();
    }
}
