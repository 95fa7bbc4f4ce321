package io.heatwright.circuit;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What the safety checks need to know of the room and of the people in it.
 *
 * @param rented true if a landlord owns the wiring and the windows
 * @param sleptIn whether anyone may sleep in the room
 * @param openableWindows windows that open, the unit's own included, at least 0; empty if unknown
 * @param otherWayOut whether the room has a door to the outdoors as well
 * @param fireEscapeWindow whether the unit's window leads to a fire escape
 * @param floorArea m², above 0; empty if unknown
 * @param groundFaultPlace whether the outlet is where 210.8(A) asks for ground-fault protection: garage, basement,
 *     outdoors, near a sink
 * @param extensionCord whether an extension cord or strip is or would be used
 * @param outletDistance from the unit to the outlet along the wall, m; empty if unknown
 * @param otherHeat whether something else can keep people warm on the coldest night
 * @param soleHeat whether the unit fits as the only heat; if not, the other heat is checked
 */
public record Setting(
        boolean rented,
        Answer sleptIn,
        OptionalInt openableWindows,
        Answer otherWayOut,
        Answer fireEscapeWindow,
        OptionalDouble floorArea,
        Answer groundFaultPlace,
        Answer extensionCord,
        OptionalDouble outletDistance,
        Answer otherHeat,
        boolean soleHeat) {

    /**
     * A setting about which nothing is known, in a home that may be rented.
     *
     * @param rented true if a landlord owns the wiring and the windows
     * @param soleHeat whether the unit fits as the only heat
     * @return the setting
     */
    public static Setting unknown(boolean rented, boolean soleHeat) {
        return new Setting(
                rented,
                Answer.UNKNOWN,
                OptionalInt.empty(),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                OptionalDouble.empty(),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                OptionalDouble.empty(),
                Answer.UNKNOWN,
                soleHeat);
    }
}
