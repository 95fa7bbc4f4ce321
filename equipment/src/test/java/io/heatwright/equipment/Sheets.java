package io.heatwright.equipment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Data sheets for tests, written as in the trade: °F, Btu/h, W. */
public final class Sheets {

    static final double BTUH = 1055.05585262 / 3600;
    static final String SOURCE = "test sheet";

    private Sheets() {}

    static double fahrenheit(double f) {
        return (f - 32) / 1.8;
    }

    static Figure watts(double btuh) {
        return Double.isNaN(btuh) ? Figure.notPublished() : Figure.published(btuh * BTUH, SOURCE);
    }

    static Figure published(double value) {
        return Double.isNaN(value) ? Figure.notPublished() : Figure.published(value, SOURCE);
    }

    static HeatingPoint heat(double f, Speed speed, double btuh, double watts) {
        return new HeatingPoint(fahrenheit(f), speed, watts(btuh), published(watts), PointBasis.STEADY);
    }

    static CoolingPoint cool(double f, Speed speed, double btuh, double watts) {
        return new CoolingPoint(fahrenheit(f), speed, watts(btuh), published(watts));
    }

    /** Gree VIR09HP115V1 as in the NEEP list of 2018. */
    public static Product gree() {
        return heatPump(
                "gree",
                Kind.MINI_SPLIT,
                Compressor.VARIABLE_SPEED,
                List.of(
                        heat(47, Speed.MINIMUM, 2100, 100),
                        heat(47, Speed.RATED, 9900, 700),
                        heat(47, Speed.MAXIMUM, 14000, 1270),
                        heat(17, Speed.MINIMUM, 1825, 100),
                        heat(17, Speed.RATED, 6100, 750),
                        heat(17, Speed.MAXIMUM, 10215, 1271),
                        heat(5, Speed.MINIMUM, 1545, 100),
                        heat(5, Speed.MAXIMUM, 8680, 1252)),
                List.of(cool(95, Speed.RATED, 9000, 692)),
                List.of(new Rating(Metric.SEER, published(23)), new Rating(Metric.EER, published(13))),
                Behaviour.notPublished(),
                Double.NaN);
    }

    /** Mitsubishi Electric MXZ-3C24NAHZ2, outdoor unit for three heads, as in the NEEP list of 2018. */
    public static Product multiZone() {
        return heatPump(
                "mxz",
                Kind.MULTI_ZONE,
                Compressor.VARIABLE_SPEED,
                List.of(
                        heat(47, Speed.MINIMUM, 11400, 930),
                        heat(47, Speed.RATED, 25000, 1720),
                        heat(47, Speed.MAXIMUM, 25000, 1720),
                        heat(17, Speed.MINIMUM, 13100, 1500),
                        heat(17, Speed.RATED, 14000, 1620),
                        heat(17, Speed.MAXIMUM, 25000, 3560),
                        heat(5, Speed.MINIMUM, 12500, 1600),
                        heat(5, Speed.MAXIMUM, 25000, 3820),
                        heat(-13, Speed.MINIMUM, 10000, 1400),
                        heat(-13, Speed.MAXIMUM, 22050, 3520)),
                List.of(cool(95, Speed.RATED, 22000, 1630)),
                List.of(new Rating(Metric.SEER, published(19)), new Rating(Metric.EER, published(13.5))),
                Behaviour.notPublished(),
                Double.NaN);
    }

    /** GE AZ65H07DAB packaged terminal heat pump with a resistance heater of 2,650 W. */
    static Product packagedTerminal() {
        var none = Figure.notPublished();
        var behaviour = new Behaviour(
                published(fahrenheit(25)),
                published(fahrenheit(32)),
                false,
                none,
                none,
                none,
                none,
                Optional.empty(),
                none,
                none,
                none,
                none);
        return heatPump(
                "ge",
                Kind.PACKAGED_TERMINAL_HEAT_PUMP,
                Compressor.SINGLE_SPEED,
                List.of(heat(47, Speed.RATED, 6100, 440)),
                List.of(cool(95, Speed.RATED, 6900, 530)),
                List.of(),
                behaviour,
                2650);
    }

    static Product heatPump(
            String id,
            Kind kind,
            Compressor compressor,
            List<HeatingPoint> heating,
            List<CoolingPoint> cooling,
            List<Rating> ratings,
            Behaviour behaviour,
            double resistance) {
        var none = Figure.notPublished();
        return new Product(
                id,
                "Maker",
                id,
                kind,
                Optional.empty(),
                Optional.empty(),
                "2018",
                new Market(Status.UNKNOWN, "", "", List.of()),
                new Refrigerant(Optional.empty(), none, ""),
                new Supply(Voltage.VOLTS_120, Connection.UNKNOWN, Optional.empty(), none, none, none, SOURCE),
                new Sound(none, none, none, ""),
                Body.notPublished(),
                new Performance(
                        compressor, heating, cooling, ratings, none, none, none, published(resistance), none, none),
                behaviour,
                1,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static Product withHeating(Product product, List<HeatingPoint> points) {
        var p = product.performance();
        return product.with(
                new Performance(
                        p.compressor(),
                        new ArrayList<>(points),
                        p.cooling(),
                        p.ratings(),
                        p.lowestOutdoorTemperature(),
                        p.sensibleHeatRatio(),
                        p.cyclingDegradation(),
                        p.resistanceHeat(),
                        p.fuelHeat(),
                        p.fuelEfficiency()),
                product.behaviour());
    }

    static Operation heating(double fahrenheit, double watts) {
        return asked(Mode.HEAT, fahrenheit, HeatingSide.RATED_INDOOR, 0.006, watts);
    }

    static Operation cooling(double fahrenheit, double watts) {
        return asked(Mode.COOL, fahrenheit, 26.6667, 0.01118, watts);
    }

    /** An hour, so that neither start-up nor overshoot shows. */
    private static Operation asked(Mode mode, double fahrenheit, double room, double humidityRatio, double watts) {
        var operation = new Operation();
        operation.step(3600);
        double t = fahrenheit(fahrenheit);
        operation.weather(t, HeatingSide.ratingHumidityRatio(t), 101_325);
        operation.room(room, humidityRatio);
        operation.ask(mode);
        operation.request(watts);
        return operation;
    }
}
