package io.heatwright.app;

/** The command line's entry. */
public final class Heatwright {
    private Heatwright() {}

    /**
     * Runs one command.
     *
     * @param arguments the words after {@code heatwright}
     */
    public static void main(String[] arguments) {
        System.out.println("heatwright");
    }
}
