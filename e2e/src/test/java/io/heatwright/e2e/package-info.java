/** The page in a real browser, held to the command line. */
@NullMarked
package io.heatwright.e2e;

import org.jspecify.annotations.NullMarked;
