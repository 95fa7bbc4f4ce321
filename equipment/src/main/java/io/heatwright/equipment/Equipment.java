package io.heatwright.equipment;

/**
 * Any system that heats or cools a room. One question to each: what do you give and draw in this step? Implementations
 * are immutable and may be shared; what a machine remembers stands in its {@link Operation}.
 */
public sealed interface Equipment
        permits HeatPump, AirConditioner, DirectExpansionUnit, ResistanceHeater, Furnace, Boiler, Pair, Supplemented {

    /**
     * Finds the lowest and the highest sensible output under the conditions and in the mode of the operation. Start-up
     * is left out: the highest is what the machine gives once it runs steadily.
     *
     * @param operation conditions and mode in, limits out
     */
    void assess(Operation operation);

    /**
     * Works one step. Above its highest output a machine gives the highest. Below its lowest, in steps up to five
     * minutes, it runs at its lowest and gives more than was asked: switching off is the thermostat's task. In longer
     * steps it gives what was asked, by cycling, at the price of its cycling degradation.
     *
     * @param operation conditions, mode and request in, results out
     */
    void run(Operation operation);

    /**
     * Returns the heating output that a verdict may count on: with the room at 21.1 °C, defrost taken off, back-up
     * included; a compressor counts as zero below its coldest published point and below its lock-out.
     *
     * @param outdoorTemperature °C
     * @return W
     */
    double provenHeating(double outdoorTemperature);

    /**
     * Says whether the system can heat.
     *
     * @return true if it can
     */
    boolean heats();

    /**
     * Says whether the system can cool.
     *
     * @return true if it can
     */
    boolean cools();
}
