/** Loads on a circuit, the breaker and the rules. */
@NullMarked
package io.heatwright.circuit;

import org.jspecify.annotations.NullMarked;
