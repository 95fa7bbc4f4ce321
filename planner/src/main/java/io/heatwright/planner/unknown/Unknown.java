package io.heatwright.planner.unknown;

/**
 * An input that was filled in, and how far its plausible values move the heating load of the typical room.
 *
 * @param path where it would be set, as in the home file
 * @param what it is, in words
 * @param assumed what was filled in, in words
 * @param findOut how to find out
 * @param low load with the value that gives least, W
 * @param high load with the value that gives most, W
 */
public record Unknown(String path, String what, String assumed, String findOut, double low, double high) {

    /**
     * Returns how far it moves the load.
     *
     * @return W, never negative
     */
    public double moves() {
        return Math.abs(high - low);
    }
}
