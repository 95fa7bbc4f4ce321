package io.heatwright.equipment.cycle;

/**
 * What the expansion valve is set to and what lines and valves cost.
 *
 * @param superheat of the gas that leaves the evaporator, K; at most half of the difference to the air
 * @param subcooling of the liquid that leaves the condenser, K; at most half of the difference to the air
 * @param suctionLoss share of the pressure that suction line and reversing valve take
 * @param dischargeLoss share of the pressure that discharge line and reversing valve take
 * @param valveExchange heat that passes inside the reversing valve from the discharge to the suction gas, over what would warm
 *     the suction gas to the condensing temperature
 */
public record CircuitSettings(
        double superheat, double subcooling, double suctionLoss, double dischargeLoss, double valveExchange) {

    /** Usual figures of small split units, from memory: 5 K and 5 K; suction 3 %, discharge 1.5 %; valve 3 %. */
    public static final CircuitSettings USUAL = new CircuitSettings(5, 5, 0.03, 0.015, 0.03);
}
