package io.heatwright.climate;

/**
 * Where the sun stands over a site. A cursor: {@link #moveTo} sets the time, the other methods read the position there.
 * It allocates nothing after construction and is not safe to share between threads.
 *
 * <p>Method: mean elements and equation of centre of [meeus1998] chapter 25 with the four largest planetary terms and
 * the lunar term of [meeus1988] chapter 18, nutation and aberration to first order, apparent sidereal time of [meeus1998]
 * equation 12.4, parallax in altitude. Altitudes are of the disc's centre, without refraction. Within 0.005° of the
 * Solar Position Algorithm [reda2004] from 1950 to 2100.
 */
public final class SunPosition {

    /** Common year whose seasons lie in the middle of the leap cycle: the year that typical weather is given. */
    public static final int NOMINAL_YEAR = 2026;

    /** Leap year given to weather of 8784 hours. */
    public static final int NOMINAL_LEAP_YEAR = 2028;

    /** Irradiance of the sun at one astronomical unit, W/m²; the 1367 that TMY3 and the Perez coefficients rest on. */
    public static final double SOLAR_CONSTANT = 1367;

    private static final double SECONDS_PER_DAY = 86_400;
    private static final double DAYS_PER_CENTURY = 36_525;
    /** Terrestrial minus universal time in the 2020s, days; its error moves the sun less than 0.001° from 1950 to 2100. */
    private static final double DYNAMICAL_TIME_AHEAD = 69.2 / SECONDS_PER_DAY;

    private static final double HORIZONTAL_PARALLAX = 8.794 / 3600;

    private final double sinLatitude;
    private final double cosLatitude;
    private final double longitude;
    /** Days from 2000-01-01 12:00 UT to the local standard midnight that starts the year. */
    private final double startOfYear;

    private double declination;
    private double hourAngle;
    private double equationOfTime;
    private double distance = 1;
    private double east;
    private double north;
    private double up;

    /**
     * Starts at the first midnight of a year.
     *
     * @param site position and standard clock
     * @param year calendar year, 1950 to 2100 for the stated accuracy
     */
    public SunPosition(Site site, int year) {
        double latitude = Elementary.radians(site.latitude());
        sinLatitude = Elementary.sin(latitude);
        cosLatitude = Elementary.cos(latitude);
        longitude = site.longitude();
        int past = year - 1;
        int leapDays = Math.floorDiv(past, 4) - Math.floorDiv(past, 100) + Math.floorDiv(past, 400) - 484;
        startOfYear = 365.0 * (year - 2000) + leapDays - 0.5 - site.utcOffset() / 24;
        moveTo(0);
    }

    /**
     * Starts at the first midnight of the nominal year.
     *
     * @param site position and standard clock
     * @param leap true for weather of 8784 hours
     * @return the sun of a typical year
     */
    public static SunPosition ofTypicalYear(Site site, boolean leap) {
        return new SunPosition(site, leap ? NOMINAL_LEAP_YEAR : NOMINAL_YEAR);
    }

    /**
     * Moves the sun.
     *
     * @param seconds time since the year's first midnight, local standard time, s
     */
    public void moveTo(double seconds) {
        double days = startOfYear + seconds / SECONDS_PER_DAY;
        double t = (days + DYNAMICAL_TIME_AHEAD) / DAYS_PER_CENTURY;
        double node = Elementary.radians(125.04452 - 1934.136261 * t);
        double meanLongitude = 280.46646 + t * (36_000.76983 + t * 0.0003032);
        double nutation =
                -0.004778 * Elementary.sin(node) - 0.000367 * Elementary.sin(2 * Elementary.radians(meanLongitude));
        double trueLongitude = trueLongitude(t, meanLongitude);
        double apparent = Elementary.radians(trueLongitude - 0.005693 / distance + nutation);
        double obliquity = Elementary.radians(
                23.4392911 - t * (0.0130042 + t * (1.64e-7 - t * 5.04e-7)) + 0.002556 * Elementary.cos(node));
        double sinObliquity = Elementary.sin(obliquity);
        double cosObliquity = Elementary.cos(obliquity);
        double sinApparent = Elementary.sin(apparent);
        double rightAscension =
                Elementary.degrees(Elementary.atan2(cosObliquity * sinApparent, Elementary.cos(apparent)));
        double sinDeclination = sinObliquity * sinApparent;
        double cosDeclination = Elementary.sqrt(1 - sinDeclination * sinDeclination);
        declination = Elementary.degrees(Elementary.asin(sinDeclination));
        double centuriesOfRotation = days / DAYS_PER_CENTURY;
        double sidereal = 280.46061837
                + 360.98564736629 * days
                + centuriesOfRotation * centuriesOfRotation * 0.000387933
                + nutation * cosObliquity;
        hourAngle = halfTurn(sidereal + longitude - rightAscension);
        equationOfTime = 240 * halfTurn(meanLongitude - 0.0057183 - rightAscension + nutation * cosObliquity);
        double angle = Elementary.radians(hourAngle);
        double cosHour = Elementary.cos(angle);
        east = -cosDeclination * Elementary.sin(angle);
        north = sinDeclination * cosLatitude - cosDeclination * cosHour * sinLatitude;
        up = sinDeclination * sinLatitude + cosDeclination * cosHour * cosLatitude;
    }

    /** Geometric longitude of the sun, degrees; sets the distance. */
    private double trueLongitude(double t, double meanLongitude) {
        double anomaly = Elementary.radians(357.52911 + t * (35_999.05029 - t * 0.0001537));
        double centre = (1.914602 - t * (0.004817 + t * 0.000014)) * Elementary.sin(anomaly)
                + (0.019993 - t * 0.000101) * Elementary.sin(2 * anomaly)
                + 0.000289 * Elementary.sin(3 * anomaly);
        double eccentricity = 0.016708634 - t * (0.000042037 + t * 1.267e-7);
        distance = 1.000001018
                * (1 - eccentricity * eccentricity)
                / (1 + eccentricity * Elementary.cos(anomaly + Elementary.radians(centre)));
        // These arguments count from 1900.
        double since1900 = t + 1;
        double venus = 0.00134 * Elementary.cos(Elementary.radians(153.23 + 22_518.7541 * since1900))
                + 0.00154 * Elementary.cos(Elementary.radians(216.57 + 45_037.5082 * since1900));
        double jupiter = 0.00200 * Elementary.cos(Elementary.radians(312.69 + 32_964.3577 * since1900));
        double moon = 0.00179 * Elementary.sin(Elementary.radians(350.74 + 445_267.1142 * since1900));
        double slow = 0.00178 * Elementary.sin(Elementary.radians(231.19 + 20.20 * since1900));
        return meanLongitude + centre + venus + jupiter + moon + slow;
    }

    private static double halfTurn(double degrees) {
        return degrees - 360 * Elementary.rint(degrees / 360);
    }

    /**
     * Returns the height of the disc's centre over the horizon.
     *
     * @return degrees, −90 to 90, without refraction
     */
    public double altitude() {
        return Elementary.degrees(Elementary.asin(up)) - HORIZONTAL_PARALLAX / distance * Elementary.sqrt(1 - up * up);
    }

    /**
     * Returns the compass bearing.
     *
     * @return degrees clockwise from north, 0 to 360
     */
    public double azimuth() {
        double bearing = Elementary.degrees(Elementary.atan2(east, north));
        return bearing < 0 ? bearing + 360 : bearing;
    }

    /**
     * Returns the sine of the altitude, the cheapest test of day and night.
     *
     * @return −1 to 1, positive by day
     */
    public double sineOfAltitude() {
        return up;
    }

    /**
     * Returns the eastward component of the direction to the sun.
     *
     * @return −1 to 1
     */
    public double east() {
        return east;
    }

    /**
     * Returns the northward component of the direction to the sun.
     *
     * @return −1 to 1
     */
    public double north() {
        return north;
    }

    /**
     * Returns the angle between the sun and the plane of the equator.
     *
     * @return degrees, positive north
     */
    public double declination() {
        return declination;
    }

    /**
     * Returns how far the sun has turned past the meridian.
     *
     * @return degrees, −180 to 180, negative before noon
     */
    public double hourAngle() {
        return hourAngle;
    }

    /**
     * Returns how far a sundial is ahead of mean solar time.
     *
     * @return seconds, about −860 to 990
     */
    public double equationOfTime() {
        return equationOfTime;
    }

    /**
     * Returns the distance of the Earth from the sun.
     *
     * @return astronomical units
     */
    public double distance() {
        return distance;
    }

    /**
     * Returns the irradiance on a plane facing the sun outside the atmosphere.
     *
     * @return W/m²
     */
    public double extraterrestrial() {
        return SOLAR_CONSTANT / (distance * distance);
    }

    /**
     * Returns the cosine of the angle between the sun's rays and the normal of a plane.
     *
     * @param plane the plane
     * @return −1 to 1, negative when the sun is behind the plane
     */
    public double cosineOfIncidence(Plane plane) {
        return east * plane.east() + north * plane.north() + up * plane.up();
    }
}
