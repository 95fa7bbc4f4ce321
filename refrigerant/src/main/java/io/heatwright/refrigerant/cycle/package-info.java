/** Simple cycles between two saturation temperatures. */
@NullMarked
package io.heatwright.refrigerant.cycle;

import org.jspecify.annotations.NullMarked;
