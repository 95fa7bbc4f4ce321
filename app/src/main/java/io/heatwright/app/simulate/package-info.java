/** One year of a room with one unit or several, step by step: what was delivered, and every series that was recorded. */
@NullMarked
package io.heatwright.app.simulate;

import org.jspecify.annotations.NullMarked;
