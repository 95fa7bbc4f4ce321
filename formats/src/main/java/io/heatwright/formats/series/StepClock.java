package io.heatwright.formats.series;

import io.heatwright.simulation.series.Series;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * The clock of a file's rows: local standard time, without summer time. A typical year is put together from months of
 * several years and has 365 days; it is written as {@value #YEAR}, a year without a leap day that begins on a Monday.
 *
 * @param stepSeconds length of a step, s
 * @param firstHour hour at which the first step begins, 0 to 23
 */
record StepClock(double stepSeconds, int firstHour) {

    /** What stands for the typical year. */
    static final int YEAR = 2001;

    private static final double MILLISECONDS = 1000;

    static StepClock of(Series series) {
        return new StepClock(series.stepSeconds(), series.firstHour());
    }

    /** When a step begins. */
    LocalDateTime begin(int step) {
        return LocalDateTime.of(YEAR, 1, 1, firstHour, 0).plus(Duration.ofMillis(milliseconds(step)));
    }

    /** The same in milliseconds since 1970, as if the clock were that of no time zone. */
    long epochMilliseconds(int step) {
        return begin(0).toInstant(ZoneOffset.UTC).toEpochMilli() + milliseconds(step);
    }

    private long milliseconds(int step) {
        return Math.round(step * stepSeconds * MILLISECONDS);
    }
}
