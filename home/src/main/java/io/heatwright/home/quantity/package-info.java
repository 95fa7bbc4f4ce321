/** How people write and read quantities: metric and US units, one grammar, printing that no locale can change. */
@NullMarked
package io.heatwright.home.quantity;

import org.jspecify.annotations.NullMarked;
