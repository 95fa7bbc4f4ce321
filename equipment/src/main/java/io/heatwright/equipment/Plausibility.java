package io.heatwright.equipment;

import io.heatwright.climate.Elementary;
import io.heatwright.equipment.coil.CoolingCoil;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks a data sheet: whether a machine can be made from it, and whether capacity rises with temperature at highest
 * speed and between published ratings, efficiency stays below Carnot's, slow stays below fast, and power within the nameplate. The lowest
 * capacity may well fall with warmth, because makers raise the lowest speed in the cold.
 */
public final class Plausibility {

    private static final double ZERO_CELSIUS = 273.15;
    private static final double LOWEST_EFFICIENCY = 1;
    private static final double ROUNDING = 1.001;

    private Plausibility() {}

    /**
     * Looks for doubts.
     *
     * @param product a sheet
     * @return what is impossible or suspicious, in the order of the sheet; empty if nothing is
     */
    public static List<Doubt> doubts(Product product) {
        var doubts = new ArrayList<Doubt>();
        needs(product, doubts);
        if (doubts.isEmpty() && !product.assumesPerformance()) {
            heating(Commissioning.heatingPoints(product), doubts);
            cooling(Commissioning.coolingPoints(product), doubts);
        }
        nameplate(product, doubts);
        return doubts;
    }

    private static void needs(Product product, List<Doubt> doubts) {
        var performance = product.performance();
        boolean byClass = product.assumesPerformance();
        switch (product.kind()) {
            case SPACE_HEATER, BASEBOARD ->
                need(performance.resistanceHeat().isKnown(), "has no resistance heat", "its power, W", doubts);
            case GAS_FURNACE ->
                need(
                        performance.fuelHeat().isKnown()
                                && performance.fuelEfficiency().isKnown(),
                        "has no fuel heat or fuel efficiency",
                        "output and AFUE",
                        doubts);
            default -> {
                boolean heats = !product.kind().heats() || warmPoint(product);
                need(byClass || heats, "has no heating capacity at 47 °F", "one, or a performance class", doubts);
                need(
                        byClass || coolPoint(product),
                        "has no rated cooling capacity at 95 °F, or neither its power nor an EER",
                        "both, or a performance class",
                        doubts);
                if (byClass) {
                    return;
                }
                need(
                        performance.compressor() != Compressor.NONE,
                        "does not say how its compressor is driven",
                        "variable speed, two speed or single speed",
                        doubts);
                var ratio = performance.sensibleHeatRatio();
                need(
                        !ratio.isKnown()
                                || (ratio.value() >= CoolingCoil.LEAST_RATIO
                                        && ratio.value() <= CoolingCoil.MOST_RATIO),
                        "has a sensible heat ratio that the coil model cannot hold",
                        CoolingCoil.LEAST_RATIO + " to " + CoolingCoil.MOST_RATIO,
                        doubts);
            }
        }
    }

    private static void need(boolean met, String problem, String expected, List<Doubt> doubts) {
        if (!met) {
            doubts.add(new Doubt(true, problem, expected));
        }
    }

    private static boolean warmPoint(Product product) {
        boolean efficiency = product.performance().rating(Metric.COP_47F).isKnown()
                || product.performance().rating(Metric.HSPF2).isKnown()
                || product.performance().rating(Metric.HSPF).isKnown();
        for (var point : product.performance().heating()) {
            boolean warm = Math.abs(point.outdoorTemperature() - NeepStatistics.F47) < 1;
            if (warm && point.speed() != Speed.MINIMUM && (point.power().isKnown() || efficiency)) {
                return true;
            }
        }
        return false;
    }

    private static boolean coolPoint(Product product) {
        boolean efficiency = product.performance().rating(Metric.EER).isKnown()
                || product.performance().rating(Metric.EER2).isKnown()
                || product.performance().rating(Metric.CEER).isKnown();
        for (var point : product.performance().cooling()) {
            boolean hot = Math.abs(point.outdoorTemperature() - NeepStatistics.F95) < 1;
            if (hot && point.speed() == Speed.RATED && (point.power().isKnown() || efficiency)) {
                return true;
            }
        }
        return false;
    }

    private static void heating(List<HeatingPoint> points, List<Doubt> doubts) {
        double hot = HeatingSide.RATED_INDOOR + ZERO_CELSIUS;
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            double t = point.outdoorTemperature();
            efficiency(
                    "heating",
                    t,
                    point.speed(),
                    point.capacity(),
                    point.power(),
                    hot / Math.max(1e-6, HeatingSide.RATED_INDOOR - t),
                    doubts);
            for (int j = i + 1; j < points.size(); j++) {
                var other = points.get(j);
                boolean sameTemperature = other.outdoorTemperature() == t;
                if (sameTemperature
                        && other.capacity().value() < point.capacity().value()) {
                    doubts.add(new Doubt(true, falls("heating", t), "more at a faster speed"));
                }
                boolean warmer = other.speed() == point.speed() && comparable(point, other);
                if (warmer && other.capacity().value() > point.capacity().value() * ROUNDING) {
                    doubts.add(new Doubt(
                            false,
                            "gives less heat at " + print(t) + " °C than at " + print(other.outdoorTemperature())
                                    + " °C and the same speed",
                            "capacity that rises with the outdoor temperature"));
                }
            }
        }
    }

    /** Rated speed is another speed at each temperature once it is filled in; only published ratings compare. */
    private static boolean comparable(HeatingPoint point, HeatingPoint other) {
        return switch (point.speed()) {
            case MINIMUM -> false;
            case RATED -> point.capacity().isPublished() && other.capacity().isPublished();
            // The warm end only goes on from the points, and would say again what they say.
            case MAXIMUM ->
                point.outdoorTemperature() < WarmEnd.TEMPERATURE
                        || point.capacity().isPublished();
        };
    }

    private static void cooling(List<CoolingPoint> points, List<Doubt> doubts) {
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            double t = point.outdoorTemperature();
            double lift = Math.max(1e-6, t - CoolingCoil.RATED_DRY_BULB);
            double cold = CoolingCoil.RATED_DRY_BULB + ZERO_CELSIUS;
            efficiency("cooling", t, point.speed(), point.capacity(), point.power(), cold / lift, doubts);
            for (int j = i + 1; j < points.size(); j++) {
                var other = points.get(j);
                if (other.outdoorTemperature() == t
                        && other.capacity().value() < point.capacity().value()) {
                    doubts.add(new Doubt(true, falls("cooling", t), "more at a faster speed"));
                }
            }
        }
    }

    private static String falls(String what, double temperature) {
        return "gives less " + what + " at a faster speed, at " + print(temperature) + " °C";
    }

    private static void efficiency(
            String what,
            double temperature,
            Speed speed,
            Figure capacity,
            Figure power,
            double carnot,
            List<Doubt> doubts) {
        double efficiency = capacity.value() / power.value();
        String where = " at " + print(temperature) + " °C, " + words(speed) + " speed";
        if (!(efficiency < carnot)) {
            doubts.add(new Doubt(
                    true,
                    what + " efficiency " + print(efficiency) + where + " is above Carnot's",
                    "below " + print(carnot)
                            + "; heat in W or power in Btu/h by mistake makes it 3.41 times too high"));
        } else if (efficiency < LOWEST_EFFICIENCY) {
            doubts.add(new Doubt(
                    false,
                    what + " efficiency " + print(efficiency) + where + " is below 1",
                    "at least 1: resistance does as well"));
        }
    }

    private static void nameplate(Product product, List<Doubt> doubts) {
        var supply = product.supply();
        double amps =
                supply.nameplateAmps().valueOr(supply.minimumCircuitAmpacity().value());
        double most = amps * supply.voltage().nominal();
        double power = 0;
        for (var point : product.performance().heating()) {
            power = Math.max(power, point.power().valueOr(0));
        }
        for (var point : product.performance().cooling()) {
            power = Math.max(power, point.power().valueOr(0));
        }
        if (power > most) {
            doubts.add(new Doubt(
                    false,
                    "draws " + print(power) + " W, more than its nameplate's amperes allow",
                    "at most " + print(most) + " W"));
        }
    }

    private static String words(Speed speed) {
        return switch (speed) {
            case MINIMUM -> "lowest";
            case RATED -> "rated";
            case MAXIMUM -> "highest";
        };
    }

    private static String print(double value) {
        return Double.toString(Elementary.rint(value * 10) / 10);
    }
}
