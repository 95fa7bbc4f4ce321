package io.heatwright.home.defaults;

import io.heatwright.home.assembly.Assembly;

/**
 * An assembly that is usual in homes of a time.
 *
 * @param name as a person would say it
 * @param kind wall, roof, ceiling, floor, partition or door
 * @param firstYear it is usual in, 0 if always
 * @param lastYear it is usual in, 9999 if still
 * @param insulation nominal, h·ft²·°F/Btu, NaN if the name says all
 * @param assembly its courses
 * @param transmittance as its source states it, with the films of North America, W/(m²·K)
 * @param source keys of REFERENCES.md, or {@code judgement} or {@code memory}
 */
public record NamedAssembly(
        String name,
        String kind,
        int firstYear,
        int lastYear,
        double insulation,
        Assembly assembly,
        double transmittance,
        String source) {

    /**
     * Tells whether it is usual in homes of a year.
     *
     * @param year calendar year
     * @return whether it is
     */
    public boolean isUsualIn(int year) {
        return year >= firstYear && year <= lastYear;
    }

    /**
     * Says when it is usual.
     *
     * @return as {@link Years#words()} does
     */
    public String built() {
        return new Years(firstYear, lastYear).words();
    }

    /**
     * A run of years.
     *
     * @param first 0 if it has no beginning
     * @param last 9999 if it has not ended
     */
    public record Years(int first, int last) {

        private static final int EVER = 9999;

        /** All years. */
        public static final Years ALWAYS = new Years(0, EVER);

        /**
         * Prints the years.
         *
         * @return for instance {@code before 1970}, {@code 1990-2011}, {@code since 2012}, {@code any time}
         */
        public String words() {
            if (first == 0) {
                return last == EVER ? "any time" : "before " + (last + 1);
            }
            return last == EVER ? "since " + first : first + "-" + last;
        }
    }
}
