package io.heatwright.circuit.year;

import io.heatwright.circuit.year.Moment.Part;
import java.util.ArrayList;
import java.util.List;

/** The currents of a circuit in every minute of a run. */
final class CircuitMinutes {

    /** Below this a unit is on standby whatever it is, W. Our judgement. */
    private static final double STANDBY = 30;

    /** Below this share of its highest power it is at rest: crankcase heaters and fans draw less. Our judgement. */
    private static final double AT_REST = 0.2;

    private static final int SECONDS = 60;

    private final UnitDraw unit;
    private final float[] watts;
    private final int minutesPerStep;
    private final List<UsedLoad> loads;
    private final double volts;
    /** From this power on the unit runs, W. */
    private final double running;

    final double[] steady;
    final double[] surge;
    private int unitStarts;

    CircuitMinutes(UnitDraw unit, float[] watts, int stepSeconds, List<UsedLoad> loads, double volts) {
        this.unit = unit;
        this.watts = watts;
        this.minutesPerStep = stepSeconds / SECONDS;
        this.loads = loads;
        this.volts = volts;
        running = Math.max(STANDBY, AT_REST * highest(watts));
        int minutes = watts.length * minutesPerStep;
        steady = new double[minutes];
        surge = new double[minutes];
        for (int day = 0; day * DayPart.DAY < minutes; day++) {
            fill(day, Math.min(DayPart.DAY, minutes - day * DayPart.DAY));
        }
    }

    private static double highest(float[] watts) {
        double highest = 0;
        for (float power : watts) {
            highest = Math.max(highest, power);
        }
        return highest;
    }

    int length() {
        return steady.length;
    }

    int unitStarts() {
        return unitStarts;
    }

    private void fill(int day, int minutes) {
        var on = states(day);
        var before = lastOf(day - 1);
        for (int m = 0; m < minutes; m++) {
            int minute = day * DayPart.DAY + m;
            double real = watts[minute / minutesPerStep];
            double reactive = real * lag(unit.powerFactor());
            double start = 0;
            if (startsAt(minute)) {
                unitStarts++;
                start = Math.max(0, unit.startAmps() - real / unit.powerFactor() / volts);
            }
            for (int i = 0; i < loads.size(); i++) {
                if (!on[i][m]) {
                    continue;
                }
                var used = loads.get(i);
                real += used.load().watts();
                reactive += used.load().watts() * lag(used.powerFactor());
                if (!(m == 0 ? before[i] : on[i][m - 1])) {
                    start += (used.startMultiple() - 1) * amps(used);
                }
            }
            steady[minute] = Math.sqrt(real * real + reactive * reactive) / volts;
            surge[minute] = start > 0 ? steady[minute] + start : 0;
        }
    }

    private boolean startsAt(int minute) {
        int step = minute / minutesPerStep;
        return minute % minutesPerStep == 0 && watts[step] >= running && (step == 0 || watts[step - 1] < running);
    }

    private boolean[][] states(int day) {
        var on = new boolean[loads.size()][DayPart.DAY];
        for (int i = 0; i < loads.size(); i++) {
            loads.get(i).pattern().fill(day, i, on[i]);
        }
        return on;
    }

    private boolean[] lastOf(int day) {
        var last = new boolean[loads.size()];
        if (day >= 0) {
            var on = states(day);
            for (int i = 0; i < last.length; i++) {
                last[i] = on[i][DayPart.DAY - 1];
            }
        }
        return last;
    }

    /** Tangent of the angle by which the current lags. */
    private static double lag(double powerFactor) {
        return Math.sqrt(1 - powerFactor * powerFactor) / powerFactor;
    }

    private double amps(UsedLoad used) {
        return used.load().watts() / used.powerFactor() / volts;
    }

    Moment moment(int minute, double amps) {
        var parts = new ArrayList<Part>();
        double power = watts[minute / minutesPerStep];
        if (power > 0) {
            parts.add(new Part(unit.name(), power / unit.powerFactor() / volts));
        }
        var on = states(minute / DayPart.DAY);
        for (int i = 0; i < loads.size(); i++) {
            if (on[i][minute % DayPart.DAY]) {
                parts.add(new Part(loads.get(i).load().name(), amps(loads.get(i))));
            }
        }
        return new Moment(minute, amps, parts);
    }
}
