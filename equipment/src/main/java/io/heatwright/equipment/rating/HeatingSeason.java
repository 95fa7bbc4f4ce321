package io.heatwright.equipment.rating;

import static io.heatwright.equipment.rating.TestName.A_FULL;
import static io.heatwright.equipment.rating.TestName.H0_LOW;
import static io.heatwright.equipment.rating.TestName.H1_FULL;
import static io.heatwright.equipment.rating.TestName.H1_LOW;
import static io.heatwright.equipment.rating.TestName.H2_FULL;
import static io.heatwright.equipment.rating.TestName.H2_INTERMEDIATE;
import static io.heatwright.equipment.rating.TestName.H2_LOW;
import static io.heatwright.equipment.rating.TestName.H3_FULL;
import static io.heatwright.equipment.rating.TestName.H3_LOW;
import static io.heatwright.equipment.rating.TestName.H4_FULL;
import static io.heatwright.equipment.rating.TestName.celsius;

import java.util.ArrayList;

/**
 * The heating season of [AHRI 210/240] section 11.2.2: HSPF and HSPF2 differ in load and bin hours. Numbers of equations are
 * those of the 2023 edition as cited by resdx, through which they were read. What the unit leaves of the load is met by
 * resistance.
 */
public final class HeatingSeason {

    private static final double T17 = celsius(17);
    private static final double T5 = celsius(5);
    private static final double FROST_FULL = celsius(45);
    private static final double FROST_LOW = celsius(40);
    /** A cut-out in the middle of a bin stays there whatever unit it was written in, K. */
    private static final double ROUNDING = 1e-6;

    private static final double OLD_LOAD_FACTOR = 0.77;
    private static final double OLD_DESIGN_RANGE = 60 / 1.8;
    private static final double WATTS_PER_BTUH = 1055.05585262 / 3600;

    private final RatedUnit unit;
    private final RatingRules rules;

    private HeatingSeason(RatedUnit unit, RatingRules rules) {
        this.unit = unit;
        this.rules = rules;
    }

    /**
     * Computes the season.
     *
     * @param unit with the heating tests of its staging, and test A if the edition is that of 2023
     * @param region where
     * @param rules by which
     * @return the season; its efficiency × 3.412 is HSPF or HSPF2
     * @throws IllegalArgumentException if a test is missing, or points lead to power below zero
     */
    public static Season of(RatedUnit unit, Region region, RatingRules rules) {
        return new HeatingSeason(unit, rules).season(region);
    }

    private Season season(Region region) {
        double noLoad = region.zeroLoadTemperature(rules.edition());
        double slope = designLoad(region) / (noLoad - region.designTemperature());
        var bins = new ArrayList<RatingBin>();
        for (int i = 0; i < region.bins(); i++) {
            double fraction = region.fraction(i, rules.edition());
            double t = Region.binTemperature(i);
            double load = (noLoad - t) * slope;
            if (fraction > 0 && load > 0) {
                bins.add(bin(new Hour(fraction, t, load)));
            }
        }
        return new Season(bins, unit.defrost().factor());
    }

    /** Load at the design temperature: equations 11.109 to 11.111 in 2017, C Q_A in 2023. */
    private double designLoad(Region region) {
        if (rules.edition() == Edition.AHRI_2023) {
            return region.loadFactor(unit.staging(), rules.loadFactor())
                    * unit.points().at(A_FULL).capacity();
        }
        double range = region.zeroLoadTemperature(Edition.AHRI_2017) - region.designTemperature();
        double least = unit.points().at(H1_FULL).capacity() * range / OLD_DESIGN_RANGE;
        return OLD_LOAD_FACTOR * standardized(least / WATTS_PER_BTUH) * WATTS_PER_BTUH;
    }

    /** Nearest of the standardized design heating requirements, Btu/h; of two equally near the smaller. */
    private static double standardized(double requirement) {
        double best = 5000;
        for (double next = 10_000; next <= 130_000; next += next < 40_000 ? 5000 : 10_000) {
            if (Math.abs(next - requirement) < Math.abs(best - requirement)) {
                best = next;
            }
        }
        return best;
    }

    private record Hour(double fraction, double temperature, double load) {

        RatingBin result(double power, double supplement, double factor, double highest, double lowest) {
            return new RatingBin(fraction, temperature, load, power, supplement, factor, highest, lowest);
        }
    }

    private RatingBin bin(Hour hour) {
        return switch (unit.staging()) {
            case SINGLE_SPEED -> singleSpeed(hour);
            case TWO_SPEED -> twoSpeed(hour);
            case VARIABLE_SPEED -> variableSpeed(hour);
        };
    }

    /** Full speed: H3 to H1 where there is no frost, H3 to H2 where there is (eq. 11.117, 11.118). */
    private SpeedLine full(double t) {
        boolean frost = t > T17 && t < FROST_FULL;
        var points = unit.points();
        return SpeedLine.through(points.at(H3_FULL), points.at(frost ? H2_FULL : H1_FULL));
    }

    /** Low speed of two: H1 to H0 in the mild, H3 to H2 in frost, H3 to H1 in the cold (eq. 11.134 to 11.140). */
    private SpeedLine lowOfTwo(double t) {
        var points = unit.points();
        if (t >= FROST_LOW) {
            return SpeedLine.through(points.at(H1_LOW), points.at(H0_LOW));
        }
        return SpeedLine.through(points.at(H3_LOW), points.at(t > T17 ? H2_LOW : H1_LOW));
    }

    /** Share of a bin in which the compressor heats (eq. 11.125 to 11.127, 11.159 to 11.161, 11.196 to 11.198). */
    private double running(double t, double efficiency) {
        if (t <= unit.compressorOff() + ROUNDING || !(efficiency >= 1)) {
            return 0;
        }
        return t > unit.compressorOn() + ROUNDING ? 1 : 0.5;
    }

    private double running(double t, SpeedLine line) {
        return running(t, line.powerAt(t) > 0 ? line.efficiencyAt(t) : 0);
    }

    private RatingBin singleSpeed(Hour hour) {
        double t = hour.temperature();
        var line = full(t);
        return cycling(hour, line, running(t, line), line.capacityAt(t), line.capacityAt(t));
    }

    private RatingBin cycling(Hour hour, SpeedLine line, double running, double highest, double lowest) {
        double t = hour.temperature();
        // In extreme cold a line may have fallen to zero.
        double x = line.capacityAt(t) > hour.load() ? hour.load() / line.capacityAt(t) : 1;
        double factor = 1 - unit.heatingDegradation() * (1 - x);
        double supplement = hour.load() - line.capacityAt(t) * x * running;
        return hour.result(line.powerAt(t) * x * running / factor, supplement, factor, highest, lowest);
    }

    /**
     * At full speed all the time. Where test H4 lies above the line of H1 and H3, the unit may have more than the load after
     * all; it then gives the load. The reading of resdx counts the surplus as resistance heat below zero, which is kept.
     */
    private RatingBin atFull(Hour hour, SpeedLine line, double running, double lowest) {
        double t = hour.temperature();
        double highest = line.capacityAt(t);
        boolean surplus = highest > hour.load() && rules.branch() == LowTemperatureBranch.BY_TEMPERATURE;
        double share = surplus ? hour.load() / highest : 1;
        return hour.result(
                line.powerAt(t) * running * share, hour.load() - highest * running * share, 1, highest, lowest);
    }

    /** Equations 11.153 to 11.170. */
    private RatingBin twoSpeed(Hour hour) {
        double t = hour.temperature();
        var low = lowOfTwo(t);
        var full = full(t);
        double lowest = low.capacityAt(t);
        double highest = full.capacityAt(t);
        if (hour.load() <= lowest) {
            return cycling(hour, low, running(t, low), highest, lowest);
        }
        if (hour.load() >= highest) {
            return atFull(hour, full, running(t, full), lowest);
        }
        if (unit.cycling() == StageCycling.OFF_AND_FULL) {
            return cycling(hour, full, running(t, full), highest, lowest);
        }
        double share = (highest - hour.load()) / (highest - lowest);
        double power = low.powerAt(t) * share + full.powerAt(t) * (1 - share);
        double running = running(t, hour.load() / power);
        return hour.result(power * running, hour.load() * (1 - running), 1, highest, lowest);
    }

    /** Equations 11.153 to 11.156, 11.177, 11.178, 11.187, 11.188. The low speed has no frost in the standard. */
    private RatingBin variableSpeed(Hour hour) {
        double t = hour.temperature();
        var points = unit.points();
        var low = SpeedLine.through(points.at(H1_LOW), points.at(H0_LOW));
        var full = full(t);
        double lowest = low.capacityAt(t);
        double highest = full.capacityAt(t);
        if (hour.load() <= lowest) {
            return cycling(hour, low, running(t, low), highest, lowest);
        }
        if (hour.load() >= highest) {
            return atFull(hour, overloaded(t, full), running(t, full), lowest);
        }
        var frosted = SpeedLine.through(points.at(H3_FULL), points.at(H2_FULL));
        var middle = SpeedLine.between(points.at(H2_INTERMEDIATE), low, frosted);
        double efficiency = hour.load() <= middle.capacityAt(t)
                ? CoolingSeason.efficiency(hour.load(), t, low, middle)
                : CoolingSeason.efficiency(hour.load(), t, middle, full);
        double running = running(t, efficiency);
        double power = running > 0 ? hour.load() / efficiency * running : 0;
        return hour.result(power, hour.load() * (1 - running), 1, highest, lowest);
    }

    /** Full speed where the load exceeds it (eq. 11.203 to 11.206). */
    private SpeedLine overloaded(double t, SpeedLine full) {
        var points = unit.points();
        var coldest = points.at(H4_FULL);
        if (rules.branch() == LowTemperatureBranch.EVERYWHERE || (t > T5 && t <= T17)) {
            return SpeedLine.through(coldest, points.at(H3_FULL));
        }
        if (t > T17) {
            return full;
        }
        var slope = SpeedLine.through(points.at(H3_FULL), points.at(H1_FULL));
        return new SpeedLine(T5, coldest.capacity(), slope.capacitySlope(), coldest.power(), slope.powerSlope());
    }
}
