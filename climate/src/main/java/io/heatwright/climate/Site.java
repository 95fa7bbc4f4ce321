package io.heatwright.climate;

/**
 * A point on Earth with its standard clock.
 *
 * @param latitude degrees north of the equator, −90 to 90
 * @param longitude degrees east of Greenwich, −180 to 180
 * @param utcOffset hours that local standard time is ahead of universal time, −12 to 14
 * @param elevation metres above sea level
 */
public record Site(double latitude, double longitude, double utcOffset, double elevation) {}
