package io.heatwright.home.place;

import io.heatwright.climate.DesignConditions;

/**
 * A county, parish, borough or independent city of the design-condition table (epa-design).
 *
 * @param state two-letter code
 * @param name name as the table has it, without the word county
 * @param heating99 dry bulb exceeded 99 % of the hours, °C
 * @param cooling1 dry bulb exceeded 1 % of the hours, °C
 * @param degreeDayRatio heating degree days base 65 °F over cooling degree days base 50 °F, dimensionless
 * @param reference the point that stands for the county: the population-weighted centre of its towns, or the Census
 *     Bureau's internal point where it has no town; latitude and longitude NaN in rows where the towns decide
 */
public record County(
        String state, String name, double heating99, double cooling1, double degreeDayRatio, Coordinates reference) {

    /**
     * Writes the county as a person may type it back.
     *
     * @return for example {@code Kings County, NY} or {@code Orleans Parish, LA}
     */
    public String label() {
        return withKind(state, name) + ", " + state;
    }

    /**
     * Gives the two figures of the table in the common form.
     *
     * @return design conditions, unknown but for the 99 % heating and 1 % cooling dry bulbs
     */
    public DesignConditions designConditions() {
        var unknown = Double.NaN;
        return new DesignConditions(
                unknown, heating99, unknown, unknown, cooling1, unknown, unknown, unknown, unknown, 0, 0, unknown,
                unknown, unknown);
    }

    static String withKind(String state, String name) {
        var complete = (name.endsWith(" City") && !isCountyCalledCity(name))
                || name.endsWith(" Municipality")
                || name.endsWith(" Region")
                || name.endsWith(" Area")
                || name.endsWith(" County")
                || name.equals("District of Columbia");
        if (complete) {
            return name;
        }
        return name + (state.equals("LA") ? " Parish" : state.equals("AK") ? " Borough" : " County");
    }

    private static boolean isCountyCalledCity(String name) {
        return name.equals("James City") || name.equals("Charles City");
    }
}
