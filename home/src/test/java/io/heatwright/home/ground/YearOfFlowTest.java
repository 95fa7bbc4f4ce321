package io.heatwright.home.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.climate.DesignConditions;
import io.heatwright.climate.Site;
import io.heatwright.climate.WeatherYear;
import io.heatwright.home.defaults.Assemblies;
import io.heatwright.home.defaults.GroundAssemblies;
import io.heatwright.home.defaults.Grounded;
import io.heatwright.room.Boundary;
import io.heatwright.room.Construction;
import io.heatwright.room.Enclosure;
import io.heatwright.room.Films;
import io.heatwright.room.Infiltration;
import io.heatwright.room.InternalGains;
import io.heatwright.room.RoomDrivers;
import io.heatwright.room.RoomModel;
import io.heatwright.room.Surface;
import io.heatwright.room.Surroundings;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A room of constant temperature above soil in a year that is one cosine: what it loses is what the standard says. */
class YearOfFlowTest {

    private static final double MEAN = 8;
    private static final double AMPLITUDE = 12;
    private static final double COLDEST = 25;
    private static final double ROOM = 20;
    private static final int HOURS = WeatherYear.HOURS_OF_YEAR;
    private static final List<Soil> SOILS = List.of(Soil.CLAY, Soil.SAND, Soil.ROCK);
    private static final WeatherYear YEAR = year();

    /** Mean loss, its amplitude, and the day on which it is greatest. */
    private record Wave(double mean, double amplitude, double day) {}

    @Test
    void a_slab_loses_the_standards_mean_and_swing_with_its_lag() {
        for (var seed = 0; seed < 40; seed++) {
            var random = new SplittableRandom(seed);
            var area = random.nextDouble(6, 120);
            var perimeter = random.nextDouble(0.3, 4) * Math.sqrt(area);
            var insulation = random.nextInt(3) == 0 ? 0 : random.nextDouble(0.3, 4);
            var soil = SOILS.get(random.nextInt(3));
            var edge = random.nextBoolean()
                    ? EdgeInsulation.NONE
                    : new EdgeInsulation(random.nextDouble(0.5, 2), random.nextDouble(0.3, 1.2), random.nextBoolean());
            var slab = GroundAssemblies.slab(area, perimeter, insulation, edge, soil);
            var concrete = 0.1 / 1.4;
            var wanted = new SlabOnGround(area, perimeter, 0.2, concrete + insulation, edge, soil).coupling();
            holds("slab, seed " + seed, slab, 180, 0.17, wanted);
        }
    }

    @Test
    void a_heated_basement_loses_the_standards_flow_through_floor_and_walls() {
        for (var seed = 0; seed < 25; seed++) {
            var random = new SplittableRandom(seed);
            var area = random.nextDouble(6, 120);
            var perimeter = random.nextDouble(0.3, 4) * Math.sqrt(area);
            var depth = random.nextDouble(0.2, 3);
            var soil = SOILS.get(random.nextInt(3));
            var nominal = random.nextDouble(0, 20);
            var basement = GroundAssemblies.basement(area, perimeter, depth, 0, nominal, soil);
            holds("floor, seed " + seed, GroundAssemblies.basementFloor(basement, 0), 180, 0.17, basement.floor());
            holds("walls, seed " + seed, GroundAssemblies.basementWall(basement, nominal), 90, 0.13, basement.walls());
        }
    }

    @Test
    void floors_over_crawl_spaces_and_basements_lose_the_standards_flow() {
        for (var seed = 0; seed < 25; seed++) {
            var random = new SplittableRandom(seed);
            var area = random.nextDouble(6, 120);
            var perimeter = random.nextDouble(0.3, 4) * Math.sqrt(area);
            var soil = SOILS.get(random.nextInt(3));
            var floor = Assemblies.floor(random.nextDouble(0, 30));
            var vented = random.nextBoolean();
            var openings = vented ? area / perimeter / 150 : 0;
            var space = new CrawlSpace(area, perimeter, 0.2, floor.resistance(), 0.5, 1.7, openings, 4, 0.05, soil);
            var built = GroundAssemblies.overCrawlSpace(area, perimeter, floor, vented, 0.05, soil);
            holds(
                    "crawl space, seed " + seed,
                    built,
                    180,
                    0.17,
                    space.coupling().floor());
            var below = GroundAssemblies.basement(area, perimeter, 1.8, 0, 0, soil);
            var cellar = new UnheatedBasement(floor.resistance(), 0.5, 1.7, 0.3, below);
            var over = GroundAssemblies.overBasement(area, perimeter, floor, soil);
            holds("basement, seed " + seed, over, 180, 0.17, cellar.coupling().floor());
        }
    }

    /** Equation H.2; half a metre of soil and the virtual layer are not made to meet it. */
    @Test
    void a_swing_indoors_is_met_about_as_the_standard_says_by_floors_of_a_room() {
        for (var soil : SOILS) {
            for (var insulation : new double[] {0, 2}) {
                var slab = GroundAssemblies.slab(36, 12, insulation, EdgeInsulation.NONE, soil);
                var steady = new Grounded(slab.construction(), new Boundary.Ground(ROOM, 0, 1));
                var lost = lost(steady, 180, 0.17, 3);
                var thickness = 0.2 + soil.conductivity() * (0.21 + 0.1 / 1.4 + insulation);
                var part = 1 + soil.penetrationDepth() / thickness;
                var internal = soil.conductivity() / thickness * Math.sqrt(2 / (part * part + 1));
                assertThat(lost.amplitude() / 3 / internal)
                        .as("%s, %s", soil, insulation)
                        .isBetween(0.8, 1.15);
            }
        }
    }

    private static void holds(String what, Grounded grounded, double tilt, double film, GroundCoupling wanted) {
        var lost = lost(grounded, tilt, film, 0);
        assertThat(lost.mean())
                .as("mean, " + what)
                .isCloseTo(
                        wanted.transmittance() * (ROOM - MEAN), within(0.005 * wanted.transmittance() * (ROOM - MEAN)));
        assertThat(lost.amplitude())
                .as("swing, " + what)
                .isCloseTo(wanted.swing() * AMPLITUDE, within(0.01 * wanted.swing() * AMPLITUDE));
        var late = COLDEST + wanted.lag() * 365 / 12;
        assertThat(lost.day()).as("lag, " + what).isCloseTo(late, within(0.5));
    }

    /** Heat lost per m² in the second year, from a room whose other faces lose none; it may swing with the year itself. */
    private static Wave lost(Grounded grounded, double tilt, double film, double indoors) {
        var made = grounded.construction();
        var plain = new Construction(made.name(), made.layers(), 0, 0, 0, 0);
        var films = new Films.Fixed(20, 1 / film);
        var area = 10.0;
        var box = new Enclosure(
                "box",
                area,
                25,
                List.of(new Surface("buried", area, tilt, 0, plain, settled(grounded.boundary()), films)),
                List.of(),
                new Infiltration.Constant(0),
                InternalGains.steady(0, 0),
                1);
        var surroundings = new Surroundings(Surroundings.Terrain.OPEN, 0.2, 1);
        var drivers = RoomDrivers.of(box, surroundings, YEAR, 1);
        var model = new RoomModel(drivers);
        var mean = 0.0;
        var cosine = 0.0;
        var sine = 0.0;
        for (var hour = 0; hour < 2 * HOURS; hour++) {
            model.prepare(hour % HOURS);
            var heat = model.heatFor(ROOM + indoors * Math.cos(2 * Math.PI * (hour + 0.5) / HOURS));
            model.advance(heat, 0, 0);
            if (hour >= HOURS) {
                var angle = 2 * Math.PI * (hour + 0.5) / HOURS;
                mean += heat / area / HOURS;
                cosine += 2 * heat / area * Math.cos(angle) / HOURS;
                sine += 2 * heat / area * Math.sin(angle) / HOURS;
            }
        }
        var day = Math.atan2(sine, cosine) / (2 * Math.PI) * 365;
        return new Wave(mean, Math.hypot(cosine, sine), (day < 0 ? day + 365 : day) + 1);
    }

    private static Boundary settled(Boundary boundary) {
        if (boundary instanceof Boundary.SpaceOnGround space) {
            return new Boundary.SpaceOnGround(space.outdoorShare(), settled(space.soil()));
        }
        return settled((Boundary.Ground) boundary);
    }

    private static Boundary.Ground settled(Boundary.Ground ground) {
        return !Double.isNaN(ground.meanTemperature())
                ? ground
                : new Boundary.Ground(MEAN, AMPLITUDE * ground.amplitude(), COLDEST + ground.coldestDay());
    }

    private static WeatherYear year() {
        var air = new double[HOURS];
        for (var hour = 0; hour < HOURS; hour++) {
            air[hour] = MEAN - AMPLITUDE * Math.cos(2 * Math.PI * ((hour + 1) / 24.0 + 1 - COLDEST) / 365);
        }
        return new WeatherYear(
                "cosine",
                new Site(40, -100, -7, 0),
                DesignConditions.UNKNOWN,
                0,
                air,
                filled(-20),
                filled(101_325),
                filled(300),
                filled(0),
                filled(0),
                filled(0),
                filled(0),
                filled(0),
                new double[0]);
    }

    private static double[] filled(double value) {
        var array = new double[HOURS];
        Arrays.fill(array, value);
        return array;
    }
}
