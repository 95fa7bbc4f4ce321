package io.heatwright.circuit.year;

/**
 * The heat in a thermal breaker as one lump that warms with the square of the current: {@code τ θ' = h − θ}, open at
 * {@code θ ≥ θt}, with h the square of current over rating. Two breakers stand for all that UL 489 allows: every one
 * holds 100 % for ever, opens within an hour at 135 % and, up to 30 A, within two minutes at 200 %, from cold [UL 489].
 *
 * <p><b>Slowest.</b> The last two points fix both constants: {@code 3600 = τ ln(h₁/(h₁ − θt))} and {@code 120 =
 * τ ln(h₂/(h₂ − θt))} with h₁ = 1.35² and h₂ = 2² give τ = 197.4 s and a θt that lies 2 parts in 100 million below h₁. Of
 * all such lumps that meet both points it is the slowest from 100 to 200 %. Between the points the standard promises no
 * more than at the lower one, so h is that of the lower one: 137 % takes the hour. It is credited with no heat that the
 * standard does not promise.
 *
 * <p><b>Quickest.</b> θt = 1, so that any lasting current above 100 % may open it; τ = 41.7 s puts 12 s at 200 %, about
 * the shortest on makers' curves (from memory).
 */
public final class ThermalImage {

    private static final double HOUR_SHARE = 1.35;
    private static final double HOUR_HEAT = HOUR_SHARE * HOUR_SHARE;
    private static final double HOUR = 3600;
    private static final double HOUR_RATING = 50;
    private static final double TWO_MINUTE_SHARE = 2;
    private static final double TWO_MINUTE_HEAT = TWO_MINUTE_SHARE * TWO_MINUTE_SHARE;
    private static final double TWO_MINUTES = 120;
    private static final double SHORTEST_AT_TWICE = 12;
    private static final int PASSES = 8;

    /** What rounding may add to a time, s. */
    private static final double SLACK = 1e-3;

    /** What rounding may add to a heat that only ever approaches its limit. */
    private static final double ROUNDING = 1e-12;

    private final double timeConstant;
    private final double limit;
    private final boolean slowest;
    private double heat;

    private ThermalImage(double timeConstant, double limit, boolean slowest) {
        this.timeConstant = timeConstant;
        this.limit = limit;
        this.slowest = slowest;
    }

    /**
     * The slowest breaker that the standard allows, cold. Above 30 A it gives larger breakers more time (from memory): 4
     * minutes at 200 % to 50 A, 6 to 100 A, 8 to 150 A, then 10; at 135 % two hours above 50 A.
     *
     * @param rating A, above 0, at most 225
     * @return a new image
     */
    public static ThermalImage slowest(double rating) {
        if (!(rating > 0 && rating <= 225)) {
            throw new IllegalArgumentException(
                    "A breaker of " + rating + " A is out of range. Allowed: above 0 A, at most 225 A.");
        }
        double atTwice = secondsAtTwice(rating);
        double atThird = rating <= HOUR_RATING ? HOUR : 2 * HOUR;
        double gap = 0;
        for (int i = 0; i < PASSES; i++) {
            double cold = StrictMath.log(TWO_MINUTE_HEAT / (TWO_MINUTE_HEAT - HOUR_HEAT + gap));
            gap = HOUR_HEAT * StrictMath.exp(-atThird / atTwice * cold);
        }
        double limit = HOUR_HEAT - gap;
        double timeConstant = atTwice / StrictMath.log(TWO_MINUTE_HEAT / (TWO_MINUTE_HEAT - limit));
        return new ThermalImage(timeConstant, limit, true);
    }

    private static double secondsAtTwice(double rating) {
        if (rating <= 30) {
            return TWO_MINUTES;
        }
        return rating <= HOUR_RATING ? 2 * TWO_MINUTES : rating <= 100 ? 360 : rating <= 150 ? 480 : 600;
    }

    /**
     * The quickest breaker, cold.
     *
     * @return a new image
     */
    public static ThermalImage quickest() {
        double timeConstant = SHORTEST_AT_TWICE / StrictMath.log(TWO_MINUTE_HEAT / (TWO_MINUTE_HEAT - 1));
        return new ThermalImage(timeConstant, 1, false);
    }

    /**
     * Carries a steady current for a while.
     *
     * @param share current over rating, dimensionless, at least 0
     * @param seconds how long, s, above 0
     * @return after how many seconds of them it opens; NaN if it holds
     */
    public double carry(double share, double seconds) {
        double target = heating(share);
        double opens = Double.NaN;
        if (heat > limit * (1 + ROUNDING)) {
            opens = 0;
        } else if (target > limit) {
            double wait = heat >= limit ? 0 : timeConstant * StrictMath.log((target - heat) / (target - limit));
            if (wait <= seconds + SLACK) {
                opens = Math.min(wait, seconds);
            }
        }
        heat = target + (heat - target) * StrictMath.exp(-seconds / timeConstant);
        return opens;
    }

    /**
     * Carries a short surge on top of what it carries anyway. The slowest breaker is credited with no heat for it.
     *
     * @param share surge over rating, dimensionless
     * @param seconds how long, s, at most 1
     */
    public void surge(double share, double seconds) {
        if (!slowest) {
            heat += share * share * seconds / timeConstant;
        }
    }

    private double heating(double share) {
        if (!slowest || share < HOUR_SHARE) {
            return share * share;
        }
        return share < TWO_MINUTE_SHARE ? HOUR_HEAT : TWO_MINUTE_HEAT;
    }
}
