/** A plan as text for a terminal. */
@NullMarked
package io.heatwright.report.terminal;

import org.jspecify.annotations.NullMarked;
