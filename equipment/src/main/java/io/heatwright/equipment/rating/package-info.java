/** Rating procedures: from test points to the numbers on a label. */
@NullMarked
package io.heatwright.equipment.rating;

import org.jspecify.annotations.NullMarked;
