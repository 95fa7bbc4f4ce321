package io.heatwright.circuit;

import java.util.OptionalDouble;

/**
 * The circuit an electrician would have to add, as far as the nameplate tells.
 *
 * @param voltage the kind of voltage
 * @param smallestBreaker the smallest standard rating that serves, A (NEC 240.6(A)); empty until the nameplate is read
 * @param largestBreaker the largest breaker the nameplate allows, A; empty if it sets none or is not published
 */
public record NewCircuit(VoltageClass voltage, OptionalDouble smallestBreaker, OptionalDouble largestBreaker) {}
