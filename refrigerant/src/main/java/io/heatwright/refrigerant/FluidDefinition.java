package io.heatwright.refrigerant;

import java.util.List;

/**
 * The published figures of one equation of state, molar as papers print them.
 *
 * @param name designation, for example R32
 * @param title chemical name or composition
 * @param aliases further names by which people know it
 * @param pseudoPure whether a mixture is treated as one substance whose bubble and dew pressures are given by formulas
 * @param source key of REFERENCES.md
 * @param citation the paper in one line
 * @param molarMass kg/mol, above 0
 * @param gasConstant J/(mol·K), the paper's own
 * @param criticalTemperature K, as the paper states it; names regions only
 * @param criticalPressure Pa, as the paper states it; names regions only
 * @param criticalDensity mol/m³, as the paper states it; a first guess only
 * @param reducingTemperature K, which makes τ = reducingTemperature / T
 * @param reducingDensity mol/m³, which makes δ = ρ / reducingDensity
 * @param lowestTemperature K, end of the equation's range
 * @param highestTemperature K, end of the equation's range
 * @param highestPressure Pa, end of the equation's range
 * @param ideal the ideal gas
 * @param powers residual terms n δ^d τ^t exp(−δ^l)
 * @param gaussians residual terms n δ^d τ^t exp(−η (δ − ε)² − β (τ − γ)²)
 * @param saturation formulas along the saturation line
 */
public record FluidDefinition(
        String name,
        String title,
        List<String> aliases,
        boolean pseudoPure,
        String source,
        String citation,
        double molarMass,
        double gasConstant,
        double criticalTemperature,
        double criticalPressure,
        double criticalDensity,
        double reducingTemperature,
        double reducingDensity,
        double lowestTemperature,
        double highestTemperature,
        double highestPressure,
        IdealGas ideal,
        List<PowerTerm> powers,
        List<GaussianTerm> gaussians,
        SaturationFormulas saturation) {

    public FluidDefinition {
        aliases = List.copyOf(aliases);
        powers = List.copyOf(powers);
        gaussians = List.copyOf(gaussians);
    }

    /**
     * A residual term n δ^d τ^t exp(−δ^l), without the exponential when l is 0.
     *
     * @param n coefficient
     * @param t power of τ
     * @param d power of δ, 1 to 16
     * @param l power of δ in the exponential, 0 to 8
     */
    public record PowerTerm(double n, double t, int d, int l) {}

    /**
     * A residual term n δ^d τ^t exp(−η (δ − ε)² − β (τ − γ)²).
     *
     * @param n coefficient
     * @param t power of τ
     * @param d power of δ, 1 to 16
     * @param eta η
     * @param epsilon ε
     * @param beta β
     * @param gamma γ
     */
    public record GaussianTerm(double n, double t, int d, double eta, double epsilon, double beta, double gamma) {}

    /**
     * A coefficient and its exponent.
     *
     * @param n coefficient
     * @param t exponent or factor, as the place says
     */
    public record Pair(double n, double t) {}

    /**
     * The ideal gas: α⁰ = ln δ + constant + tau·τ + logTau·ln τ + Σ n τ^t + Σ n ln(1 − exp(−t τ)).
     *
     * @param constant a₁
     * @param tau a₂
     * @param logTau factor of ln τ
     * @param powers n and t of n τ^t
     * @param planckEinstein n and t of n ln(1 − exp(−t τ))
     */
    public record IdealGas(double constant, double tau, double logTau, List<Pair> powers, List<Pair> planckEinstein) {
        public IdealGas {
            powers = List.copyOf(powers);
            planckEinstein = List.copyOf(planckEinstein);
        }
    }

    /** How a formula along the saturation line is built from the sum S = Σ n (1 − T/Tr)^t. */
    public enum Form {
        /** Value = reducing·(1 + S). */
        POLYNOMIAL,
        /** Value = reducing·exp(S). */
        EXPONENTIAL,
        /** Value = reducing·exp(S·Tr/T). */
        EXPONENTIAL_IN_TAU
    }

    /**
     * A formula along the saturation line.
     *
     * @param form how it is built
     * @param reducing Pa or mol/m³
     * @param terms n and t of the sum
     */
    public record Formula(Form form, double reducing, List<Pair> terms) {
        public Formula {
            terms = List.copyOf(terms);
        }
    }

    /**
     * The formulas along the saturation line. For a pure substance they are first guesses. For a pseudo-pure one the
     * pressures are part of the published model.
     *
     * @param temperature K, Tr of the formulas
     * @param bubblePressure Pa
     * @param dewPressure Pa; the same formula as the bubble pressure for a pure substance
     * @param liquidDensity mol/m³, a first guess
     * @param vapourDensity mol/m³, a first guess
     */
    public record SaturationFormulas(
            double temperature,
            Formula bubblePressure,
            Formula dewPressure,
            Formula liquidDensity,
            Formula vapourDensity) {
        /**
         * Evaluates one of the formulas.
         *
         * @param formula one of this record's
         * @param kelvin K, above 0; at or above this record's temperature the value is the formula's reducing one
         * @return Pa or mol/m³
         */
        public double value(Formula formula, double kelvin) {
            double theta = 1 - kelvin / temperature;
            if (theta <= 0) {
                return formula.reducing();
            }
            double logarithm = StrictMath.log(theta);
            double sum = 0;
            for (var term : formula.terms()) {
                sum += term.n() * StrictMath.exp(term.t() * logarithm);
            }
            return switch (formula.form()) {
                case POLYNOMIAL -> formula.reducing() * (1 + sum);
                case EXPONENTIAL -> formula.reducing() * StrictMath.exp(sum);
                case EXPONENTIAL_IN_TAU -> formula.reducing() * StrictMath.exp(sum * temperature / kelvin);
            };
        }
    }
}
