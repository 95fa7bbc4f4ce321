package io.heatwright.home.place;

/**
 * A populated place (geonames).
 *
 * @param name name as GeoNames has it
 * @param state two-letter code
 * @param county today's county, empty when the source gives none
 * @param designCounty the name under which the design-condition table knows that county; empty when the table does not
 *     have it
 * @param position where it is
 * @param population inhabitants, 0 when unknown
 */
public record Town(
        String name, String state, String county, String designCounty, Coordinates position, int population) {}
