package io.heatwright.formats.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.formats.tables.BundledTables;
import io.heatwright.home.Choice;
import io.heatwright.home.Context;
import io.heatwright.home.Home;
import io.heatwright.home.Resolution;
import io.heatwright.home.reading.HomeReader;
import io.heatwright.room.Surface;
import io.heatwright.room.Window;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleHomesTest {

    private static final Path EXAMPLES = Path.of("../examples");
    private static final Context CONTEXT = new Context(BundledTables.gazetteer(), path -> false);

    static List<String> examples() {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resolution resolve(String name) {
        try {
            var reading = YamlReader.read(name, Files.readAllBytes(EXAMPLES.resolve(name)));
            assertThat(reading.findings()).isEmpty();
            return HomeReader.resolve(reading.tree().orElseThrow(), CONTEXT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thereAreSixAtLeast() {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(6).contains("bedroom-new-york.yaml");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleResolvesWithoutAFault(String name) {
        var resolution = resolve(name);
        assertThat(resolution.findings())
                .as(() -> resolution.findings().stream()
                        .map(f -> f.print())
                        .toList()
                        .toString())
                .isEmpty();
        assertThat(resolution.usable()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theLeakyRoomLosesMoreHeatThanTheLikelyAndTheTight(String name) {
        var resolution = resolve(name);
        var tight = loss(resolution.home(Choice.TIGHT));
        var likely = loss(resolution.home(Choice.LIKELY));
        var leaky = loss(resolution.home(Choice.LEAKY));
        assertThat(tight).isLessThanOrEqualTo(likely);
        assertThat(likely).isLessThanOrEqualTo(leaky);
        assertThat(tight).isPositive();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyAssumptionSaysWhereItComesFromAndHowToFindOut(String name) {
        var assumptions = resolve(name).assumptions();
        assertThat(assumptions).isNotEmpty();
        assertThat(assumptions.stream().map(a -> a.path())).doesNotHaveDuplicates();
        assertThat(assumptions).allSatisfy(a -> {
            assertThat(a.source()).isNotBlank();
            assertThat(a.findOut()).endsWith(".");
            assertThat(a.what()).isNotBlank();
        });
    }

    @Test
    void theBedroomIsTheRoomThatWasDescribed() {
        var home = resolve("bedroom-new-york.yaml").home(Choice.LIKELY);
        var room = home.rooms().get(0);
        assertThat(room.floorArea() / 0.09290304).isCloseTo(168, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(room.enclosure().windows()).hasSize(1);
        assertThat(home.circuitFor(room).orElseThrow().feeds()).containsExactly("bedroom", "hall");
        assertThat(home.whereabouts().location().orElseThrow().state()).isEqualTo("NY");
    }

    /** Conductance of the exposed faces and of leaks on a windless day 30 K colder, W/K, films left out. */
    private static double loss(Home home) {
        var sum = 0.0;
        for (var room : home.rooms()) {
            for (Surface surface : room.enclosure().surfaces()) {
                var exposed = !(surface.boundary() instanceof io.heatwright.room.Boundary.SameAsRoom);
                sum += exposed ? surface.area() / (0.17 + surface.construction().resistance()) : 0;
            }
            for (Window window : room.enclosure().windows()) {
                sum += window.area()
                        * io.heatwright.room.GlazingRating.of(window.glazing()).uFactor();
            }
            if (room.enclosure().infiltration() instanceof io.heatwright.room.Infiltration.Leakage leak) {
                sum += 1200
                        * leak.coefficient()
                        * leak.stackFactor()
                        * Math.pow(1.3 * 9.8 * leak.stackHeight() * 30 / 293, leak.exponent());
            }
        }
        return sum;
    }
}
