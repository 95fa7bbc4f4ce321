package io.heatwright.home.keys;

import io.heatwright.home.keys.Kind.Either;
import io.heatwright.home.keys.Kind.Group;
import io.heatwright.home.keys.Kind.Quantity;
import io.heatwright.home.keys.Kind.SteadyAir;
import io.heatwright.home.keys.Kind.Word;
import io.heatwright.home.quantity.UnitFamily;
import java.util.List;

/** What may be said about weather that never changes. */
final class WeatherKeys {

    static final Quantity AIR = new Quantity(UnitFamily.TEMPERATURE, -60, 80);

    static final Either KIND = Either.of(
            new SteadyAir(),
            new Group(
                    "weather",
                    List.of(Key.of(
                                    "steady",
                                    Either.of(AIR, new Group("steady weather", keys())),
                                    "The same air in every hour.",
                                    "46.1 °C")
                            .needed())));

    private WeatherKeys() {}

    private static List<Key> keys() {
        return List.of(
                Key.of("temperature", AIR, "Dry bulb of the air.", "46.1 °C").needed(),
                Key.of(
                                "relative humidity",
                                new Quantity(UnitFamily.SHARE, 0, 1),
                                "Over water, below freezing over ice.",
                                "28 %")
                        .guessed("50 %", "judgement", "Read it off the laboratory's record."),
                Key.of(
                        "dew point",
                        new Quantity(UnitFamily.TEMPERATURE, -60, 50),
                        "Instead of relative humidity.",
                        "14 °C"),
                Key.of(
                        "pressure",
                        new Quantity(UnitFamily.PRESSURE, 50_000, 110_000),
                        "Pressure of the air; otherwise that of the elevation, or of the sea's level.",
                        "101.3 kPa"),
                Key.of(
                                "sky temperature",
                                new Quantity(UnitFamily.TEMPERATURE, -100, 80),
                                "Of the sky that outer faces radiate to.",
                                "10 °C")
                        .guessed("as warm as the air", "judgement", "A laboratory has walls instead of a sky."),
                Key.of("wind", new Quantity(UnitFamily.SPEED, 0, 60), "At 10 m over open country.", "3 m/s")
                        .guessed("0 m/s", "judgement", "A laboratory has none."),
                Key.of("sun", Word.of("none"), "Steady weather has no sun.", "none"));
    }
}
