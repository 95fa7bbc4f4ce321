package io.heatwright.simulation.series;

/**
 * One quantity through time. Values are kept in single precision: seven digits, more than any of them is known to.
 *
 * @param key snake_case with its unit at the end, such as {@code room_air_temperature_c}; in a home of several rooms it
 *     begins with the room or the unit and a dot
 * @param unit as printed, such as °C; empty for a number without unit
 * @param meaning one sentence for the data dictionary: what it is and whether it is a mean over the step or its end
 * @param values one a step; the array is the column's own and not copied, because years by the minute are long
 */
public record Column(String key, String unit, String meaning, float[] values) {}
