/** What a plan is made from. */
@NullMarked
package io.heatwright.planner.request;

import org.jspecify.annotations.NullMarked;
