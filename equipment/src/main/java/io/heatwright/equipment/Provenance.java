package io.heatwright.equipment;

/** Where a product's figure came from. */
public enum Provenance {
    /** The maker, a directory or a seller stated it. */
    PUBLISHED,
    /** Worked out from published figures of the same product by a rule that the source names. */
    DERIVED,
    /** Taken from the product's class, because nobody published it. */
    ASSUMED
}
