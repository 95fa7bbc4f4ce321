/** Sentences by code: one message file a language, read from text that the edge hands in. */
@NullMarked
package io.heatwright.planner.words;

import org.jspecify.annotations.NullMarked;
