package io.heatwright.climate;

/**
 * One year of hourly weather, or a stretch of whole hours of one, in local standard time. Every array has
 * {@link #hours()} entries. Entry {@code n} (from 0) belongs to the hour that ends {@code firstHour + n + 1} hours after
 * the year's first midnight: radiation is the mean over that hour, every other quantity is the reading at the hour's end
 * (the TMY3 convention [wilcox2008] section 3). The arrays are shared, not copied: treat them as read-only.
 *
 * @param name where the readings come from, as printed to people
 * @param site position and standard clock of the station
 * @param design design conditions kept from the file's header
 * @param firstHour hours from the year's first midnight to the start of entry 0: 0 for a year, more for a design day or a
 *     cold spell
 * @param dryBulb air temperature, °C
 * @param dewPoint dew-point temperature, °C, never above the dry bulb
 * @param pressure station pressure, Pa
 * @param horizontalInfrared downward longwave irradiance on a horizontal plane, W/m²
 * @param globalHorizontal global horizontal irradiance, W/m²
 * @param directNormal direct (beam) normal irradiance, W/m²
 * @param diffuseHorizontal diffuse horizontal irradiance, W/m²
 * @param windSpeed wind speed at the station's mast (10 m, open terrain), m/s
 * @param windDirection direction the wind comes from, degrees clockwise from north, 0 to 360
 * @param groundTemperature twelve monthly ground temperatures at the shallowest depth the file gives, °C; empty when it
 *     gives none
 */
public record WeatherYear(
        String name,
        Site site,
        DesignConditions design,
        int firstHour,
        double[] dryBulb,
        double[] dewPoint,
        double[] pressure,
        double[] horizontalInfrared,
        double[] globalHorizontal,
        double[] directNormal,
        double[] diffuseHorizontal,
        double[] windSpeed,
        double[] windDirection,
        double[] groundTemperature) {

    /** Hours of a common year. */
    public static final int HOURS_OF_YEAR = 8760;

    /** Hours of a leap year. */
    public static final int HOURS_OF_LEAP_YEAR = 8784;

    /**
     * A year that starts at its first midnight.
     *
     * @param name where the readings come from, as printed to people
     * @param site position and standard clock of the station
     * @param design design conditions kept from the file's header
     * @param dryBulb air temperature, °C
     * @param dewPoint dew-point temperature, °C
     * @param pressure station pressure, Pa
     * @param horizontalInfrared downward longwave irradiance on a horizontal plane, W/m²
     * @param globalHorizontal global horizontal irradiance, W/m²
     * @param directNormal direct (beam) normal irradiance, W/m²
     * @param diffuseHorizontal diffuse horizontal irradiance, W/m²
     * @param windSpeed wind speed at 10 m in open terrain, m/s
     * @param windDirection direction the wind comes from, degrees clockwise from north
     * @param groundTemperature twelve monthly ground temperatures, °C, or empty
     */
    public WeatherYear(
            String name,
            Site site,
            DesignConditions design,
            double[] dryBulb,
            double[] dewPoint,
            double[] pressure,
            double[] horizontalInfrared,
            double[] globalHorizontal,
            double[] directNormal,
            double[] diffuseHorizontal,
            double[] windSpeed,
            double[] windDirection,
            double[] groundTemperature) {
        this(
                name,
                site,
                design,
                0,
                dryBulb,
                dewPoint,
                pressure,
                horizontalInfrared,
                globalHorizontal,
                directNormal,
                diffuseHorizontal,
                windSpeed,
                windDirection,
                groundTemperature);
    }

    /**
     * Returns the number of hours.
     *
     * @return 8760, or 8784 in a leap year; 24 in a design day, 72 in a cold spell
     */
    public int hours() {
        return dryBulb.length;
    }

    /**
     * Returns whether this is a leap year; a stretch of hours counts as part of a common year.
     *
     * @return true with 8784 hours
     */
    public boolean leap() {
        return hours() == HOURS_OF_LEAP_YEAR;
    }
}
