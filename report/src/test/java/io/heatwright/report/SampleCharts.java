package io.heatwright.report;

import io.heatwright.planner.tree.PlanTree;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The charts of the sample plan: smooth placeholder curves from sines and lines. */
public final class SampleCharts {
    private SampleCharts() {}

    /** Returns every chart. */
    public static PlanTree all() {
        return new PlanTree()
                .put("capacity", capacity())
                .put("duration", duration())
                .put("months", months())
                .put("coldest_week", coldestWeek())
                .put("hottest_week", hottestWeek())
                .put("circuit_hour", circuitHour());
    }

    private static double[] series(int count, IntToDoubleFunction value) {
        return IntStream.range(0, count).mapToDouble(value).toArray();
    }

    private static PlanTree capacity() {
        return new PlanTree()
                .put("outdoor_c", series(37, i -> -20 + i))
                .put("load_w", series(37, i -> Math.max(0, 34.0 * (16 - (-20 + i)))))
                .put("load_low_w", series(37, i -> Math.max(0, 24.0 * (15 - (-20 + i)))))
                .put("load_high_w", series(37, i -> Math.max(0, 50.0 * (17 - (-20 + i)))))
                .put(
                        "units",
                        List.of(
                                new PlanTree()
                                        .put("name", "A window 120 V")
                                        .put("outdoor_c", new double[] {-15, -8.3, 1.7, 8.3, 16})
                                        .put("maximum_w", new double[] {980, 1260, 1600, 1850, 1950})
                                        .put("minimum_w", new double[] {450, 500, 560, 600, 640})
                                        .put("proven_from_c", -15),
                                new PlanTree()
                                        .put("name", "B mini-split 120 V")
                                        .put("outdoor_c", new double[] {-20, -8.3, 8.3, 16})
                                        .put("maximum_w", new double[] {1350, 1700, 2500, 2600})
                                        .put("minimum_w", new double[] {400, 420, 500, 520})
                                        .put("proven_from_c", -20)))
                .put("balance_c", -13.6)
                .put("sentence", "Unit 1 covers the typical room down to 8 °F; above 30 °F it cycles.");
    }

    private static PlanTree duration() {
        return new PlanTree()
                .put("heating_w", series(365, i -> Math.max(0, 1020 * (1 - i / 230.0) * (1 - i / 700.0))))
                .put("cooling_w", series(365, i -> Math.max(0, 900 * (1 - i / 110.0) * (1 - i / 400.0))))
                .put("sentence", "Half of the heating hours need less than 900 Btu/h.");
    }

    private static PlanTree months() {
        return new PlanTree()
                .putTexts(
                        "names",
                        List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"))
                .put("heating_kwh", new double[] {190, 160, 120, 55, 12, 0, 0, 0, 2, 30, 92, 160})
                .put("cooling_kwh", new double[] {0, 0, 0, 2, 14, 48, 72, 60, 24, 2, 0, 0})
                .put("cost_usd", new double[] {47, 40, 30, 14, 6.5, 12, 18, 15, 6.5, 8, 23, 40})
                .put("today_cost_usd", new double[] {98, 83, 62, 30, 10, 16, 25, 21, 9, 17, 48, 82})
                .put("sentence", "January costs most: $47 with the unit, $98 today.");
    }

    private static PlanTree coldestWeek() {
        IntToDoubleFunction outdoor =
                i -> -8 + 5 * Math.sin((i - 8) * Math.PI / 12) - 9 * Math.exp(-Math.pow((i - 90) / 22.0, 2));
        IntToDoubleFunction need = i -> 34.0 * (19 - outdoor.applyAsDouble(i));
        IntToDoubleFunction delivered =
                i -> outdoor.applyAsDouble(i) < -18.5 ? 0 : Math.min(1120, need.applyAsDouble(i));
        return new PlanTree()
                .put("start", "11 January")
                .put("outdoor_c", series(168, outdoor))
                .put(
                        "room_c",
                        series(168, i -> 20 - Math.max(0, (need.applyAsDouble(i) - delivered.applyAsDouble(i)) / 250)))
                .put("setpoint_c", series(168, i -> i % 24 < 6 ? 18.5 : 20))
                .put("delivered_w", series(168, delivered))
                .put("need_w", series(168, need))
                .put(
                        "sentence",
                        "All the missing heat falls below 0 °F, where nothing is published and none is counted.");
    }

    private static PlanTree hottestWeek() {
        IntToDoubleFunction outdoor = i -> 28 + 5 * Math.sin((i - 9) * Math.PI / 12) + 2 * Math.sin(i / 40.0);
        IntToDoubleFunction need = i -> Math.max(0, 90.0 * (outdoor.applyAsDouble(i) - 23));
        return new PlanTree()
                .put("start", "15 July")
                .put("outdoor_c", series(168, outdoor))
                .put("room_c", series(168, i -> 24 + Math.max(0, need.applyAsDouble(i) - 980) / 150))
                .put("setpoint_c", series(168, i -> 24))
                .put("delivered_w", series(168, i -> -Math.min(980, need.applyAsDouble(i))))
                .put("need_w", series(168, i -> -need.applyAsDouble(i)))
                .put("sentence", "The unit falls short in a few afternoons.");
    }

    private static PlanTree circuitHour() {
        return new PlanTree()
                .put("items", List.of(item("heater", 12.5), item("lamp and laptop", 1.3)))
                .put("limit_a", 12.0)
                .put("breaker_a", 15.0)
                .put("sentence", "The heater alone is above the long-running limit.");
    }

    private static PlanTree item(String name, double amperes) {
        return new PlanTree().put("name", name).put("a", amperes);
    }
}
