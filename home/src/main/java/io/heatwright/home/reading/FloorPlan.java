package io.heatwright.home.reading;

import io.heatwright.climate.Elementary;
import io.heatwright.home.defaults.Spread;
import io.heatwright.home.defaults.UsePreset;
import io.heatwright.home.quantity.Figures;
import io.heatwright.home.quantity.QuantityGrammar;
import io.heatwright.home.quantity.QuantityReading.Pair;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.quantity.UnitSystem;

/**
 * The rectangle of a floor.
 *
 * @param shorter side, m
 * @param longer side, m
 */
record FloorPlan(double shorter, double longer) {

    /** Longer over shorter side of a room of which only the area is known (our choice). */
    private static final double USUAL_ASPECT = 1.3;

    static FloorPlan read(Answers answers, UsePreset preset, Draft draft) {
        var text = answers.text("floor");
        if (text.isPresent() && QuantityGrammar.readPair(text.get(), UnitFamily.LENGTH) instanceof Pair p) {
            return new FloorPlan(Math.min(p.first(), p.second()), Math.max(p.first(), p.second()));
        }
        var given = answers.quantity("floor", UnitFamily.AREA);
        double area = given.isPresent()
                ? given.getAsDouble()
                : draft.assume(
                        answers.join("floor"),
                        "floor area",
                        preset.floorArea(),
                        a -> Figures.print(a, UnitFamily.AREA, UnitSystem.US, 2),
                        Draft.JUDGEMENT,
                        "Measure two walls.");
        var shorter = Elementary.sqrt(area / USUAL_ASPECT);
        return new FloorPlan(shorter, area / shorter);
    }

    double area() {
        return shorter * longer;
    }

    double perimeter() {
        return 2 * (shorter + longer);
    }

    /** Lengths in words for an assumption. */
    static String feet(double metres) {
        return Figures.print(metres, UnitFamily.LENGTH, UnitSystem.US, 2);
    }

    /** Shorter, mean and longer side. */
    Spread<Double> sides() {
        return new Spread<>(shorter, 0.5 * (shorter + longer), longer);
    }
}
