package io.heatwright.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BlindTest {

    private static RoomDrivers drivers(Optional<Blind> blind) {
        var room = Bestest.case600();
        room.blind = blind;
        return room.drivers(1);
    }

    private static double year(RoomDrivers drivers, int column) {
        double sum = 0;
        for (int hour = 0; hour < drivers.hours(); hour++) {
            sum += drivers.table[hour * drivers.stride + column];
        }
        return sum;
    }

    /** What panes take of the light on its way in: all that is absorbed or lost, less what passed the glass. */
    private static double frontAbsorption(RoomDrivers drivers) {
        return year(drivers, RoomDrivers.SUN_IN_PANES)
                + year(drivers, RoomDrivers.SUN_ON_INNER_FACES)
                + year(drivers, RoomDrivers.LOST)
                - year(drivers, RoomDrivers.TRANSMITTED);
    }

    @Test
    void light_that_passed_the_glass_is_absorbed_or_leaves_whatever_hangs_there() {
        double open = frontAbsorption(drivers(Optional.empty()));
        var random = new SplittableRandom(7);
        for (int i = 0; i < 10; i++) {
            double transmittance = random.nextDouble();
            double reflectance = (1 - transmittance) * random.nextDouble();
            var blind = Blind.always(transmittance, reflectance, 0.1);
            assertThat(frontAbsorption(drivers(Optional.of(blind))))
                    .as("seed 7, case %d", i)
                    .isCloseTo(open, within(1e-9 * open));
        }
    }

    @Test
    void glass_and_blind_share_light_without_loss() {
        var random = new SplittableRandom(8);
        for (int i = 0; i < 300; i++) {
            var glass = new GlazingOptics(i % 2 == 0 ? Bestest.LOW_E : Bestest.CLEAR_DOUBLE);
            double transmittance = random.nextDouble();
            double reflectance = (1 - transmittance) * random.nextDouble();
            var covered = CoveredGlazing.drawn(glass, Blind.always(transmittance, reflectance, 0));
            double fromGlass = covered.toRoom + covered.toBlind + covered.returnedOutside();
            double fromRoom = covered.shareOutside() + covered.shareOfBlind();
            for (int p = 0; p < glass.panes(); p++) {
                fromGlass += covered.returnedToPane(p);
                fromRoom += covered.shareOfPane(p);
            }
            assertThat(fromGlass).as("seed 8, case %d", i).isCloseTo(1, within(1e-12));
            assertThat(fromRoom).as("seed 8, case %d", i).isCloseTo(1, within(1e-12));
            assertThat(covered.taken).isBetween(0.0, 1.0);
        }
    }

    @Test
    void an_open_blind_is_not_there() {
        var never = new Blind(0, 0.7, 0.15, new boolean[24], Double.POSITIVE_INFINITY, false);
        assertThat(drivers(Optional.of(never)).table).isEqualTo(drivers(Optional.empty()).table);
    }

    private static IdealYear run(Optional<Blind> blind) {
        var room = Bestest.case600();
        room.blind = blind;
        return room.run(4, 20, 27);
    }

    @Test
    void a_white_blind_in_the_sun_saves_cooling_and_a_black_one_saves_less() {
        var none = new boolean[24];
        var white = run(Optional.of(new Blind(0.05, 0.7, 0.03, none, 300, false)));
        var black = run(Optional.of(new Blind(0.05, 0.1, 0.03, none, 300, false)));
        double open = run(Optional.empty()).coolingEnergy();
        assertThat(white.coolingEnergy()).isLessThan(0.75 * open);
        assertThat(black.coolingEnergy()).isBetween(white.coolingEnergy(), open);
    }

    @Test
    void a_curtain_at_night_saves_heat_as_its_resistance_says() {
        var none = new boolean[24];
        double open = run(Optional.empty()).heatingEnergy();
        double thin = run(Optional.of(new Blind(0, 0.5, 0.03, none, Double.POSITIVE_INFINITY, true)))
                .heatingEnergy();
        double thick = run(Optional.of(new Blind(0, 0.5, 0.15, none, Double.POSITIVE_INFINITY, true)))
                .heatingEnergy();
        assertThat(thin).isBetween(0.95 * open, open);
        assertThat(thick).isBetween(0.8 * open, thin);
    }

    @Test
    void a_drawn_blind_adds_its_resistance_to_the_glass() {
        var room = Bestest.case600();
        room.glazing = Bestest.SINGLE;
        room.gains = 0;
        room.airChanges = 0;
        room.blind = Optional.of(Blind.always(0, 0.5, 0.1));
        var all = room.enclosure();
        var alone = new Enclosure(
                "all heat through the window",
                48,
                129.6,
                all.surfaces().stream()
                        .map(s -> new Surface(
                                s.name(),
                                s.area(),
                                s.tilt(),
                                s.azimuth(),
                                s.construction(),
                                new Boundary.SameAsRoom(),
                                s.films()))
                        .toList(),
                all.windows(),
                all.infiltration(),
                all.gains(),
                1);
        var drivers = RoomDrivers.of(alone, Bestest.SURROUNDINGS, RandomRooms.steady(-10, -15), 1);
        var model = new RoomModel(drivers);
        double watts = 0;
        for (int step = 0; step < 4800; step++) {
            model.prepare(step % 24);
            watts = model.heatFor(20);
            model.advance(watts, 0, 0);
        }
        double difference = model.insideFaceTemperature(6) - model.outsideFaceTemperature(6);
        assertThat(difference)
                .isCloseTo(watts / 12 * (0.003048 + 0.1), within(1e-6))
                .isGreaterThan(5);
    }
}
