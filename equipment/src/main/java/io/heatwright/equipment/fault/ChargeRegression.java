package io.heatwright.equipment.fault;

import io.heatwright.equipment.Mode;
import java.util.Optional;

/**
 * Capacity and power of a unit with a wrong charge over those with the right one, at constant compressor speed [domanski2014]:
 *
 * <pre>Y = 1 + (a1 + a2 Tin + a3 Tout + a4 F) F</pre>
 *
 * with indoor dry bulb and outdoor dry bulb in °C and F the charge's deviation over the right charge, below 0 if charge is
 * missing. Read through resdx and OpenStudio-HPXML; the range of temperatures and of F (tests at 21.1 and 26.7 °C indoors,
 * 21.1 to 37.8 °C outdoors in cooling, −8.3 to 8.3 °C in heating, up to 30 % off) is from memory. Heating does not depend on
 * the room. The units tested were central ones; for ductless units the regression stands in.
 *
 * <p>The regression is what it is. A surplus raises cooling by up to about 2 % and heating by less than 0.1 % at 8.3 °C; little
 * missing charge raises heating by up to 1 % at −8.3 °C.
 */
public final class ChargeRegression {

    /** Who published it, for people. */
    public static final String SOURCE = "Domanski, Henderson, Payne, NIST TN 1848 (2014), of central units";

    private static final double COOLEST_ROOM = 21.1;
    private static final double WARMEST_ROOM = 26.7;
    private static final double COOLEST_COOLING = 21.1;
    private static final double HOTTEST_COOLING = 37.8;
    private static final double COLDEST_HEATING = -8.4;
    private static final double WARMEST_HEATING = 8.4;
    private static final double ROUNDING = 0.05;

    private static final Coefficients COOLING_CAPACITY_MISSING = new Coefficients(-0.946, 0.0493, -0.00118, -1.15);
    private static final Coefficients COOLING_CAPACITY_SURPLUS = new Coefficients(-0.163, 0.0114, -0.00021, -0.14);
    private static final Coefficients COOLING_POWER_MISSING = new Coefficients(-0.313, 0.0115, 0.00266, -0.116);
    private static final Coefficients COOLING_POWER_SURPLUS = new Coefficients(0.219, -0.00501, 0.000989, 0.284);
    private static final Coefficients HEATING_CAPACITY_MISSING = new Coefficients(-0.0338595, 0, 0.0202827, -2.6226343);
    private static final Coefficients HEATING_CAPACITY_SURPLUS = new Coefficients(-0.0029514, 0, 0.0007379, -0.0064112);
    private static final Coefficients HEATING_POWER_MISSING = new Coefficients(0.0615649, 0, 0.0044554, -0.2598507);
    private static final Coefficients HEATING_POWER_SURPLUS = new Coefficients(-0.0594134, 0, 0.0159205, 1.8872153);

    private record Coefficients(double one, double indoors, double outdoors, double square) {
        double at(double deviation, double indoor, double outdoor) {
            return 1 + (one + indoors * indoor + outdoors * outdoor + square * deviation) * deviation;
        }
    }

    private ChargeRegression() {}

    /**
     * Returns the factor on capacity.
     *
     * @param mode heat or cool
     * @param deviation surplus over the right charge, below 0 if charge is missing
     * @param indoor dry bulb, °C
     * @param outdoor dry bulb, °C
     * @return a factor, near 1
     */
    static double capacity(Mode mode, double deviation, double indoor, double outdoor) {
        boolean missing = deviation < 0;
        var coefficients = mode == Mode.COOL
                ? missing ? COOLING_CAPACITY_MISSING : COOLING_CAPACITY_SURPLUS
                : missing ? HEATING_CAPACITY_MISSING : HEATING_CAPACITY_SURPLUS;
        return coefficients.at(deviation, indoor, outdoor);
    }

    /**
     * Returns the factor on power.
     *
     * @param mode heat or cool
     * @param deviation surplus over the right charge, below 0 if charge is missing
     * @param indoor dry bulb, °C
     * @param outdoor dry bulb, °C
     * @return a factor, near 1
     */
    static double power(Mode mode, double deviation, double indoor, double outdoor) {
        boolean missing = deviation < 0;
        var coefficients = mode == Mode.COOL
                ? missing ? COOLING_POWER_MISSING : COOLING_POWER_SURPLUS
                : missing ? HEATING_POWER_MISSING : HEATING_POWER_SURPLUS;
        return coefficients.at(deviation, indoor, outdoor);
    }

    /**
     * Says why the regression does not hold somewhere.
     *
     * @param mode heat or cool
     * @param indoor dry bulb, °C
     * @param outdoor dry bulb, °C
     * @return a sentence that names the valid range; empty where the regression holds
     */
    static Optional<String> objection(Mode mode, double indoor, double outdoor) {
        if (mode == Mode.COOL && !(indoor >= COOLEST_ROOM - ROUNDING && indoor <= WARMEST_ROOM + ROUNDING)) {
            return Optional.of("The charge regression for cooling holds for rooms of " + COOLEST_ROOM + " to "
                    + WARMEST_ROOM + " °C (70 to 80 °F), and is not extrapolated.");
        }
        if (mode == Mode.COOL && !(outdoor >= COOLEST_COOLING - ROUNDING && outdoor <= HOTTEST_COOLING + ROUNDING)) {
            return Optional.of("The charge regression for cooling holds from " + COOLEST_COOLING + " to "
                    + HOTTEST_COOLING + " °C outdoors (70 to 100 °F), and is not extrapolated.");
        }
        if (mode == Mode.HEAT && !(outdoor >= COLDEST_HEATING && outdoor <= WARMEST_HEATING)) {
            return Optional.of("The charge regression for heating holds from -8.3 to 8.3 °C outdoors (17 to 47 °F),"
                    + " and is not extrapolated.");
        }
        return Optional.empty();
    }
}
