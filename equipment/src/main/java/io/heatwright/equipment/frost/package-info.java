/** How frost grows on an outdoor coil, and what it and defrosts take from steady heating. */
@NullMarked
package io.heatwright.equipment.frost;

import org.jspecify.annotations.NullMarked;
