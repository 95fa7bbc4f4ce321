package io.heatwright.equipment.coil;

import io.heatwright.climate.MoistAir;

/**
 * A cooling coil by apparatus dew point and bypass factor: the air that touches the coil leaves saturated at the
 * apparatus dew point, the rest passes unchanged [energyplus2023] "DX cooling coil". The bypass factor follows from the
 * sensible heat ratio at the rating point with 400 cfm of air per ton unless the air flow is known; air flow is taken as
 * proportional to compressor speed, so that the sensible share does not depend on speed.
 */
public final class CoolingCoil {

    /** Indoor dry bulb of the rating point, °C (80 °F). */
    public static final double RATED_DRY_BULB = (80 - 32) / 1.8;

    /** Indoor wet bulb of the rating point, °C (67 °F). */
    public static final double RATED_WET_BULB = (67 - 32) / 1.8;

    /** Enthalpy that the air loses at the rating point with 400 cfm per ton of air of 1.2 kg/m³, J/kg. */
    private static final double RATED_DROP = 12_000 * 1055.05585262 / 3600 / (400 * 0.028316846592 / 60 * 1.2);

    private static final double RATED_HUMIDITY =
            MoistAir.humidityRatioAtWetBulb(RATED_DRY_BULB, RATED_WET_BULB, MoistAir.STANDARD_PRESSURE);

    /** Enthalpy that the air loses at the rating point on a coil of 0 °C without bypass, J/kg: colder coils freeze. */
    private static final double LARGEST_DROP = MoistAir.enthalpy(RATED_DRY_BULB, RATED_HUMIDITY)
            - MoistAir.enthalpy(0, SaturatedAir.humidityRatio(0, MoistAir.STANDARD_PRESSURE));

    /** Smallest sensible heat ratio that the model can hold. */
    public static final double LEAST_RATIO = 0.64;

    /** Largest sensible heat ratio that the model can hold. */
    public static final double MOST_RATIO = 0.82;

    private final double ratedDrop;
    private final double contactDrop;
    private final double ratedSensibleShare;

    /**
     * Finds the bypass factor with 400 cfm of air per ton.
     *
     * @param sensibleHeatRatio at the rating point and sea level, 0.64 to 0.82; 0.82 is a coil
     *     without bypass
     */
    public CoolingCoil(double sensibleHeatRatio) {
        this(checked(sensibleHeatRatio), RATED_DROP);
    }

    private CoolingCoil(double sensibleHeatRatio, double enthalpyDrop) {
        ratedDrop = enthalpyDrop;
        // The larger the drop of the air in contact, the drier it leaves and the smaller the sensible share.
        double least = enthalpyDrop;
        double most = LARGEST_DROP;
        for (int i = 0; i < 60; i++) {
            double middle = 0.5 * (least + most);
            if (ratedShare(middle) > sensibleHeatRatio) {
                least = middle;
            } else {
                most = middle;
            }
        }
        contactDrop = 0.5 * (least + most);
        ratedSensibleShare = sensibleHeatRatio;
    }

    /**
     * Finds the bypass factor of a coil whose air flow is known.
     *
     * @param sensibleHeatRatio at the rating point and sea level, without the fan's heat
     * @param capacity total cooling at the rating point, without the fan's heat, W
     * @param airFlow over the coil, kg of dry air per second
     * @return the coil
     * @throws IllegalArgumentException when no bypass factor from 0 to 1 gives that ratio with a coil that does not freeze
     */
    public static CoolingCoil ofAirFlow(double sensibleHeatRatio, double capacity, double airFlow) {
        double drop = capacity / airFlow;
        if (!(drop > 0 && drop < LARGEST_DROP)) {
            throw new IllegalArgumentException("A capacity of " + capacity + " W does not fit an air flow of " + airFlow
                    + " kg/s: the air would lose " + drop + " J/kg, and can lose at most " + LARGEST_DROP + ".");
        }
        if (!(sensibleHeatRatio >= ratedShare(LARGEST_DROP) && sensibleHeatRatio <= ratedShare(drop))) {
            throw new IllegalArgumentException(
                    "The sensible heat ratio at the rating point (" + sensibleHeatRatio + ") must be between "
                            + ratedShare(LARGEST_DROP) + " and " + ratedShare(drop) + " with this air flow.");
        }
        return new CoolingCoil(sensibleHeatRatio, drop);
    }

    private static double checked(double sensibleHeatRatio) {
        if (!(sensibleHeatRatio >= LEAST_RATIO && sensibleHeatRatio <= MOST_RATIO)) {
            throw new IllegalArgumentException(
                    "The sensible heat ratio at the rating point (" + sensibleHeatRatio + ") must be between "
                            + LEAST_RATIO + " and " + MOST_RATIO + ": 400 cfm per ton cannot give another.");
        }
        return sensibleHeatRatio;
    }

    private static double ratedShare(double drop) {
        return sensibleShareOf(RATED_DRY_BULB, RATED_HUMIDITY, MoistAir.STANDARD_PRESSURE, drop);
    }

    /**
     * Returns the share of air that passes without contact.
     *
     * @return 0 to 1
     */
    public double bypassFactor() {
        return 1 - ratedDrop / contactDrop;
    }

    /**
     * Returns the sensible share at the rating point.
     *
     * @return 0.64 to 1
     */
    public double ratedSensibleShare() {
        return ratedSensibleShare;
    }

    /**
     * Returns the sensible share of cooling.
     *
     * @param temperature of the entering air, °C
     * @param humidityRatio of the entering air, kg/kg
     * @param pressure Pa
     * @param capacityRatio total cooling over that at the rating point and the same speed
     * @return 0 to 1; 1 when the coil stays dry
     */
    public double sensibleShare(double temperature, double humidityRatio, double pressure, double capacityRatio) {
        return sensibleShareOf(temperature, humidityRatio, pressure, contactDrop * capacityRatio);
    }

    /**
     * Returns the apparatus dew point: the temperature at which the air in contact with the coil leaves it.
     *
     * @param temperature of the entering air, °C
     * @param humidityRatio of the entering air, kg/kg
     * @param pressure Pa
     * @param capacityRatio total cooling over that at the rating point and the same speed
     * @param near a dew point that is known to be near, °C; NaN if none is known
     * @return °C
     */
    public double dewPoint(
            double temperature, double humidityRatio, double pressure, double capacityRatio, double near) {
        double contact = MoistAir.enthalpy(temperature, humidityRatio) - contactDrop * capacityRatio;
        return SaturatedAir.temperature(contact, pressure, near);
    }

    /**
     * Returns the sensible share of cooling at an apparatus dew point.
     *
     * @param temperature of the entering air, °C
     * @param humidityRatio of the entering air, kg/kg
     * @param capacityRatio total cooling over that at the rating point and the same speed
     * @param dewPoint of {@link #dewPoint}, °C
     * @return 0 to 1; 1 when the coil stays dry
     */
    public double shareAt(double temperature, double humidityRatio, double capacityRatio, double dewPoint) {
        return share(temperature, humidityRatio, dewPoint, contactDrop * capacityRatio);
    }

    private static double sensibleShareOf(double temperature, double humidityRatio, double pressure, double drop) {
        double contact = MoistAir.enthalpy(temperature, humidityRatio) - drop;
        return share(temperature, humidityRatio, SaturatedAir.temperature(contact, pressure), drop);
    }

    private static double share(double temperature, double humidityRatio, double dewPoint, double drop) {
        double sensible = MoistAir.specificHeat(humidityRatio) * (temperature - dewPoint);
        return Math.max(0, Math.min(1, sensible / drop));
    }
}
