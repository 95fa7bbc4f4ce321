/** Heat and moisture balance of rooms. */
@NullMarked
package io.heatwright.room;

import org.jspecify.annotations.NullMarked;
