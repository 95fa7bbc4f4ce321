package io.heatwright.room;

import java.util.Arrays;

/**
 * Which rooms of a building an ideal system holds at a setpoint, so that every air temperature ends between its two. A guess
 * is mended until it breaks no rule: no room left alone lies outside its setpoints, none is heated with less than nothing
 * and none cooled. All rooms that break a rule are mended at once; if that has not settled after some rounds, only the
 * first of them, which ends for certain because heat in one room never cools another [murty1974].
 */
final class Holding {

    private static final int ROUNDS_AT_ONCE = 10;
    private static final int MOST_ROUNDS = 100_000;
    private static final double SAME_TEMPERATURE = 1e-9;
    private static final double NO_HEAT = 1e-6;

    /** 1 heated to the lower setpoint, −1 cooled to the upper, 0 left alone. */
    private final int[] side;

    private final double[] lowest;
    private final double[] highest;

    Holding(int rooms) {
        side = new int[rooms];
        lowest = new double[rooms];
        highest = new double[rooms];
    }

    void release() {
        Arrays.fill(side, 0);
    }

    /** Takes the setpoints of a step; what was done in the last step is the first guess. */
    void start(double[] low, double[] high) {
        for (int i = 0; i < side.length; i++) {
            lowest[i] = low[i];
            highest[i] = high[i];
            if (Double.isInfinite(side[i] > 0 ? low[i] : high[i])) {
                side[i] = 0;
            }
        }
    }

    boolean holds(int room) {
        return side[room] != 0;
    }

    double setpoint(int room) {
        return side[room] > 0 ? lowest[room] : highest[room];
    }

    /** Mends the guess; says whether there was anything to mend. */
    boolean mend(int round, double[] air, double[] heat) {
        if (round > MOST_ROUNDS) {
            throw new IllegalStateException("no set of rooms to hold was found");
        }
        boolean mended = false;
        for (int i = 0; i < side.length; i++) {
            int better = better(i, air[i], heat[i]);
            if (better != side[i]) {
                side[i] = better;
                mended = true;
                if (round >= ROUNDS_AT_ONCE) {
                    return true;
                }
            }
        }
        return mended;
    }

    private int better(int room, double air, double heat) {
        if (side[room] == 0) {
            return air < lowest[room] - SAME_TEMPERATURE ? 1 : air > highest[room] + SAME_TEMPERATURE ? -1 : 0;
        }
        boolean wrong = side[room] * heat < -NO_HEAT;
        return !wrong ? side[room] : lowest[room] == highest[room] ? -side[room] : 0;
    }
}
