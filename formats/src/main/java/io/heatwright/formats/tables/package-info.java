/** Reads the tables of module data: places, counties, prices, carbon. */
@NullMarked
package io.heatwright.formats.tables;

import org.jspecify.annotations.NullMarked;
