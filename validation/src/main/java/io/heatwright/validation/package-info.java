/** Published cases, their reference figures, and the suites that run them. */
@NullMarked
package io.heatwright.validation;

import org.jspecify.annotations.NullMarked;
