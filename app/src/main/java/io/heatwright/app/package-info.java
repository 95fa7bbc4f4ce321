/** The command line. */
@NullMarked
package io.heatwright.app;

import org.jspecify.annotations.NullMarked;
