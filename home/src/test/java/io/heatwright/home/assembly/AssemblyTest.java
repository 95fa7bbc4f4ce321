package io.heatwright.home.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.home.assembly.AssemblyAccount.WinterCase;
import io.heatwright.room.Layer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AssemblyTest {

    private static final double CLOSE = 1e-12;

    @Test
    void theTransmittanceOfAStackIsOneOverTheSumOfItsResistances() {
        for (var seed = 0; seed < 300; seed++) {
            var random = new SplittableRandom(seed);
            var assembly = random(random);
            for (var rule : FilmRule.values()) {
                var films = assembly.films(rule);
                var sum = films.outside() + films.inside();
                for (var course : assembly.courses()) {
                    sum += course.layer().resistance();
                }
                assertThat(assembly.transmittance(films)).as("seed " + seed).isCloseTo(1 / sum, within(CLOSE));
            }
        }
    }

    @Test
    void theOrderOfLayersDoesNotChangeTheTransmittance() {
        for (var seed = 0; seed < 300; seed++) {
            var assembly = framed(new SplittableRandom(seed));
            var shuffled = new ArrayList<>(assembly.courses());
            Collections.shuffle(shuffled, new Random(seed));
            var other = new Assembly("", assembly.tilt(), assembly.exposure(), shuffled);
            var films = assembly.films(FilmRule.ISO);
            assertThat(other.transmittance(films))
                    .as("seed " + seed)
                    .isCloseTo(assembly.transmittance(films), within(CLOSE));
        }
    }

    @Test
    void aFurtherLayerLowersTheTransmittance() {
        for (var seed = 0; seed < 300; seed++) {
            var random = new SplittableRandom(seed);
            var assembly = framed(random);
            var more = new ArrayList<>(assembly.courses());
            more.add(random.nextInt(more.size() + 1), Course.of(solid(random)));
            var films = assembly.films(FilmRule.ASHRAE);
            assertThat(new Assembly("", assembly.tilt(), assembly.exposure(), more).transmittance(films))
                    .as("seed " + seed)
                    .isLessThan(assembly.transmittance(films));
        }
    }

    @Test
    void framingLiesBetweenAllMembersAndNone() {
        for (var seed = 0; seed < 300; seed++) {
            var assembly = framed(new SplittableRandom(seed));
            var films = assembly.films(FilmRule.ASHRAE);
            var none =
                    assembly.courses().stream().map(c -> Course.of(c.layer())).toList();
            var all = assembly.courses().stream()
                    .map(c -> Course.of(
                            c.framing().isPresent() ? c.framing().get().member() : c.layer()))
                    .toList();
            var ends = List.of(
                    new Assembly("", assembly.tilt(), assembly.exposure(), none).transmittance(films),
                    new Assembly("", assembly.tilt(), assembly.exposure(), all).transmittance(films));
            assertThat(assembly.transmittance(films))
                    .as("seed " + seed)
                    .isBetween(Collections.min(ends), Collections.max(ends));
        }
    }

    /** ASHRAE's way for wood: 0.25 of the wall through studs of, the rest through R-11. */
    @Test
    void studsAreCountedByParallelPaths() {
        var unit = 0.1761101838;
        var stud = new Layer.Solid("stud", 0.0889, 0.0889 / (4.375 * unit), 500, 1600);
        var courses = List.of(
                Course.of(new Layer.Resistance("siding and sheathing", 1.43 * unit)),
                Course.framed(new Layer.Resistance("R-11", 11 * unit), stud, 0.25),
                Course.of(new Layer.Resistance("board", 0.45 * unit)));
        var wall = new Assembly("", 90, Exposure.WEATHER, courses);
        var through = 0.25 / (0.85 + 1.43 + 4.375 + 0.45) + 0.75 / (0.85 + 1.43 + 11 + 0.45);
        assertThat(wall.transmittance(wall.films(FilmRule.ASHRAE)) * unit).isCloseTo(through, within(1e-9));
    }

    @Test
    void aHeatBalanceInOneDimensionSeesTheSameTransmittanceMassAndHeat() {
        for (var seed = 0; seed < 300; seed++) {
            var assembly = framed(new SplittableRandom(seed));
            var films = assembly.films(FilmRule.ASHRAE);
            var layers = assembly.layers(films);
            var resistance = films.together()
                    + layers.stream().mapToDouble(Layer::resistance).sum();
            assertThat(1 / resistance).as("seed " + seed).isCloseTo(assembly.transmittance(films), within(1e-9));
            var mass = 0.0;
            for (var course : assembly.courses()) {
                var share = course.framing().map(Course.Framing::share).orElse(0.0);
                mass += (1 - share) * mass(course.layer());
                mass += course.framing().map(f -> f.share() * mass(f.member())).orElse(0.0);
            }
            assertThat(layers.stream().mapToDouble(AssemblyTest::mass).sum())
                    .as("seed " + seed)
                    .isCloseTo(mass, within(1e-9));
        }
    }

    @Test
    void temperaturesRiseFromOutdoorsToIndoorsInProportionToResistance() {
        for (var seed = 0; seed < 300; seed++) {
            var account = AssemblyAccount.of(framed(new SplittableRandom(seed)), FilmRule.ISO, WinterCase.LABEL);
            var temperature = -18.0;
            for (var line : account.layers()) {
                assertThat(line.outerTemperature()).as("seed " + seed).isCloseTo(temperature, within(1e-9));
                assertThat(line.innerTemperature() - line.outerTemperature())
                        .as("seed " + seed)
                        .isCloseTo(39 * line.resistance() * account.transmittance(), within(1e-9));
                temperature = line.innerTemperature();
            }
            assertThat(temperature).as("seed " + seed).isCloseTo(21, within(1e-9));
            assertThat(account.layers().stream()
                            .mapToDouble(LayerAccount::share)
                            .sum())
                    .as("seed " + seed)
                    .isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void soilLeavesNoFilmOutside() {
        var slab = new Assembly("slab", 180, Exposure.SOIL, List.of(Course.of(new Layer.Resistance("r", 1))));
        var account = AssemblyAccount.of(slab, FilmRule.ISO, WinterCase.LABEL);
        assertThat(account.layers()).extracting(LayerAccount::name).containsExactly("r", "inside air film");
        assertThat(account.transmittance()).isCloseTo(1 / 1.17, within(CLOSE));
    }

    @Test
    void airCarriesHeatUpMoreEasilyThanDown() {
        for (var rule : FilmRule.values()) {
            var films = List.of(HeatFlow.UPWARD, HeatFlow.HORIZONTAL, HeatFlow.DOWNWARD).stream()
                    .map(flow -> rule.films(flow, Exposure.STILL_AIR).inside())
                    .toList();
            assertThat(films).isSorted();
        }
        for (var thickness = 0.0; thickness <= 0.3; thickness += 0.001) {
            assertThat(AirLayer.resistance(thickness, HeatFlow.UPWARD))
                    .isLessThanOrEqualTo(AirLayer.resistance(thickness, HeatFlow.HORIZONTAL));
            assertThat(AirLayer.resistance(thickness, HeatFlow.HORIZONTAL))
                    .isLessThanOrEqualTo(AirLayer.resistance(thickness, HeatFlow.DOWNWARD));
        }
    }

    /** ISO 6946:2007, table 2. */
    @Test
    void anAirLayerHasTheResistanceOfTheTableAndLiesStraightBetweenItsRows() {
        assertThat(AirLayer.resistance(0.010, HeatFlow.HORIZONTAL)).isEqualTo(0.15);
        assertThat(AirLayer.resistance(0.025, HeatFlow.DOWNWARD)).isEqualTo(0.19);
        assertThat(AirLayer.resistance(0.300, HeatFlow.DOWNWARD)).isEqualTo(0.23);
        assertThat(AirLayer.resistance(0.020, HeatFlow.HORIZONTAL)).isCloseTo(0.175, within(CLOSE));
    }

    private static double mass(Layer layer) {
        return layer instanceof Layer.Solid s ? s.thickness() * s.density() : 0;
    }

    private static Assembly random(SplittableRandom random) {
        var courses = new ArrayList<Course>();
        for (var i = random.nextInt(1, 7); i > 0; i--) {
            courses.add(Course.of(solid(random)));
        }
        var exposure =
                List.of(Exposure.WEATHER, Exposure.STILL_AIR, Exposure.SOIL).get(random.nextInt(3));
        return new Assembly("", random.nextDouble(0, 180), exposure, courses);
    }

    private static Assembly framed(SplittableRandom random) {
        var assembly = random(random);
        var courses = new ArrayList<>(assembly.courses());
        var thickness = random.nextDouble(0.03, 0.3);
        var member = new Layer.Solid("member", thickness, random.nextDouble(0.1, 0.2), 500, 1600);
        var between = random.nextBoolean()
                ? new Layer.Resistance("air", random.nextDouble(0.1, 0.3))
                : new Layer.Solid("wool", thickness, random.nextDouble(0.03, 0.06), 20, 800);
        courses.add(Course.framed(between, member, random.nextDouble(0.05, 0.4)));
        return new Assembly("", assembly.tilt(), assembly.exposure(), courses);
    }

    private static Layer.Solid solid(SplittableRandom random) {
        return new Layer.Solid(
                "layer",
                random.nextDouble(0.001, 0.3),
                random.nextDouble(0.02, 3),
                random.nextDouble(0, 3000),
                random.nextDouble(500, 2000));
    }
}
