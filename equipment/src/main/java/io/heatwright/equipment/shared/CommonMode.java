package io.heatwright.equipment.shared;

import io.heatwright.equipment.Mode;
import java.util.Arrays;

/**
 * Which mode a machine takes that serves several rooms in one mode only. The first room that calls sets the mode and keeps it
 * until its call ends; rooms that call for the opposite wait. Then the call that has lasted longest comes next. Of calls that
 * began in the same step the one farthest from its setpoint goes first, and if they are equally far, heat.
 */
public final class CommonMode {

    private static final int NOBODY = -1;

    private final Mode[] calls;
    /** Step in which each call began. */
    private final long[] since;

    private long step;
    private int first = NOBODY;

    /**
     * Makes a rule for rooms that do not call.
     *
     * @param rooms 1 or more
     */
    public CommonMode(int rooms) {
        calls = new Mode[rooms];
        Arrays.fill(calls, Mode.OFF);
        since = new long[rooms];
    }

    /**
     * Takes the calls of a step and decides.
     *
     * @param called mode that each room calls for, off for none
     * @param miss how far each room is from the setpoint of that mode, K
     * @return the mode for all
     */
    public Mode decide(Mode[] called, double[] miss) {
        step++;
        for (int i = 0; i < calls.length; i++) {
            if (called[i] != calls[i]) {
                since[i] = step;
                if (i == first) {
                    first = NOBODY;
                }
            }
            calls[i] = called[i];
        }
        if (first == NOBODY) {
            first = next(miss);
        }
        return mode();
    }

    private int next(double[] miss) {
        int best = NOBODY;
        for (int i = 0; i < calls.length; i++) {
            if (calls[i] != Mode.OFF && (best == NOBODY || precedes(i, best, miss))) {
                best = i;
            }
        }
        return best;
    }

    private boolean precedes(int one, int other, double[] miss) {
        if (since[one] != since[other]) {
            return since[one] < since[other];
        }
        if (miss[one] != miss[other]) {
            return miss[one] > miss[other];
        }
        return calls[one] == Mode.HEAT && calls[other] != Mode.HEAT;
    }

    /**
     * Returns the mode for all rooms.
     *
     * @return as decided last; off while nobody calls
     */
    public Mode mode() {
        return first == NOBODY ? Mode.OFF : calls[first];
    }

    /**
     * Says whether a room waits because another one has the opposite mode.
     *
     * @param room from 0
     * @return true if it calls in vain
     */
    public boolean waits(int room) {
        return calls[room] != Mode.OFF && calls[room] != mode();
    }
}
