/** Tables of tab-separated text: one row a line, the names of the columns in the first. */
@NullMarked
package io.heatwright.home.table;

import org.jspecify.annotations.NullMarked;
