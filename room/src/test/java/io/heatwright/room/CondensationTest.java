package io.heatwright.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.climate.MoistAir;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Water on cold glass: the Lewis relation, its heat, and its way back into the air. */
class CondensationTest {

    private static final double CONVECTION = 4;
    private static final double OUTSIDE = 20;
    private static final double AREA = 3;
    private static final double PRESSURE = 101_325;

    /** A perfect box but for one pane that radiates to nothing, with constant films. */
    private static Enclosure glassBox(double factor, double vapour) {
        var films = new Films.Fixed(OUTSIDE, CONVECTION);
        var perfect = new Construction("film only", List.of(new Layer.Resistance("perfect", 1000)), 0, 0, 0, 0);
        var pane = new Glazing.Pane(0.004, 1, 0.8, 0.08, 0.08, 0, 0);
        var moisture = new double[24];
        Arrays.fill(moisture, vapour);
        var none = new double[24];
        return new Enclosure(
                "glass box",
                20,
                50,
                List.of(new Surface("all", 85, 90, 0, perfect, new Boundary.SameAsRoom(), new Films.Fixed(1e-9, 1e-9))),
                List.of(new Window(
                        "pane", AREA, 90, 180, new Glazing("one pane", List.of(pane), List.of()), 0, 1, 1, films)),
                new Infiltration.Constant(0),
                new InternalGains(none, none, moisture),
                factor);
    }

    @Test
    void on_a_pane_below_the_dew_point_vapour_condenses_by_the_lewis_relation() {
        double vapour = 1e-5;
        for (int stepsPerHour : new int[] {1, 12, 60}) {
            var drivers =
                    RoomDrivers.of(glassBox(1, vapour), Bestest.SURROUNDINGS, RandomRooms.steady(0, -10), stepsPerHour);
            var model = new RoomModel(drivers);
            model.reset(20, 0.005);
            hold(model, drivers, 3, 20);
            double resistance = 1 / OUTSIDE + 0.004;
            double heat = vapour * MoistAir.HEAT_OF_VAPORIZATION / AREA;
            double face = (20 * CONVECTION + heat) / (CONVECTION + 1 / resistance);
            double transfer = CONVECTION / MoistAir.specificHeat(drivers.outdoorHumidityRatio(0));
            double air = MoistAir.saturationHumidityRatio(face, PRESSURE) + vapour / AREA / transfer;
            int glass = model.faces() - 1;
            assertThat(model.insideFaceTemperature(glass)).isCloseTo(face, within(0.005));
            assertThat(model.humidityRatio())
                    .as("%d steps per hour", stepsPerHour)
                    .isCloseTo(air, within(0.005 * air));
            assertThat(model.wetHours(glass)).isGreaterThan(71);
            assertThat(model.waterOnFace(glass)).isCloseTo(0.1 * AREA, within(1e-9));
        }
    }

    @Test
    void a_film_dries_again_and_cools_the_pane_while_it_does() {
        var drivers = RoomDrivers.of(glassBox(1, 0), Bestest.SURROUNDINGS, RandomRooms.steady(0, -10), 60);
        var model = new RoomModel(drivers);
        model.reset(20, 0.009);
        int glass = model.faces() - 1;
        hold(model, drivers, 0.25, 20);
        double water = model.waterOnFace(glass);
        assertThat(water).isPositive();
        assertThat(model.energy().vapourToFaces()).isCloseTo(-water, within(1e-12));
        assertThat(model.energy().condensation()).isCloseTo(water * MoistAir.HEAT_OF_VAPORIZATION, within(1e-6));
        double dry = 20 * CONVECTION / (CONVECTION + 1 / (1 / OUTSIDE + 0.004));
        assertThat(model.insideFaceTemperature(glass)).isGreaterThan(dry);
        for (int step = 0; step < 1440; step++) {
            model.prepare(step);
            model.advance(model.heatFor(20), 0, -1e-5);
            if (model.waterOnFace(glass) > 0 && step > 120) {
                assertThat(model.insideFaceTemperature(glass)).isLessThan(dry + 1e-9);
            }
        }
        assertThat(model.waterOnFace(glass)).isZero();
        assertThat(model.energy().vapourToFaces()).isCloseTo(0, within(1e-12));
        assertThat(model.energy().vapourResidual()).isCloseTo(0, within(1e-12));
    }

    @Test
    void a_dry_room_stays_dry() {
        var drivers = RoomDrivers.of(glassBox(1, 0), Bestest.SURROUNDINGS, RandomRooms.steady(0, -10), 4);
        var model = new RoomModel(drivers);
        model.reset(20, 0.003);
        hold(model, drivers, 1, 20);
        assertThat(model.wetHours(model.faces() - 1)).isZero();
        assertThat(model.energy().vapourToFaces()).isZero();
    }

    @Test
    void what_condenses_hardly_depends_on_the_step() {
        double reference = condensed(60);
        for (int stepsPerHour : new int[] {1, 4, 12}) {
            assertThat(condensed(stepsPerHour))
                    .as("%d steps per hour", stepsPerHour)
                    .isCloseTo(reference, within(0.02 * reference));
        }
    }

    private static double condensed(int stepsPerHour) {
        var drivers =
                RoomDrivers.of(glassBox(5, 3e-5), Bestest.SURROUNDINGS, RandomRooms.steady(-5, -10), stepsPerHour);
        var model = new RoomModel(drivers);
        model.reset(20, 0.006);
        hold(model, drivers, 1, 20);
        return -model.energy().vapourToFaces();
    }

    @Test
    void heat_and_vapour_close_in_wet_random_rooms_and_air_is_never_supersaturated() {
        int wet = 0;
        for (long seed = 0; seed < 300; seed++) {
            var random = new RandomRooms(seed);
            var drivers =
                    RoomDrivers.of(random.enclosure(), random.surroundings(), random.weather(3), random.stepsPerHour());
            var model = new RoomModel(drivers);
            double handled = 0;
            for (int step = 0; step < drivers.steps(); step++) {
                model.prepare(step);
                double heat = Math.max(-3000, Math.min(3000, model.heatFor(21)));
                handled += Math.abs(heat) * drivers.stepSeconds();
                model.advance(heat, 0, 2e-4);
                assertThat(model.humidityRatio()).as("humidity, seed %d", seed).isPositive();
            }
            var energy = model.energy();
            double scale = handled + energy.gains() + energy.sunInside() + energy.sunOutside();
            assertThat(Math.abs(energy.residual()) / scale)
                    .as("heat, seed %d", seed)
                    .isLessThan(1e-9);
            assertThat(Math.abs(energy.vapourResidual()) / energy.vapourFromSystem())
                    .as("vapour, seed %d", seed)
                    .isLessThan(1e-9);
            wet += energy.vapourToFaces() < 0 ? 1 : 0;
            for (int face = 0; face < model.faces(); face++) {
                assertThat(model.waterOnFace(face)).as("water, seed %d", seed).isNotNegative();
            }
        }
        assertThat(wet).isGreaterThan(100);
    }

    @Test
    void a_warm_pane_that_dries_never_feeds_a_cold_one_more_than_it_has() {
        // Two panes of one box: behind one lies the night, behind the other nothing but the room.
        var box = glassBox(1, 0);
        var cold = box.windows().get(0);
        var warm = new Window("warm", AREA, 90, 0, Glazing.matching(0.8, 0.3, 3), 0, 1, 1, cold.films());
        var room = new Enclosure(
                "two panes", 20, 50, box.surfaces(), List.of(cold, warm), box.infiltration(), box.gains(), 1);
        for (int stepsPerHour : new int[] {1, 4, 60}) {
            var drivers = RoomDrivers.of(room, Bestest.SURROUNDINGS, RandomRooms.steady(-25, -40), stepsPerHour);
            var model = new RoomModel(drivers);
            model.reset(20, 0.0145);
            for (int step = 0; step < 24 * stepsPerHour; step++) {
                model.prepare(step);
                model.advance(model.heatFor(step < stepsPerHour ? 15 : 30), 0, 0);
                assertThat(model.humidityRatio())
                        .as("step %d of %d in an hour", step, stepsPerHour)
                        .isGreaterThan(1e-5);
            }
            assertThat(Math.abs(model.energy().vapourResidual())).isLessThan(1e-12);
        }
    }

    private static void hold(RoomModel model, RoomDrivers drivers, double days, double temperature) {
        int steps = (int) (days * 24 * drivers.stepsPerHour());
        for (int step = 0; step < steps; step++) {
            model.prepare(step % drivers.steps());
            model.advance(model.heatFor(temperature), 0, 0);
        }
    }
}
