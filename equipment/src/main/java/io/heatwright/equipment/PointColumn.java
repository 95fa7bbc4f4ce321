package io.heatwright.equipment;

import java.util.List;

/** All points at one outdoor temperature while a sheet is being completed, by speed from slow to fast. */
final class PointColumn {

    /** Temperatures nearer than this are the same, K: sheets round °F to °C differently. */
    private static final double SAME = 0.3;

    final double temperature;
    final Figure[] capacity = {Figure.notPublished(), Figure.notPublished(), Figure.notPublished()};
    final Figure[] power = {Figure.notPublished(), Figure.notPublished(), Figure.notPublished()};
    PointBasis basis = PointBasis.STEADY;

    PointColumn(double temperature) {
        this.temperature = temperature;
    }

    boolean isAt(double other) {
        return Math.abs(temperature - other) < SAME;
    }

    Figure capacity(Speed speed) {
        return capacity[speed.position()];
    }

    Figure power(Speed speed) {
        return power[speed.position()];
    }

    double inputRatio(Speed speed) {
        return power(speed).value() / capacity(speed).value();
    }

    /** Fills a capacity that is missing. */
    void fill(Speed speed, double value, Figure base, String rule) {
        if (!capacity(speed).isKnown()) {
            capacity[speed.position()] = from(base, value, rule);
        }
    }

    /** Fills a power that is missing. */
    void fillPower(Speed speed, double value, Figure base, String rule) {
        if (!power(speed).isKnown()) {
            power[speed.position()] = from(base, value, rule);
        }
    }

    /** Moves a derived capacity and its power with it; published figures stay. */
    void move(Speed speed, double value) {
        var old = capacity(speed);
        if (!old.isPublished()) {
            int i = speed.position();
            power[i] = from(power[i], power[i].value() * value / old.value(), power[i].source());
            capacity[i] = from(old, value, old.source());
        }
    }

    /** A figure worked out from another: derived from a published one, else as assumed as that is. */
    static Figure from(Figure base, double value, String rule) {
        return base.provenance() == Provenance.ASSUMED ? Figure.assumed(value, rule) : Figure.derived(value, rule);
    }

    /** Finds the column at a temperature, or puts a new one where it belongs in a list that rises. */
    static PointColumn at(List<PointColumn> columns, double temperature) {
        int place = 0;
        for (var column : columns) {
            if (column.isAt(temperature)) {
                return column;
            }
            if (column.temperature < temperature) {
                place++;
            }
        }
        var column = new PointColumn(temperature);
        columns.add(place, column);
        return column;
    }
}
