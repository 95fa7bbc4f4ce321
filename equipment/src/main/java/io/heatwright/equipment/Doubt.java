package io.heatwright.equipment;

/**
 * Something about a data sheet that physics or the sheet itself contradicts.
 *
 * @param impossible true if no machine can be made from the sheet; false if it is only suspicious
 * @param problem what is wrong, a part of a sentence
 * @param expected what would be right
 */
public record Doubt(boolean impossible, String problem, String expected) {}
