package io.heatwright.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.formats.json.JsonReader;
import io.heatwright.home.tree.Tree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walls, roofs, floors, doors and windows, layer by layer. */
class AssemblyCommandTest {

    private static final String WALL = """
            name: Garage wall
            layers:
              - {material: brick, thickness: 4 in}
              - {material: air gap, thickness: 1 in}
              - {material: fiberglass batt, thickness: 3.5 in, framing: 25 %}
              - {material: drywall, thickness: 0.5 in}
            """;

    private static final String HOME = """
            format: 1
            place: New York, NY
            rooms:
              bedroom:
                floor: 12 ft x 14 ft
                built: 1960s
                outside: [south]
                below: crawl space
                windows: [{faces: south, size: 4 ft x 5 ft, glazing: double, opens: double-hung}]
                beside: [{room: garage, length: 12 ft}, {room: hall, length: 14 ft}]
              hall: {floor: 6 ft x 20 ft, outside: [south], below: slab}
              garage: {floor: 12 ft x 20 ft, outside: [west], heated: no, above: roof}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void aWallOfItsOwn() throws IOException {
        Files.writeString(folder.resolve("wall.yaml"), WALL);
        Files.writeString(folder.resolve("home.yaml"), HOME);
        Files.writeString(folder.resolve("bad.yaml"), WALL.replace("brick", "brik"));
        Files.writeString(folder.resolve("typo.yaml"), WALL.replace("name:", "nam:"));
    }

    private Run wide(String... arguments) {
        return Run.with(folder, "", Map.of("COLUMNS", "200"), arguments);
    }

    private static Tree.Branch json(Run run) {
        assertThat(run.status()).as(run.err()).isZero();
        var reading = JsonReader.read("result", run.out().getBytes(StandardCharsets.UTF_8));
        return (Tree.Branch) reading.tree().orElseThrow();
    }

    private static String text(Tree.Branch tree, String key) {
        return tree.entries().stream()
                .filter(e -> e.key().equals(key))
                .map(e -> ((Tree.Text) e.value()).value())
                .findFirst()
                .orElseThrow();
    }

    private static double number(Tree.Branch tree, String key) {
        return Double.parseDouble(text(tree, key));
    }

    private static List<Tree> layers(Tree.Branch tree) {
        return tree.entries().stream()
                .filter(e -> e.key().equals("layers"))
                .map(e -> ((Tree.Sequence) e.value()).items())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theListNamesEveryKindByTimeWithUAndItsSource() {
        var text = wide("assembly");
        var metric = wide("assembly", "--units", "metric");
        var csv = Run.in(folder, "assembly", "--format", "csv");

        assertThat(text.status()).isZero();
        assertThat(text.out())
                .contains("U Btu/h·ft²·°F  SHGC")
                .containsPattern("wood frame +wall +before 1970 +none +0.235 +– +hescore\n")
                .containsPattern("double, wood or vinyl +window +any time +")
                .containsPattern("triple, wood or vinyl +window +seldom +")
                .containsPattern("double low-e, wood or vinyl +window +since 2000 +– +0.390 +0.52");
        assertThat(metric.out()).containsPattern("wood frame +wall +before 1970 +none +1.33 +– ");
        assertThat(csv.out()).startsWith("name,kind,built,insulation_m2k_w,u_w_m2k,u_btu_h_ft2_f,shgc,source\n");
        for (var kind : List.of("wall", "roof", "ceiling", "floor", "partition", "door", "window")) {
            assertThat(csv.out()).contains("," + kind + ",");
        }
    }

    @Test
    void aNameAndATimeAreShownLayerByLayer() {
        var text = Run.in(folder, "assembly", "wood frame", "--built", "1960s");
        var tree = json(Run.in(folder, "assembly", "2X4", "--built", "1960s", "--format", "json"));

        assertThat(text.out())
                .startsWith("wood frame · wall · insulation none, usual before 1970\nU 0.235 Btu/h·ft²·°F (1.33 W/m²K)")
                .contains("outside air film", "OSB", "plasterboard", "total", "100 %", "Films: ashrae2017")
                .contains("Framing: parallel paths, 25 % softwood", "Source: hescore ewwf..vi");
        assertThat(number(tree, "u_btu_h_ft2_f")).isCloseTo(0.235, within(1e-6));
        assertThat(layers(tree)).hasSize(6);
        var sum = layers(tree).stream()
                .mapToDouble(l -> number((Tree.Branch) l, "resistance_m2k_w"))
                .sum();
        assertThat(1 / sum).isCloseTo(number(tree, "u_w_m2k"), within(1e-6));
        assertThat(number((Tree.Branch) layers(tree).get(5), "inner_c")).isEqualTo(21);
    }

    @Test
    void aNameOfManyTimesIsListedWithAHint() {
        var run = Run.in(folder, "assembly", "brick");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).hasSize(6).allMatch(line -> line.startsWith("brick ") || line.startsWith("Name"));
        assertThat(run.err()).contains("--built 1960s");
    }

    @Test
    void insulationCanBeChosen() {
        var more = json(Run.in(folder, "assembly", "brick", "--insulation", "R-10", "--format", "json"));
        var none = json(Run.in(folder, "assembly", "brick", "--insulation", "none", "--format", "json"));

        assertThat(number(more, "u_btu_h_ft2_f")).isCloseTo(0.075, within(1e-6));
        assertThat(number(none, "u_btu_h_ft2_f")).isCloseTo(0.304, within(1e-6));
    }

    @Test
    void aFileWithLayersIsShownInTheUnitsAndFilmsAskedFor() {
        var run = wide("assembly", "wall.yaml", "--units", "metric", "--films", "iso");
        var csv = Run.in(folder, "assembly", "wall.yaml", "--format", "csv");

        assertThat(run.out())
                .startsWith("Garage wall\nU ")
                .contains("R m²K/W", "0.0400", "0.130", "Films: iso6946 table 7", "-18.0 °C");
        assertThat(csv.out())
                .startsWith("assembly,layer,thickness_m,conductivity_w_mk,resistance_m2k_w,share,outer_c,inner_c,")
                .contains("Garage wall,brick,0.1016,0.895,");
        assertThat(csv.out().lines()).hasSize(7);
    }

    @Test
    void aHomesRoomIsShownSurfaceBySurface() {
        var home = Run.CHECKOUT.resolve("examples/bedroom-new-york.yaml").toString();
        var run = Run.in(folder, "assembly", home, "--room", "bedroom");
        var all = Run.in(folder, "assembly", home, "--format", "json");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("south wall · ", "ceiling · ", "floor · ", "SHGC", "pane 1");
        assertThat(all.out()).startsWith("[").contains("\"name\": \"south wall\"", "\"shgc\": 0.");
    }

    @Test
    void everyRoomHasAHeadingAndEveryRowItsRoom() {
        var text = Run.in(folder, "assembly", "home.yaml");
        var hall = Run.in(folder, "assembly", "home.yaml", "--room", "hall");
        var csv = Run.in(folder, "assembly", "home.yaml", "--format", "csv");
        var json = Run.in(folder, "assembly", "home.yaml", "--format", "json");

        assertThat(text.status()).as(text.err()).isZero();
        assertThat(text.out()).startsWith("Room: bedroom\n\nsouth wall · ").contains("\nRoom: hall\n\nsouth wall · ");
        assertThat(hall.out()).startsWith("Room: hall\n").doesNotContain("Room: bedroom");
        assertThat(csv.out())
                .startsWith("room,assembly,layer,")
                .contains("\nbedroom,south wall,", "\nhall,south wall,");
        assertThat(json.out()).contains("\"room\": \"bedroom\"", "\"room\": \"garage\"");
    }

    @Test
    void whatTwoRoomsShareIsShownInEitherFromItsOwnSide() {
        var bedroom = Run.in(folder, "assembly", "home.yaml", "--room", "bedroom");
        var garage = Run.in(folder, "assembly", "home.yaml", "--room", "garage");
        var csv = Run.in(folder, "assembly", "home.yaml", "--format", "csv");

        assertThat(bedroom.out())
                .contains(
                        "wall to garage · 96 sq ft", "Shared with garage. How warm garage is follows from the weather.")
                .contains("wall to hall · 110 sq ft", "Shared with hall, which is shown as warm as this room.");
        assertThat(garage.out())
                .contains(
                        "wall to bedroom · 96 sq ft",
                        "Shared with bedroom. How warm garage is follows from the weather.")
                .doesNotContain("wall to garage");
        assertThat(csv.out().lines().filter(line -> line.startsWith("bedroom,wall to garage,")))
                .element(1)
                .asString()
                .startsWith("bedroom,wall to garage,wood siding,");
        assertThat(csv.out().lines().filter(line -> line.startsWith("garage,wall to bedroom,")))
                .element(1)
                .asString()
                .startsWith("garage,wall to bedroom,plasterboard,");
    }

    @Test
    void whereTheSoilIsNotKnownYetNoTemperatureIsShown() {
        var text = Run.in(folder, "assembly", "home.yaml", "--room", "bedroom").out();
        var floor = text.substring(text.indexOf("floor over crawlspace"), text.indexOf("wall to garage"));

        assertThat(floor)
                .contains("How warm the soil is follows from the weather.")
                .doesNotContain("°C", "Outer", "Winter:", "air film on the other side");
    }

    @Test
    void insideWallsMeetTheAirOfTheOtherSide() {
        var wall = Run.in(folder, "assembly", "inside wall");

        assertThat(wall.out().replaceAll("\\s+", " ")).contains("air film on the");
        assertThat(wall.out()).doesNotContain("outside air film");
    }

    @ParameterizedTest
    @CsvSource({"80", "100", "120"})
    void everythingFitsTheTerminal(int width) {
        var environment = Map.of("COLUMNS", Integer.toString(width));
        for (var words : List.of("", "--materials", "home.yaml", "wall.yaml", "triple", "wood frame;--built;1960s")) {
            var arguments = ("assembly;" + words).split(";");
            var run = Run.with(folder, "", environment, arguments);
            assertThat(run.status()).isZero();
            assertThat(run.out().lines()).as(words).allMatch(line -> line.codePointCount(0, line.length()) <= width);
        }
    }

    @Test
    void insulationBeyondTheRowsIsSaidToBeExtrapolatedWhereItIsUsual() {
        var roof = Run.in(folder, "assembly", "roof", "--insulation", "R-38");
        var wall = Run.in(folder, "assembly", "wood frame", "--insulation", "R-21");

        assertThat(roof.out()).startsWith("roof · insulation R-38").contains("Beyond the table's R-30");
        assertThat(wall.out())
                .startsWith("wood frame · wall · insulation R-21\n")
                .doesNotContain("Beyond");
    }

    @Test
    void aWindowIsSaidToBeShownAtTheConditionsOfItsLabel() {
        var run = Run.in(folder, "assembly", "triple", "--outdoors", "-30 °C");

        assertThat(run.out()).contains("A window is always shown at the conditions of its label.");
    }

    @Test
    void theHelpStatesTheDefaultsThatAreUsed() {
        assertThat(Run.in(folder, "assembly", "--help").out()).contains("-18 °C (-0.4 °F)", "21 °C (69.8 °F)");
    }

    @Test
    void aWindowIsShownPaneByPane() {
        var tree = json(Run.in(folder, "assembly", "triple", "--format", "json"));
        var old = Run.in(folder, "assembly", "window", "--built", "1960s");
        var windows = Run.in(folder, "assembly", "window");

        assertThat(layers(tree)).hasSize(7);
        assertThat(number(tree, "u_btu_h_ft2_f")).isCloseTo(0.27, within(0.001));
        assertThat(number(tree, "shgc")).isCloseTo(0.31, within(0.002));
        assertThat(old.out()).startsWith("single with storm, wood or vinyl · window · usual before 1980");
        assertThat(windows.out()).contains("triple, wood or vinyl").doesNotContain("brick");
    }

    @Test
    void materialsAreListed() {
        var text = Run.in(folder, "assembly", "--materials");
        var csv = Run.in(folder, "assembly", "--materials", "--format", "csv");

        assertThat(text.out()).contains("plasterboard", "drywall", "ashrae2017", "iso10456");
        assertThat(csv.out())
                .startsWith("name,kind,conductivity_w_mk,density_kg_m3,specific_heat_j_kgk,also_called,source");
        assertThat(csv.out()).contains("plasterboard,board,0.16,640,1150,");
    }

    @Test
    void aColderWinterMovesTemperaturesAndNothingElse() {
        var mild = json(Run.in(folder, "assembly", "wall.yaml", "--format", "json"));
        var cold = json(Run.in(folder, "assembly", "wall.yaml", "--outdoors", "-30 °C", "--format", "json"));

        assertThat(number(cold, "u_w_m2k")).isEqualTo(number(mild, "u_w_m2k"));
        assertThat(number((Tree.Branch) layers(cold).get(1), "outer_c"))
                .isLessThan(number((Tree.Branch) layers(mild).get(1), "outer_c"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wod-frame                            | There is no assembly \"wod-frame\".   | Nearest: wood frame.",
                "brick;--built;sixties                | --built: \"sixties\"                 | 1960s",
                "brick;--insulation;R13x              | --insulation: \"R13x\"               | R-13",
                "brick;--insulation;R-200             | more than is known of brick          | none to R-10.",
                "wood frame;--insulation;R-40         | more than is known of wood frame     | none to R-21.",
                "advanced frame;--insulation;R-13     | less than is known of advanced frame | R-19 to R-38.",
                "straw bale;--insulation;R-4          | straw bale holds none                | with a wall",
                "brick;--built;2050                   | --built: \"2050\"                    | from 1600 to 2030",
                "double, wood or vinyl;--built;1960s  | says which window it is              | window --built",
                "wooden door;--insulation;R-3         | wooden door holds none               | with a wall",
                "brick;--room;bedroom                 | --room goes with a home file         | brick",
                "wall.yaml;--room;bedroom             | --room goes with a home file         | wall.yaml",
                "wall.yaml;--built;1960s              | go with a name                       | a file",
                "wall.yaml;--outdoors;30 °C           | colder outside than inside           | Allowed",
                "wall.yaml;--outdoors;cold            | --outdoors: \"cold\"                 | a temperature such as",
                "wall.yaml;--films;isoo               | \"isoo\" is none of ashrae, iso      | Nearest: iso",
                "bad.yaml                             | bad.yaml:3:16: error: layers[1].material: \"brik\" | Nearest: brick.",
                "typo.yaml                            | \"nam\" is not a key of an assembly  | Nearest: name.",
                "wal.yaml                             | there is no such file                | wall.yaml",
                "--materials;--built;1960s            | --materials goes alone               | Allowed",
            })
    void whatCannotBeShownGetsOneMessage(String words, String problem, String help) {
        var run = Run.in(folder, ("assembly;" + words.strip()).split(";"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(problem).contains(help);
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void aRoomThatIsNotThereIsToldWithTheNearest() {
        var home = Run.CHECKOUT.resolve("examples/bedroom-new-york.yaml").toString();
        var run = Run.in(folder, "assembly", home, "--room", "bedrom");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("\"bedrom\" is not a room of").contains("Nearest: bedroom.");
    }
}
