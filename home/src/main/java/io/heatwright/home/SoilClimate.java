package io.heatwright.home;

/**
 * Yearly course of the outdoor air's daily mean temperature, fitted by one cosine. It drives the soil; the half metre of
 * soil and the virtual layer below a floor damp and delay it (ISO 13370:2017, clause 7 and annex F).
 *
 * @param mean yearly mean, °C
 * @param amplitude half the swing, K
 * @param coldestDay day of the year, 1 to 365
 */
public record SoilClimate(double mean, double amplitude, double coldestDay) {}
