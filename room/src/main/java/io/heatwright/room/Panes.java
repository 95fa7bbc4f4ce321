package io.heatwright.room;

import java.util.Arrays;

/**
 * The state of the glazings: the temperatures of their panes' faces. Glass holds so little heat that it is left out; each
 * glazing is a chain of conductances with sunlight absorbed in the middle of each pane.
 */
final class Panes {

    private final double[] table;
    private final Elements elements;
    private final PaneStack[] stacks;
    /** First pane of each glazing in the arrays by pane. */
    private final int[] first;

    private final int firstColumn;
    private final double[] gapResistance;
    /** Resistance from the middle of each pane to outdoors, m²·K/W. */
    private final double[] outward;

    /** Resistance of the films of each glazing's outermost face, m²·K/W. */
    private final double[] outdoors;

    private final double[] outerFace;
    private final double[] innerFace;

    Panes(RoomDrivers drivers) {
        table = drivers.table;
        elements = drivers.elements;
        stacks = drivers.stacks;
        first = new int[stacks.length + 1];
        for (int w = 0; w < stacks.length; w++) {
            first[w + 1] = first[w] + stacks[w].panes;
        }
        firstColumn = RoomDrivers.HEAD + RoomDrivers.PER_ELEMENT * elements.count;
        int panes = first[stacks.length];
        gapResistance = new double[panes];
        outward = new double[panes];
        outdoors = new double[stacks.length];
        outerFace = new double[panes];
        innerFace = new double[panes];
    }

    void setUniform(double temperature) {
        Arrays.fill(outerFace, temperature);
        Arrays.fill(innerFace, temperature);
    }

    /** Renews the gaps at the last temperatures and reduces each chain, with its blind, to what its inner face sees. */
    void refresh(int row, OuterFaces out, InnerFaces in) {
        for (int w = 0; w < stacks.length; w++) {
            var stack = stacks[w];
            double resistance = 1 / out.conductance[elements.opaque + w];
            outdoors[w] = resistance;
            for (int p = 0; p < stack.panes; p++) {
                int i = first[w] + p;
                outward[i] = resistance + stack.half[p];
                if (p < stack.gaps.length) {
                    gapResistance[i] = 1 / stack.gaps[p].conductance(innerFace[i], outerFace[i + 1]);
                }
                resistance += 2 * stack.half[p] + gapResistance[i];
            }
            int k = elements.opaque + w;
            in.rise[k] = resistance + table[row + RoomDrivers.column(k, RoomDrivers.COVER)];
        }
    }

    /** Adds what comes from outside and what the panes absorb. */
    void drive(int row, OuterFaces out, InnerFaces in) {
        double[] table = this.table;
        double[] outward = this.outward;
        int column = row + firstColumn;
        for (int w = 0; w < stacks.length; w++) {
            int k = elements.opaque + w;
            double still = out.drive[k] * outdoors[w];
            int end = first[w + 1];
            for (int i = first[w]; i < end; i++) {
                still += table[column + i] * outward[i];
            }
            in.still[k] = still;
        }
    }

    /** Walks the room's flux from the outermost face inwards. */
    void advance(int row, OuterFaces out, InnerFaces in) {
        double[] table = this.table;
        double[] outerFace = this.outerFace;
        double[] innerFace = this.innerFace;
        double[] gapResistance = this.gapResistance;
        int column = row + firstColumn;
        for (int w = 0; w < stacks.length; w++) {
            var stack = stacks[w];
            double[] half = stack.half;
            int k = elements.opaque + w;
            double leaving = in.flux[k];
            int begin = first[w];
            int end = first[w + 1];
            for (int i = begin; i < end; i++) {
                leaving += table[column + i];
            }
            out.flux[k] = -leaving;
            double temperature = (out.drive[k] + leaving) * outdoors[w];
            out.temperature[k] = temperature;
            for (int i = begin; i < end; i++) {
                double inHalf = half[i - begin];
                outerFace[i] = temperature;
                temperature += leaving * inHalf;
                leaving -= table[column + i];
                temperature += leaving * inHalf;
                innerFace[i] = temperature;
                temperature += leaving * gapResistance[i];
            }
        }
    }

    void copyFrom(Panes other) {
        System.arraycopy(other.outerFace, 0, outerFace, 0, outerFace.length);
        System.arraycopy(other.innerFace, 0, innerFace, 0, innerFace.length);
        System.arraycopy(other.gapResistance, 0, gapResistance, 0, gapResistance.length);
        System.arraycopy(other.outdoors, 0, outdoors, 0, outdoors.length);
        System.arraycopy(other.outward, 0, outward, 0, outward.length);
    }
}
