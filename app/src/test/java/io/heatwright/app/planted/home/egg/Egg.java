package io.heatwright.app.planted.home.egg;

import io.heatwright.app.planted.home.hen.Hen;
import java.util.List;

/** Half of a cycle. */
public record Egg(List<Hen> before) {}
