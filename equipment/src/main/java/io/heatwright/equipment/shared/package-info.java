/** One machine behind several rooms: heads on one outdoor unit, or ducts. */
@NullMarked
package io.heatwright.equipment.shared;

import org.jspecify.annotations.NullMarked;
