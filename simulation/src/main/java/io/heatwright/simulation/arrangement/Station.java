package io.heatwright.simulation.arrangement;

import io.heatwright.equipment.Mode;
import io.heatwright.equipment.Operation;

/** An installation at work, and the count of what it did. Sums are of step means. */
abstract sealed class Station permits RoomStation, SharedStation {

    final HomeStep home;
    private final String name;
    private double heat;
    private double cooling;
    private double toDuctSpace;
    private double electricity;
    private double fuel;
    private double supplement;
    private double starts;
    private double startsThisHour;
    private double mostStarts;
    private int cyclingHours;
    private double shortest = Double.POSITIVE_INFINITY;
    private double defrosts;
    private double running;
    private double belowLowest;
    private int waiting;

    Station(String name, HomeStep home) {
        this.name = name;
        this.home = home;
    }

    /** Decides and works a step that the home has begun. */
    abstract void work();

    /** The machine's own work in the last step. */
    abstract Operation machine();

    /** Sensible heat that it gave to the air before any duct, W, negative when it cooled. */
    abstract double given();

    abstract double electricPower();

    /** Heat that left for spaces that are not simulated, W. */
    abstract double lost();

    /** Heat that ducts lost wherever to, W. */
    abstract double toDuctSpace();

    /** What was needed of the machine in the last step, W. */
    abstract double need();

    abstract boolean anyRoomWaits();

    /** Counts the last step. */
    final void count() {
        var machine = machine();
        // At rest radiators that are still warm give heat; a wet coil and its fan do not.
        boolean warms = machine.mode() == Mode.HEAT || (machine.mode() == Mode.OFF && machine.moistureRemoval() == 0);
        heat += machine.mode() == Mode.HEAT ? given() : warms ? Math.max(0, given()) : 0;
        cooling += machine.mode() == Mode.COOL ? -given() : 0;
        toDuctSpace += toDuctSpace();
        electricity += electricPower();
        fuel += machine.fuelPower();
        waiting += anyRoomWaits() ? 1 : 0;
        running += machine.runningShare();
        if (machine.runningShare() > 0) {
            belowLowest += need() < machine.lowestOutput() ? machine.runningShare() : 0;
            supplement += machine.supplementOutput();
            startsThisHour += machine.starts();
            defrosts += machine.defrosts();
        }
        if (machine.isDynamic() && machine.endedRun() > 0) {
            shortest = Math.min(shortest, machine.endedRun());
        }
    }

    final void endHour() {
        starts += startsThisHour;
        mostStarts = Math.max(mostStarts, startsThisHour);
        cyclingHours += startsThisHour > 0 ? 1 : 0;
        startsThisHour = 0;
    }

    final InstallationResult result() {
        double seconds = home.stepSeconds;
        return new InstallationResult(
                name,
                heat * seconds,
                cooling * seconds,
                toDuctSpace * seconds,
                electricity * seconds,
                fuel * seconds,
                supplement * seconds,
                starts,
                cyclingHours,
                mostStarts,
                Double.isInfinite(shortest) ? Double.NaN : shortest,
                defrosts,
                running * seconds / 3600,
                belowLowest * seconds / 3600,
                waiting * seconds / 3600);
    }

    final String name() {
        return name;
    }
}
