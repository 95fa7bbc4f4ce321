/** The resolver: from a tree to a home, with every default filled in and every fault named. */
@NullMarked
package io.heatwright.home.reading;

import org.jspecify.annotations.NullMarked;
