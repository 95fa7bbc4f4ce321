package io.heatwright.app.planted.common;

/** In a package that is no module, is not null-marked and is called by a word for leftovers. */
record Misplaced() {}
