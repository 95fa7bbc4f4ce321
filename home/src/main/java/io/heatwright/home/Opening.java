package io.heatwright.home;

import io.heatwright.circuit.Answer;
import java.util.OptionalDouble;

/**
 * A window as an opening that a unit might use and a person might leave by.
 *
 * @param name as printed to people
 * @param azimuth direction it looks, degrees clockwise from north
 * @param width of the whole window, m, empty if unknown
 * @param height of the whole window, m, empty if unknown
 * @param opens how it opens
 * @param fireEscape whether it leads to a fire escape
 */
public record Opening(
        String name,
        double azimuth,
        OptionalDouble width,
        OptionalDouble height,
        OpeningKind opens,
        Answer fireEscape) {}
