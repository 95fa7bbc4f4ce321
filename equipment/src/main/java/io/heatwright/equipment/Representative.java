package io.heatwright.equipment;

/**
 * Says that a sheet is no real product but one end of a class.
 *
 * @param performanceClass name of the class, such as {@code window-heat-pump-120v}
 * @param end which end
 */
public record Representative(String performanceClass, ClassEnd end) {}
