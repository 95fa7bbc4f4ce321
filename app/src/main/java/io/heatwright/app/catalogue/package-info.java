/** The command {@code units}: the catalogue of products. */
@NullMarked
package io.heatwright.app.catalogue;

import org.jspecify.annotations.NullMarked;
