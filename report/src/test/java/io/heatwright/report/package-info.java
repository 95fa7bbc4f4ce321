/** What a plan in print must be. */
@NullMarked
package io.heatwright.report;

import org.jspecify.annotations.NullMarked;
