/** What a plan in print must be. */
@NullMarked
package io.heatwright.report.terminal;

import org.jspecify.annotations.NullMarked;
