package io.heatwright.equipment.cycle;

import io.heatwright.equipment.Mode;
import io.heatwright.equipment.cycle.CycleImpossible.Reason;
import io.heatwright.refrigerant.Fluid;
import io.heatwright.refrigerant.OutsideRange;

/**
 * Finds the evaporating and the condensing temperature at which both coils pass the heat that the compressor moves. Two nested
 * brackets: for each evaporating temperature the condensing temperature at which the condenser agrees, and of these the one at
 * which the evaporator agrees too. A colder evaporator takes up more heat while the compressor moves less, so each root is the
 * only one; where there is none, that is said.
 */
public final class CycleSolver {

    /** Coldest evaporating temperature that is tried, °C. */
    public static final double COLDEST_EVAPORATING = -65;

    /** How near to the critical temperature the hottest condensing temperature is, K: a choice of ours. */
    public static final double BELOW_CRITICAL = 5;

    /** How exactly coils and compressor must agree, over the heat. */
    private static final double BALANCED = 1e-9;

    private static final double LEAST_LIFT = 0.5;
    private static final double FIRST_STEP = 1;
    private static final double LEAST_STEP = 0.1;
    private static final double MARGIN_OF_EQUATION = 1;

    private final CycleBalance balance;
    private final double hottest;
    private final double coldest;

    private CycleSolver(CycleBalance balance) {
        this.balance = balance;
        hottest = hottest(balance.circuit.fluid());
        coldest = coldest(balance.circuit.fluid());
    }

    /** Hottest condensing temperature, °C. */
    static double hottest(Fluid fluid) {
        return fluid.criticalTemperature() - CycleBalance.kelvin(BELOW_CRITICAL);
    }

    /** Coldest evaporating temperature, °C. */
    static double coldest(Fluid fluid) {
        double lowest = fluid.definition().lowestTemperature() - CycleBalance.kelvin(0);
        return Math.max(COLDEST_EVAPORATING, lowest + MARGIN_OF_EQUATION);
    }

    /**
     * Finds the steady state.
     *
     * @param circuit the unit
     * @param mode heat or cool
     * @param surroundings air at both coils
     * @param drive how fast it runs
     * @param impairments what is wrong with it
     * @return everything about the state
     * @throws CycleImpossible if there is none
     */
    public static CycleRun run(
            RefrigerantCircuit circuit, Mode mode, Surroundings surroundings, Drive drive, Impairments impairments) {
        if (mode == Mode.OFF) {
            throw new IllegalArgumentException("A circuit at rest has no cycle.");
        }
        var state = circuit.fluid().state();
        var solver = new CycleSolver(new CycleBalance(circuit, mode, surroundings, drive, impairments, state));
        try {
            solver.solve();
            return CycleAccount.of(solver.balance);
        } catch (OutsideRange outside) {
            throw new CycleImpossible(Reason.BEYOND_EQUATION, tooHot(circuit.fluid()));
        }
    }

    private void solve() {
        double high = balance.source;
        double atHigh = Double.NaN;
        double step = FIRST_STEP;
        double low = high - step;
        double atLow = surplusOrNothing(low);
        while (!(atLow <= 0) && low > coldest && step > LEAST_STEP) {
            if (Double.isNaN(atLow)) {
                step = 0.5 * step;
            } else {
                high = low;
                atHigh = atLow;
                step = 2 * step;
            }
            low = Math.max(coldest, high - step);
            atLow = surplusOrNothing(low);
        }
        if (atLow == Double.POSITIVE_INFINITY) {
            throw condenserTooSmall();
        }
        if (!(atLow <= 0)) {
            throw evaporatorTooSmall(low);
        }
        if (Double.isNaN(atHigh)) {
            atHigh = surplus(high);
        }
        if (!(atHigh > 0)) {
            throw new CycleImpossible(
                    Reason.NO_LIFT, "The compressor moves no heat: the air is as warm on one side as on the other.");
        }
        double root = Root.between(this::surplus, low, atLow, high, atHigh);
        // Where the condenser fails before the evaporator is in balance, the bracket closes on that edge instead of a
        // root.
        if (Math.abs(surplus(root)) > BALANCED * balance.evaporatorHeat()) {
            throw condenserTooSmall();
        }
    }

    /** The surplus, or NaN where the gas would leave the compressor hotter than the equation of state goes. */
    private double surplusOrNothing(double evaporating) {
        try {
            return surplus(evaporating);
        } catch (OutsideRange outside) {
            return Double.NaN;
        }
    }

    private CycleImpossible evaporatorTooSmall(double limit) {
        boolean hot = limit > coldest;
        return new CycleImpossible(
                Reason.EVAPORATOR_TOO_SMALL,
                "The compressor moves more heat than the " + evaporatorWords() + " coil can take up above "
                        + print(limit) + " °C"
                        + (hot ? "; any colder, the gas would leave the compressor too hot." : "."));
    }

    private static String tooHot(Fluid fluid) {
        return "The gas would leave the compressor hotter than the equation of state of " + fluid.name() + " goes, "
                + print(fluid.definition().highestTemperature() - CycleBalance.kelvin(0))
                + " °C: a protection would stop it long before.";
    }

    /**
     * Heat that the compressor draws from the evaporator beyond what the air gives, W, with the condenser in balance; infinite
     * where the condenser cannot be.
     */
    private double surplus(double evaporating) {
        double low = Math.max(balance.sink, evaporating) + LEAST_LIFT;
        double atLow = refused(evaporating, low);
        if (atLow <= 0) {
            // Lifting less than this is no task of a compressor; the coil then decides by itself.
            return balance.evaporatorHeat() - balance.evaporatorCoilHeat();
        }
        double step = FIRST_STEP;
        double high = low;
        double atHigh = atLow;
        while (atHigh > 0 && high < hottest) {
            low = high;
            atLow = atHigh;
            step *= 2;
            high = Math.min(hottest, high + step);
            atHigh = refused(evaporating, high);
        }
        if (atHigh > 0) {
            return Double.POSITIVE_INFINITY;
        }
        double condensing = Root.between(t -> refused(evaporating, t), low, atLow, high, atHigh);
        balance.at(evaporating, condensing);
        return balance.evaporatorHeat() - balance.evaporatorCoilHeat();
    }

    /** Heat that the refrigerant brings to the condenser beyond what the air takes, W. */
    private double refused(double evaporating, double condensing) {
        balance.at(evaporating, condensing);
        return balance.condenserHeat() - balance.condenserCoilHeat();
    }

    private CycleImpossible condenserTooSmall() {
        return new CycleImpossible(
                Reason.CONDENSER_TOO_SMALL,
                "The " + (balance.mode == Mode.HEAT ? "indoor" : "outdoor")
                        + " coil cannot give off the heat below " + print(hottest)
                        + " °C, near the refrigerant's critical point: the high pressure would stop the compressor.");
    }

    private String evaporatorWords() {
        return balance.mode == Mode.HEAT ? "outdoor" : "indoor";
    }

    private static String print(double celsius) {
        return Long.toString(Math.round(celsius));
    }
}
