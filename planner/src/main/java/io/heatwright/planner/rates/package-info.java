/** What energy costs and emits, by place, each figure with its source, its date and how far it can be trusted. */
@NullMarked
package io.heatwright.planner.rates;

import org.jspecify.annotations.NullMarked;
