/** Heat through soil after [iso13370]: slabs, basements and the spaces below suspended floors. */
@NullMarked
package io.heatwright.home.ground;

import org.jspecify.annotations.NullMarked;
