/** What goes wrong with a unit, how badly, and what that does to its heat and its power. */
@NullMarked
package io.heatwright.equipment.fault;

import org.jspecify.annotations.NullMarked;
