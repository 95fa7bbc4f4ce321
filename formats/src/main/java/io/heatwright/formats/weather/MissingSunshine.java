package io.heatwright.formats.weather;

import io.heatwright.climate.DiffuseFraction;
import io.heatwright.climate.Site;
import io.heatwright.climate.SunPath;

/**
 * Completes the three radiation columns. Two of global, direct and diffuse give the third; global alone is split by the
 * Erbs correlation [erbs1982]; where all are missing the clearness of the sky is drawn straight between the hours around
 * with the sun above 12°.
 */
final class MissingSunshine {

    /** Sine of about 3°: lower, dividing by the sine would magnify a watt of rounding to a beam. */
    private static final double LOW_SUN = 0.05;

    /** Sine of about 12°: lower, what reaches the ground says little about the sky. */
    private static final double TELLING_SUN = 0.2;

    private final EpwReadings readings;
    private final SunPath path;

    MissingSunshine(EpwReadings readings, Site site) {
        this.readings = readings;
        this.path = SunPath.of(site, 0, readings.hours());
    }

    /** False when no hour of the year has radiation. */
    boolean fill() {
        double[] clearness = new double[readings.hours()];
        for (int n = 0; n < clearness.length; n++) {
            completeGlobal(n);
            clearness[n] = path.up()[n] > TELLING_SUN ? readings.global[n] / onHorizontal(n) : Double.NaN;
        }
        if (!Gaps.interpolate(clearness)) {
            return false;
        }
        for (int n = 0; n < clearness.length; n++) {
            if (Double.isNaN(readings.global[n])) {
                readings.global[n] = Math.rint(clearness[n] * onHorizontal(n));
            }
            completeParts(n);
        }
        return true;
    }

    private double onHorizontal(int n) {
        return path.extraterrestrial()[n] * path.up()[n];
    }

    private void completeGlobal(int n) {
        if (Double.isNaN(readings.global[n])) {
            readings.global[n] = Math.rint(readings.direct[n] * path.up()[n] + readings.diffuse[n]);
        }
    }

    private void completeParts(int n) {
        double sine = path.up()[n];
        double global = readings.global[n];
        boolean noDirect = Double.isNaN(readings.direct[n]);
        if (Double.isNaN(readings.diffuse[n])) {
            double diffuse = noDirect
                    ? global * (sine > LOW_SUN ? DiffuseFraction.of(global / onHorizontal(n)) : 1)
                    : Math.max(0, global - readings.direct[n] * sine);
            readings.diffuse[n] = Math.rint(diffuse);
        }
        if (noDirect) {
            double beam = sine > LOW_SUN ? (global - readings.diffuse[n]) / sine : 0;
            readings.direct[n] = Math.rint(Math.max(0, Math.min(beam, path.extraterrestrial()[n])));
        }
    }
}
