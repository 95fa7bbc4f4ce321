/** Measures; ships nothing. */
@NullMarked
package io.heatwright.benchmark;

import org.jspecify.annotations.NullMarked;
