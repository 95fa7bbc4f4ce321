/** Keys and values: the one form of a plan that renderers print. */
@NullMarked
package io.heatwright.planner.tree;

import org.jspecify.annotations.NullMarked;
