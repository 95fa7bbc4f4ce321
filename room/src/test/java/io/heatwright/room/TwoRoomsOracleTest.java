package io.heatwright.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.climate.MoistAir;
import io.heatwright.climate.SunAndSky;
import java.util.List;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.junit.jupiter.api.Test;

/**
 * Two rooms and the wall between them against a general integrator of differential equations that knows nothing of modes or
 * steps: two air nodes, and the wall in equal slices.
 */
class TwoRoomsOracleTest {

    private static final double PARTITION = 15;
    private static final double FILM_IN = 4;
    private static final double FILM_OUT = 2.5;
    private static final int SLICES = 80;
    private static final Layer.Solid CONCRETE = new Layer.Solid("concrete", 0.15, 1.13, 1400, 1000);
    private static final Layer.Solid WOOL = new Layer.Solid("wool", 0.05, 0.04, 30, 840);

    /** Rooms that lose heat to outdoors by air alone; their own surface is next to nothing. */
    private static Enclosure room(String name, double volume, double airChanges) {
        var films = new Films.Fixed(1e-9, 1e-9);
        var nothing = new Construction("nothing", List.of(new Layer.Resistance("perfect", 1000)), 0, 0, 0, 0);
        return new Enclosure(
                name,
                20,
                volume,
                List.of(new Surface("all", 85, 90, 0, nothing, new Boundary.SameAsRoom(), films)),
                List.of(),
                new Infiltration.Constant(airChanges),
                InternalGains.steady(0, 0),
                1);
    }

    @Test
    void both_rooms_follow_the_integrator_for_two_days() {
        var wall = new Construction("wall", List.of(WOOL, CONCRETE), 0, 0, 0, 0);
        var building = new Building(
                List.of(room("small", 40, 0.6), room("large", 90, 0.3)),
                List.of(new SharedWall("partition", 0, 1, PARTITION, 90, 0, wall, new Films.Fixed(FILM_OUT, FILM_IN))),
                List.of());
        var weather = RandomRooms.steady(0, -10);
        for (int stepsPerHour : new int[] {4, 12, 60}) {
            var drivers =
                    BuildingDrivers.of(building, Bestest.SURROUNDINGS, weather, SunAndSky.of(weather), stepsPerHour);
            var model = new BuildingModel(drivers);
            model.reset(0, 0.001);
            var oracle = new Oracle();
            double[] exact = new double[2 + SLICES];
            for (int hour = 1; hour <= 48; hour++) {
                for (int step = 0; step < stepsPerHour; step++) {
                    model.prepare((hour - 1) % 24 * stepsPerHour + step);
                    model.advance(new double[] {Oracle.WATTS, 0}, new double[2], new double[2]);
                }
                exact = oracle.after(exact, 3600);
                String what = stepsPerHour + " steps per hour, hour " + hour;
                if (hour > 2) {
                    assertThat(model.airTemperature(0)).as(what).isCloseTo(exact[0], within(0.02 + 0.005 * exact[0]));
                    assertThat(model.airTemperature(1)).as(what).isCloseTo(exact[1], within(0.02 + 0.005 * exact[1]));
                }
            }
            assertThat(exact[0]).isGreaterThan(exact[1] + 5);
            assertThat(exact[1]).isGreaterThan(2);
        }
    }

    private static final class Oracle implements OrdinaryDifferentialEquation {

        static final double WATTS = 400;

        private final double[] airCapacity = new double[2];
        private final double[] loss = new double[2];
        private final double[] slice = new double[SLICES];
        /** From the small room through the slices to the large one, W/K. */
        private final double[] conductance = new double[SLICES + 1];

        Oracle() {
            double humidity = MoistAir.humidityRatioAtDewPoint(-10, 101_325);
            double perVolume = MoistAir.specificHeat(humidity) / MoistAir.specificVolume(20, humidity, 101_325);
            airCapacity[0] = 40 * perVolume;
            airCapacity[1] = 90 * perVolume;
            loss[0] = 0.6 * 40 * perVolume / 3600;
            loss[1] = 0.3 * 90 * perVolume / 3600;
            var half = new double[SLICES];
            for (int i = 0; i < SLICES; i++) {
                var layer = i < SLICES / 2 ? CONCRETE : WOOL;
                double thickness = layer.thickness() / (SLICES / 2);
                slice[i] = PARTITION * thickness * layer.density() * layer.specificHeat();
                half[i] = thickness / 2 / layer.conductivity();
            }
            conductance[0] = PARTITION / (1 / FILM_IN + half[0]);
            conductance[SLICES] = PARTITION / (1 / FILM_OUT + half[SLICES - 1]);
            for (int i = 1; i < SLICES; i++) {
                conductance[i] = PARTITION / (half[i - 1] + half[i]);
            }
        }

        double[] after(double[] state, double seconds) {
            return new DormandPrince853Integrator(1e-3, 3600, 1e-9, 1e-9)
                    .integrate(this, new ODEState(0, state), seconds)
                    .getPrimaryState();
        }

        @Override
        public int getDimension() {
            return 2 + SLICES;
        }

        @Override
        public double[] computeDerivatives(double time, double[] state) {
            var change = new double[state.length];
            double flow = conductance[0] * (state[0] - state[2]);
            change[0] = (WATTS - loss[0] * state[0] - flow) / airCapacity[0];
            for (int i = 0; i < SLICES; i++) {
                double next = i + 1 < SLICES ? state[3 + i] : state[1];
                double onward = conductance[i + 1] * (state[2 + i] - next);
                change[2 + i] = (flow - onward) / slice[i];
                flow = onward;
            }
            change[1] = (flow - loss[1] * state[1]) / airCapacity[1];
            return change;
        }
    }
}
