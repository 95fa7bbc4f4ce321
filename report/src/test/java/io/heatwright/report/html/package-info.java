/** What a plan in print must be. */
@NullMarked
package io.heatwright.report.html;

import org.jspecify.annotations.NullMarked;
