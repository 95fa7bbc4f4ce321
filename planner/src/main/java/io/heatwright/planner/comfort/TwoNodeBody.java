package io.heatwright.planner.comfort;

import io.heatwright.climate.Elementary;

/**
 * A body of core and skin that keeps itself warm or cool by blood flow, sweat and shivering, minute by minute for an hour
 * [gagge1986], as [ashrae55] appendix D and the CBE comfort tools [cbe] write it out. At sea level; nothing is lifted or carried.
 */
final class TwoNodeBody {
    /** m²·K/W of one clo. */
    static final double CLO = 0.155;
    /** Evaporative over convective coefficient at sea level, K/torr (Lewis). */
    static final double LEWIS = 2.2;

    private static final double WATTS_PER_MET = 58.2;
    private static final double NEUTRAL_SKIN = 33.7;
    private static final double NEUTRAL_CORE = 36.8;
    private static final double NEUTRAL_BLOOD = 6.3;
    private static final double NEUTRAL_SKIN_SHARE = 0.1;
    private static final double MASS = 69.9;
    private static final double AREA = 1.8258;
    private static final double HEAT_CAPACITY = 0.97;
    private static final double EMITTED = 4 * 0.95 * 5.6697e-8 * 0.73;
    private static final double LATENT = 0.68;
    private static final int MINUTES = 60;
    private static final int MOST_ROUNDS = 150;

    private final Surroundings around;
    private final double vapour;
    private final double clothing;
    private final double insulation;
    private final double areaFactor;
    private final double convection;
    private final double wettest;
    private final double resting;
    private final double breath;

    private double skin = NEUTRAL_SKIN;
    private double core = NEUTRAL_CORE;
    private double blood = NEUTRAL_BLOOD;
    private double skinShare = NEUTRAL_SKIN_SHARE;
    private double heat;
    private double evaporated;
    private double sensible;
    private double wetness;
    private double radiation;

    /**
     * Puts a body into its surroundings.
     *
     * @param stirred whether a moving body stirs the air around it; not where air speeds are compared
     */
    TwoNodeBody(Surroundings around, Person person, boolean stirred) {
        this.around = around;
        this.vapour = around.vapourTorr();
        this.clothing = person.clothing();
        this.insulation = CLO * clothing;
        this.areaFactor = 1 + 0.15 * clothing;
        double speed = Math.max(around.airSpeed(), AirSpeed.STILL);
        double moved = Math.max(3, 8.600001 * Elementary.pow(speed, 0.53));
        this.convection = stirred ? Math.max(moved, stirredConvection(person.activity())) : moved;
        this.wettest = clothing > 0 ? 0.59 * Elementary.pow(speed, -0.08) : 0.38 * Elementary.pow(speed, -0.29);
        this.resting = WATTS_PER_MET * person.activity();
        this.breath = resting * (0.0023 * (44 - vapour) + 0.0014 * (34 - around.air()));
        this.heat = resting;
        this.evaporated = 0.1 * person.activity();
    }

    /** Convection in the air that a moving body stirs, W/(m²·K). */
    static double stirredConvection(double activity) {
        return activity > 0.85 ? 5.66 * Elementary.pow(activity - 0.85, 0.39) : 0;
    }

    void live() {
        for (var minute = 0; minute < MINUTES; minute++) {
            minute();
        }
    }

    private void minute() {
        double operative = exchange();
        double airResistance = 1 / (areaFactor * (radiation + convection));
        sensible = (skin - operative) / (airResistance + insulation);
        double inward = (core - skin) * (5.28 + 1.163 * blood);
        double stored = heat - inward - breath;
        skin += (inward - sensible - evaporated) * AREA / (HEAT_CAPACITY * skinShare * MASS * MINUTES);
        core += stored * AREA / (HEAT_CAPACITY * (1 - skinShare) * MASS * MINUTES);
        regulate();
    }

    /** Finds the clothing's surface and so the radiation of the moment; returns the operative temperature. */
    private double exchange() {
        double coefficient = radiation == 0 ? 4.7 : radiation;
        double operative = mean(coefficient);
        double surface = surface(coefficient, operative);
        for (var round = 0; round < MOST_ROUNDS; round++) {
            double middle = (surface + around.radiant()) / 2 + 273.15;
            coefficient = EMITTED * middle * middle * middle;
            operative = mean(coefficient);
            double next = surface(coefficient, operative);
            double change = Math.abs(next - surface);
            surface = next;
            if (change <= 0.01) {
                break;
            }
        }
        radiation = coefficient;
        return operative;
    }

    private double mean(double coefficient) {
        return (coefficient * around.radiant() + convection * around.air()) / (coefficient + convection);
    }

    private double surface(double coefficient, double operative) {
        double air = 1 / (areaFactor * (coefficient + convection));
        return (air * skin + insulation * operative) / (air + insulation);
    }

    private void regulate() {
        double body = skinShare * skin + (1 - skinShare) * core;
        double neutral = NEUTRAL_SKIN_SHARE * NEUTRAL_SKIN + (1 - NEUTRAL_SKIN_SHARE) * NEUTRAL_CORE;
        double warmSkin = Math.max(0, skin - NEUTRAL_SKIN);
        double coldSkin = Math.max(0, NEUTRAL_SKIN - skin);
        double warmCore = Math.max(0, core - NEUTRAL_CORE);
        double coldCore = Math.max(0, NEUTRAL_CORE - core);
        double warmBody = Math.max(0, body - neutral);
        blood = Math.max(0.5, Math.min(90, (NEUTRAL_BLOOD + 120 * warmCore) / (1 + 0.5 * coldSkin)));
        sweat(Math.min(500, 170 * warmBody * Elementary.exp(warmSkin / 10.7)));
        heat = resting + 19.4 * coldSkin * coldCore;
        skinShare = 0.0417737 + 0.7451833 / (blood + 0.585417);
    }

    /** What sweat and diffusion take, by grams of sweat per hour and square metre. */
    private void sweat(double grams) {
        double air = 1 / (LEWIS * areaFactor * convection);
        double cloth = insulation / (LEWIS * (clothing > 0 ? 0.45 : 1));
        double most = (Surroundings.saturationTorr(skin) - vapour) / (air + cloth);
        if (most == 0) {
            most = 0.001;
        }
        double regulatory = LATENT * grams;
        wetness = 0.06 + 0.94 * regulatory / most;
        double diffused = wetness * most - regulatory;
        if (wetness > wettest) {
            wetness = wettest;
            double share = wettest / 0.94;
            regulatory = share * most;
            diffused = 0.06 * (1 - share) * most;
        }
        if (most < 0) {
            regulatory = 0;
            diffused = 0;
            wetness = wettest;
        }
        evaporated = regulatory + diffused;
    }

    /** Temperature of the skin, °C. */
    double skin() {
        return skin;
    }

    /** Share of the skin that is wet. */
    double wetness() {
        return wetness;
    }

    /** Heat that leaves the skin, W/m². */
    double skinLoss() {
        return sensible + evaporated;
    }

    /** Linear radiation coefficient of the last minute, W/(m²·K). */
    double radiation() {
        return radiation;
    }
}
