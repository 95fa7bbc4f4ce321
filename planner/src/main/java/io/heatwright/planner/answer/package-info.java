/** A plan put into sentences, keys and series: the tree that renderers print. */
@NullMarked
package io.heatwright.planner.answer;

import org.jspecify.annotations.NullMarked;
