package io.heatwright.circuit;

import java.util.Locale;

/**
 * What is in the unit, as far as fire matters. The lower flammability limits are those that IEC and UL 60335-2-40 list
 * in their Annex BB; ASHRAE 34 gives other figures for blends.
 */
public enum Refrigerant {
    /** R-32, class A2L. Annex BB through a maker's charge table, which 0.307 kg/m³ reproduces. */
    R32(0.307),
    /** R-454B, class A2L. UL 60335-2-40 Table BB.1DV through a published calculator. */
    R454B(0.296),
    /** R-290, propane, class A3. */
    R290(0.038),
    /** A refrigerant of class A1, which does not burn: R-410A, R-22, R-134a. */
    DOES_NOT_BURN(Double.POSITIVE_INFINITY),
    /** Another one that burns, whose limit is not listed here. */
    OTHER_FLAMMABLE(Double.NaN),
    /** Not published. */
    UNKNOWN(Double.NaN);

    private final double lowerFlammabilityLimit;

    Refrigerant(double lowerFlammabilityLimit) {
        this.lowerFlammabilityLimit = lowerFlammabilityLimit;
    }

    /**
     * Returns the smallest concentration in air that burns.
     *
     * @return kg/m³; infinite if it does not burn, NaN if not listed
     */
    public double lowerFlammabilityLimit() {
        return lowerFlammabilityLimit;
    }

    /**
     * Sorts a designation of ASHRAE 34. Classes are those of ASHRAE 34; a name that is not listed here stays unknown.
     *
     * @param name such as {@code R-32} or {@code R32}
     * @return the refrigerant
     */
    public static Refrigerant named(String name) {
        return switch (name.replace("-", "").replace(" ", "").toUpperCase(Locale.ROOT)) {
            case "R32" -> R32;
            case "R454B" -> R454B;
            case "R290" -> R290;
            case "R22", "R134A", "R407C", "R410A", "R744" -> DOES_NOT_BURN;
            case "R152A", "R441A", "R452B", "R454A", "R454C", "R455A", "R600A", "R1234YF", "R1234ZE(E)" ->
                OTHER_FLAMMABLE;
            default -> UNKNOWN;
        };
    }
}
