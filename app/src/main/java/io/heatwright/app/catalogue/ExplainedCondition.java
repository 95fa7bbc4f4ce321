package io.heatwright.app.catalogue;

import io.heatwright.app.session.Refused;
import io.heatwright.climate.MoistAir;
import io.heatwright.equipment.Mode;
import io.heatwright.equipment.Speed;
import io.heatwright.equipment.cycle.Calibration;
import io.heatwright.equipment.cycle.CalibrationPoint;
import io.heatwright.equipment.cycle.Surroundings;
import io.heatwright.formats.products.ProductCycle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a unit is to be explained.
 *
 * @param mode heat or cool
 * @param speed of the compressor
 * @param surroundings air at both coils
 */
record ExplainedCondition(Mode mode, Speed speed, Surroundings surroundings) {

    private static final double RATED_COLD = -15 / 1.8;
    private static final double RATED_HOT = 35;
    private static final double HALF_MOIST = 0.5;

    /** Where the cycle means something: a choice of ours around the temperatures of published points. */
    private static final Range HEATING_OUTDOORS = new Range("--outdoor", -40, 18, "-40 to 18 °C (-40 to 64 °F)");

    private static final Range COOLING_OUTDOORS = new Range("--outdoor", 18, 52, "18 to 52 °C (64 to 126 °F)");
    private static final Range HEATED_ROOM = new Range("--indoor", 5, 32, "5 to 32 °C (41 to 90 °F)");
    private static final Range COOLED_ROOM = new Range("--indoor", 15, 38, "15 to 38 °C (59 to 100 °F)");

    private record Range(String option, double low, double high, String words) {
        double check(double value) {
            if (!(value >= low && value <= high)) {
                throw new Refused(option + ": " + Math.rint(value * 10) / 10
                        + " °C is outside what is explained. Allowed: " + words + ".");
            }
            return value;
        }
    }

    static ExplainedCondition of(
            ProductCycle unit, Mode mode, Optional<Double> outdoor, Optional<Double> indoor, Optional<Speed> speed) {
        return new ExplainedCondition(mode, speed(unit, mode, speed), air(mode, outdoor, indoor));
    }

    private static Surroundings air(Mode mode, Optional<Double> outdoor, Optional<Double> indoor) {
        if (mode == Mode.HEAT) {
            double room = HEATED_ROOM.check(indoor.orElse(CalibrationPoint.HEATED_ROOM));
            return Surroundings.heating(room, HEATING_OUTDOORS.check(outdoor.orElse(RATED_COLD)));
        }
        double outside = COOLING_OUTDOORS.check(outdoor.orElse(RATED_HOT));
        if (indoor.isEmpty()) {
            return Surroundings.cooling(CalibrationPoint.COOLED_ROOM, CalibrationPoint.COOLED_ROOM_WET_BULB, outside);
        }
        double room = COOLED_ROOM.check(indoor.get());
        double humidity = MoistAir.humidityRatioAtRelativeHumidity(room, HALF_MOIST, MoistAir.STANDARD_PRESSURE);
        return new Surroundings(room, humidity, outside, MoistAir.STANDARD_PRESSURE);
    }

    private static Speed speed(ProductCycle unit, Mode mode, Optional<Speed> wanted) {
        var possible = possible(unit.calibration(), mode);
        if (possible.isEmpty()) {
            throw new Refused("\"" + unit.product().id() + "\" has no cooling point that its cycle could do.");
        }
        var speed = wanted.orElse(possible.get(possible.size() - 1));
        if (!possible.contains(speed)) {
            throw new Refused("--speed: \"" + unit.product().id() + "\" has no point at " + SpeedWord.of(speed)
                    + " speed that its cycle could do. Allowed: "
                    + possible.stream().map(SpeedWord::of).collect(Collectors.joining(", ")) + ".");
        }
        return speed;
    }

    private static List<Speed> possible(Calibration unit, Mode mode) {
        return Arrays.stream(Speed.values()).filter(one -> unit.runs(mode, one)).toList();
    }
}
