/** The command {@code fluid}: refrigerant states, saturation and cycles. */
@NullMarked
package io.heatwright.app.fluid;

import org.jspecify.annotations.NullMarked;
