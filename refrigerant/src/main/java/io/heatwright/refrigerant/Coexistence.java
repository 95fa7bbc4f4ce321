package io.heatwright.refrigerant;

/**
 * Liquid and vapour of a pure substance at equal temperature, pressure and Gibbs energy (Maxwell's condition), solved by
 * Newton's method in the two densities [akasaka2008].
 */
final class Coexistence {
    private static final int MOST_STEPS = 60;
    private static final double SETTLED = 1e-14;
    private static final double NEARLY_SETTLED = 1e-8;

    private final HelmholtzEquation equation;
    private final double gasConstant;
    private final ReducedEnergy at;

    double liquid;
    double vapour;
    double pressure;

    Coexistence(HelmholtzEquation equation, double gasConstant) {
        this.equation = equation;
        this.gasConstant = gasConstant;
        at = equation.workspace();
    }

    /**
     * Solves at a temperature in K from first guesses in kg/m³.
     *
     * @return whether both densities settled, apart from each other and mechanically stable
     */
    boolean solve(double temperature, double liquidGuess, double vapourGuess) {
        equation.isotherm(temperature, at);
        liquid = liquidGuess;
        vapour = vapourGuess;
        double last = Double.POSITIVE_INFINITY;
        for (int step = 0; step < MOST_STEPS; step++) {
            double size = improve();
            if (size < SETTLED || (size < NEARLY_SETTLED && size >= last)) {
                equation.along(vapour, at);
                pressure = gasConstant * temperature * vapour * at.compressibility();
                return vapour < liquid * (1 - NEARLY_SETTLED) && at.stiffness() > 0;
            }
            last = size;
        }
        return false;
    }

    private double improve() {
        equation.along(liquid, at);
        double liquidPressure = liquid * at.compressibility();
        double liquidPotential = at.byDelta + at.residual + StrictMath.log(liquid);
        double liquidStiffness = at.stiffness();
        equation.along(vapour, at);
        double vapourPressure = vapour * at.compressibility();
        double vapourPotential = at.byDelta + at.residual + StrictMath.log(vapour);
        double vapourStiffness = at.stiffness();
        double pressures = vapourPressure - liquidPressure;
        double potentials = vapourPotential - liquidPotential;
        double determinant = vapourStiffness * liquidStiffness * (1 / liquid - 1 / vapour);
        double liquidStep = (potentials * vapourStiffness - pressures * vapourStiffness / vapour) / determinant;
        double vapourStep = (potentials * liquidStiffness - pressures * liquidStiffness / liquid) / determinant;
        double size = Math.max(Math.abs(liquidStep) / liquid, Math.abs(vapourStep) / vapour);
        double damping = Math.min(1, 0.3 / size);
        liquid += damping * liquidStep;
        vapour += damping * vapourStep;
        return size;
    }
}
