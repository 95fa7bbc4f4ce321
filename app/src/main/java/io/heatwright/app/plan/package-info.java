/** The command {@code plan}: one home file in, an answer and a report out. */
@NullMarked
package io.heatwright.app.plan;

import org.jspecify.annotations.NullMarked;
