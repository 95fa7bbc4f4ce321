package io.heatwright.home.sheet;

import io.heatwright.equipment.Doubt;
import io.heatwright.equipment.Plausibility;
import io.heatwright.equipment.Product;
import io.heatwright.home.Finding;
import io.heatwright.home.tree.Place;
import java.util.List;

/** Turns doubts about a product's figures into findings at its sheet. */
final class SheetDoubts {

    private SheetDoubts() {}

    static List<Finding> of(Product product, Place place) {
        return Plausibility.doubts(product).stream()
                .map(doubt -> finding(product, doubt, place))
                .toList();
    }

    private static Finding finding(Product product, Doubt doubt, Place place) {
        return doubt.impossible()
                ? Finding.error(place, product.id(), "", doubt.problem(), doubt.expected())
                : Finding.warning(place, product.id(), "", doubt.problem(), doubt.expected());
    }
}
