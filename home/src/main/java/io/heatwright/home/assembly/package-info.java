/** Materials, and what layers of them are worth: resistance by layer, temperatures between them, heat that they hold. */
@NullMarked
package io.heatwright.home.assembly;

import org.jspecify.annotations.NullMarked;
