package io.heatwright.circuit;

import java.util.OptionalDouble;

/**
 * What the safety checks need to know of the product beyond its electricity.
 *
 * @param appliance its electricity
 * @param mounting where the part with refrigerant is
 * @param mass of the part that is mounted, kg, above 0; empty if not published
 * @param refrigerant what is in it
 * @param charge how much, kg, above 0; empty if not published
 * @param smallestRoom the least floor area its maker states, m², above 0; empty if not published
 * @param protectedPlug whether its plug is known to carry an LCDI or AFCI block
 */
public record RoomUnit(
        Appliance appliance,
        Mounting mounting,
        OptionalDouble mass,
        Refrigerant refrigerant,
        OptionalDouble charge,
        OptionalDouble smallestRoom,
        Answer protectedPlug) {}
