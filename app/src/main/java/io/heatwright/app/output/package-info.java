/** Results on their way out: tables as text, JSON or CSV. */
@NullMarked
package io.heatwright.app.output;

import org.jspecify.annotations.NullMarked;
