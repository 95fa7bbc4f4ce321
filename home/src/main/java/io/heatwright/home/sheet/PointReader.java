package io.heatwright.home.sheet;

import io.heatwright.equipment.CoolingPoint;
import io.heatwright.equipment.Figure;
import io.heatwright.equipment.HeatingPoint;
import io.heatwright.equipment.PointBasis;
import io.heatwright.equipment.Provenance;
import io.heatwright.equipment.Speed;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.tree.Tree.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads points such as {@code {at: 17 °F, minimum: 1825 Btu/h using 100 W, maximum: 10215 Btu/h at COP 2.36}}.
 */
final class PointReader {

    private static final String USING = " using ";
    private static final String AT_COP = " at COP ";
    private static final String ALLOWED =
            "a capacity, alone or with its power: 9900 Btu/h, 9900 Btu/h using 700 W, 9900 Btu/h at COP 4.1";
    private static final List<String> SPEED_WORDS = List.of("minimum", "rated", "maximum");
    private static final List<Speed> SPEEDS = List.of(Speed.MINIMUM, Speed.RATED, Speed.MAXIMUM);

    private PointReader() {}

    /** One speed at one temperature. */
    private record Reading(double temperature, Speed speed, Figure capacity, Figure power) {}

    static List<HeatingPoint> heating(SheetSection sheet) {
        var points = new ArrayList<HeatingPoint>();
        for (var column : sheet.sections("heating")) {
            var basis = column.word(
                    "basis",
                    List.of("steady", "defrost-integrated"),
                    List.of(PointBasis.STEADY, PointBasis.DEFROST_INTEGRATED),
                    PointBasis.NOT_STATED);
            for (var reading : readings(column)) {
                points.add(new HeatingPoint(
                        reading.temperature(), reading.speed(), reading.capacity(), reading.power(), basis));
            }
        }
        return points;
    }

    static List<CoolingPoint> cooling(SheetSection sheet) {
        var points = new ArrayList<CoolingPoint>();
        for (var column : sheet.sections("cooling")) {
            for (var reading : readings(column)) {
                points.add(
                        new CoolingPoint(reading.temperature(), reading.speed(), reading.capacity(), reading.power()));
            }
        }
        return points;
    }

    private static List<Reading> readings(SheetSection column) {
        var found = new ArrayList<Reading>();
        double temperature = column.figure("at", UnitFamily.TEMPERATURE).value();
        if (!column.has("at")) {
            column.needed("at", "the outdoor temperature, such as 47 °F");
        }
        for (int i = 0; i < SPEEDS.size(); i++) {
            var word = SPEED_WORDS.get(i);
            var tree = column.value(word);
            if (tree.isPresent() && tree.get() instanceof Text written) {
                var reading = reading(column, word, written, temperature, SPEEDS.get(i));
                if (reading.capacity().isKnown() && !Double.isNaN(temperature)) {
                    found.add(reading);
                }
            } else if (tree.isPresent()) {
                column.wrong(tree.get(), word, "", "is not one text", ALLOWED);
            }
        }
        column.close();
        return found;
    }

    private static Reading reading(SheetSection column, String key, Text written, double temperature, Speed speed) {
        var text = written.value();
        int using = text.indexOf(USING);
        int efficiency = text.indexOf(AT_COP);
        int end = using >= 0 ? using : efficiency >= 0 ? efficiency : text.length();
        double capacity = column.number(written, key, text.substring(0, end), UnitFamily.POWER);
        var origin = column.origin();
        var power = Figure.notPublished();
        if (using >= 0) {
            double watts = column.number(written, key, text.substring(using + USING.length()), UnitFamily.POWER);
            power = Double.isNaN(watts) ? power : origin.figure(watts);
        } else if (efficiency >= 0) {
            double cop = column.number(written, key, text.substring(efficiency + AT_COP.length()), UnitFamily.NUMBER);
            boolean published = origin.provenance() == Provenance.PUBLISHED;
            power = Double.isNaN(cop) || Double.isNaN(capacity)
                    ? power
                    : published
                            ? Figure.derived(capacity / cop, "capacity over the published COP; " + origin.source())
                            : origin.figure(capacity / cop);
        }
        var figure = Double.isNaN(capacity) ? Figure.notPublished() : origin.figure(capacity);
        return new Reading(temperature, speed, figure, power);
    }
}
