/** The refrigerants among the resources of module data. */
@NullMarked
package io.heatwright.formats.fluids;

import org.jspecify.annotations.NullMarked;
