package io.heatwright.app.planted.home.hen;

import io.heatwright.app.planted.home.egg.Egg;
import java.util.List;

/** Half of a cycle. */
public record Hen(List<Egg> before) {}
