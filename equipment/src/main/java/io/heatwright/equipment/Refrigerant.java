package io.heatwright.equipment;

import java.util.Optional;

/**
 * What circulates in a product, and how much.
 *
 * @param name ASHRAE 34 designation such as {@code R-32}; empty if not published or if there is none
 * @param charge kg
 * @param source where the name was stated; empty if it was not
 */
public record Refrigerant(Optional<String> name, Figure charge, String source) {}
