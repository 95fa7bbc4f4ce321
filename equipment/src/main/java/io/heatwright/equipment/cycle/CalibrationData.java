package io.heatwright.equipment.cycle;

import io.heatwright.equipment.Commissioning;
import io.heatwright.equipment.Compressor;
import io.heatwright.equipment.CoolingPoint;
import io.heatwright.equipment.Figure;
import io.heatwright.equipment.HeatingPoint;
import io.heatwright.equipment.Mode;
import io.heatwright.equipment.PointBasis;
import io.heatwright.equipment.Product;
import io.heatwright.equipment.Provenance;
import io.heatwright.equipment.Speed;
import java.util.ArrayList;
import java.util.List;

/**
 * The points of a sheet that a circuit is calibrated on.
 *
 * @param heating published whole at 47 and 17 °F; points with the losses of frost in them are no steady ones and stay out
 * @param cooling at 95 and 82 °F, published, derived or assumed; empty if the unit does not cool
 * @param fastest the highest speed, or the only one
 * @param nominal capacity that the air flows are sized by: rated heat at 47 °F, W
 */
public record CalibrationData(
        List<CalibrationPoint> heating, List<CalibrationPoint> cooling, Speed fastest, double nominal) {

    /** The warm rating point, °C (47 °F). */
    public static final double WARM = 15 / 1.8;

    /** The cold rating point, °C (17 °F). */
    public static final double COLD = -15 / 1.8;

    private static final double SAME = 0.3;

    /** Copies the lists. */
    public CalibrationData {
        heating = List.copyOf(heating);
        cooling = List.copyOf(cooling);
    }

    /**
     * Gathers the points of a product.
     *
     * @param product a sheet
     * @return its points
     * @throws TooLittlePublished if the highest (or only) speed is not published with capacity and power at both 47 and 17 °F
     */
    public static CalibrationData of(Product product) {
        var heating = new ArrayList<CalibrationPoint>();
        for (var point : product.performance().heating()) {
            if (isAt(point, WARM) || isAt(point, COLD)) {
                published(point, heating);
            }
        }
        var fastest = product.performance().compressor() == Compressor.VARIABLE_SPEED ? Speed.MAXIMUM : Speed.RATED;
        double warm = capacity(heating, fastest, WARM);
        if (Double.isNaN(warm) || Double.isNaN(capacity(heating, fastest, COLD))) {
            throw new TooLittlePublished("The sheet of \"" + product.id()
                    + "\" publishes too little to find its cycle: needed are heat and power at "
                    + (fastest == Speed.MAXIMUM ? "maximum" : "the one") + " speed at both 47 °F and 17 °F"
                    + " (8.3 and -8.3 °C).");
        }
        double rated = capacity(heating, Speed.RATED, WARM);
        return new CalibrationData(heating, cooling(product), fastest, Double.isNaN(rated) ? warm : rated);
    }

    /**
     * Returns every heating point of a product that was published whole, at any temperature.
     *
     * @param product a sheet
     * @return from warm to cold, without points that have the losses of frost in them
     */
    public static List<CalibrationPoint> publishedHeating(Product product) {
        var points = new ArrayList<CalibrationPoint>();
        for (var point : product.performance().heating()) {
            published(point, points);
        }
        return List.copyOf(points);
    }

    private static boolean isAt(HeatingPoint point, double temperature) {
        return Math.abs(point.outdoorTemperature() - temperature) < SAME;
    }

    private static void published(HeatingPoint point, List<CalibrationPoint> points) {
        boolean whole = point.capacity().isPublished() && point.power().isPublished();
        if (whole && point.basis() != PointBasis.DEFROST_INTEGRATED) {
            points.add(new CalibrationPoint(
                    Mode.HEAT,
                    point.speed(),
                    point.outdoorTemperature(),
                    point.capacity().value(),
                    point.power().value(),
                    Provenance.PUBLISHED));
        }
    }

    private static double capacity(List<CalibrationPoint> points, Speed speed, double temperature) {
        for (var point : points) {
            if (point.speed() == speed && Math.abs(point.outdoorTemperature() - temperature) < SAME) {
                return point.capacity();
            }
        }
        return Double.NaN;
    }

    private static List<CalibrationPoint> cooling(Product product) {
        if (product.performance().cooling().isEmpty()) {
            return List.of();
        }
        var points = new ArrayList<CalibrationPoint>();
        for (CoolingPoint point : Commissioning.coolingPoints(product)) {
            points.add(new CalibrationPoint(
                    Mode.COOL,
                    point.speed(),
                    point.outdoorTemperature(),
                    point.capacity().value(),
                    point.power().value(),
                    weaker(point.capacity(), point.power())));
        }
        return points;
    }

    private static Provenance weaker(Figure one, Figure other) {
        return one.provenance().compareTo(other.provenance()) > 0 ? one.provenance() : other.provenance();
    }
}
