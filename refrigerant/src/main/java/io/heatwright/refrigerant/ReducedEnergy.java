package io.heatwright.refrigerant;

/**
 * The reduced Helmholtz energy α = a/(RT) and its derivatives at one point, scaled by δ and τ: {@code byDelta} is δ·∂α/∂δ,
 * {@code byDeltaTau} is δτ·∂²α/∂δ∂τ. Written by {@link HelmholtzEquation}; allocates nothing once made.
 */
final class ReducedEnergy {
    double tau = Double.NaN;
    double density = Double.NaN;

    double residual;
    double byDelta;
    double byTau;
    double byDeltaDelta;
    double byDeltaTau;
    double byTauTau;

    double ideal;
    double idealByTau;
    double idealByTauTau;

    /** For each group of terms with the same δ: the factor of τ and its scaled derivatives. */
    final double[] factor;

    final double[] factorByTau;
    final double[] factorByTauTau;

    final double[] powersOfTau;
    final double[] powersOfDelta;

    /** At l: exp(−δ^l). */
    final double[] decay;

    ReducedEnergy(int groups, int terms, int powers, int innerPowers) {
        factor = new double[groups];
        factorByTau = new double[groups];
        factorByTauTau = new double[groups];
        powersOfTau = new double[terms];
        powersOfDelta = new double[Math.max(powers, innerPowers)];
        decay = new double[innerPowers];
    }

    /** Pressure over ρRT. */
    double compressibility() {
        return 1 + byDelta;
    }

    /** (∂p/∂ρ) at constant temperature over RT. */
    double stiffness() {
        return 1 + 2 * byDelta + byDeltaDelta;
    }

    /** (∂p/∂T) at constant density over ρR. */
    double thermalPressure() {
        return 1 + byDelta - byDeltaTau;
    }

    /** Isochoric heat capacity over R. */
    double isochoricHeatCapacity() {
        return -(idealByTauTau + byTauTau);
    }

    /** Enthalpy over RT, without the shift to a reference state. */
    double enthalpy() {
        return 1 + idealByTau + byTau + byDelta;
    }

    /** Entropy over R, without the shift to a reference state. Needs the ideal value. */
    double entropy() {
        return idealByTau + byTau - ideal - residual;
    }
}
