/** A plan as one web page that needs nothing else. */
@NullMarked
package io.heatwright.report.html;

import org.jspecify.annotations.NullMarked;
