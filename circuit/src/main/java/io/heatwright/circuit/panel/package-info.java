/** Whether the service of a dwelling has room for one more thing. */
@NullMarked
package io.heatwright.circuit.panel;

import org.jspecify.annotations.NullMarked;
