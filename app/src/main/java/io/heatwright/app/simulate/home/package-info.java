/** A whole home with its machines from the command line. */
@NullMarked
package io.heatwright.app.simulate.home;

import org.jspecify.annotations.NullMarked;
