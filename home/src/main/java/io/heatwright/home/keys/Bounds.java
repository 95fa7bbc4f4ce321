package io.heatwright.home.keys;

import io.heatwright.home.quantity.Figures;
import io.heatwright.home.quantity.Unit;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.quantity.UnitSystem;
import java.util.Optional;

/** Says that a value is outside its range, in the unit that was written. */
final class Bounds {

    private Bounds() {}

    static Optional<Complaint> judge(double value, Unit unit, double least, double most) {
        if (value >= least && value <= most) {
            return Optional.empty();
        }
        var name = unit.name().isEmpty() ? "" : " " + unit.name();
        var problem = value < least ? value < 0 && least >= 0 ? "is negative" : "is too small" : "is too large";
        if (least == most) {
            return Complaint.of("is not known here", print(unit.written(least)) + name);
        }
        return Complaint.of(problem, print(unit.written(least)) + " to " + print(unit.written(most)) + name);
    }

    /** Prints a range in the most usual metric unit. */
    static String range(UnitFamily family, double least, double most) {
        if (least == most) {
            return print(least);
        }
        var unit = family.preferred(UnitSystem.METRIC);
        var name = unit.name().isEmpty() ? "" : " " + unit.name();
        return print(unit.written(least)) + " to " + print(unit.written(most)) + name;
    }

    private static String print(double value) {
        var shown = Figures.significant(value, 3).replace(",", "");
        return shown.indexOf('.') < 0 ? shown : stripped(shown);
    }

    private static String stripped(String shown) {
        var end = shown.length();
        while (shown.charAt(end - 1) == '0') {
            end--;
        }
        return shown.substring(0, shown.charAt(end - 1) == '.' ? end - 1 : end);
    }
}
