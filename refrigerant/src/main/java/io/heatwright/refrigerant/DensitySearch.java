package io.heatwright.refrigerant;

/** Finds the density at a temperature and a pressure between bounds, by Newton's method kept inside the bracket. */
final class DensitySearch {
    private static final int MOST_STEPS = 200;
    private static final double SETTLED = 1e-14;
    private static final double WIDEN = 1.1;
    private static final double LARGEST_STEP = 0.1;

    private final HelmholtzEquation equation;
    private final double gasConstant;
    private final ReducedEnergy at;

    DensitySearch(HelmholtzEquation equation, double gasConstant) {
        this.equation = equation;
        this.gasConstant = gasConstant;
        at = equation.workspace();
    }

    private double pressure(double temperature, double density) {
        equation.along(density, at);
        return gasConstant * temperature * density * at.compressibility();
    }

    /** Density in kg/m³ above {@code low}, where the pressure is below the one sought. */
    double above(double temperature, double pressure, double low, double guess) {
        equation.isotherm(temperature, at);
        double from = low;
        double to = low * WIDEN;
        for (int step = 0; step < MOST_STEPS && pressure(temperature, to) < pressure; step++) {
            from = to;
            to *= WIDEN;
        }
        return between(temperature, pressure, from, to, Math.max(from, Math.min(to, guess)));
    }

    /** Density in kg/m³ between bounds that bracket it. */
    double between(double temperature, double pressure, double low, double high, double guess) {
        equation.isotherm(temperature, at);
        double below = low;
        double over = high;
        double density = guess;
        for (int step = 0; step < MOST_STEPS; step++) {
            double excess = pressure(temperature, density) - pressure;
            if (excess > 0) {
                over = density;
            } else {
                below = density;
            }
            double slope = gasConstant * temperature * at.stiffness();
            double move = -excess / slope;
            if (Math.abs(move) < SETTLED * density) {
                return density + move;
            }
            double next = density + move;
            boolean inside = slope > 0 && next > below && next < over;
            density = inside ? next : 0.5 * (below + over);
            if (over - below < SETTLED * over) {
                return density;
            }
        }
        return density;
    }

    /** Density in kg/m³ next to a good first guess, without bounds. */
    double near(double temperature, double pressure, double guess) {
        equation.isotherm(temperature, at);
        double density = guess;
        for (int step = 0; step < MOST_STEPS; step++) {
            double excess = pressure(temperature, density) - pressure;
            double move = -excess / (gasConstant * temperature * at.stiffness());
            double most = LARGEST_STEP * density;
            density += Math.max(-most, Math.min(most, move));
            if (Math.abs(move) < SETTLED * density) {
                break;
            }
        }
        return density;
    }
}
