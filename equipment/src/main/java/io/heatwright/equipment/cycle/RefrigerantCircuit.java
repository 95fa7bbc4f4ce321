package io.heatwright.equipment.cycle;

import io.heatwright.refrigerant.Fluid;

/**
 * A unit as its parts: one compressor, two coils, one expansion valve, a reversing valve.
 *
 * @param fluid what circulates
 * @param indoor coil in the room
 * @param outdoor coil outdoors
 * @param compressor its losses
 * @param settings superheat, subcooling, losses of lines and valves
 */
public record RefrigerantCircuit(
        Fluid fluid, Coil indoor, Coil outdoor, CompressorLaw compressor, CircuitSettings settings) {}
