package io.heatwright.home;

import java.util.OptionalDouble;

/**
 * Energy prices that a person gave; what is empty is taken from the state's table.
 *
 * @param electricity US dollars per kWh
 * @param gas natural gas, US dollars per kWh of fuel (higher heating value)
 * @param propane US dollars per kWh of fuel (higher heating value)
 * @param oil heating oil, US dollars per kWh of fuel (higher heating value)
 */
public record GivenPrices(OptionalDouble electricity, OptionalDouble gas, OptionalDouble propane, OptionalDouble oil) {}
