/** What defrost takes from a steady heating point. */
@NullMarked
package io.heatwright.equipment.frost;

import org.jspecify.annotations.NullMarked;
