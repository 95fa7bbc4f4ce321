package io.heatwright.equipment.rating;

import java.util.List;

/**
 * Seasonally adjusted cooling capacity and combined energy efficiency ratio of portable air conditioners [10 CFR 430 CC]:
 * capacity less the heat of the hoses and of the air that the unit draws into the home. Written down from memory and not
 * checked against the text: every result of it says so.
 */
public final class PortableRating {

    private static final double SHARE_95 = 0.2;
    private static final double SHARE_83 = 0.8;
    private static final double COOLING_HOURS = 750;
    private static final double OFF_CYCLE_HOURS = 880;
    private static final double INACTIVE_HOURS = 1355;

    /** 3 Btu/(h·ft²·°F) in W/(m²·K). */
    private static final double HOSE_TRANSFER = 3 * 5.678263341;

    /** 0.24 and 0.444 Btu/(lb·°F) in J/(kg·K), 1061 Btu/lb in J/kg. */
    private static final double HEAT_OF_AIR = 0.24 * 4186.8;

    private static final double HEAT_OF_VAPOUR = 0.444 * 4186.8;
    private static final double EVAPORATION = 1061 * 2326.0;

    private static final double INDOOR = TestName.celsius(80);
    private static final double INDOOR_HUMIDITY = 0.0112;

    private PortableRating() {}

    /** Outdoor condition of a test; humidity ratios as the appendix states them. */
    public enum Condition {
        /** 95 °F, weighted 0.2. */
        AT_95F(95, 0.0141),
        /** 83 °F, weighted 0.8. */
        AT_83F(83, 0.01086);

        private final double temperature;
        private final double humidity;

        Condition(double fahrenheit, double humidity) {
            this.temperature = TestName.celsius(fahrenheit);
            this.humidity = humidity;
        }
    }

    /**
     * A hose.
     *
     * @param area outer, m²
     * @param temperature mean of its outer surface, °C
     */
    public record Hose(double area, double temperature) {}

    /**
     * One test.
     *
     * @param condition outdoors
     * @param capacity W
     * @param power W
     * @param hoses of the unit
     * @param induced outdoor air drawn into the home, kg/s dry: what leaves through the condenser less what comes in to it
     */
    public record Test(Condition condition, double capacity, double power, List<Hose> hoses, double induced) {

        /** Copies the hoses. */
        public Test {
            hoses = List.copyOf(hoses);
        }

        /**
         * Returns capacity less hoses and induced air.
         *
         * @return W; below 0 for a unit that heats the home
         */
        public double adjustedCapacity() {
            double lost = induced * airHeat(condition);
            for (var hose : hoses) {
                lost += HOSE_TRANSFER * hose.area() * (hose.temperature() - INDOOR);
            }
            return capacity - lost;
        }
    }

    /** Heat that a kilogram of outdoor air brings, J/kg, reckoned in °F as the appendix does. */
    private static double airHeat(Condition condition) {
        double outdoors = condition.temperature * 1.8 + 32;
        double indoors = INDOOR * 1.8 + 32;
        double sensible = HEAT_OF_AIR / 1.8 * (outdoors - indoors)
                + HEAT_OF_VAPOUR / 1.8 * (condition.humidity * outdoors - INDOOR_HUMIDITY * indoors);
        return sensible + EVAPORATION * (condition.humidity - INDOOR_HUMIDITY);
    }

    /**
     * Returns the seasonally adjusted cooling capacity.
     *
     * @param hot test at 95 °F
     * @param mild test at 83 °F
     * @return W
     */
    public static double adjustedCapacity(Test hot, Test mild) {
        return SHARE_95 * hot.adjustedCapacity() + SHARE_83 * mild.adjustedCapacity();
    }

    /**
     * Returns the combined energy efficiency ratio: each condition's adjusted capacity over its power, with 880 h off-cycle
     * and 1,355 h off or inactive spread over 750 h of cooling.
     *
     * @param hot test at 95 °F
     * @param mild test at 83 °F
     * @param offCycle power between cycles, W
     * @param inactive power off or inactive, W
     * @return W/W; × 3.412 is CEER
     */
    public static double efficiency(Test hot, Test mild, double offCycle, double inactive) {
        double idle = (offCycle * OFF_CYCLE_HOURS + inactive * INACTIVE_HOURS) / COOLING_HOURS;
        return SHARE_95 * hot.adjustedCapacity() / (hot.power() + idle)
                + SHARE_83 * mild.adjustedCapacity() / (mild.power() + idle);
    }
}
