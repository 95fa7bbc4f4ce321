package io.heatwright.room;

import io.heatwright.climate.Elementary;
import java.util.List;

/** The panes of one window as the heat balance sees them: resistances and gaps. */
final class PaneStack {

    final int panes;
    /** Half the resistance of each pane, m²·K/W. */
    final double[] half;

    final GapConvection[] gaps;

    /**
     * Describes the panes.
     *
     * @param glazing the panes
     * @param tilt degrees from horizontal facing up
     * @param height along the slope, m
     * @param tabled whether to prepare the gaps for use in a time loop
     */
    PaneStack(Glazing glazing, double tilt, double height, boolean tabled) {
        panes = glazing.panes().size();
        half = new double[panes];
        gaps = new GapConvection[panes - 1];
        for (int p = 0; p < panes; p++) {
            var pane = glazing.panes().get(p);
            half[p] = 0.5 * pane.thickness() / pane.conductivity();
            if (p > 0) {
                gaps[p - 1] = new GapConvection(
                        glazing.gaps().get(p - 1),
                        glazing.panes().get(p - 1).backEmittance(),
                        pane.frontEmittance(),
                        tilt,
                        height,
                        tabled);
            }
        }
    }

    /** One for each window; an unknown height is taken as the root of the area. */
    static PaneStack[] of(List<Window> windows) {
        var stacks = new PaneStack[windows.size()];
        for (int w = 0; w < stacks.length; w++) {
            var window = windows.get(w);
            double height = window.placement().map(Placement::height).orElseGet(() -> Elementary.sqrt(window.area()));
            stacks[w] = new PaneStack(window.glazing(), window.tilt(), height, true);
        }
        return stacks;
    }
}
