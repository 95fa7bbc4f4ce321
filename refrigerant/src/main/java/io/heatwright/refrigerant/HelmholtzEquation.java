package io.heatwright.refrigerant;

import io.heatwright.refrigerant.FluidDefinition.GaussianTerm;
import io.heatwright.refrigerant.FluidDefinition.PowerTerm;
import java.util.ArrayList;
import java.util.List;

/**
 * An equation of state explicit in the reduced Helmholtz energy. Terms that share their dependence on δ are summed once per
 * temperature, so that a solver that moves along an isotherm pays for the density only.
 */
final class HelmholtzEquation {
    private static final int HIGHEST_POWER = 16;
    private static final int HIGHEST_INNER_POWER = 8;

    private final double reducingTemperature;
    private final double reducingDensity;
    private final IdealEnergy ideal;
    private final PowersOfTau powersOfTau;

    private final int powers;
    private final int[] group;
    private final double[] n;
    private final double[] t;

    private final int powerGroups;
    private final int[] groupD;
    private final int[] groupL;

    private final int gaussians;
    private final double[] eta;
    private final double[] epsilon;
    private final double[] beta;
    private final double[] gamma;

    private final int highestD;
    private final int highestL;

    HelmholtzEquation(FluidDefinition definition) {
        reducingTemperature = definition.reducingTemperature();
        reducingDensity = definition.reducingDensity() * definition.molarMass();
        ideal = new IdealEnergy(definition.ideal());
        List<PowerTerm> terms = definition.powers();
        List<GaussianTerm> bells = definition.gaussians();
        powers = terms.size();
        gaussians = bells.size();
        n = new double[powers + gaussians];
        t = new double[powers + gaussians];
        group = new int[powers];
        var kinds = new ArrayList<int[]>();
        for (int i = 0; i < powers; i++) {
            var term = terms.get(i);
            n[i] = term.n();
            t[i] = term.t();
            group[i] = groupOf(kinds, term.d(), term.l());
        }
        powerGroups = kinds.size();
        groupD = new int[powerGroups + gaussians];
        groupL = new int[powerGroups];
        for (int i = 0; i < powerGroups; i++) {
            groupD[i] = kinds.get(i)[0];
            groupL[i] = kinds.get(i)[1];
        }
        eta = new double[gaussians];
        epsilon = new double[gaussians];
        beta = new double[gaussians];
        gamma = new double[gaussians];
        for (int i = 0; i < gaussians; i++) {
            var bell = bells.get(i);
            n[powers + i] = bell.n();
            t[powers + i] = bell.t();
            groupD[powerGroups + i] = bell.d();
            eta[i] = bell.eta();
            epsilon[i] = bell.epsilon();
            beta[i] = bell.beta();
            gamma[i] = bell.gamma();
        }
        powersOfTau = new PowersOfTau(t);
        highestD = highest(groupD);
        highestL = highest(groupL);
        if (highestD > HIGHEST_POWER || highestL > HIGHEST_INNER_POWER) {
            throw new IllegalArgumentException(definition.name() + ": a power of δ is above " + HIGHEST_POWER
                    + ", or above " + HIGHEST_INNER_POWER + " in an exponential.");
        }
    }

    private static int groupOf(List<int[]> kinds, int d, int l) {
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i)[0] == d && kinds.get(i)[1] == l) {
                return i;
            }
        }
        kinds.add(new int[] {d, l});
        return kinds.size() - 1;
    }

    private static int highest(int[] numbers) {
        int highest = 0;
        for (int number : numbers) {
            highest = Math.max(highest, number);
        }
        return highest;
    }

    ReducedEnergy workspace() {
        return new ReducedEnergy(powerGroups + gaussians, t.length, highestD + 1, highestL + 1);
    }

    double reducingTemperature() {
        return reducingTemperature;
    }

    /** Density at δ = 1, kg/m³. */
    double reducingDensity() {
        return reducingDensity;
    }

    /** Evaluates everything but {@link ReducedEnergy#ideal}. Temperature in K, density in kg/m³, both above 0. */
    void evaluate(double temperature, double density, ReducedEnergy at) {
        isotherm(temperature, at);
        along(density, at);
    }

    /** Evaluates {@link ReducedEnergy#ideal}, which only the entropy needs. */
    void idealValue(ReducedEnergy at) {
        at.ideal = ideal.value(at.tau) + StrictMath.log(at.density / reducingDensity);
    }

    /** Moves to an isotherm. */
    void isotherm(double temperature, ReducedEnergy at) {
        double tau = reducingTemperature / temperature;
        if (tau == at.tau) {
            return;
        }
        at.tau = tau;
        ideal.derivatives(tau, at);
        powersOfTau.evaluate(tau, at.powersOfTau);
        for (int i = 0; i < powerGroups; i++) {
            at.factor[i] = 0;
            at.factorByTau[i] = 0;
            at.factorByTauTau[i] = 0;
        }
        for (int i = 0; i < powers; i++) {
            int place = group[i];
            double value = n[i] * at.powersOfTau[i];
            double first = t[i] * value;
            at.factor[place] += value;
            at.factorByTau[place] += first;
            at.factorByTauTau[place] += (t[i] - 1) * first;
        }
        for (int i = 0; i < gaussians; i++) {
            double off = tau - gamma[i];
            double value = n[powers + i] * at.powersOfTau[powers + i] * Exponential.of(-beta[i] * off * off);
            double slope = t[powers + i] - 2 * beta[i] * tau * off;
            at.factor[powerGroups + i] = value;
            at.factorByTau[powerGroups + i] = value * slope;
            at.factorByTauTau[powerGroups + i] = value * (slope * slope - t[powers + i] - 2 * beta[i] * tau * tau);
        }
    }

    /** Evaluates the residual part at a density on the current isotherm. */
    void along(double density, ReducedEnergy at) {
        double delta = density / reducingDensity;
        at.density = density;
        double[] power = at.powersOfDelta;
        power[0] = 1;
        for (int i = 1; i < power.length; i++) {
            power[i] = power[i - 1] * delta;
        }
        double[] decay = at.decay;
        for (int l = 1; l < decay.length; l++) {
            decay[l] = Exponential.of(-power[l]);
        }
        double value = 0;
        double byDelta = 0;
        double byTau = 0;
        double byDeltaDelta = 0;
        double byDeltaTau = 0;
        double byTauTau = 0;
        for (int i = 0; i < powerGroups; i++) {
            int d = groupD[i];
            int l = groupL[i];
            double shape = power[d];
            double slope = d;
            double curve = d * (d - 1.0);
            if (l > 0) {
                double inner = l * power[l];
                shape *= decay[l];
                slope -= inner;
                curve = slope * (slope - 1) - l * inner;
            }
            double factor = at.factor[i] * shape;
            double factorTau = at.factorByTau[i] * shape;
            value += factor;
            byDelta += factor * slope;
            byDeltaDelta += factor * curve;
            byTau += factorTau;
            byDeltaTau += factorTau * slope;
            byTauTau += at.factorByTauTau[i] * shape;
        }
        for (int i = 0; i < gaussians; i++) {
            int d = groupD[powerGroups + i];
            double off = delta - epsilon[i];
            double shape = power[d] * Exponential.of(-eta[i] * off * off);
            double slope = d - 2 * eta[i] * delta * off;
            double curve = slope * slope - d - 2 * eta[i] * delta * delta;
            double factor = at.factor[powerGroups + i] * shape;
            double factorTau = at.factorByTau[powerGroups + i] * shape;
            value += factor;
            byDelta += factor * slope;
            byDeltaDelta += factor * curve;
            byTau += factorTau;
            byDeltaTau += factorTau * slope;
            byTauTau += at.factorByTauTau[powerGroups + i] * shape;
        }
        at.residual = value;
        at.byDelta = byDelta;
        at.byTau = byTau;
        at.byDeltaDelta = byDeltaDelta;
        at.byDeltaTau = byDeltaTau;
        at.byTauTau = byTauTau;
    }
}
