package io.heatwright.home.keys;

import io.heatwright.home.keys.Kind.ClockSpan;
import io.heatwright.home.keys.Kind.Either;
import io.heatwright.home.keys.Kind.Group;
import io.heatwright.home.keys.Kind.Listed;
import io.heatwright.home.keys.Kind.Quantity;
import io.heatwright.home.keys.Kind.Word;
import io.heatwright.home.quantity.UnitFamily;
import java.util.List;

/** What may be said about the temperatures that are wanted. */
final class ThermostatKeys {

    private ThermostatKeys() {}

    static List<Key> keys(Quantity indoors, Word none) {
        var heating =
                Key.of("heating", Either.of(none, indoors), "Warm the room to this temperature, or none.", "70 °F");
        var cooling =
                Key.of("cooling", Either.of(none, indoors), "Cool the room to this temperature, or none.", "75 °F");
        var period = new Group(
                "a period",
                List.of(
                        Key.of(
                                        "hours",
                                        new ClockSpan(),
                                        "From and to, in local standard time, the winter clock, whole hours.",
                                        "10 pm to 6 am")
                                .needed(),
                        heating,
                        cooling));
        return List.of(
                heating.guessed("68 °F", "70 °F", "72 °F", "accaMJ8", "Say what temperature you like in winter."),
                cooling.guessed("77 °F", "75 °F", "75 °F", "accaMJ8", "Say what temperature you like in summer."),
                Key.of(
                        "humidity",
                        Either.of(none, new Quantity(UnitFamily.SHARE, 0.2, 1)),
                        "Relative humidity above which you want drying, or none.",
                        "60 %"),
                Key.of(
                        "periods",
                        new Listed(period),
                        "Other temperatures for parts of the day; the last one that holds counts.",
                        "[{hours: 10 pm to 6 am, heating: 62 °F}]"),
                Key.of(
                        "recovery",
                        new Quantity(UnitFamily.DURATION, 0, 12 * 3600),
                        "How long the thermostat takes to come back after such a part of the day, on a straight line;"
                                + " otherwise it does so at once.",
                        "1 h"));
    }
}
