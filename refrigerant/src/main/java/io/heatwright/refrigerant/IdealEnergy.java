package io.heatwright.refrigerant;

import io.heatwright.refrigerant.FluidDefinition.IdealGas;

/** The ideal part of the reduced Helmholtz energy, without ln δ. */
final class IdealEnergy {
    private final double constant;
    private final double linear;
    private final double logTau;
    private final double[] powerN;
    private final double[] powerT;
    private final double[] einsteinN;
    private final double[] einsteinT;

    IdealEnergy(IdealGas gas) {
        constant = gas.constant();
        linear = gas.tau();
        logTau = gas.logTau();
        powerN = gas.powers().stream().mapToDouble(pair -> pair.n()).toArray();
        powerT = gas.powers().stream().mapToDouble(pair -> pair.t()).toArray();
        einsteinN = gas.planckEinstein().stream().mapToDouble(pair -> pair.n()).toArray();
        einsteinT = gas.planckEinstein().stream().mapToDouble(pair -> pair.t()).toArray();
    }

    void derivatives(double tau, ReducedEnergy at) {
        double first = linear * tau + logTau;
        double second = -logTau;
        if (powerN.length > 0) {
            double logarithm = StrictMath.log(tau);
            for (int i = 0; i < powerN.length; i++) {
                double term = powerT[i] * powerN[i] * Exponential.of(powerT[i] * logarithm);
                first += term;
                second += (powerT[i] - 1) * term;
            }
        }
        for (int i = 0; i < einsteinN.length; i++) {
            double argument = einsteinT[i] * tau;
            double decay = Exponential.of(-argument);
            double occupied = argument / (1 - decay);
            first += einsteinN[i] * occupied * decay;
            second -= einsteinN[i] * occupied * occupied * decay;
        }
        at.idealByTau = first;
        at.idealByTauTau = second;
    }

    double value(double tau) {
        double logarithm = StrictMath.log(tau);
        double value = constant + linear * tau + logTau * logarithm;
        for (int i = 0; i < powerN.length; i++) {
            value += powerN[i] * Exponential.of(powerT[i] * logarithm);
        }
        for (int i = 0; i < einsteinN.length; i++) {
            value += einsteinN[i] * StrictMath.log(1 - Exponential.of(-einsteinT[i] * tau));
        }
        return value;
    }
}
