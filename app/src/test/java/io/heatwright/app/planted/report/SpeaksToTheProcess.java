package io.heatwright.app.planted.report;

/** Prints and exits where only the command line may. */
final class SpeaksToTheProcess {
    private SpeaksToTheProcess() {}

    static void prints() {
        System.out.println("x");
    }

    static void exits() {
        System.exit(1);
    }
}
