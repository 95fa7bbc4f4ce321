package io.heatwright.planner.comfort;

import io.heatwright.climate.Elementary;

/**
 * Sun through a window on somebody in the room, as [ashrae55] appendix C has it ([arens2015]).
 *
 * @param altitude of the sun over the horizon, °, 0 to 90
 * @param direction of the sun from straight ahead of the person, °, 0 to 180
 * @param beam direct normal irradiance outdoors, W/m², 0 or more
 * @param transmittance of the window for sunlight, 0 to 1
 * @param skyView share of the sky that the person sees through the window, 0 to 1
 * @param bodyInSun share of the body that the beam reaches, 0 to 1
 * @param absorptance of skin and clothing for sunlight, 0 to 1, usually 0.7
 * @param posture of the person
 * @param floorReflectance for sunlight, 0 to 1, usually 0.6
 */
public record SunOnPerson(
        double altitude,
        double direction,
        double beam,
        double transmittance,
        double skyView,
        double bodyInSun,
        double absorptance,
        Posture posture,
        double floorReflectance) {

    /** Usual share of sunlight that skin and clothing take up. */
    public static final double USUAL_ABSORPTANCE = 0.7;

    /** Usual share of sunlight that a floor sends back. */
    public static final double USUAL_FLOOR = 0.6;

    private static final double LONGWAVE_ABSORPTANCE = 0.95;
    private static final double DIFFUSE_SHARE = 0.2;
    private static final double RADIATION = 6;
    private static final double RIGHT_ANGLE = 90;
    private static final double HALF_TURN = 180;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException for a figure outside its range
     */
    public SunOnPerson {
        check("The sun's altitude", altitude, RIGHT_ANGLE);
        check("The sun's direction", direction, HALF_TURN);
        check("The direct irradiance", beam, Double.MAX_VALUE);
        check("The window's transmittance", transmittance, 1);
        check("The view of the sky", skyView, 1);
        check("The share of the body in the sun", bodyInSun, 1);
        check("The absorptance", absorptance, 1);
        check("The floor's reflectance", floorReflectance, 1);
    }

    private static void check(String what, double value, double most) {
        if (!(value >= 0 && value <= most)) {
            throw new IllegalArgumentException(what + " (" + value + ") must lie from 0 to "
                    + (most == Double.MAX_VALUE ? "any number" : most) + ".");
        }
    }

    /**
     * Returns the effective radiant field: longwave heat that would do the same to the person.
     *
     * @return W/m² of body surface
     */
    public double radiantField() {
        double effective = posture.radiatingShare();
        double diffuse = DIFFUSE_SHARE * beam;
        double sky = effective * skyView * 0.5 * transmittance;
        double onHorizontal = beam * Elementary.sin(Elementary.radians(altitude)) + diffuse;
        double direct =
                effective * ProjectedArea.share(posture, altitude, direction) * transmittance * bodyInSun * beam;
        double light = sky * diffuse + direct + sky * onHorizontal * floorReflectance;
        return light * absorptance / LONGWAVE_ABSORPTANCE;
    }

    /**
     * Returns by how much warmer surfaces would do the same.
     *
     * @return rise of the mean radiant temperature, K
     */
    public double radiantRise() {
        return radiantField() / (RADIATION * posture.radiatingShare());
    }
}
