/** Performance maps on outdoor temperature and compressor speed. */
@NullMarked
package io.heatwright.equipment.map;

import org.jspecify.annotations.NullMarked;
