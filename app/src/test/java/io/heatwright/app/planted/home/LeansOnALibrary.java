package io.heatwright.app.planted.home;

import org.assertj.core.api.Condition;

/** Depends on something that is neither Java nor ours. */
record LeansOnALibrary(Condition<String> foreign) {}
