package io.heatwright.circuit;

/**
 * How much flammable refrigerant a room may hold, for a fixed unit in a room without ventilation (IEC 60335-2-40:2018,
 * Annex GG.2; UL 60335-2-40 follows it with national differences that were not at hand):
 *
 * <pre>
 *   m₁ = c · LFL                      below this no room is too small; c = 6 m³ for A2L, 4 m³ for A3
 *   m_max = min(2.5 · LFL^(5/4) · h₀ · √A,  0.75 · LFL · h₀ · A)
 * </pre>
 *
 * with the lower flammability limit LFL in kg/m³, the release height h₀ in m and the floor area A in m². The maker's own
 * figure on the unit or in its manual outranks this.
 */
public final class ChargeLimit {

    private static final double SPREAD = 2.5;
    private static final double MIXED_SHARE = 0.75;
    private static final double FREE_VOLUME_MILD = 6;
    private static final double FREE_VOLUME_HIGH = 4;

    private ChargeLimit() {}

    /**
     * Returns the charge below which any room will do.
     *
     * @param refrigerant what is in the unit
     * @return m₁, kg; infinite if it does not burn, NaN if its limit is not listed
     */
    public static double withoutRoomLimit(Refrigerant refrigerant) {
        double volume = refrigerant == Refrigerant.R290 ? FREE_VOLUME_HIGH : FREE_VOLUME_MILD;
        return volume * refrigerant.lowerFlammabilityLimit();
    }

    /**
     * Returns the largest charge for a room.
     *
     * @param refrigerant what is in the unit
     * @param mounting where it is
     * @param floorArea m², at least 0
     * @return m_max, kg, never below m₁; infinite if it does not burn, NaN if its limit is not listed
     */
    public static double largestCharge(Refrigerant refrigerant, Mounting mounting, double floorArea) {
        double free = withoutRoomLimit(refrigerant);
        if (Double.isInfinite(free) || mounting == Mounting.ELSEWHERE) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.max(free, byRoom(refrigerant, mounting, floorArea));
    }

    /**
     * Returns the smallest room for a charge.
     *
     * @param refrigerant what is in the unit
     * @param mounting where it is
     * @param charge kg, at least 0
     * @return floor area, m²; 0 if any room will do, NaN if the refrigerant's limit is not listed
     */
    public static double smallestRoom(Refrigerant refrigerant, Mounting mounting, double charge) {
        double free = withoutRoomLimit(refrigerant);
        if (charge <= free || mounting == Mounting.ELSEWHERE) {
            return 0;
        }
        double root = charge / (steep(refrigerant) * mounting.releaseHeight());
        double mixed = charge / (MIXED_SHARE * refrigerant.lowerFlammabilityLimit() * mounting.releaseHeight());
        return Math.max(root * root, mixed);
    }

    /**
     * Returns what the formula gives for a room before the charge that any room may hold is granted.
     *
     * @param refrigerant what is in the unit
     * @param mounting where it is
     * @param floorArea m², at least 0
     * @return kg; NaN if the refrigerant's limit is not listed
     */
    static double byRoom(Refrigerant refrigerant, Mounting mounting, double floorArea) {
        double height = mounting.releaseHeight();
        double layered = steep(refrigerant) * height * Math.sqrt(floorArea);
        double mixed = MIXED_SHARE * refrigerant.lowerFlammabilityLimit() * height * floorArea;
        return Math.min(layered, mixed);
    }

    private static double steep(Refrigerant refrigerant) {
        double limit = refrigerant.lowerFlammabilityLimit();
        return SPREAD * limit * Math.sqrt(Math.sqrt(limit));
    }
}
