package io.heatwright.home.quantity;

import io.heatwright.home.tree.NearestWord;
import java.util.ArrayList;
import java.util.Optional;

/** Guesses the unit that was meant. */
final class UnitSpelling {

    private UnitSpelling() {}

    static Optional<String> nearest(String written, UnitFamily family) {
        var spellings = new ArrayList<String>();
        for (var unit : family.units()) {
            spellings.addAll(unit.spellings());
        }
        spellings.removeIf(s -> s.length() < 2);
        return NearestWord.to(UnitFamily.reduce(written), spellings)
                .flatMap(family::unit)
                .map(Unit::name);
    }
}
