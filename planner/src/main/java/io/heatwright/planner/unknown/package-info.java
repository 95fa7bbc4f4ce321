/** What was filled in, ranked by how far it moves the answer. */
@NullMarked
package io.heatwright.planner.unknown;

import org.jspecify.annotations.NullMarked;
