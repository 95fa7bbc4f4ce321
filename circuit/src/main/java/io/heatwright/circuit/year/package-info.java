/** A circuit minute by minute: what is on, what the wires carry, what breakers at both ends of the standard do. */
@NullMarked
package io.heatwright.circuit.year;

import org.jspecify.annotations.NullMarked;
