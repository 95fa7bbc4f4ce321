package io.heatwright.home.reading;

import io.heatwright.home.Finding;
import io.heatwright.home.Thermostat;
import io.heatwright.home.defaults.Spread;
import io.heatwright.home.quantity.QuantityGrammar;
import io.heatwright.home.quantity.QuantityReading.Value;
import io.heatwright.home.quantity.UnitFamily;
import java.util.Arrays;

/** Reads the temperatures that are wanted. */
final class ThermostatReader {

    private static final double SECONDS_PER_HOUR = 3600;

    private ThermostatReader() {}

    static Thermostat read(Answers room, Draft draft) {
        var answers = room.group("thermostat");
        var heating = new double[24];
        var cooling = new double[24];
        Arrays.fill(heating, setpoint(answers, "heating", "temperature wanted in winter", draft));
        Arrays.fill(cooling, setpoint(answers, "cooling", "temperature wanted in summer", draft));
        for (var period : answers.groups("periods")) {
            apply(period, heating, cooling, draft);
        }
        for (var hour = 0; hour < 24; hour++) {
            if (heating[hour] > cooling[hour]) {
                var problem = "wants heating to a higher temperature than cooling at " + hour + " o'clock";
                var allowed = "heating at or below cooling";
                draft.add(Finding.error(room.place("thermostat"), room.join("thermostat"), "", problem, allowed));
                break;
            }
        }
        return new Thermostat(
                heating,
                cooling,
                answers.quantity("humidity", UnitFamily.SHARE).orElse(1),
                answers.quantity("recovery", UnitFamily.DURATION).orElse(0) / SECONDS_PER_HOUR);
    }

    private static void apply(Answers period, double[] heating, double[] cooling, Draft draft) {
        var holds = DayHours.read(period, "hours", true, draft);
        for (var hour = 0; hour < 24; hour++) {
            if (holds[hour]) {
                heating[hour] = given(period, "heating", heating[hour], Double.NEGATIVE_INFINITY);
                cooling[hour] = given(period, "cooling", cooling[hour], Double.POSITIVE_INFINITY);
            }
        }
    }

    private static double given(Answers answers, String key, double otherwise, double none) {
        return answers.word(key).isPresent()
                ? none
                : answers.quantity(key, UnitFamily.TEMPERATURE).orElse(otherwise);
    }

    private static double setpoint(Answers answers, String key, String what, Draft draft) {
        if (answers.has(key)) {
            var none = key.equals("heating") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            return given(answers, key, Double.NaN, none);
        }
        var guess = Draft.guess(answers, key);
        var values = new Spread<>(guess.low(), guess.likely(), guess.high());
        var text = draft.assume(answers.join(key), what, values, t -> t, guess.source(), guess.findOut());
        return QuantityGrammar.read(text, UnitFamily.TEMPERATURE) instanceof Value v ? v.value() : Double.NaN;
    }
}
