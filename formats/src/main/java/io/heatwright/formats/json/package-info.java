/** JSON to trees, and plain values to JSON. */
@NullMarked
package io.heatwright.formats.json;

import org.jspecify.annotations.NullMarked;
