/** Published curves of how output and power follow the temperatures, and what cycling costs. */
@NullMarked
package io.heatwright.equipment.curve;

import org.jspecify.annotations.NullMarked;
