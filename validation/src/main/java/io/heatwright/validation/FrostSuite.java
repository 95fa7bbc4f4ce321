package io.heatwright.validation;

import io.heatwright.climate.MoistAir;
import io.heatwright.equipment.frost.Defrost;
import io.heatwright.equipment.frost.DefrostTrigger;
import io.heatwright.equipment.frost.Frost;
import io.heatwright.home.quantity.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What frost and defrost take from steady capacity, beside the three published models, each written here from its source. */
public final class FrostSuite implements Suite {
    /** The suite's name in results. */
    public static final String NAME = "frost";

    private static final double SEA_LEVEL = 101_325;
    private static final double RATED = 3000;
    private static final double[] FAHRENHEIT = {-20, 17, 27, 37};
    private static final double[] MANUFACTURERS_LOSS = {0.075, 0.085, 0.11, 0.09};
    private static final double[] HUMIDITIES = {0.7, 0.8, 0.9};
    private static final double PERCENT = 100;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String source() {
        return "Defrost of ANSI/RESNET/ICC 301, the on-demand model of the EnergyPlus Engineering Reference, and a manufacturer's"
                + " curve in NIST Technical Note 1848";
    }

    @Override
    public Optional<String> allowance() {
        return Optional.of(
                "Low and high are the least and the greatest of the three models, which know nothing of each other;"
                        + " only the second knows humidity");
    }

    @Override
    public List<Check> run() {
        var checks = new ArrayList<Check>();
        for (var i = 0; i < FAHRENHEIT.length; i++) {
            for (var humidity : HUMIDITIES) {
                checks.add(check(FAHRENHEIT[i], humidity, MANUFACTURERS_LOSS[i]));
            }
        }
        return List.copyOf(checks);
    }

    private static Check check(double fahrenheit, double relativeHumidity, double manufacturersLoss) {
        var standard = standardLoss(fahrenheit);
        var humid = humidityLoss(fahrenheit, relativeHumidity);
        var low = Math.min(manufacturersLoss, Math.min(standard, humid));
        var high = Math.max(manufacturersLoss, Math.max(standard, humid));
        var value = ourLoss(fahrenheit, relativeHumidity);
        return new Check(
                NAME,
                Figures.decimals(fahrenheit, 0) + " °F, " + Figures.decimals(PERCENT * relativeHumidity, 0) + " % damp",
                "capacity_loss",
                "%",
                PERCENT * value,
                PERCENT * low,
                PERCENT * high,
                value >= low && value <= high,
                0);
    }

    private static double celsius(double fahrenheit) {
        return (fahrenheit - 32) / 1.8;
    }

    /**
     * Steady capacity of a unit whose capacity falls by 37.4 % from 47 to 17 °F, the mean of single-speed units; below 0 °F,
     * where those stop, of the MUZ-FH09NA, 7,300 of 10,900 Btu/h.
     */
    private static double steady(double fahrenheit) {
        return fahrenheit < 0 ? RATED * 7300 / 10_900 : RATED * (1 - 0.374 * (47 - fahrenheit) / 30);
    }

    private static double ourLoss(double fahrenheit, double relativeHumidity) {
        var t = celsius(fahrenheit);
        var steady = steady(fahrenheit);
        var humidity = MoistAir.humidityRatioAtRelativeHumidity(t, relativeHumidity, SEA_LEVEL);
        var driving = Frost.drivingHumidity(t, humidity, SEA_LEVEL, steady / RATED);
        var defrost = new Defrost(DefrostTrigger.ON_DEMAND, 1, RATED);
        return 1 - defrost.lasting(steady, driving, t) / steady;
    }

    private static double standardLoss(double fahrenheit) {
        return 1.8 * Math.max(0, Math.min(0.08, 0.134 - 0.003 * fahrenheit));
    }

    private static double humidityLoss(double fahrenheit, double relativeHumidity) {
        var t = celsius(fahrenheit);
        var coil = 0.82 * t - 8.589;
        var humidity = MoistAir.humidityRatioAtRelativeHumidity(t, relativeHumidity, SEA_LEVEL);
        var driving = Math.max(1e-6, humidity - MoistAir.saturationHumidityRatio(coil, SEA_LEVEL));
        var share = 1 / (1 + 0.01446 / driving);
        var reverse = 0.01 * share * (7.222 - t) * RATED / 1.01667;
        return 1 - 0.875 * (1 - share) + reverse / steady(fahrenheit);
    }
}
