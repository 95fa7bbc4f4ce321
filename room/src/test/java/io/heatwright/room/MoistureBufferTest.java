package io.heatwright.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.climate.MoistAir;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class MoistureBufferTest {

    private static final double PRESSURE = 101_325;
    private static final double DAY = 86_400;
    private static final double FILM = 5e7;
    private static final double SATURATION = MoistAir.saturationPressure(23);

    private static RoomDrivers drivers(MoistureBuffer buffer) {
        var room =
                AirRooms.room(new Infiltration.Constant(0), Ventilation.NONE, 1).withMoistureBuffer(buffer, 1);
        return RoomDrivers.of(room, Bestest.SURROUNDINGS, RandomRooms.steady(23, 5), 60);
    }

    private static double humidity(double relative) {
        return MoistAir.humidityRatioAtRelativeHumidity(23, relative, PRESSURE);
    }

    /** Widest swing of what a buffer holds over the last of some days in which it sees a relative humidity, kg. */
    private static double swing(MoistureBuffer buffer, int days, DoubleUnaryOperator relative) {
        var store = new VapourStore(drivers(buffer));
        double air = humidity(0.5);
        store.reset(23, air);
        double most = Double.NEGATIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        for (int minute = 1; minute <= days * 1440; minute++) {
            store.prepare(23, air);
            air = humidity(relative.applyAsDouble(minute * 60.0));
            store.advance(air);
            if (minute > (days - 1) * 1440) {
                most = Math.max(most, store.stored());
                least = Math.min(least, store.stored());
            }
        }
        return most - least;
    }

    @Test
    void a_step_of_vapour_spreads_between_air_and_layer_as_two_nodes_do() {
        var buffer = new MoistureBuffer(40, 0.06);
        var model = new RoomModel(drivers(buffer));
        model.reset(23, humidity(0.4));
        double mass = 50 / MoistAir.specificVolume(20, MoistAir.humidityRatioAtDewPoint(5, PRESSURE), PRESSURE);
        double effusivity = 0.06 / (0.568 * Math.sqrt(DAY));
        double capacity = 40 * effusivity * Math.sqrt(DAY / Math.PI);
        double permeance = 40 / (FILM + 0.5 * Math.sqrt(DAY / Math.PI) / effusivity * SATURATION);
        // For small changes, with the slope of vapour pressure over humidity ratio: m dw/dt = G − K (w − s φ), C dφ/dt
        // = K (w − s φ).
        double start = humidity(0.4);
        double pressure = PRESSURE * 0.621945 / Math.pow(0.621945 + start, 2);
        double flow = permeance * pressure;
        double slope = SATURATION / pressure;
        double source = 2e-7;
        double rate = flow * (1 / mass + slope / capacity);
        double both = mass + capacity / slope;
        for (int step = 0; step < 600; step++) {
            model.prepare(step % 1440);
            model.advance(model.heatFor(23), 0, source);
            double t = (step + 1) * 60;
            double share = capacity / slope / both;
            double exact = source / both * t + source / mass * share / rate * (1 - Math.exp(-rate * t));
            assertThat(model.humidityRatio() - start)
                    .as("minute %d", step + 1)
                    .isCloseTo(exact, within(0.005 * source / both * 36_000));
        }
        assertThat(model.energy().vapourResidual()).isCloseTo(0, within(1e-12));
    }

    @Test
    void a_daily_sine_is_answered_as_by_endless_material() {
        var buffer = new MoistureBuffer(30, 0.1);
        double effusivity = 0.1 / (0.568 * Math.sqrt(DAY));
        double omega = 2 * Math.PI / DAY;
        // Impedance of film and endless material, per m² and relative humidity.
        double film = FILM / SATURATION;
        double material = 1 / (effusivity * Math.sqrt(omega));
        double impedance = Math.hypot(film + material * Math.sqrt(0.5), material * Math.sqrt(0.5));
        double expected = 2 * 30 * 0.1 / impedance / omega;
        double swing = swing(buffer, 6, t -> 0.5 + 0.1 * Math.sin(omega * t));
        assertThat(swing).isCloseTo(expected, within(0.01 * expected));
    }

    @Test
    void the_test_of_the_buffer_value_gives_it_back() {
        // One layer is exact for a sine, not for the square wave of 8 and 16 hours, and the film holds a little back.
        double value = 0.1;
        double swing = swing(new MoistureBuffer(30, value), 12, t -> t % DAY < 8 * 3600 ? 0.75 : 0.33);
        assertThat(swing / 30 / 0.42).isCloseTo(value, within(0.2 * value));
    }
}
