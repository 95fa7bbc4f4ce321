package io.heatwright.home.assembly;

/** Sorts of building materials, in the order of lists. */
public enum MaterialKind {
    /** Solid wood, heat across the grain. */
    WOOD("wood"),
    /** Boards and panels. */
    BOARD("board"),
    /** What keeps rain off a wall. */
    CLADDING("cladding"),
    /** Brick, block and stone. */
    MASONRY("masonry"),
    /** Concretes and mortar. */
    CONCRETE("concrete"),
    /** Insulation. */
    INSULATION("insulation"),
    /** Roofing. */
    ROOFING("roofing"),
    /** Plasters. */
    PLASTER("plaster"),
    /** Floor coverings. */
    FLOORING("flooring"),
    /** Metals. */
    METAL("metal"),
    /** Glass and plastics. */
    GLASS("glass and plastic"),
    /** Soil. */
    SOIL("soil");

    private final String word;

    MaterialKind(String word) {
        this.word = word;
    }

    /**
     * Returns the word for people and programs.
     *
     * @return lower-case English
     */
    public String word() {
        return word;
    }
}
