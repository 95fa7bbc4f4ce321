package io.heatwright.equipment.shared;

import java.util.Arrays;

/** How the air of ducts is shared among rooms. */
public sealed interface AirSharing {

    /**
     * Returns how many rooms there are.
     *
     * @return 1 or more
     */
    int rooms();

    /**
     * Says whether a room's thermostat is listened to.
     *
     * @param room from 0
     * @return false for a room that only gets its share
     */
    boolean listensTo(int room);

    /**
     * Returns what all rooms shall get together for the sake of those that ask.
     *
     * @param asked by room, W, 0 for a room that does not call
     * @return W
     */
    double wanted(double[] asked);

    /**
     * Finds each room's share of the air.
     *
     * @param calling which rooms call
     * @param share of each room, together 1; written
     */
    void share(boolean[] calling, double[] share);

    /**
     * One thermostat; each room gets its share whether it needs it or not.
     *
     * @param shares of the air by room, together 1
     * @param thermostat room in which it hangs
     */
    record Fixed(double[] shares, int thermostat) implements AirSharing {

        /** Checks and copies the shares. */
        public Fixed {
            shares = checked(shares);
            if (thermostat < 0 || thermostat >= shares.length || !(shares[thermostat] > 0)) {
                throw new IllegalArgumentException(
                        "The thermostat must hang in a room that gets air, not in room " + thermostat + ".");
            }
        }

        @Override
        public int rooms() {
            return shares.length;
        }

        @Override
        public boolean listensTo(int room) {
            return room == thermostat;
        }

        @Override
        public double wanted(double[] asked) {
            return asked[thermostat] / shares[thermostat];
        }

        @Override
        public void share(boolean[] calling, double[] share) {
            System.arraycopy(shares, 0, share, 0, shares.length);
        }
    }

    /**
     * Dampers and a thermostat in each room: air goes to the rooms that call. The fan needs some way out: when too few are
     * open the others are opened as far as that takes.
     *
     * @param shares of the air by room with all dampers open, together 1
     * @param leastOpen smallest part of {@code shares} that must be open, 0 to 1
     */
    record Dampers(double[] shares, double leastOpen) implements AirSharing {

        /** Part that must be open, a choice of ours. */
        public static final double USUAL_LEAST_OPEN = 0.4;

        /** Checks and copies the shares. */
        public Dampers {
            shares = checked(shares);
            if (!(leastOpen >= 0 && leastOpen <= 1)) {
                throw new IllegalArgumentException(
                        "The part of dampers that must be open (" + leastOpen + ") must be from 0 to 1.");
            }
        }

        @Override
        public int rooms() {
            return shares.length;
        }

        @Override
        public boolean listensTo(int room) {
            return shares[room] > 0;
        }

        @Override
        public double wanted(double[] asked) {
            double sum = 0;
            for (double watts : asked) {
                sum += watts;
            }
            return sum;
        }

        @Override
        public void share(boolean[] calling, double[] share) {
            double open = 0;
            for (int i = 0; i < shares.length; i++) {
                open += calling[i] ? shares[i] : 0;
            }
            double rest = 1 - open;
            // Of the dampers of rooms that do not call; all are open while nobody calls.
            double others = open <= 0 ? 1 : rest > 0 ? Math.max(0, leastOpen - open) / rest : 0;
            for (int i = 0; i < shares.length; i++) {
                share[i] = shares[i] * (calling[i] ? 1 : others) / (open + others * rest);
            }
        }
    }

    private static double[] checked(double[] shares) {
        double sum = Arrays.stream(shares).sum();
        if (Arrays.stream(shares).anyMatch(share -> !(share >= 0)) || !(Math.abs(sum - 1) < 1e-9)) {
            throw new IllegalArgumentException(
                    "Shares of air must be at least 0 and together 1, not " + Arrays.toString(shares) + ".");
        }
        return shares.clone();
    }
}
