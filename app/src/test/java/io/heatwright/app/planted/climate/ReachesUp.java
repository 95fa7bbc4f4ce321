package io.heatwright.app.planted.climate;

import io.heatwright.app.planted.home.ThingManager;

/** Knows a floor above its own. */
record ReachesUp(ThingManager above) {}
