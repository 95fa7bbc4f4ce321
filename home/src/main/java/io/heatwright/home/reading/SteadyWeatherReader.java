package io.heatwright.home.reading;

import io.heatwright.climate.MoistAir;
import io.heatwright.climate.SteadyWeather;
import io.heatwright.home.Finding;
import io.heatwright.home.keys.Kind.SteadyAir;
import io.heatwright.home.quantity.QuantityGrammar;
import io.heatwright.home.quantity.QuantityReading.Value;
import io.heatwright.home.quantity.UnitFamily;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads weather that never changes. */
final class SteadyWeatherReader {

    private SteadyWeatherReader() {}

    static Optional<SteadyWeather> read(Answers home, OptionalDouble elevation, Draft draft) {
        if (!home.has("weather")) {
            return Optional.empty();
        }
        var steady = home.group("weather").group("steady");
        var air = temperature(home, steady);
        if (air.isEmpty()) {
            var problem = "does not say how warm it is";
            draft.add(Finding.error(home.place("weather"), "weather", "", problem, "steady: 46.1 °C"));
            return Optional.empty();
        }
        var temperature = air.getAsDouble();
        var pressure =
                steady.quantity("pressure", UnitFamily.PRESSURE).orElse(MoistAir.standardPressure(elevation.orElse(0)));
        return dewPoint(steady, temperature, draft)
                .map(dewPoint -> new SteadyWeather(
                        temperature,
                        dewPoint,
                        pressure,
                        steady.quantity("sky temperature", UnitFamily.TEMPERATURE)
                                .orElse(temperature),
                        draft.quietly(steady, "wind", UnitFamily.SPEED)));
    }

    private static OptionalDouble temperature(Answers home, Answers steady) {
        var brief = home.text("weather").flatMap(SteadyAir::temperature);
        if (brief.isPresent()) {
            return QuantityGrammar.read(brief.get(), UnitFamily.TEMPERATURE) instanceof Value v
                    ? OptionalDouble.of(v.value())
                    : OptionalDouble.empty();
        }
        var alone = home.group("weather").quantity("steady", UnitFamily.TEMPERATURE);
        return alone.isPresent() ? alone : steady.quantity("temperature", UnitFamily.TEMPERATURE);
    }

    /** Empty after a finding. */
    private static Optional<Double> dewPoint(Answers steady, double temperature, Draft draft) {
        var given = steady.quantity("dew point", UnitFamily.TEMPERATURE);
        if (given.isEmpty()) {
            var share = draft.quantity(steady, "relative humidity", "relative humidity outdoors", UnitFamily.SHARE);
            var dewPoint = MoistAir.dewPointAtVapourPressure(share * MoistAir.saturationPressure(temperature));
            return Optional.of(Math.min(temperature, dewPoint));
        }
        if (steady.has("relative humidity")) {
            refuse(steady, "stands beside relative humidity, which says the same", "one of the two", draft);
            return Optional.empty();
        }
        if (given.getAsDouble() > temperature) {
            refuse(steady, "is above the air's temperature", "at most the temperature", draft);
            return Optional.empty();
        }
        return Optional.of(given.getAsDouble());
    }

    private static void refuse(Answers steady, String problem, String allowed, Draft draft) {
        draft.add(Finding.error(
                steady.place("dew point"),
                steady.join("dew point"),
                steady.text("dew point").orElse(""),
                problem,
                allowed));
    }
}
