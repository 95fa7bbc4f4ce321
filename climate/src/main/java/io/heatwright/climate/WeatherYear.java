package io.heatwright.climate;

/**
 * One year of hourly weather in local standard time. Every array has {@link #hours()} entries. Entry {@code n} (from 0)
 * belongs to the hour that ends {@code n + 1} hours after the year's first midnight: radiation is the mean over that
 * hour, every other quantity is the reading at the hour's end (the TMY3 convention, NREL/TP-581-43156 section 3).
 * The arrays are shared, not copied: treat them as read-only.
 *
 * @param name where the readings come from, as printed to people
 * @param site position and standard clock of the station
 * @param design design conditions kept from the file's header
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

    /**
     * Returns the length of the year.
     *
     * @return 8760, or 8784 in a leap year
     */
    public int hours() {
        return dryBulb.length;
    }
}
