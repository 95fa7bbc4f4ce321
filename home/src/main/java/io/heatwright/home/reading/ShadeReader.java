package io.heatwright.home.reading;

import io.heatwright.home.Finding;
import io.heatwright.home.quantity.QuantityGrammar;
import io.heatwright.home.quantity.QuantityReading.Pair;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.room.Shading;
import io.heatwright.room.Shading.Fin;
import io.heatwright.room.Shading.Overhang;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads overhang and fins of a window or a surface. */
final class ShadeReader {

    private final Answers answers;
    private final Draft draft;
    private final double height;

    private ShadeReader(Answers answers, Draft draft, double height) {
        this.answers = answers;
        this.draft = draft;
        this.height = height;
    }

    static Optional<Shading> shading(Answers answers, Draft draft) {
        if (!answers.has("overhang") && !answers.has("fins")) {
            return Optional.empty();
        }
        var size = answers.text("size").orElse("");
        if (!(QuantityGrammar.readPair(size, UnitFamily.LENGTH) instanceof Pair pair)) {
            var key = answers.has("overhang") ? "overhang" : "fins";
            var problem = "needs the width and the height of what it shades";
            var allowed = "size: " + (answers.group().key("glazing").isPresent() ? "4 ft x 5 ft" : "8 m x 2.7 m");
            draft.add(Finding.error(answers.place(key), answers.join(key), "", problem, allowed));
            return Optional.empty();
        }
        var reader = new ShadeReader(answers, draft, pair.second());
        return Optional.of(new Shading(
                pair.first(),
                pair.second(),
                reader.overhang(),
                reader.fin("left"),
                reader.fin("right"),
                answers.group("overhang")
                        .quantity("reflectance", UnitFamily.SHARE)
                        .orElse(0)));
    }

    private Optional<Overhang> overhang() {
        var slab = answers.group("overhang");
        var depth = depth(answers, "overhang");
        return depth.isEmpty()
                ? Optional.empty()
                : Optional.of(new Overhang(
                        depth.getAsDouble(),
                        length(slab, "above", "height of the overhang above what it shades"),
                        length(slab, "left", "how far the overhang reaches past the left side"),
                        length(slab, "right", "how far the overhang reaches past the right side")));
    }

    private Optional<Fin> fin(String side) {
        var fins = answers.group("fins");
        var both = answers.quantity("fins", UnitFamily.LENGTH);
        var slab = fins.group(side);
        var depth = both.isPresent() ? both : depth(fins, side);
        return depth.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fin(
                        depth.getAsDouble(),
                        length(slab, "distance", "distance of the " + side + " fin from the side"),
                        -length(slab, "below", "how far the " + side + " fin reaches below the lower edge"),
                        height + length(slab, "above", "how far the " + side + " fin reaches above the top")));
    }

    /** A slab is its depth alone or a group with its depth. */
    private static OptionalDouble depth(Answers answers, String key) {
        var alone = answers.quantity(key, UnitFamily.LENGTH);
        return alone.isPresent() ? alone : answers.group(key).quantity("depth", UnitFamily.LENGTH);
    }

    private double length(Answers slab, String key, String what) {
        return draft.quantity(slab, key, what, UnitFamily.LENGTH);
    }
}
