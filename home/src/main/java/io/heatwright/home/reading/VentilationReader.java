package io.heatwright.home.reading;

import io.heatwright.home.Finding;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.room.Ventilation;
import io.heatwright.room.Ventilation.Airing;
import io.heatwright.room.Ventilation.Condition;
import io.heatwright.room.Ventilation.Fan;
import io.heatwright.room.Ventilation.Kind;
import java.util.ArrayList;

/** Reads fans and opened windows. */
final class VentilationReader {

    private final Answers room;
    private final Draft draft;

    VentilationReader(Answers room, Draft draft) {
        this.room = room;
        this.draft = draft;
    }

    Ventilation ventilation() {
        var fans = new ArrayList<Fan>();
        for (var fan : room.groups("ventilation")) {
            fans.add(fan(fan));
        }
        var airings = new ArrayList<Airing>();
        for (var window : room.groups("open window")) {
            var area = window.quantity("area", UnitFamily.AREA).orElse(0);
            var height = draft.quantity(window, "height", "height of the open window", UnitFamily.LENGTH);
            airings.add(new Airing(hours(window, area), height, condition(window, "open window")));
        }
        return fans.isEmpty() && airings.isEmpty() ? Ventilation.NONE : new Ventilation(fans, airings);
    }

    private Fan fan(Answers fan) {
        var recovery = fan.quantity("recovery", UnitFamily.SHARE).orElse(0);
        var moisture = fan.quantity("moisture recovery", UnitFamily.SHARE).orElse(0);
        var kind = kind(fan, recovery > 0 || moisture > 0);
        for (var key : new String[] {"recovery", "moisture recovery"}) {
            if (fan.has(key) && kind != Kind.BALANCED) {
                var problem = "needs air both ways";
                var text = fan.text(key).orElse("");
                draft.add(
                        Finding.error(fan.place(key), fan.join(key), text, problem, "kind: balanced, or no recovery"));
            }
        }
        var flow = fan.quantity("flow", UnitFamily.AIR_FLOW).orElse(0);
        return new Fan(hours(fan, flow), kind, recovery, moisture, condition(fan, "fan"));
    }

    private static Kind kind(Answers fan, boolean recovers) {
        var word = fan.word("kind")
                .orElse(recovers ? "balanced" : Draft.guess(fan, "kind").likely());
        return switch (word) {
            case "supply" -> Kind.SUPPLY;
            case "balanced" -> Kind.BALANCED;
            default -> Kind.EXHAUST;
        };
    }

    /** What lets outdoor air in to cool the room stops at some temperature, or it would cool it all winter. */
    private Condition condition(Answers answers, String what) {
        var cools = answers.word("when").map(word -> !word.equals("always")).orElse(answers.has("down to"));
        if (cools) {
            var coolest = "coolest that the room gets by the " + what;
            return new Condition(true, draft.quantity(answers, "down to", coolest, UnitFamily.TEMPERATURE));
        }
        if (answers.has("down to")) {
            var problem = "does not go with when: always";
            var text = answers.text("down to").orElse("");
            draft.add(Finding.error(
                    answers.place("down to"), answers.join("down to"), text, problem, "when: cooler outside"));
        }
        return Condition.ALWAYS;
    }

    /** A value in the hours that were written, 0 in the others. */
    private double[] hours(Answers answers, double value) {
        var hours = new double[24];
        var holds = DayHours.read(answers, "hours", true, draft);
        for (var hour = 0; hour < 24; hour++) {
            hours[hour] = holds[hour] ? value : 0;
        }
        return hours;
    }
}
