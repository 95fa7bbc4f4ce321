package io.heatwright.refrigerant;

/**
 * The critical point of an equation itself, where ∂p/∂ρ and ∂²p/∂ρ² vanish on the isotherm. It may differ in the fifth digit
 * from the one that the paper states, and saturation ends at this one.
 */
record CriticalPoint(double temperature, double density, double pressure) {
    private static final int MOST_STEPS = 60;
    private static final double PROBE = 2e-4;

    static CriticalPoint of(HelmholtzEquation equation, double gasConstant, double temperature, double density) {
        var at = equation.workspace();
        double t = temperature;
        double before = Double.NaN;
        double beforeValue = Double.NaN;
        double rho = density;
        for (int step = 0; step < MOST_STEPS; step++) {
            rho = softest(equation, at, t, rho);
            equation.evaluate(t, rho, at);
            double value = at.stiffness();
            double next = Double.isNaN(before) || value == beforeValue
                    ? t * (1 - 1e-5)
                    : t - value * (t - before) / (value - beforeValue);
            next = Math.max(t * 0.998, Math.min(t * 1.002, next));
            if (Math.abs(next - t) < 1e-13 * t) {
                break;
            }
            before = t;
            beforeValue = value;
            t = next;
        }
        equation.evaluate(t, rho, at);
        return new CriticalPoint(t, rho, gasConstant * t * rho * at.compressibility());
    }

    /** The density at which ∂p/∂ρ is least on an isotherm, near a first guess. */
    private static double softest(HelmholtzEquation equation, ReducedEnergy at, double temperature, double guess) {
        equation.isotherm(temperature, at);
        double rho = guess;
        for (int step = 0; step < MOST_STEPS; step++) {
            double width = PROBE * rho;
            equation.along(rho - width, at);
            double below = at.stiffness();
            equation.along(rho, at);
            double here = at.stiffness();
            equation.along(rho + width, at);
            double above = at.stiffness();
            double curvature = (above - 2 * here + below) / (width * width);
            double slope = (above - below) / (2 * width);
            double move = curvature > 0 ? -slope / curvature : -Math.signum(slope) * 0.01 * rho;
            move = Math.max(-0.02 * rho, Math.min(0.02 * rho, move));
            rho += move;
            if (Math.abs(move) < 1e-11 * rho) {
                break;
            }
        }
        return rho;
    }
}
