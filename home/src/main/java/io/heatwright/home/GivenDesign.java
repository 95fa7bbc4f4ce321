package io.heatwright.home;

import java.util.OptionalDouble;

/**
 * Design temperatures that a person gave; what is empty is taken from the station or the county.
 *
 * @param winter outdoor dry bulb for heating, °C
 * @param summer outdoor dry bulb for cooling, °C
 */
public record GivenDesign(OptionalDouble winter, OptionalDouble summer) {}
