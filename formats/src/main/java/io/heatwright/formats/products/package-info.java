/** The catalogue of products among the resources of module data. */
@NullMarked
package io.heatwright.formats.products;

import org.jspecify.annotations.NullMarked;
