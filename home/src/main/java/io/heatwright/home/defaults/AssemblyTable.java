package io.heatwright.home.defaults;

/**
 * Effective resistance of whole assemblies, films included, by the insulation in them: the tables of the Home Energy Score
 * ([hescore]). Between two rows it runs straight; before the first and beyond the last row a nominal unit counts three
 * quarters.
 */
public enum AssemblyTable {
    /** Wood frame with light siding (rows ewwf..vi). */
    WOOD_FRAME(
            "ewwf..vi",
            new double[] {0, 3, 7, 11, 13, 15, 19, 21},
            new double[] {0.235, 0.149, 0.107, 0.089, 0.083, 0.078, 0.061, 0.058},
            0.85),
    /** Wood frame with brick veneer (rows ewwf..br). */
    BRICK_ON_FRAME(
            "ewwf..br",
            new double[] {0, 3, 7, 11, 13, 15, 19, 21},
            new double[] {0.196, 0.132, 0.098, 0.083, 0.077, 0.073, 0.058, 0.055},
            0.85),
    /** Wood frame with light siding over insulated sheathing of R-5 (rows ewps..vi). */
    INSULATED_SHEATHING(
            "ewps..vi",
            new double[] {0, 3, 7, 11, 13, 15, 19, 21},
            new double[] {0.108, 0.085, 0.069, 0.061, 0.058, 0.055, 0.046, 0.044},
            0.85),
    /** Wood frame with studs 24 inches apart and light siding (rows ewov..vi). */
    ADVANCED_FRAME(
            "ewov..vi",
            new double[] {19, 21, 25, 27, 33, 35, 38},
            new double[] {0.053, 0.050, 0.042, 0.040, 0.033, 0.031, 0.029},
            0.85),
    /** Straw bales with stucco (row ewsb..st). */
    STRAW_BALE("ewsb00st", new double[] {0}, new double[] {0.017}, 0.85),
    /** Structural brick (rows ewbr..nn). */
    BRICK("ewbr..nn", new double[] {0, 5, 10}, new double[] {0.304, 0.121, 0.075}, 0.85),
    /** Concrete block with stucco (rows ewcb..st). */
    CONCRETE_BLOCK("ewcb..st", new double[] {0, 3, 6}, new double[] {0.222, 0.164, 0.113}, 0.85),
    /** Concrete block with brick veneer (rows ewcb..br). */
    BRICK_ON_BLOCK("ewcb..br", new double[] {0, 3, 6}, new double[] {0.167, 0.132, 0.096}, 0.85),
    /** Wall between a room and an attic (rows kwwf). */
    KNEE_WALL(
            "kwwf",
            new double[] {0, 3, 7, 11, 13, 15, 19, 21},
            new double[] {0.346, 0.154, 0.101, 0.083, 0.075, 0.068, 0.055, 0.050},
            1.36),
    /** Ceiling below an attic, the attic side at attic temperature (rows ecwf). */
    CEILING(
            "ecwf",
            new double[] {0, 3, 6, 9, 11, 13, 15, 19, 21, 25, 30, 35, 38, 44, 49, 55, 60},
            new double[] {
                0.455, 0.200, 0.132, 0.100, 0.092, 0.071, 0.063, 0.052, 0.047, 0.039, 0.033, 0.028, 0.026, 0.023, 0.020,
                0.018, 0.017
            },
            1.22),
    /** Flat or sloped roof without attic, composition shingles (rows rfwf..co). */
    ROOF(
            "rfwf..co",
            new double[] {0, 3, 7, 11, 13, 15, 19, 21, 25, 27, 30},
            new double[] {0.273, 0.159, 0.100, 0.072, 0.065, 0.060, 0.047, 0.044, 0.038, 0.035, 0.032},
            0.78),
    /** Roof without attic, with insulated sheathing of R-5 and composition shingles (rows rfps..co). */
    INSULATED_ROOF(
            "rfps..co",
            new double[] {0, 3, 7, 11, 13, 15, 19, 21},
            new double[] {0.115, 0.087, 0.067, 0.053, 0.049, 0.046, 0.038, 0.036},
            0.78),
    /** Wooden floor with carpet over an unheated space (rows efwf..ca). */
    FLOOR(
            "efwf..ca",
            new double[] {0, 3, 7, 11, 13, 15, 19, 21, 25, 30, 35, 38},
            new double[] {0.169, 0.113, 0.083, 0.064, 0.058, 0.054, 0.045, 0.042, 0.037, 0.032, 0.028, 0.027},
            1.84);

    /** m²·K/W in one h·ft²·°F/Btu (NIST Special Publication 811). */
    public static final double SI = 0.1761101838;

    private static final double BEYOND = 0.75;

    private final String rows;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final double[] nominal;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final double[] transmittance;

    private final double films;

    AssemblyTable(String rows, double[] nominal, double[] transmittance, double films) {
        this.rows = rows;
        this.nominal = nominal;
        this.transmittance = transmittance;
        this.films = films;
    }

    /**
     * Says which rows of the source these are.
     *
     * @return their codes, two dots for the nominal insulation
     */
    public String rows() {
        return rows;
    }

    /**
     * Returns the nominal insulation of the first row.
     *
     * @return h·ft²·°F/Btu
     */
    public double least() {
        return nominal[0];
    }

    /**
     * Returns the nominal insulation of the last row.
     *
     * @return h·ft²·°F/Btu
     */
    public double most() {
        return nominal[nominal.length - 1];
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
        if (insulation < nominal[0]) {
            return 1 / transmittance[0] - BEYOND * (nominal[0] - insulation);
        }
        var i = 1;
        while (nominal[i] < insulation) {
            i++;
        }
        var share = (insulation - nominal[i - 1]) / (nominal[i] - nominal[i - 1]);
        return (1 - share) / transmittance[i - 1] + share / transmittance[i];
    }
}
