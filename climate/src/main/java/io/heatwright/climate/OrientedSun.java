package io.heatwright.climate;

/**
 * Solar radiation on one unshaded orientation, hour by hour, W per m² of its plane. The parts are separate because shading
 * treats them apart: beam and circumsolar light come from the sun's direction, the rest from the dome, the horizon and the
 * ground.
 *
 * @param plane the orientation
 * @param beam direct light, W/m²
 * @param circumsolar light from around the sun, W/m²
 * @param dome even light of the visible part of the sky, W/m²
 * @param horizon light of the horizon band, W/m²; may be negative, the sum of the sky's parts is not
 * @param ground light reflected by the ground, W/m²
 * @param cosine cosine of the angle of incidence of the beam, 0 when the sun is behind the plane or down
 */
public record OrientedSun(
        Plane plane,
        double[] beam,
        double[] circumsolar,
        double[] dome,
        double[] horizon,
        double[] ground,
        double[] cosine) {

    /** Reflectance of ordinary ground without snow, the field's customary value and that of ASHRAE Standard 140. */
    public static final double ORDINARY_ALBEDO = 0.2;

    /**
     * Computes the radiation on a plane.
     *
     * @param sky sun and sky of the weather
     * @param plane the orientation
     * @param albedo reflectance of the ground in front, 0 to 1
     * @return the radiation, hour by hour
     */
    public static OrientedSun of(SunAndSky sky, Plane plane, double albedo) {
        int hours = sky.hours();
        var result = new OrientedSun(
                plane,
                new double[hours],
                new double[hours],
                new double[hours],
                new double[hours],
                new double[hours],
                new double[hours]);
        double skyView = 0.5 * (1 + plane.up());
        double groundView = 0.5 * (1 - plane.up());
        double steepness = Math.sqrt(plane.east() * plane.east() + plane.north() * plane.north());
        var path = sky.path();
        for (int n = 0; n < hours; n++) {
            double cosine = Math.max(
                    0, path.east()[n] * plane.east() + path.north()[n] * plane.north() + path.up()[n] * plane.up());
            result.cosine[n] = cosine;
            result.beam[n] = sky.beamNormal()[n] * cosine;
            result.circumsolar[n] = sky.circumsolarNormal()[n] * cosine;
            result.dome[n] = sky.dome()[n] * skyView;
            // A dark horizon can only take away light that is there.
            result.horizon[n] = Math.max(-result.dome[n] - result.circumsolar[n], sky.horizon()[n] * steepness);
            result.ground[n] = sky.globalHorizontal()[n] * albedo * groundView;
        }
        return result;
    }

    /**
     * Returns the diffuse light of the sky in one hour.
     *
     * @param hour entry, from 0
     * @return W/m², 0 or more
     */
    public double sky(int hour) {
        return dome[hour] + circumsolar[hour] + horizon[hour];
    }

    /**
     * Returns all light in one hour.
     *
     * @param hour entry, from 0
     * @return W/m², 0 or more
     */
    public double total(int hour) {
        return beam[hour] + sky(hour) + ground[hour];
    }
}
