/** How units of each kind are told to start, to stop and how fast to change: figures, carried out by {@code simulation}. */
@NullMarked
package io.heatwright.equipment.control;

import org.jspecify.annotations.NullMarked;
