/** The one table of keys: what may be written in a home file, where, in which units and range, and what it means. */
@NullMarked
package io.heatwright.home.keys;

import org.jspecify.annotations.NullMarked;
