package io.heatwright.room;

import java.util.Arrays;

/**
 * The state of the glazings: the temperatures of their panes' faces. Glass holds so little heat that it is left out; each
 * glazing is a chain of conductances with sunlight absorbed in the middle of each pane.
 */
final class Panes {

    private final RoomDrivers drivers;
    private final Elements elements;
    private final PaneStack[] stacks;
    /** First pane of each glazing in the arrays by pane. */
    private final int[] first;

    private final int firstColumn;
    private final double[] gapConductance;
    private final double[] outerFace;
    private final double[] innerFace;

    Panes(RoomDrivers drivers) {
        this.drivers = drivers;
        elements = drivers.elements;
        stacks = drivers.stacks;
        first = new int[stacks.length + 1];
        for (int w = 0; w < stacks.length; w++) {
            first[w + 1] = first[w] + stacks[w].panes;
        }
        firstColumn = RoomDrivers.HEAD + RoomDrivers.PER_ELEMENT * elements.count;
        gapConductance = new double[first[stacks.length]];
        outerFace = new double[first[stacks.length]];
        innerFace = new double[first[stacks.length]];
    }

    void setUniform(double temperature) {
        Arrays.fill(outerFace, temperature);
        Arrays.fill(innerFace, temperature);
    }

    /** Reduces each chain to what its inner face sees; gaps conduct as at the last temperatures. */
    void prepare(int row, OuterFaces out, InnerFaces in) {
        for (int w = 0; w < stacks.length; w++) {
            var stack = stacks[w];
            int k = elements.opaque + w;
            double resistance = 1 / out.conductance[k];
            double still = out.ambient[k] * resistance;
            for (int p = 0; p < stack.panes; p++) {
                int i = first[w] + p;
                resistance += stack.half[p];
                still += drivers.table[row + firstColumn + i] * resistance;
                resistance += stack.half[p];
                if (p < stack.gaps.length) {
                    gapConductance[i] = stack.gaps[p].conductance(innerFace[i], outerFace[i + 1]);
                    resistance += 1 / gapConductance[i];
                }
            }
            in.still[k] = still;
            in.rise[k] = resistance;
        }
    }

    /** Walks out of the room's flux from the outermost face inwards. */
    void advance(int row, OuterFaces out, InnerFaces in) {
        for (int w = 0; w < stacks.length; w++) {
            var stack = stacks[w];
            int k = elements.opaque + w;
            double leaving = in.flux[k];
            for (int i = first[w]; i < first[w + 1]; i++) {
                leaving += drivers.table[row + firstColumn + i];
            }
            out.flux[k] = -leaving;
            double temperature = (out.ambient[k] + leaving) / out.conductance[k];
            out.temperature[k] = temperature;
            for (int p = 0; p < stack.panes; p++) {
                int i = first[w] + p;
                outerFace[i] = temperature;
                temperature += leaving * stack.half[p];
                leaving -= drivers.table[row + firstColumn + i];
                temperature += leaving * stack.half[p];
                innerFace[i] = temperature;
                if (p < stack.gaps.length) {
                    temperature += leaving / gapConductance[i];
                }
            }
        }
    }

    /** Sunlight absorbed in the panes of one glazing, W/m². */
    double sunlight(int row, int w) {
        var sum = 0.0;
        for (int i = first[w]; i < first[w + 1]; i++) {
            sum += drivers.table[row + firstColumn + i];
        }
        return sum;
    }

    void copyFrom(Panes other) {
        System.arraycopy(other.outerFace, 0, outerFace, 0, outerFace.length);
        System.arraycopy(other.innerFace, 0, innerFace, 0, innerFace.length);
    }
}
