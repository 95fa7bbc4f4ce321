package io.heatwright.app.planted.room;

import io.heatwright.app.planted.equipment.ReachesBack;

/** Knows a neighbour on its own floor, which knows it in turn. */
public record ReachesSideways(ReachesBack neighbour) {}
