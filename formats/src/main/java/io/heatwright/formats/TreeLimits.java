package io.heatwright.formats;

/**
 * How much a file may hold before it is refused. A home of twenty rooms with every layer of every wall needs a tenth of
 * each; the limits keep a hostile file from costing time or memory.
 */
public final class TreeLimits {

    /** Bytes of a file. */
    public static final int BYTES = 1_000_000;

    /** Branches and lists within one another. */
    public static final int DEPTH = 24;

    /** Branches, lists and texts together. */
    public static final int PARTS = 50_000;

    /** Characters of one text. */
    public static final int TEXT = 4_000;

    private TreeLimits() {}
}
