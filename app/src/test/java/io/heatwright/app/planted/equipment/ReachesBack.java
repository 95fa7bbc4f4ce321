package io.heatwright.app.planted.equipment;

import io.heatwright.app.planted.room.ReachesSideways;
import java.util.List;

/** Closes a cycle of packages. */
public record ReachesBack(List<ReachesSideways> neighbours) {}
