/** The command that shows what walls, roofs, floors and windows are worth, layer by layer. */
@NullMarked
package io.heatwright.app.assembly;

import org.jspecify.annotations.NullMarked;
