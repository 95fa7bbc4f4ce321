/** Weather files: the EPW format, and the packed stations that ship. */
@NullMarked
package io.heatwright.formats.weather;

import org.jspecify.annotations.NullMarked;
