package io.heatwright.equipment.rating;

import io.heatwright.climate.Elementary;
import java.util.ArrayList;
import java.util.List;

/** What physics contradicts in test points. */
public final class TestDoubts {

    private static final double ZERO_CELSIUS = 273.15;
    private static final double INDOOR_COOLING = TestName.celsius(80);
    private static final double INDOOR_HEATING = TestName.celsius(70);

    private TestDoubts() {}

    /**
     * A doubt.
     *
     * @param name of the test
     * @param problem what is impossible, a phrase
     * @param allowed what would be possible
     */
    public record Doubt(TestName name, String problem, String allowed) {}

    /**
     * Looks for efficiency above Carnot's between room and outdoors, and for a low speed that gives more than a full one.
     *
     * @param points of one unit
     * @return in the order of the points
     */
    public static List<Doubt> of(TestPoints points) {
        var doubts = new ArrayList<Doubt>();
        for (var point : points.points()) {
            double limit = carnot(point.name());
            if (!(point.efficiency() < limit)) {
                doubts.add(new Doubt(
                        point.name(),
                        "has a COP of " + tenths(point.efficiency()) + ", above Carnot's",
                        "a COP below " + tenths(limit)));
            }
        }
        slower(points, TestName.B_LOW, TestName.B_FULL, doubts);
        slower(points, TestName.H1_LOW, TestName.H1_FULL, doubts);
        slower(points, TestName.H2_LOW, TestName.H2_FULL, doubts);
        slower(points, TestName.H2_INTERMEDIATE, TestName.H2_FULL, doubts);
        slower(points, TestName.H3_LOW, TestName.H3_FULL, doubts);
        return List.copyOf(doubts);
    }

    private static double carnot(TestName name) {
        double outdoors = name.outdoorTemperature();
        if (name.cools()) {
            return outdoors > INDOOR_COOLING
                    ? (INDOOR_COOLING + ZERO_CELSIUS) / (outdoors - INDOOR_COOLING)
                    : Double.POSITIVE_INFINITY;
        }
        return (INDOOR_HEATING + ZERO_CELSIUS) / (INDOOR_HEATING - outdoors);
    }

    private static void slower(TestPoints points, TestName slow, TestName fast, List<Doubt> doubts) {
        var low = points.find(slow);
        var full = points.find(fast);
        if (low.isPresent()
                && full.isPresent()
                && low.get().capacity() > full.get().capacity()) {
            doubts.add(new Doubt(slow, "gives more than test " + fast.words(), "at most as much"));
        }
    }

    private static String tenths(double value) {
        return Double.toString(Elementary.rint(value * 10) / 10);
    }
}
