package io.heatwright.home.place;

/**
 * A state of the US, or the District of Columbia.
 *
 * @param code two capital letters of the postal service
 * @param name full name
 */
public record State(String code, String name) {}
