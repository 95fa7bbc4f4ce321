package io.heatwright.report.chart;

import io.heatwright.home.quantity.Figures;
import io.heatwright.report.Markup;
import io.heatwright.report.UnitSystem;
import io.heatwright.simulation.series.DayRule;
import io.heatwright.simulation.series.InterestingDay;
import io.heatwright.simulation.series.InterestingDays;
import io.heatwright.simulation.series.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** One day on a {@link DaySheet}. */
final class DayDrawing {
    static final int HEIGHT = 690;

    private static final int LEFT = 150;
    private static final int RIGHT = 942;
    private static final int HOURS = 24;
    private static final int LINE = 150;
    private static final int TABLE_TOP = 570;
    private static final int ROW = 17;
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final List<Integer> LENGTHS = List.of(31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

    private final Markup out;
    private final String id;
    private final InterestingDay day;
    private final DayFigures figures;
    private final UnitSystem units;

    DayDrawing(Markup out, String id, Series series, InterestingDay day, UnitSystem units) {
        this.out = out;
        this.id = id;
        this.day = day;
        this.units = units;
        figures = new DayFigures(series, day);
    }

    void draw() {
        var title =
                date() + ": " + join(day.rules().stream().map(DayRule::words).toList());
        var finding = finding();
        out.element("title", title, "id", id + "-t")
                .element("desc", finding, "id", id + "-d")
                .line();
        line("axis", 16, 0, RIGHT, 0);
        text("k s", 16, 26, title);
        var lines = folded(finding);
        for (var i = 0; i < lines.size(); i++) {
            text("", 16, 46 + 17 * i, lines.get(i));
        }
        clock();
        temperatures();
        heat();
        power();
        marks();
        table();
    }

    private String date() {
        var number = day.day() % 365;
        for (var month = 0; month < MONTHS.size(); month++) {
            if (number < LENGTHS.get(month)) {
                return MONTHS.get(month) + " " + (number + 1);
            }
            number -= LENGTHS.get(month);
        }
        throw new IllegalStateException("A year has no day " + day.day());
    }

    private String finding() {
        var degrees = " " + units.temperatureUnit();
        return "Outdoors " + degrees(figures.lowest("outdoor_temperature_c")) + " to "
                + degrees(figures.highest("outdoor_temperature_c")) + degrees + ", room "
                + degrees(figures.lowest("room_air_temperature_c")) + " to "
                + degrees(figures.highest("room_air_temperature_c")) + degrees + ". Heat "
                + Figures.two(figures.heat()) + " kWh, cooling " + Figures.two(figures.cooling())
                + " kWh, electricity " + Figures.two(figures.electricity()) + " kWh, highest power "
                + Figures.decimals(figures.highest("electric_power_w"), 0) + " W. Starts: "
                + count(figures.sum("starts")) + ". Defrosts: " + count(figures.sum("defrosts")) + ". More than "
                + Figures.two(units.difference(InterestingDays.BELOW)) + " " + units.differenceUnit()
                + " below the setpoint: " + count(figures.minutesBelow()) + " min.";
    }

    private void clock() {
        for (var hour = 0; hour <= HOURS; hour += 3) {
            line("grid", x(hour), 84, x(hour), TABLE_TOP - 20);
            text("m t", x(hour), TABLE_TOP - 8, Integer.toString(hour));
        }
        text("e", LEFT - 12, TABLE_TOP - 8, "o'clock");
    }

    private void temperatures() {
        var room = turned("room_air_temperature_c", units::temperature);
        var heating = turned("heating_setpoint_c", units::temperature);
        var cooling = turned("cooling_setpoint_c", units::temperature);
        var inside = Scale.around(concat(room, heating, cooling), false, 4, 190, 90);
        panel("room", units.temperatureUnit() + ", setpoints dotted", inside);
        curve("need", heating, inside);
        curve("need", cooling, inside);
        curve("", room, inside);
        var outdoors = turned("outdoor_temperature_c", units::temperature);
        var outside = Scale.around(Arrays.stream(outdoors), false, 3, 270, 212);
        panel("outdoors", units.temperatureUnit(), outside);
        curve("fine", outdoors, outside);
    }

    private void heat() {
        var flow = turned("heat_to_room_w", units::heatFlow);
        var heat = DoubleStream.of(flow).map(value -> Math.max(0, value)).toArray();
        var cold = DoubleStream.of(flow).map(value -> Math.min(0, value)).toArray();
        var y = Scale.around(Arrays.stream(flow), true, 4, 390, 292);
        panel("heat to the room", units.heatFlowUnit() + ", cooling hatched", y);
        if (Arrays.stream(heat).anyMatch(value -> value > 0)) {
            area("fh", heat, y);
            curve("h", heat, y);
        }
        if (Arrays.stream(cold).anyMatch(value -> value < 0)) {
            area("fc", cold, y);
            area("hc", cold, y);
            curve("c", Arrays.stream(cold).map(w -> w < 0 ? w : Double.NaN).toArray(), y);
        }
    }

    private void power() {
        var watts = turned("electric_power_w", DoubleUnaryOperator.identity());
        var y = Scale.around(Arrays.stream(watts), true, 3, 490, 412);
        panel("electric power", "W", y);
        curve("", watts, y);
    }

    private void marks() {
        text("e k", LEFT - 12, 514, "starts |");
        text("e k", LEFT - 12, 536, "defrosts ◆");
        line("grid", LEFT, 520, RIGHT, 520);
        var starts = figures.values("starts");
        var defrosts = figures.values("defrosts");
        var path = new StringBuilder();
        var diamonds = new StringBuilder();
        for (var i = 0; i < starts.length; i++) {
            var at = LEFT + (RIGHT - LEFT) * (i + 0.5) / starts.length;
            if (starts[i] > 0) {
                path.append('M').append(number(at)).append(" 502v16");
            }
            if (defrosts[i] > 0) {
                diamonds.append('M').append(number(at)).append(" 526l5 5l-5 5l-5 -5Z");
            }
        }
        path("mark", path);
        path("dot", diamonds);
    }

    private void table() {
        row(0, "outdoors, " + units.temperatureUnit(), "outdoor_temperature_c", false, this::degrees);
        row(1, "room, " + units.temperatureUnit(), "room_air_temperature_c", false, this::degrees);
        row(
                2,
                "heat, k" + units.heatFlowUnit(),
                "heat_to_room_w",
                false,
                watts -> decimals(units.heatFlow(watts) / 1000, 2));
        row(3, "power, kW", "electric_power_w", false, watts -> decimals(watts / 1000, 2));
        row(4, "starts", "starts", true, DayDrawing::count);
        row(5, "defrosts", "defrosts", true, DayDrawing::count);
    }

    private void row(int number, String name, String key, boolean summed, DoubleFunction<String> print) {
        double y = TABLE_TOP + 12 + ROW * number;
        text("e", LEFT - 12, y, name);
        var hours = figures.hours(key, summed);
        for (var hour = 0; hour < HOURS; hour++) {
            text("m t", x(hour + 0.5), y, print.apply(hours[hour]));
        }
        line("grid", 16, y + 4, RIGHT, y + 4);
    }

    private void panel(String name, String unit, Scale y) {
        for (var tick : y.ticks()) {
            line(tick == 0 ? "axis" : "grid", LEFT, y.at(tick), RIGHT, y.at(tick));
            text("e t", LEFT - 4, y.at(tick) + 4, decimals(tick, y.step() < 1 ? 1 : 0));
        }
        var middle = (y.start() + y.end()) / 2;
        text("k", 16, middle, name);
        text("t", 16, middle + 14, unit);
    }

    /** Each value holds through its step; where it is not known, the line is interrupted. */
    private void curve(String style, double[] values, Scale y) {
        var path = new StringBuilder();
        var last = "";
        for (var i = 0; i < values.length; i++) {
            var place = Double.isFinite(values[i]) ? number(y.at(values[i])) : "";
            if (!place.equals(last)) {
                var at = number(LEFT + (RIGHT - LEFT) * (double) i / values.length);
                if (!last.isEmpty()) {
                    path.append('H').append(at);
                }
                if (!place.isEmpty()) {
                    path.append(last.isEmpty() ? "M" + at + " " + place : "V" + place);
                }
                last = place;
            }
        }
        if (!last.isEmpty()) {
            path.append('H').append(RIGHT);
        }
        path(style, path);
    }

    private void area(String style, double[] values, Scale y) {
        var ground = number(y.at(0));
        var path = new StringBuilder("M" + LEFT + " " + ground);
        var last = ground;
        for (var i = 0; i < values.length; i++) {
            var place = Double.isFinite(values[i]) ? number(y.at(values[i])) : ground;
            if (!place.equals(last)) {
                path.append('H').append(number(LEFT + (RIGHT - LEFT) * (double) i / values.length));
                path.append('V').append(place);
                last = place;
            }
        }
        path(style, path.append('H').append(RIGHT).append('V').append(ground).append('Z'));
    }

    private void path(String style, StringBuilder data) {
        if (!data.isEmpty()) {
            out.empty("path", "class", style, "d", data.toString()).line();
        }
    }

    private void line(String style, double x1, double y1, double x2, double y2) {
        out.empty("line", "class", style, "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2))
                .line();
    }

    private void text(String style, double x, double y, String text) {
        out.element("text", text, "class", style, "x", number(x), "y", number(y))
                .line();
    }

    private double[] turned(String key, DoubleUnaryOperator unit) {
        return Arrays.stream(figures.values(key)).map(unit).toArray();
    }

    private static DoubleStream concat(double[]... all) {
        return Arrays.stream(all).flatMapToDouble(Arrays::stream);
    }

    private static double x(double hour) {
        return LEFT + (RIGHT - LEFT) * hour / HOURS;
    }

    private String degrees(double celsius) {
        return decimals(units.temperature(celsius), 1);
    }

    private static String decimals(double value, int decimals) {
        return Figures.decimals(value, decimals).replace('-', '−');
    }

    /** Whole where it is whole, as starts are in short steps. */
    private static String count(double value) {
        return decimals(value, Double.isFinite(value) && Math.abs(value - Math.round(value)) > 1e-6 ? 1 : 0);
    }

    private static String number(double value) {
        return Drawing.number(value, 1);
    }

    private static String join(List<String> words) {
        return words.stream().collect(Collectors.joining(", "));
    }

    private static List<String> folded(String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (line.length() + word.length() > LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
