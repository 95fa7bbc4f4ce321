package io.heatwright.circuit.year;

import io.heatwright.circuit.Circuit;
import io.heatwright.circuit.VoltageClass;
import io.heatwright.circuit.year.Trips.Cause;
import io.heatwright.circuit.year.Trips.Trip;
import java.util.List;
import java.util.Optional;

/**
 * A circuit through a year, or a part of one, minute by minute: information beside the screen, never a verdict. A rule that
 * fails outranks a breaker that would hold, and nothing here makes a circuit pass.
 *
 * @param rating of the breaker, A; 15 A if unknown
 * @param ratingAssumed whether nobody said it
 * @param volts nominal, V; 120 V if unknown
 * @param minutes how many were looked at
 * @param highest the minute with the most steady current, without starts
 * @param highestStart the minute with the most current while something starts; all that start in one minute are taken to
 *     start together; empty if nothing starts with a surge
 * @param unitStarts starts of the unit that its steps show
 * @param hoursAboveLongRunning h above 80 % of the rating
 * @param minutesAboveRating min above 100 % of the rating
 * @param certain what even the slowest breaker that the standard allows would do
 * @param possible what the quickest would do
 * @param drop what the wires keep; empty if it cannot be told
 * @param hoursAboveNotedDrop h in which they keep more than 3 %; 0 if it cannot be told
 */
public record CircuitYear(
        double rating,
        boolean ratingAssumed,
        double volts,
        int minutes,
        Moment highest,
        Optional<Moment> highestStart,
        int unitStarts,
        double hoursAboveLongRunning,
        int minutesAboveRating,
        Trips certain,
        Trips possible,
        Optional<VoltageDrop> drop,
        double hoursAboveNotedDrop) {

    private static final double SMALLEST_CIRCUIT = 15;
    private static final double LONG_RUNNING_SHARE = 0.8;
    private static final double INSTANTANEOUS_SHARE = 5;
    /** How long motors of other loads take to start, s, from memory. */
    private static final double START_SECONDS = 0.2;

    private static final double MINUTES_PER_HOUR = 60;
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    /** What rounding may add to a share without changing a count. */
    private static final double SLACK = 1e-9;

    /**
     * Runs a circuit.
     *
     * @param circuit whose breaker, voltage and metal count; its own list of loads does not
     * @param run what is known of its wires
     * @param unit how the unit draws its power
     * @param watts electric power of the unit, W, at least 0, mean of each step from the first midnight of the year; at
     *     most a leap year of them
     * @param stepSeconds length of a step, s: whole minutes from 60 to 3600
     * @param loads what else is on the circuit, with its hours
     * @return the figures
     */
    public static CircuitYear of(
            Circuit circuit, WireRun run, UnitDraw unit, float[] watts, int stepSeconds, List<UsedLoad> loads) {
        check(watts, stepSeconds);
        double rating = circuit.breaker().orElse(SMALLEST_CIRCUIT);
        double volts = volts(circuit);
        var minutes = new CircuitMinutes(unit, watts, stepSeconds, List.copyOf(loads), volts);
        double startSeconds = Math.max(START_SECONDS, unit.startSeconds());
        var drop = VoltageDrop.of(circuit, rating, volts, run);
        var atNotedDrop = drop.map(d -> VoltageDrop.NOTED_SHARE / d.share()).orElse(Double.POSITIVE_INFINITY);
        return new CircuitYear(
                rating,
                circuit.breaker().isEmpty(),
                volts,
                minutes.length(),
                highest(minutes, minutes.steady),
                Optional.of(highest(minutes, minutes.surge)).filter(moment -> moment.amps() > 0),
                minutes.unitStarts(),
                above(minutes, LONG_RUNNING_SHARE * rating) / MINUTES_PER_HOUR,
                above(minutes, rating),
                trips(ThermalImage.slowest(rating), minutes, rating, startSeconds, false),
                trips(ThermalImage.quickest(), minutes, rating, startSeconds, true),
                drop,
                above(minutes, atNotedDrop) / MINUTES_PER_HOUR);
    }

    /**
     * Returns the highest steady current over the rating.
     *
     * @return dimensionless; 1.37 means 137 %
     */
    public double highestShare() {
        return highest.amps() / rating;
    }

    private static void check(float[] watts, int stepSeconds) {
        if (stepSeconds < MINUTE || stepSeconds > HOUR || stepSeconds % MINUTE != 0) {
            throw new IllegalArgumentException("Steps of " + stepSeconds
                    + " s cannot be followed by the minute. Allowed: whole minutes, 60 to 3600 s.");
        }
        long minutes = (long) watts.length * stepSeconds / MINUTE;
        if (minutes < 1 || minutes > 366L * DayPart.DAY) {
            throw new IllegalArgumentException(
                    minutes + " minutes are not a year or a part of one. Allowed: 1 to " + 366 * DayPart.DAY + ".");
        }
        for (float power : watts) {
            if (!(power >= 0) || Float.isInfinite(power)) {
                throw new IllegalArgumentException("A power of " + power + " W is out of range. Allowed: 0 W or more.");
            }
        }
    }

    private static double volts(Circuit circuit) {
        var voltage = circuit.voltageAsFarAsKnown();
        return (voltage == VoltageClass.UNKNOWN ? VoltageClass.V120 : voltage).nominalVolts();
    }

    private static Moment highest(CircuitMinutes minutes, double[] amps) {
        int at = 0;
        for (int minute = 1; minute < amps.length; minute++) {
            if (amps[minute] > amps[at]) {
                at = minute;
            }
        }
        return minutes.moment(at, amps[at]);
    }

    private static int above(CircuitMinutes minutes, double amps) {
        int count = 0;
        for (double current : minutes.steady) {
            if (current > amps * (1 + SLACK)) {
                count++;
            }
        }
        return count;
    }

    private static Trips trips(
            ThermalImage image, CircuitMinutes minutes, double rating, double startSeconds, boolean bySurge) {
        int count = 0;
        int minutesOff = 0;
        int until = 0;
        Optional<Trip> first = Optional.empty();
        for (int minute = 0; minute < minutes.length(); minute++) {
            if (minute < until) {
                image.carry(0, MINUTE);
                minutesOff++;
                continue;
            }
            double surge = minutes.surge[minute] / rating;
            image.surge(surge, startSeconds);
            boolean heated = !Double.isNaN(image.carry(minutes.steady[minute] / rating, MINUTE));
            boolean surged = bySurge && surge >= INSTANTANEOUS_SHARE;
            if (heated || surged) {
                count++;
                until = minute + 1 + Trips.RESET_MINUTES;
                if (first.isEmpty()) {
                    double amps = surged ? minutes.surge[minute] : minutes.steady[minute];
                    first = Optional.of(new Trip(minutes.moment(minute, amps), surged ? Cause.SURGE : Cause.HEAT));
                }
            }
        }
        return new Trips(count, minutesOff, first);
    }
}
