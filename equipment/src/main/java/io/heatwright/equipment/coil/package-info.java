/** How much of a coil's cooling is sensible. */
@NullMarked
package io.heatwright.equipment.coil;

import org.jspecify.annotations.NullMarked;
