/** A circuit by the minute, and the panel behind it. */
@NullMarked
package io.heatwright.app.circuit;

import org.jspecify.annotations.NullMarked;
