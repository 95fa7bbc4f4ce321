package io.heatwright.app.catalogue;

import io.heatwright.home.Finding;
import io.heatwright.home.quantity.QuantityGrammar;
import io.heatwright.home.quantity.QuantityReading;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.tree.Tree;
import io.heatwright.home.tree.Tree.Branch;
import io.heatwright.home.tree.Tree.Sequence;
import io.heatwright.home.tree.Tree.Text;
import java.util.ArrayList;
import java.util.List;

/** Finds °C written where a data sheet prints °F: the outdoor temperatures of rating points are well known. */
final class UnitSlips {
    /** Nobody rates heating in warmer air, °C. */
    private static final double WARMEST_HEATING = 25;

    /** Nobody rates cooling of a room in cooler or hotter air, °C. */
    private static final double COOLEST_COOLING = 10;

    private static final double HOTTEST_COOLING = 55;

    /** 17 °F is a rating point, 17 °C is none. */
    private static final double COLD_RATING_POINT = 17;

    private final List<Finding> findings = new ArrayList<>();

    private UnitSlips() {}

    static List<Finding> in(Tree sheet) {
        var slips = new UnitSlips();
        if (sheet instanceof Branch file) {
            slips.sheet(file);
            file.value("products").ifPresent(list -> items(list).forEach(slips::sheet));
        }
        return List.copyOf(slips.findings);
    }

    private static List<Branch> items(Tree tree) {
        var items = tree instanceof Sequence list ? list.items() : List.of(tree);
        return items.stream()
                .filter(Branch.class::isInstance)
                .map(Branch.class::cast)
                .toList();
    }

    private void sheet(Branch sheet) {
        sheet.value("heating").ifPresent(points -> items(points).forEach(this::heating));
        sheet.value("cooling").ifPresent(points -> items(points).forEach(this::cooling));
    }

    private void heating(Branch point) {
        if (point.value("at").orElse(point) instanceof Text at) {
            double t = celsius(at);
            if (t > WARMEST_HEATING) {
                findings.add(wrong(at, "heating.at", "is no outdoor temperature to heat at"));
            } else if (t == COLD_RATING_POINT) {
                findings.add(Finding.warning(
                        at.place(),
                        "heating.at",
                        at.value(),
                        "is mild for a heating point",
                        "17 °F is a rating point"));
            }
        }
    }

    private void cooling(Branch point) {
        if (point.value("at").orElse(point) instanceof Text at) {
            double t = celsius(at);
            if (t > HOTTEST_COOLING || t < COOLEST_COOLING) {
                findings.add(wrong(at, "cooling.at", "is no outdoor temperature to cool at"));
            }
        }
    }

    private static Finding wrong(Text at, String path, String problem) {
        var celsius = at.value().contains("C");
        return Finding.error(
                at.place(),
                path,
                at.value(),
                problem,
                (celsius
                        ? "°F where the sheet prints °F: " + at.value().replace('C', 'F')
                        : "47 °F for heating, 95 °F for cooling"));
    }

    private static double celsius(Text at) {
        return QuantityGrammar.read(at.value(), UnitFamily.TEMPERATURE) instanceof QuantityReading.Value read
                ? read.value()
                : Double.NaN;
    }
}
