package io.heatwright.equipment.cycle;

/**
 * What is wrong with the parts of a circuit. A sound unit is {@link #NONE}.
 *
 * @param indoorFlow factor on the indoor air flow, above 0 to 1
 * @param indoorSurface factor on the indoor coil's surface, above 0 to 1
 * @param indoorFan factor on the indoor fan's speed, 0 to 1; only its power follows
 * @param outdoorFlow factor on the outdoor air flow, above 0 to 1
 * @param outdoorSurface factor on the outdoor coil's surface, above 0 to 1
 * @param outdoorFan factor on the outdoor fan's speed, 0 to 1; only its power follows
 * @param starved share of the evaporator that holds nothing but gas, because the valve lets too little through, 0 to below 1
 * @param bypass share of the compressor's flow that slips through the reversing valve, 0 to below 1
 * @param slip share of the gas that slips back inside the compressor and is compressed again, 0 to below 1
 */
public record Impairments(
        double indoorFlow,
        double indoorSurface,
        double indoorFan,
        double outdoorFlow,
        double outdoorSurface,
        double outdoorFan,
        double starved,
        double bypass,
        double slip) {

    /** Everything is as it should be. */
    public static final Impairments NONE = new Impairments(1, 1, 1, 1, 1, 1, 0, 0, 0);

    /**
     * Impairs the indoor side.
     *
     * @param flow factor on the air flow
     * @param surface factor on the surface
     * @param fan factor on the fan's speed
     * @return these with another indoor side
     */
    public Impairments indoor(double flow, double surface, double fan) {
        return new Impairments(flow, surface, fan, outdoorFlow, outdoorSurface, outdoorFan, starved, bypass, slip);
    }

    /**
     * Impairs the outdoor side.
     *
     * @param flow factor on the air flow
     * @param surface factor on the surface
     * @param fan factor on the fan's speed
     * @return these with another outdoor side
     */
    public Impairments outdoor(double flow, double surface, double fan) {
        return new Impairments(indoorFlow, indoorSurface, indoorFan, flow, surface, fan, starved, bypass, slip);
    }

    /**
     * Impairs the circuit.
     *
     * @param starvedShare of the evaporator
     * @param bypassShare of the flow
     * @param slipShare of the gas
     * @return these with another circuit
     */
    public Impairments circuit(double starvedShare, double bypassShare, double slipShare) {
        return new Impairments(
                indoorFlow,
                indoorSurface,
                indoorFan,
                outdoorFlow,
                outdoorSurface,
                outdoorFan,
                starvedShare,
                bypassShare,
                slipShare);
    }
}
