/** The terms in which a plan gives its figures: ranges, verdicts and the limits behind them. */
@NullMarked
package io.heatwright.planner.terms;

import org.jspecify.annotations.NullMarked;
