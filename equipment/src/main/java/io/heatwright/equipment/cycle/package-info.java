/** The refrigerant cycle of a unit: what its parts do to the lift, the heat and the power. */
@NullMarked
package io.heatwright.equipment.cycle;

import org.jspecify.annotations.NullMarked;
