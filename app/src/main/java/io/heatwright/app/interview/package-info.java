/** The command {@code new}: eight plain questions, each with "not sure", and the home file they make. */
@NullMarked
package io.heatwright.app.interview;

import org.jspecify.annotations.NullMarked;
