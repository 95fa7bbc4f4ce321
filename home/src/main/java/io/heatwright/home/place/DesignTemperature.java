package io.heatwright.home.place;

/**
 * One design temperature and what it rests on.
 *
 * @param value the temperature that loads use, °C; NaN when nobody gives one
 * @param origin whose figure it is
 * @param station the station's figure, °C, NaN when it has none
 * @param county the county's figure, °C, NaN when it has none
 */
public record DesignTemperature(double value, Origin origin, double station, double county) {

    /** Whose figure a design temperature is. */
    public enum Origin {
        /** The person's own. */
        STATED,
        /** The weather station's. */
        STATION,
        /** The county's. */
        COUNTY,
        /** Nobody's: the value is NaN. */
        UNKNOWN
    }

    /**
     * Compares the two published figures.
     *
     * @return station minus county, K, NaN when either is unknown
     */
    public double difference() {
        return station - county;
    }

    /** The person's figure; else the preferred one of the two published; else the other. */
    static DesignTemperature choose(double stated, double station, double county, boolean preferStation) {
        if (!Double.isNaN(stated)) {
            return new DesignTemperature(stated, Origin.STATED, station, county);
        }
        var useStation = !Double.isNaN(station) && (preferStation || Double.isNaN(county));
        if (useStation) {
            return new DesignTemperature(station, Origin.STATION, station, county);
        }
        return new DesignTemperature(county, Double.isNaN(county) ? Origin.UNKNOWN : Origin.COUNTY, station, county);
    }
}
