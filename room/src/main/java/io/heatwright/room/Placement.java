package io.heatwright.room;

/**
 * Where a window sits in its wall, which decides where in the room its sun falls. Left is as seen from outside.
 *
 * @param width m, above 0
 * @param height along the slope, m, above 0
 * @param left from the wall's left end to the window's left edge, m, 0 or more; NaN for the middle of the wall
 * @param sill from the floor to the window's lower edge, m, 0 or more; NaN for halfway between floor and ceiling
 */
public record Placement(double width, double height, double left, double sill) {}
