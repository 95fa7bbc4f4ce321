/** Every kind of system: what it gives and draws. */
@NullMarked
package io.heatwright.equipment;

import org.jspecify.annotations.NullMarked;
