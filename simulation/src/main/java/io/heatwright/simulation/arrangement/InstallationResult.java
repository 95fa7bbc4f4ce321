package io.heatwright.simulation.arrangement;

/**
 * What a run was like for one machine.
 *
 * @param name of the installation
 * @param heat that it gave, fan included, before any duct, J
 * @param cooling sensible heat that it took, before any duct, J
 * @param heatToDuctSpace sensible heat that ducts lost on the whole, J, negative when they lost more cooling
 * @param electricity all of it, J
 * @param fuel by higher heating value, J
 * @param supplementHeat the part of {@code heat} that came from back-up resistance or a supplement, J
 * @param starts number
 * @param cyclingHours hours with at least one start, h
 * @param mostStartsAnHour most starts of any hour
 * @param shortestRun of compressor or burner, s; NaN when none ended, and in steps over five minutes
 * @param defrosts number
 * @param hoursRunning h; in steps over five minutes hours in which it was asked for anything
 * @param hoursBelowLowest time in which it ran and less was needed than its lowest output, h
 * @param hoursWaiting time in which at least one room waited because the machine had the opposite mode, h
 */
public record InstallationResult(
        String name,
        double heat,
        double cooling,
        double heatToDuctSpace,
        double electricity,
        double fuel,
        double supplementHeat,
        double starts,
        double cyclingHours,
        double mostStartsAnHour,
        double shortestRun,
        double defrosts,
        double hoursRunning,
        double hoursBelowLowest,
        double hoursWaiting) {

    /**
     * Returns how often the machine starts in the hours in which it cycles.
     *
     * @return starts an hour, 0 when it never starts
     */
    public double startsPerHour() {
        return cyclingHours > 0 ? starts / cyclingHours : 0;
    }
}
