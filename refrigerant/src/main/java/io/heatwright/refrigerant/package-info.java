/** Refrigerants: Helmholtz equations of state, saturation and flashes. Thermodynamic temperatures in K. */
@NullMarked
package io.heatwright.refrigerant;

import org.jspecify.annotations.NullMarked;
