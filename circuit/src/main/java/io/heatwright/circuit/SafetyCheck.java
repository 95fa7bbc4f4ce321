package io.heatwright.circuit;

/**
 * One check and where it stands.
 *
 * @param check what is checked
 * @param state where it stands
 * @param person who does it, or puts it right
 * @param value a figure for the sentence; meaning and unit stand at the check; NaN if there is none
 * @param limit its limit; meaning and unit stand at the check; NaN if there is none
 */
public record SafetyCheck(Check check, Check.State state, Person person, double value, double limit) {}
