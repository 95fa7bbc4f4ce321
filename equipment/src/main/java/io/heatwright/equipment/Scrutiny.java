package io.heatwright.equipment;

import io.heatwright.climate.Elementary;
import java.util.ArrayList;
import java.util.List;

/**
 * What someone of the trade would ask about a sheet that {@link Plausibility} lets pass: figures that other figures of the
 * sheet contradict, units taken for one another, and what is missing. It asks once, when a person adds a sheet; the
 * limits are judgement, drawn just beyond the catalogue's own sheets unless a source is named.
 */
public final class Scrutiny {

    /** Efficiency over Carnot's between the air temperatures: of 82 products none passes 0.58 at lowest speed. */
    private static final double MOST_OF_CARNOT_SLOW = 0.60;

    /** The same at rated and highest speed, where none passes 0.36. */
    private static final double MOST_OF_CARNOT = 0.40;

    private static final double ZERO_CELSIUS = 273.15;
    private static final double FREEZING = 0;
    private static final double FROST_BELOW = (40 - 32) / 1.8;
    private static final double COLD = NeepStatistics.F17 + 0.5;
    private static final double RISE = 1.10;
    private static final double AGREES = 0.05;
    private static final double BTUH_PER_WATT = 3600 / 1055.05585262;
    private static final double BEYOND_PROOF = 10;

    private Scrutiny() {}

    /**
     * Looks for doubts.
     *
     * @param product a sheet in which {@link Plausibility} finds nothing impossible
     * @return what is impossible or suspicious; empty if nothing is
     */
    public static List<Doubt> doubts(Product product) {
        var doubts = new ArrayList<Doubt>();
        var heating = product.performance().heating();
        size(product, doubts);
        for (var point : heating) {
            efficiency(point, doubts);
        }
        for (int i = 0; i < heating.size(); i++) {
            for (int j = 0; j < heating.size(); j++) {
                pair(heating.get(i), heating.get(j), doubts);
            }
        }
        if (product.kind().heats() && product.performance().compressor() != Compressor.NONE) {
            cold(product, doubts);
        }
        if (product.performance().compressor() == Compressor.TWO_SPEED) {
            suspect(
                    doubts,
                    "has two speeds, of which plans know only the rated one; the others serve its ratings",
                    "rated points of the full stage");
        }
        Ratings.doubts(product, doubts);
        Nameplate.doubts(product, doubts);
        return List.copyOf(doubts);
    }

    /** Capacities far outside a kind are mostly units taken for one another: 1 W is 3.412 Btu/h. */
    private static void size(Product product, List<Doubt> doubts) {
        double most = most(product.kind());
        double highest = 0;
        for (var point : product.performance().heating()) {
            highest = Math.max(highest, point.capacity().valueOr(0));
        }
        for (var point : product.performance().cooling()) {
            highest = Math.max(highest, point.capacity().valueOr(0));
        }
        if (highest > most) {
            suspect(
                    doubts,
                    "gives " + print(highest) + " W, much for a "
                            + product.kind().words(),
                    "at most " + print(most) + " W; or was Btu/h meant, " + print(highest / BTUH_PER_WATT) + " W?");
        } else if (highest > 0 && highest < LEAST) {
            suspect(
                    doubts,
                    "gives no more than " + print(highest) + " W",
                    "at least " + print(LEAST) + " W; or was W meant where Btu/h stands, "
                            + print(highest * BTUH_PER_WATT) + " W, or kW?");
        }
    }

    private static final double LEAST = 600;

    private static double most(Kind kind) {
        return switch (kind) {
            case WINDOW_HEAT_PUMP, THROUGH_WALL_HEAT_PUMP, WINDOW_AIR_CONDITIONER -> 8_500;
            case PORTABLE_HEAT_PUMP, PORTABLE_AIR_CONDITIONER, PACKAGED_TERMINAL_HEAT_PUMP -> 6_000;
            case MINI_SPLIT -> 14_000;
            case MULTI_ZONE -> 20_000;
            default -> 30_000;
        };
    }

    private static void efficiency(HeatingPoint point, List<Doubt> doubts) {
        double lift = HeatingSide.RATED_INDOOR - point.outdoorTemperature();
        if (!(lift > 5) || !point.power().isKnown()) {
            return;
        }
        double cop = cop(point);
        double carnot = (HeatingSide.RATED_INDOOR + ZERO_CELSIUS) / lift;
        double most = carnot * (point.speed() == Speed.MINIMUM ? MOST_OF_CARNOT_SLOW : MOST_OF_CARNOT);
        if (cop > most) {
            suspect(
                    doubts,
                    "has a heating COP of " + print(cop) + where(point) + ", which no listed product reaches",
                    "at most about " + print(most)
                            + "; heat in W or power in Btu/h by mistake makes it 3.41 times too high");
        }
    }

    private static void pair(HeatingPoint point, HeatingPoint other, List<Doubt> doubts) {
        double t = point.outdoorTemperature();
        double u = other.outdoorTemperature();
        boolean known = point.power().isKnown() && other.power().isKnown();
        if (known && u < t && other.speed() == point.speed()) {
            if (other.capacity().value() == point.capacity().value()
                    && other.power().value() == point.power().value()) {
                suspect(
                        doubts,
                        "has the same heat and power" + where(point) + " and at " + print(u) + " °C",
                        "two points");
            } else if (cop(other) > RISE * cop(point)) {
                suspect(
                        doubts,
                        "is more efficient" + where(other) + " than at " + print(t) + " °C: COP " + print(cop(other))
                                + " against " + print(cop(point)),
                        "a COP that falls with the outdoor temperature");
            }
        }
        if (known
                && t == u
                && point.speed() == Speed.RATED
                && other.speed() == Speed.MAXIMUM
                && cop(other) > RISE * cop(point)) {
            suspect(
                    doubts,
                    "is far more efficient" + where(other) + " than at rated speed: COP " + print(cop(other))
                            + " against " + print(cop(point)),
                    "a COP that falls with speed");
        }
    }

    private static void cold(Product product, List<Doubt> doubts) {
        double coldest = product.coldestPublishedPoint();
        if (coldest > COLD && !product.assumesPerformance()) {
            suspect(
                    doubts,
                    "publishes no heat at 17 °F (-8.3 °C) or colder, so nothing there is proven",
                    "a heating point at 17 °F, at 5 °F and at the coldest limit");
        }
        boolean silent = false;
        for (var point : product.performance().heating()) {
            silent |= point.basis() == PointBasis.NOT_STATED && point.outdoorTemperature() < FROST_BELOW;
        }
        if (silent) {
            suspect(
                    doubts,
                    "does not say whether defrost is in its cold heating points; they count as steady",
                    "basis: steady or basis: defrost-integrated");
        }
        var limit = product.performance().lowestOutdoorTemperature();
        if (Double.isFinite(coldest) && limit.value() < coldest - BEYOND_PROOF) {
            suspect(
                    doubts,
                    "is said to heat down to " + print(limit.value()) + " °C, but has no point below " + print(coldest)
                            + " °C; a plan counts no heat there",
                    "a heating point at the limit");
        }
        boolean outdoorCoil = product.kind() == Kind.MINI_SPLIT || product.kind() == Kind.MULTI_ZONE;
        if (outdoorCoil
                && coldest < FREEZING
                && !product.behaviour().panHeater().isKnown()) {
            suspect(
                    doubts,
                    "does not say whether a pan heater keeps its drain from freezing",
                    "pan heater: 100 W, or 0 W if there is none or it is in the power of the points");
        }
    }

    static double cop(HeatingPoint point) {
        return point.capacity().value() / point.power().value();
    }

    static void suspect(List<Doubt> doubts, String problem, String expected) {
        doubts.add(new Doubt(false, problem, expected));
    }

    static boolean differ(double one, double other) {
        return Math.abs(one / other - 1) > AGREES;
    }

    private static String where(HeatingPoint point) {
        return " at " + print(point.outdoorTemperature()) + " °C, "
                + switch (point.speed()) {
                    case MINIMUM -> "lowest";
                    case RATED -> "rated";
                    case MAXIMUM -> "highest";
                }
                + " speed";
    }

    static String print(double value) {
        double rounded = Elementary.rint(value * 10) / 10;
        return rounded == Elementary.rint(rounded) ? Long.toString(Math.round(rounded)) : Double.toString(rounded);
    }

    /** Ratings against the points and against one another. */
    private static final class Ratings {
        private static final double BTU_PER_WATT_HOUR = BTUH_PER_WATT;

        private static void doubts(Product product, List<Doubt> doubts) {
            var performance = product.performance();
            double hspf2 = performance.rating(Metric.HSPF2).value();
            double hspf = performance.rating(Metric.HSPF).value();
            double seer2 = performance.rating(Metric.SEER2).value();
            double seer = performance.rating(Metric.SEER).value();
            double eer = performance
                    .rating(Metric.EER2)
                    .orElse(performance.rating(Metric.EER))
                    .value();
            if (hspf2 > hspf) {
                suspect(doubts, "has an HSPF2 above its HSPF", "HSPF2 is the smaller of the two");
            }
            if (seer2 > seer) {
                suspect(doubts, "has a SEER2 above its SEER", "SEER2 is the smaller of the two, or equal");
            }
            if (seer2 < eer || seer < eer) {
                suspect(doubts, "has a seasonal cooling rating below its EER", "SEER2 above EER2");
            }
            seasonal(performance, hspf2, doubts);
            for (var point : performance.cooling()) {
                double own = point.capacity().value() / point.power().value() * BTU_PER_WATT_HOUR;
                if (point.speed() == Speed.RATED
                        && Math.abs(point.outdoorTemperature() - NeepStatistics.F95) < 1
                        && differ(own, eer)) {
                    suspect(
                            doubts,
                            "has an EER of " + print(eer) + ", but " + print(own) + " by its cooling at 95 °F",
                            "figures that agree");
                }
            }
            for (var point : performance.heating()) {
                double stated = performance.rating(Metric.COP_47F).value();
                if (point.speed() == Speed.RATED
                        && Math.abs(point.outdoorTemperature() - NeepStatistics.F47) < 1
                        && differ(cop(point), stated)) {
                    suspect(
                            doubts,
                            "has a COP of " + print(stated) + " at 47 °F, but " + print(cop(point))
                                    + " by its point there",
                            "figures that agree");
                }
            }
        }

        /** A season's mean lies between the best and the worst of its hours. */
        private static void seasonal(Performance performance, double hspf2, List<Doubt> doubts) {
            double best = Double.NEGATIVE_INFINITY;
            double worst = Double.POSITIVE_INFINITY;
            for (var point : performance.heating()) {
                if (point.power().isKnown()) {
                    best = Math.max(best, cop(point));
                    worst = Math.min(worst, cop(point));
                }
            }
            double mean = hspf2 / BTU_PER_WATT_HOUR;
            if (best > worst && mean > best) {
                suspect(
                        doubts,
                        "has an HSPF2 of " + print(hspf2) + ", a mean COP of " + print(mean) + ", but no point above "
                                + print(best),
                        "HSPF2 below " + print(best * BTU_PER_WATT_HOUR));
            } else if (best > worst && mean < worst) {
                suspect(
                        doubts,
                        "has an HSPF2 of " + print(hspf2) + ", a mean COP of " + print(mean) + ", but no point below "
                                + print(worst),
                        "HSPF2 above " + print(worst * BTU_PER_WATT_HOUR));
            }
        }
    }

    /** The nameplate's own figures, by the rules that NEC article 440 sets for them, and plugs by NEMA WD 6. */
    private static final class Nameplate {
        private static final double PLUG_SHARE = 0.8;

        private static void doubts(Product product, List<Doubt> doubts) {
            var supply = product.supply();
            double amps = supply.nameplateAmps().value();
            double ampacity = supply.minimumCircuitAmpacity().value();
            double breaker = supply.maximumBreaker().value();
            if (ampacity < amps) {
                doubts.add(new Doubt(
                        true,
                        "has a circuit ampacity of " + print(ampacity) + " A below its current of " + print(amps)
                                + " A",
                        "minimum circuit ampacity at or above amps"));
            }
            if (breaker < ampacity) {
                doubts.add(new Doubt(
                        true,
                        "allows a breaker of " + print(breaker) + " A at most, below its circuit ampacity of "
                                + print(ampacity) + " A",
                        "maximum breaker at or above minimum circuit ampacity"));
            }
            supply.plug().ifPresent(plug -> plug(plug, supply, doubts));
            double low = product.sound().indoorLow().value();
            double high = product.sound().indoorHigh().value();
            if (high < low) {
                doubts.add(new Doubt(true, "is louder indoors at its quietest than at its loudest", "low below high"));
            }
            if (low < 15 || high > 75) {
                suspect(doubts, "has an unusual noise indoors", "15 to 75 dB(A)");
            }
        }

        private static void plug(String plug, Supply supply, List<Doubt> doubts) {
            if (supply.connection() == Connection.HARDWIRED) {
                suspect(doubts, "is hardwired and has a plug " + plug, "one of the two");
            }
            boolean low = plug.startsWith("5-");
            boolean high = plug.startsWith("6-");
            if ((low && supply.voltage() == Voltage.VOLTS_208_TO_240)
                    || (high && supply.voltage() == Voltage.VOLTS_120)) {
                doubts.add(new Doubt(
                        true,
                        "has a plug " + plug + " that is not made for its voltage",
                        "5-15P for 120 V, 6-15P for 240 V"));
            }
            double rating =
                    plug.contains("-15") ? 15 : plug.contains("-20") ? 20 : plug.contains("-30") ? 30 : Double.NaN;
            if (supply.nameplateAmps().value() > PLUG_SHARE * rating) {
                suspect(
                        doubts,
                        "draws " + print(supply.nameplateAmps().value()) + " A through a plug " + plug,
                        "at most " + print(PLUG_SHARE * rating) + " A");
            }
        }
    }
}
