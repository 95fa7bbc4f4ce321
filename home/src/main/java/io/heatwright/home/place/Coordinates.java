package io.heatwright.home.place;

/**
 * A point on Earth.
 *
 * @param latitude degrees north of the equator, −90 to 90
 * @param longitude degrees east of Greenwich, −180 to 180
 */
public record Coordinates(double latitude, double longitude) {

    /** Mean radius of the Earth, m (moritz2000, R1). */
    public static final double EARTH_RADIUS = 6_371_008.8;

    /**
     * Measures the great-circle distance by the haversine formula (sinnott1984), which stays exact for near points.
     *
     * @param other the other point
     * @return metres along the surface of a sphere of radius {@link #EARTH_RADIUS}
     */
    public double distanceTo(Coordinates other) {
        var halfLatitude = StrictMath.sin(StrictMath.toRadians(other.latitude - latitude) / 2);
        var halfLongitude = StrictMath.sin(StrictMath.toRadians(other.longitude - longitude) / 2);
        var haversine = halfLatitude * halfLatitude
                + StrictMath.cos(StrictMath.toRadians(latitude))
                        * StrictMath.cos(StrictMath.toRadians(other.latitude))
                        * halfLongitude
                        * halfLongitude;
        return 2 * EARTH_RADIUS * StrictMath.asin(StrictMath.sqrt(StrictMath.min(1, haversine)));
    }

    /**
     * Writes the point as a person may type it back.
     *
     * @return latitude and longitude in degrees with four decimals, for example {@code 40.7143, -74.0060}
     */
    public String asText() {
        return fourDecimals(latitude) + ", " + fourDecimals(longitude);
    }

    private static String fourDecimals(double degrees) {
        var scaled = Math.round(StrictMath.abs(degrees) * 10_000);
        var fraction = Long.toString(10_000 + scaled % 10_000).substring(1);
        return (degrees < 0 && scaled > 0 ? "-" : "") + scaled / 10_000 + "." + fraction;
    }
}
