package io.heatwright.equipment.shared;

/**
 * A machine that serves several rooms at once, in one mode. Implementations are immutable and may be shared; what a machine
 * remembers stands in its {@link SharedOperation}. What enters the rooms and what is lost on the way is together what the
 * machine gives.
 */
public sealed interface SharedUnit permits MultiZoneUnit, DuctedUnit {

    /**
     * Returns how many rooms it serves.
     *
     * @return 1 or more
     */
    int rooms();

    /**
     * Says whether a room has a thermostat that the machine listens to.
     *
     * @param room among those served, from 0
     * @return false for a room that only gets its share
     */
    boolean listensTo(int room);

    /**
     * Says whether the machine can heat.
     *
     * @return true if it can
     */
    boolean heats();

    /**
     * Says whether the machine can cool.
     *
     * @return true if it can
     */
    boolean cools();

    /**
     * Returns where its ducts run.
     *
     * @return indoors for a machine without ducts
     */
    DuctSpace ductSpace();

    /**
     * Finds the lowest and the highest output of the machine under the conditions and in the mode of the operation, with the
     * air that comes back to it, and what the calls add up to.
     *
     * @param operation conditions, mode and calls in, limits and need out
     */
    void assess(SharedOperation operation);

    /**
     * Works one step and shares what the machine gave.
     *
     * @param operation conditions, mode, calls and request in, results out
     */
    void run(SharedOperation operation);
}
