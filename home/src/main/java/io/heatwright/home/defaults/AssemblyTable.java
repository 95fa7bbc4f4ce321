package io.heatwright.home.defaults;

/**
 * Effective resistance of whole assemblies, films included, by the insulation in them: the tables of the Home Energy Score
 * ([hescore]). Between two rows it runs straight; beyond the last row a nominal unit counts three quarters.
 */
public enum AssemblyTable {
    /** Wood frame with light siding (rows ewwf..vi). */
    WOOD_FRAME(
            new double[] {0, 3, 7, 11, 13, 15, 19, 21},
            new double[] {0.235, 0.149, 0.107, 0.089, 0.083, 0.078, 0.061, 0.058},
            0.85),
    /** Wood frame with brick veneer (rows ewwf..br). */
    BRICK_ON_FRAME(
            new double[] {0, 3, 7, 11, 13, 15, 19, 21},
            new double[] {0.196, 0.132, 0.098, 0.083, 0.077, 0.073, 0.058, 0.055},
            0.85),
    /** Structural brick (rows ewbr..nn). */
    BRICK(new double[] {0, 5, 10}, new double[] {0.304, 0.121, 0.075}, 0.85),
    /** Concrete block with stucco (rows ewcb..st). */
    CONCRETE_BLOCK(new double[] {0, 3, 6}, new double[] {0.222, 0.164, 0.113}, 0.85),
    /** Ceiling below an attic, the attic side at attic temperature (rows ecwf). */
    CEILING(
            new double[] {0, 3, 6, 9, 11, 13, 15, 19, 21, 25, 30, 35, 38, 44, 49, 55, 60},
            new double[] {
                0.455, 0.200, 0.132, 0.100, 0.092, 0.071, 0.063, 0.052, 0.047, 0.039, 0.033, 0.028, 0.026, 0.023, 0.020,
                0.018, 0.017
            },
            1.22),
    /** Flat or sloped roof without attic, composition shingles (rows rfwf..co). */
    ROOF(
            new double[] {0, 3, 7, 11, 13, 15, 19, 21, 25, 27, 30},
            new double[] {0.273, 0.159, 0.100, 0.072, 0.065, 0.060, 0.047, 0.044, 0.038, 0.035, 0.032},
            0.78),
    /** Wooden floor with carpet over an unheated space (rows efwf..ca). */
    FLOOR(
            new double[] {0, 3, 7, 11, 13, 15, 19, 21, 25, 30, 35, 38},
            new double[] {0.169, 0.113, 0.083, 0.064, 0.058, 0.054, 0.045, 0.042, 0.037, 0.032, 0.028, 0.027},
            1.84);

    /** m²·K/W in one h·ft²·°F/Btu (NIST Special Publication 811). */
    public static final double SI = 0.1761101838;

    private static final double BEYOND = 0.75;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final double[] nominal;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final double[] transmittance;

    private final double films;

    AssemblyTable(double[] nominal, double[] transmittance, double films) {
        this.nominal = nominal;
        this.transmittance = transmittance;
        this.films = films;
    }

    /**
     * Returns the transmittance of the assembly, films included.
     *
     * @param insulation nominal, h·ft²·°F/Btu
     * @return Btu/(h·ft²·°F), as the table has it
     */
    public double transmittance(double insulation) {
        return 1 / whole(insulation);
    }

    /**
     * Returns the resistance of the assembly between its faces, without films. The films taken off are those of still
     * air inside and of 15 mph outside, or still air on both faces of ceilings and floors
     * ([ashrae2017] chapter 26, table 10).
     *
     * @param insulation nominal, h·ft²·°F/Btu
     * @return m²·K/W
     */
    public double resistance(double insulation) {
        return (whole(insulation) - films) * SI;
    }

    private double whole(double insulation) {
        var last = nominal.length - 1;
        if (insulation >= nominal[last]) {
            return 1 / transmittance[last] + BEYOND * (insulation - nominal[last]);
        }
        var i = 1;
        while (nominal[i] < insulation) {
            i++;
        }
        var share = (insulation - nominal[i - 1]) / (nominal[i] - nominal[i - 1]);
        return (1 - share) / transmittance[i - 1] + share / transmittance[i];
    }
}
