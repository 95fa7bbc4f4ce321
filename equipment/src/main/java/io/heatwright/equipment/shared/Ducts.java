package io.heatwright.equipment.shared;

import io.heatwright.climate.Elementary;
import io.heatwright.climate.MoistAir;

/**
 * Ducts by the delivery effectiveness of [ASHRAE 152] equation 6-23, taken from step to step instead of for a season. With the
 * flow's heat capacity rate C, a and B the air and the warmth that supply and return keep, and room and duct space at
 * T<sub>in</sub> and T<sub>d</sub>, heat Q of the machine becomes
 *
 * <pre>
 *   a_s (B_s Q − C (T_in − T_d) (B_s (1 − a_r B_r) + 1 − B_s)),  B = exp(−UA / C)
 * </pre>
 *
 * @param supplyLeakage share of the air that supply ducts lose, 0 to below 1
 * @param returnLeakage share of the air that comes into return ducts from around them, 0 to below 1
 * @param supplyConductance of all supply ducts' walls, W/K, 0 or more
 * @param returnConductance of all return ducts' walls, W/K, 0 or more
 * @param space where they run
 * @param fullFlow of air when the machine gives {@code fullOutput}, kg/s, above 0
 * @param fullOutput W, above 0
 * @param leastFlow smallest flow while the machine runs, as a share of {@code fullFlow}, above 0 to 1; 1 for a fan of one speed
 * @param fanPower what the fan draws at full flow beyond the machine's own figures, W, 0 or more; it warms the air
 */
public record Ducts(
        double supplyLeakage,
        double returnLeakage,
        double supplyConductance,
        double returnConductance,
        DuctSpace space,
        double fullFlow,
        double fullOutput,
        double leastFlow,
        double fanPower) {

    /** Air by the usual 400 cfm per ton [energyplus2023], kg/s for a watt of output. */
    public static final double USUAL_FLOW_PER_WATT = 400 * 0.028316846592 / 60 * 1.2 / (12_000 * 1055.05585262 / 3600);

    /** Smallest flow of a fan that follows the output, a choice of ours. */
    public static final double USUAL_LEAST_FLOW = 0.4;

    /** Checks shares and flows. */
    public Ducts {
        if (!(supplyLeakage >= 0 && supplyLeakage < 1 && returnLeakage >= 0 && returnLeakage < 1)) {
            throw new IllegalArgumentException("Ducts can leak from 0 to below 1 of their air, not " + supplyLeakage
                    + " (supply) and " + returnLeakage + " (return).");
        }
        if (!(supplyConductance >= 0 && returnConductance >= 0 && fullFlow > 0 && fullOutput > 0 && fanPower >= 0)) {
            throw new IllegalArgumentException("Ducts need conductances (" + supplyConductance + " and "
                    + returnConductance + " W/K) and fan power (" + fanPower
                    + " W) of at least 0, and a flow (" + fullFlow + " kg/s) and output (" + fullOutput
                    + " W) above 0.");
        }
        if (!(leastFlow > 0 && leastFlow <= 1)) {
            throw new IllegalArgumentException(
                    "The least flow of ducts (" + leastFlow + ") must be above 0, at most 1.");
        }
    }

    /**
     * Ducts with the usual flow, a fan that follows the output and whose power is among the machine's figures.
     *
     * @param leakage share of the air, on both sides, 0 to below 1
     * @param supplyArea of supply ducts, m²
     * @param returnArea of return ducts, m²
     * @param resistance of their walls with films, m²·K/W, above 0
     * @param space where they run
     * @param fullOutput of the machine, W, above 0
     * @return the ducts
     */
    public static Ducts usual(
            double leakage,
            double supplyArea,
            double returnArea,
            double resistance,
            DuctSpace space,
            double fullOutput) {
        return new Ducts(
                leakage,
                leakage,
                supplyArea / resistance,
                returnArea / resistance,
                space,
                USUAL_FLOW_PER_WATT * fullOutput,
                fullOutput,
                USUAL_LEAST_FLOW,
                0);
    }

    /** Flow for an output of a running machine, kg/s. */
    double flow(double output) {
        return fullFlow * Math.max(leastFlow, Math.min(1, Math.abs(output) / fullOutput));
    }

    /** Fan power at a flow by the fan laws, W. */
    double fan(double flow) {
        double share = flow / fullFlow;
        return fanPower * share * share * share;
    }

    double supplyKept() {
        return space instanceof DuctSpace.Indoors ? 1 : 1 - supplyLeakage;
    }

    /** Share of the difference to the duct space that return air keeps until the machine. */
    double returnKept(double flow) {
        return space instanceof DuctSpace.Indoors ? 1 : (1 - returnLeakage) * warmth(returnConductance, flow);
    }

    /**
     * Heat that reaches the rooms of a heat put into the air, W, both negative when it cools; see the class.
     *
     * @param heat W
     * @param flow kg/s
     * @param above how much warmer the rooms are than the duct space, K
     */
    double delivered(double heat, double flow, double above) {
        if (space instanceof DuctSpace.Indoors) {
            return heat;
        }
        double kept = warmth(supplyConductance, flow);
        return supplyKept() * (kept * heat - loss(kept, flow, above));
    }

    /** The heat to be put into the air for a heat that is to reach the rooms, W; the inverse of {@link #delivered}. */
    double heatFor(double delivered, double flow, double above) {
        if (space instanceof DuctSpace.Indoors) {
            return delivered;
        }
        double kept = warmth(supplyConductance, flow);
        return (delivered / supplyKept() + loss(kept, flow, above)) / kept;
    }

    private double loss(double kept, double flow, double above) {
        return flow * MoistAir.SPECIFIC_HEAT_OF_DRY_AIR * above * (kept * (1 - returnKept(flow)) + 1 - kept);
    }

    private static double warmth(double conductance, double flow) {
        return Elementary.exp(-conductance / (flow * MoistAir.SPECIFIC_HEAT_OF_DRY_AIR));
    }

    /** Outdoor air that rooms draw in because supply loses more air than return gains, kg/s. */
    double induced(double flow) {
        return space instanceof DuctSpace.Indoors ? 0 : Math.max(0, supplyLeakage - returnLeakage) * flow;
    }
}
