package io.heatwright.refrigerant;

/**
 * Finds temperature and density of a single-phase state from its pressure and its enthalpy or entropy. A good guess is
 * improved by Newton's method in both; where that leaves the region, a bracketed search on temperature takes over.
 */
final class SinglePhaseSearch {
    private static final int MOST_STEPS = 12;
    private static final int MOST_BRACKETED_STEPS = 200;
    private static final double QUADRATIC = 2e-7;
    private static final double SETTLED = 1e-14;
    private static final double SLACK = 1e-7;

    /** How far a step may leave the bounds on its way. */
    private static final double ASTRAY = 1.1;

    private final Fluid fluid;
    private final HelmholtzEquation equation;
    private final double gasConstant;
    private final DensitySearch densities;
    private final ReducedEnergy at;
    private final double highestTemperature;

    double temperature;
    double density;

    SinglePhaseSearch(Fluid fluid, ReducedEnergy at, double highestTemperature) {
        this.highestTemperature = highestTemperature;
        this.fluid = fluid;
        this.at = at;
        equation = fluid.equation();
        gasConstant = fluid.gasConstant();
        densities = new DensitySearch(equation, gasConstant);
    }

    /** Density in kg/m³ of a stable single phase; at a saturated pressure that of the side named. */
    double density(double kelvin, double pressure, boolean liquidSide) {
        if (kelvin < fluid.criticalTemperature()) {
            if (liquidSide) {
                double saturated = fluid.bubble().density(fluid.bubble().place(kelvin));
                return densities.above(kelvin, pressure, saturated * (1 - SLACK), saturated);
            }
            double saturated = fluid.dew().density(fluid.dew().place(kelvin));
            double ideal = pressure / (gasConstant * kelvin);
            return densities.between(kelvin, pressure, 0, saturated * (1 + SLACK), Math.min(ideal, saturated));
        }
        double ideal = pressure / (gasConstant * kelvin);
        double low = Math.min(ideal, 2 * fluid.criticalDensity()) / 4;
        return densities.above(kelvin, pressure, low, Math.min(ideal, fluid.criticalDensity()));
    }

    /**
     * Solves for a pressure in Pa and an enthalpy in J/kg or an entropy in J/(kg·K), from the guess in {@link #temperature}
     * and {@link #density}, within bounds of temperature in K.
     */
    void solve(double pressure, double target, boolean entropy, double lowest, double highest, boolean liquidSide) {
        if (!newton(pressure, target, entropy, lowest, highest)) {
            bracketed(pressure, target, entropy, lowest, highest, liquidSide);
        }
    }

    /** Density in kg/m³ next to a good guess. */
    double near(double kelvin, double pressure, double guess) {
        return densities.near(kelvin, pressure, guess);
    }

    /** Temperature in K between bounds at which a density in kg/m³ has a pressure in Pa. */
    double temperature(double pressure, double kilogramsPerCubicMetre, double lowest, double highest) {
        double low = lowest;
        double high = highest;
        double t = 0.5 * (low + high);
        double move = Double.NaN;
        for (int step = 0; step < MOST_BRACKETED_STEPS; step++) {
            equation.evaluate(t, kilogramsPerCubicMetre, at);
            double excess = gasConstant * t * kilogramsPerCubicMetre * at.compressibility() - pressure;
            if (excess > 0) {
                high = t;
            } else {
                low = t;
            }
            move = -excess / (gasConstant * kilogramsPerCubicMetre * at.thermalPressure());
            if (Math.abs(move) < SETTLED * t || high - low < SETTLED * high) {
                break;
            }
            double next = t + move;
            t = next > low && next < high ? next : 0.5 * (low + high);
        }
        if (Math.abs(move) > SLACK * t) {
            throw new OutsideRange(
                    "density",
                    kilogramsPerCubicMetre,
                    "density " + OutsideRange.printed(kilogramsPerCubicMetre) + " kg/m3 at "
                            + OutsideRange.printed(pressure) + " Pa is outside what " + fluid.name()
                            + "'s equation of state covers: temperatures from "
                            + OutsideRange.printed(fluid.definition().lowestTemperature()) + " to "
                            + OutsideRange.printed(highestTemperature) + " K");
        }
        return t;
    }

    private boolean newton(double pressure, double target, boolean entropy, double lowest, double highest) {
        double t = temperature;
        double rho = density;
        for (int step = 0; step < MOST_STEPS; step++) {
            equation.evaluate(t, rho, at);
            double scale = gasConstant * t;
            double stiffness = at.stiffness();
            double thermal = at.thermalPressure();
            if (!(stiffness > 0)) {
                return false;
            }
            double pressureMissing = pressure / (scale * rho) - at.compressibility();
            double missing;
            double byTemperature = at.isochoricHeatCapacity();
            double byDensity = -thermal;
            if (entropy) {
                equation.idealValue(at);
                missing = target / gasConstant - at.entropy();
            } else {
                missing = target / scale - at.enthalpy();
                byTemperature += thermal;
                byDensity += stiffness;
            }
            // Unknowns are the relative changes of temperature and density.
            double determinant = thermal * byDensity - stiffness * byTemperature;
            double temperatureStep = (pressureMissing * byDensity - stiffness * missing) / determinant;
            double densityStep = (thermal * missing - byTemperature * pressureMissing) / determinant;
            double size = Math.max(Math.abs(temperatureStep), Math.abs(densityStep));
            if (!(size < 1)) {
                return false;
            }
            double damping = size > 0.3 ? 0.3 / size : 1;
            t += damping * temperatureStep * t;
            rho += damping * densityStep * rho;
            if (!(t >= lowest / ASTRAY && t <= highest * ASTRAY)) {
                return false;
            }
            if (size < QUADRATIC) {
                temperature = t;
                density = rho;
                return t >= lowest * (1 - SLACK) && t <= highest * (1 + SLACK);
            }
        }
        return false;
    }

    private void bracketed(
            double pressure, double target, boolean entropy, double lowest, double highest, boolean liquidSide) {
        double low = lowest;
        double high = highest;
        double lowValue = value(low, pressure, entropy, liquidSide);
        double highValue = value(high, pressure, entropy, liquidSide);
        double span = highValue - lowValue;
        if (!(target >= lowValue - SLACK * span && target <= highValue + SLACK * span)) {
            throw new OutsideRange(
                    entropy ? "entropy" : "enthalpy",
                    target,
                    (entropy ? "entropy " : "enthalpy ") + OutsideRange.printed(target)
                            + (entropy ? " J/(kg K)" : " J/kg") + " at " + OutsideRange.printed(pressure)
                            + " Pa is outside what " + fluid.name() + "'s equation of state covers: "
                            + OutsideRange.printed(
                                    entropyOrEnthalpy(fluid.definition().lowestTemperature(), pressure, entropy))
                            + " to "
                            + OutsideRange.printed(entropyOrEnthalpy(highestTemperature, pressure, entropy))
                            + (entropy ? " J/(kg K)" : " J/kg"));
        }
        double t = Math.max(low, Math.min(high, temperature));
        for (int step = 0; step < MOST_BRACKETED_STEPS; step++) {
            double excess = value(t, pressure, entropy, liquidSide) - target;
            if (excess > 0) {
                high = t;
            } else {
                low = t;
            }
            double thermal = at.thermalPressure();
            double heatCapacity = gasConstant * (at.isochoricHeatCapacity() + thermal * thermal / at.stiffness());
            double move = -excess / (entropy ? heatCapacity / t : heatCapacity);
            temperature = t;
            if (Math.abs(move) < SETTLED * t || high - low < SETTLED * high) {
                return;
            }
            double next = t + move;
            t = next > low && next < high ? next : 0.5 * (low + high);
        }
    }

    private double entropyOrEnthalpy(double kelvin, double pressure, boolean entropy) {
        boolean liquidSide = kelvin < fluid.criticalTemperature() && pressure > fluid.bubblePressure(kelvin);
        return value(kelvin, pressure, entropy, liquidSide);
    }

    private double value(double kelvin, double pressure, boolean entropy, boolean liquidSide) {
        density = density(kelvin, pressure, liquidSide);
        equation.evaluate(kelvin, density, at);
        if (entropy) {
            equation.idealValue(at);
            return gasConstant * at.entropy();
        }
        return gasConstant * kelvin * at.enthalpy();
    }
}
