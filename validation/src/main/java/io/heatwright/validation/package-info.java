/** Published cases and their runner. */
@NullMarked
package io.heatwright.validation;

import org.jspecify.annotations.NullMarked;
