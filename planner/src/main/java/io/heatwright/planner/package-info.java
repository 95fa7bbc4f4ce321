/** Size, screen, choose: money, carbon, comfort, noise, verdicts. */
@NullMarked
package io.heatwright.planner;

import org.jspecify.annotations.NullMarked;
