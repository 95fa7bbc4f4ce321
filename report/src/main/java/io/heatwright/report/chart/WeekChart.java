package io.heatwright.report.chart;

import io.heatwright.planner.words.Words;
import io.heatwright.report.Figures;
import io.heatwright.report.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/** One week hour by hour: temperatures above, what the room needs and gets below, on one clock. */
public final class WeekChart {
    private static final int HEIGHT = 316;
    private static final double TOP = 16;
    private static final double WARMTH_GROUND = 124;
    private static final double NEED_TOP = 166;
    private static final double GROUND = 294;
    private static final int DAY = 24;
    private static final double NOTHING = 0.01;
    /** How far the room must be off before heat is missing from it, in K: a thermostat's own swing is less. */
    private static final double SWING = 0.5;

    private final Words words;
    private final Figures figures;
    private final Reading week;
    private final boolean cooling;
    private final String id;
    private final double[] clock;
    private final Scale x;

    private WeekChart(Reading week, boolean cooling, Words words, Figures figures) {
        this.words = words;
        this.figures = figures;
        this.week = week;
        this.cooling = cooling;
        id = cooling ? "hottest-week" : "coldest-week";
        clock = Tables.steps(week.series("need_w").length, 1);
        x = Scale.between(0, Math.max(1, clock.length - 1), 7, 0, 1);
    }

    /**
     * Draws the coldest week.
     *
     * @param week {@code charts.coldest_week} of a plan
     * @param words names of what is drawn
     * @param figures prints numbers
     * @return the chart; empty when the plan holds no such week
     */
    public static Optional<Chart> coldest(Reading week, Words words, Figures figures) {
        return draw(week, false, words, figures);
    }

    /**
     * Draws the hottest week.
     *
     * @param week {@code charts.hottest_week} of a plan
     * @param words names of what is drawn
     * @param figures prints numbers
     * @return the chart; empty when the plan holds no such week
     */
    public static Optional<Chart> hottest(Reading week, Words words, Figures figures) {
        return draw(week, true, words, figures);
    }

    private static Optional<Chart> draw(Reading week, boolean cooling, Words words, Figures figures) {
        return week.series("need_w").length < 2
                ? Optional.empty()
                : Optional.of(new WeekChart(week, cooling, words, figures).draw());
    }

    private Chart draw() {
        var title = words.say(cooling ? "chart.hottest.title" : "chart.coldest.title");
        var drawing = new Drawing(id, title, week.text("sentence"), HEIGHT);
        temperatures(drawing);
        var isMissing = heat(drawing);
        days(drawing);
        var key = new ArrayList<KeyEntry>();
        key.add(new KeyEntry(Swatch.NEED, words.say(cooling ? "chart.week.cooling" : "chart.week.heating")));
        key.add(new KeyEntry(cooling ? Swatch.COLD_AREA : Swatch.HEAT_AREA, words.say("chart.week.delivered")));
        if (isMissing) {
            key.add(new KeyEntry(Swatch.MISSING, words.say("chart.week.missing")));
        }
        return new Chart(id, title, week.text("sentence"), key, drawing.finish(), List.of(table()));
    }

    private void temperatures(Drawing drawing) {
        var outdoor = turned("outdoor_c", figures.units()::temperature);
        var room = turned("room_c", figures.units()::temperature);
        var setpoint = turned("setpoint_c", figures.units()::temperature);
        var values = DoubleStream.concat(
                Arrays.stream(outdoor), DoubleStream.concat(Arrays.stream(room), Arrays.stream(setpoint)));
        var y = Scale.around(values, false, 4, WARMTH_GROUND, TOP);
        Frame.levels(drawing, y);
        var labels = new LabelPlacer(drawing, 0, WARMTH_GROUND + 18);
        var outdoors = Curve.of(clock, outdoor, x, y);
        var inside = Curve.of(clock, room, x, y);
        var set = Curve.of(clock, setpoint, x, y);
        drawing.curve("need", set);
        drawing.curve("fine", outdoors);
        drawing.curve("i", inside);
        Frame.values(drawing, y, figures.units().temperatureUnit(), figures);
        labels.avoid(outdoors);
        labels.avoid(inside);
        labels.write(inside, words.say("chart.week.room"), true);
        labels.write(outdoors, words.say("chart.week.outdoors"), true);
        labels.write(set, words.say("chart.week.setpoint"), false);
    }

    private boolean heat(Drawing drawing) {
        var need = turned("need_w", this::asDrawn);
        var delivered = turned("delivered_w", this::asDrawn);
        var y = Scale.around(
                DoubleStream.concat(Arrays.stream(need), Arrays.stream(delivered)), true, 3, GROUND, NEED_TOP);
        var given = Curve.of(clock, delivered, x, y);
        if (!given.isEmpty()) {
            drawing.area(cooling ? "fcw" : "fhw", given, given.flatAt(GROUND));
            if (cooling) {
                drawing.hatched("hatch-cold", given, given.flatAt(GROUND));
            } else {
                drawing.curve("h", given);
            }
        }
        var isMissing = missing(drawing, need, delivered, y);
        Frame.levels(drawing, y);
        drawing.curve("need", Curve.of(clock, need, x, y));
        Frame.values(drawing, y, figures.units().heatFlowUnit(), figures);
        return isMissing;
    }

    /** Hatches every run of hours in which less is delivered than needed and the room is off its setting. */
    private boolean missing(Drawing drawing, double[] need, double[] delivered, Scale y) {
        var hours = Math.min(need.length, delivered.length);
        var found = false;
        for (var from = 0; from < hours; from++) {
            var to = from;
            while (to < hours && need[to] - delivered[to] > NOTHING * y.to() && isOff(to)) {
                to++;
            }
            if (to > from) {
                run(drawing, need, delivered, y, from, to);
                found = true;
                from = to;
            }
        }
        return found;
    }

    /** Where the room's temperature is not known, what is not delivered counts as missing. */
    private boolean isOff(int hour) {
        var room = week.series("room_c");
        var setpoint = week.series("setpoint_c");
        if (hour >= room.length || hour >= setpoint.length) {
            return true;
        }
        var off = cooling ? room[hour] - setpoint[hour] : setpoint[hour] - room[hour];
        return !(off < SWING);
    }

    private void run(Drawing drawing, double[] need, double[] delivered, Scale y, int from, int to) {
        var upper = new Curve(to - from + 2);
        var lower = new Curve(to - from + 2);
        for (var i = from - 1; i <= to; i++) {
            var hour = Math.max(from, Math.min(to - 1, i));
            var place = x.at(i < from ? from - 0.5 : i == to ? to - 0.5 : i);
            upper.add(place, y.at(need[hour]));
            lower.add(place, y.at(delivered[hour]));
        }
        drawing.area("fp", upper, lower);
        drawing.hatched("hatch-ink", upper, lower);
    }

    private void days(Drawing drawing) {
        drawing.text("", 0, GROUND + 17, 0, week.text("start"));
        for (var hour = DAY; hour < clock.length; hour += DAY) {
            drawing.line("grid", x.at(hour), WARMTH_GROUND + 14, x.at(hour), GROUND);
            // On a phone the name of the first day needs the second's room.
            var style = hour == DAY ? "m wide" : "m";
            var day = words.say("chart.week.day", "day", figures.whole(hour / DAY + 1));
            drawing.text(style, x.at(hour + DAY / 2.0), GROUND + 17, 0, day);
        }
    }

    /** Heat flows are positive into the room: of the coldest week heating is drawn, of the hottest cooling. */
    private double asDrawn(double watts) {
        return Math.max(0, figures.units().heatFlow(cooling ? -watts : watts));
    }

    private double[] turned(String key, DoubleUnaryOperator unit) {
        return Arrays.stream(week.series(key)).map(unit).toArray();
    }

    private DataTable table() {
        var heat = ", " + figures.units().heatFlowUnit();
        return Tables.of(
                words.say(cooling ? "chart.hottest.title" : "chart.coldest.title"),
                new Tables.Column(words.say("table.hour"), clock, figures::whole),
                new Tables.Column(words.say("chart.week.outdoors"), week.series("outdoor_c"), figures::temperature),
                new Tables.Column(words.say("chart.week.room"), week.series("room_c"), figures::temperature),
                new Tables.Column(words.say("chart.week.setpoint"), week.series("setpoint_c"), figures::temperature),
                new Tables.Column(words.say("table.needed") + heat, week.series("need_w"), figures::heatFlow),
                new Tables.Column(words.say("table.delivered") + heat, week.series("delivered_w"), figures::heatFlow));
    }
}
