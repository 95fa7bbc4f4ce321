package io.heatwright.planner.rates;

/** Exact sizes of the units that tables of energy are printed in. */
public final class EnergyUnit {

    /** Joules in a kilowatt-hour (exact). */
    public static final double KILOWATT_HOUR = 3.6e6;

    /** Joules in a British thermal unit of the International Table (exact; NIST SP 811 appendix B). */
    public static final double BTU = 1055.05585262;

    /** Joules in a million Btu, the MMBtu of fuel prices. */
    public static final double MILLION_BTU = 1e6 * BTU;

    /** Kilograms in an avoirdupois pound (exact; NIST SP 811 appendix B). */
    public static final double POUND = 0.45359237;

    private EnergyUnit() {}
}
