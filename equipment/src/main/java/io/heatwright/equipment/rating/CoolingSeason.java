package io.heatwright.equipment.rating;

import static io.heatwright.equipment.rating.TestName.A_FULL;
import static io.heatwright.equipment.rating.TestName.B_FULL;
import static io.heatwright.equipment.rating.TestName.B_LOW;
import static io.heatwright.equipment.rating.TestName.E_INTERMEDIATE;
import static io.heatwright.equipment.rating.TestName.F_LOW;
import static io.heatwright.equipment.rating.TestName.celsius;

import java.util.ArrayList;
import java.util.List;

/**
 * The cooling season of [AHRI 210/240] section 11.2: SEER and SEER2 share equations and bins. Numbers of equations are
 * those of the 2023 edition as cited by resdx, through which they were read.
 */
public final class CoolingSeason {

    private static final double[] FRACTIONS = {0.214, 0.231, 0.216, 0.161, 0.104, 0.052, 0.018, 0.004};
    private static final double COOLEST_BIN = 67;
    private static final double BIN_WIDTH = 5;
    private static final double NO_LOAD = celsius(65);
    private static final double DESIGN = celsius(95);
    private static final double SIZING = 1.1;

    private CoolingSeason() {}

    /**
     * Computes the season.
     *
     * @param unit with the cooling tests of its staging
     * @return the season; its efficiency × 3.412 is SEER or SEER2
     * @throws IllegalArgumentException if a test is missing, or points lead to power below zero
     */
    public static Season of(RatedUnit unit) {
        return switch (unit.staging()) {
            case SINGLE_SPEED -> singleSpeed(unit);
            case TWO_SPEED -> byBins(unit, CoolingSeason::twoSpeed);
            case VARIABLE_SPEED -> byBins(unit, new VariableSpeed(unit.points())::bin);
        };
    }

    /** SEER = (1 − Cd/2) Q_B/P_B (eq. 11.56): one bin at test B, half of the time off. */
    private static Season singleSpeed(RatedUnit unit) {
        var test = unit.points().at(B_FULL);
        double factor = 1 - 0.5 * unit.coolingDegradation();
        double capacity = test.capacity();
        return new Season(
                List.of(new RatingBin(
                        1,
                        B_FULL.outdoorTemperature(),
                        capacity,
                        test.power() / factor,
                        0,
                        factor,
                        capacity,
                        capacity)),
                1);
    }

    private interface BinRule {
        RatingBin bin(RatedUnit unit, Bin bin);
    }

    /** What one bin asks for, and both ends of what the unit has for it. */
    private record Bin(double fraction, double temperature, double load, SpeedLine low, SpeedLine full) {

        double lowest() {
            return low.capacityAt(temperature);
        }

        double highest() {
            return full.capacityAt(temperature);
        }

        RatingBin cycling(SpeedLine line, double degradation) {
            double x = load / line.capacityAt(temperature);
            double factor = 1 - degradation * (1 - x);
            return result(load, x * line.powerAt(temperature) / factor, factor);
        }

        RatingBin atFull() {
            return result(highest(), full.powerAt(temperature), 1);
        }

        RatingBin result(double met, double power, double factor) {
            return new RatingBin(fraction, temperature, met, power, 0, factor, highest(), lowest());
        }
    }

    private static Season byBins(RatedUnit unit, BinRule rule) {
        var points = unit.points();
        var low = SpeedLine.through(points.at(F_LOW), points.at(B_LOW));
        var full = SpeedLine.through(points.at(B_FULL), points.at(A_FULL));
        double design = points.at(A_FULL).capacity() / SIZING;
        var bins = new ArrayList<RatingBin>();
        for (int i = 0; i < FRACTIONS.length; i++) {
            double t = celsius(COOLEST_BIN + BIN_WIDTH * i);
            double load = (t - NO_LOAD) / (DESIGN - NO_LOAD) * design; // eq. 11.60
            bins.add(rule.bin(unit, new Bin(FRACTIONS[i], t, load, low, full)));
        }
        return new Season(bins, 1);
    }

    /** Equations 11.66 to 11.79. */
    private static RatingBin twoSpeed(RatedUnit unit, Bin bin) {
        double lowest = bin.lowest();
        double highest = bin.highest();
        if (bin.load() <= lowest) {
            return bin.cycling(bin.low(), unit.coolingDegradation());
        }
        if (bin.load() >= highest) {
            return bin.atFull();
        }
        if (unit.cycling() == StageCycling.OFF_AND_FULL) {
            return bin.cycling(bin.full(), unit.coolingDegradation());
        }
        double low = (highest - bin.load()) / (highest - lowest);
        double power = low * bin.low().powerAt(bin.temperature())
                + (1 - low) * bin.full().powerAt(bin.temperature());
        return bin.result(bin.load(), power, 1);
    }

    /** Equations 11.66 to 11.69 and 11.101: below low speed cycling, above it COP linear in the load. */
    private record VariableSpeed(SpeedLine intermediate) {

        VariableSpeed(TestPoints points) {
            this(intermediate(points));
        }

        private static SpeedLine intermediate(TestPoints points) {
            var low = SpeedLine.through(points.at(F_LOW), points.at(B_LOW));
            var full = SpeedLine.through(points.at(B_FULL), points.at(A_FULL));
            return SpeedLine.between(points.at(E_INTERMEDIATE), low, full);
        }

        RatingBin bin(RatedUnit unit, Bin bin) {
            double t = bin.temperature();
            if (bin.load() <= bin.lowest()) {
                return bin.cycling(bin.low(), unit.coolingDegradation());
            }
            double middle = intermediate.capacityAt(t);
            if (bin.load() < middle) {
                return bin.result(bin.load(), bin.load() / efficiency(bin.load(), t, bin.low(), intermediate), 1);
            }
            if (bin.load() <= bin.highest()) {
                return bin.result(bin.load(), bin.load() / efficiency(bin.load(), t, intermediate, bin.full()), 1);
            }
            return bin.atFull();
        }
    }

    /** COP between two speeds, linear in the capacity. */
    static double efficiency(double load, double t, SpeedLine slow, SpeedLine fast) {
        double from = slow.capacityAt(t);
        double range = fast.capacityAt(t) - from;
        double slowest = slow.efficiencyAt(t);
        return range == 0 ? slowest : slowest + (fast.efficiencyAt(t) - slowest) * (load - from) / range;
    }
}
