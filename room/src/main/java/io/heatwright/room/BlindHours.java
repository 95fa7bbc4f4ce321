package io.heatwright.room;

import io.heatwright.climate.SunPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which blinds of a room are drawn in which hour. Hours in which the same ones are drawn share a state. */
final class BlindHours {

    private final List<boolean[]> states = new ArrayList<>();
    private final int[] stateOfHour;

    /**
     * Follows all blinds.
     *
     * @param windows of the room
     * @param suns at each window's outer face
     * @param path of the sun
     */
    BlindHours(List<Window> windows, FaceSun[] suns, SunPath path) {
        stateOfHour = new int[path.hours()];
        if (windows.stream().allMatch(window -> window.blind().isEmpty())) {
            states.add(new boolean[windows.size()]);
            return;
        }
        for (int n = 0; n < stateOfHour.length; n++) {
            var drawn = new boolean[windows.size()];
            for (int w = 0; w < drawn.length; w++) {
                var blind = windows.get(w).blind();
                drawn[w] = blind.isPresent() && drawn(blind.get(), suns[w], path, n);
            }
            stateOfHour[n] = state(drawn);
        }
    }

    private int state(boolean[] drawn) {
        for (int state = 0; state < states.size(); state++) {
            if (Arrays.equals(states.get(state), drawn)) {
                return state;
            }
        }
        states.add(drawn);
        return states.size() - 1;
    }

    private static boolean drawn(Blind blind, FaceSun sun, SunPath path, int n) {
        return blind.drawn()[(path.firstHour() + n) % 24]
                || (blind.night() && path.up()[n] <= 0)
                || sun.total(n) > blind.sunny();
    }

    int states() {
        return states.size();
    }

    int stateOf(int hour) {
        return stateOfHour[hour];
    }

    boolean drawn(int state, int window) {
        return states.get(state)[window];
    }
}
