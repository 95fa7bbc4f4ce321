package io.heatwright.equipment.curve;

/**
 * A published biquadratic curve {@code a + b x + c x² + d y + e y² + f x y} in the unit of its publication.
 *
 * @param a constant
 * @param b of x
 * @param c of x²
 * @param d of y
 * @param e of y²
 * @param f of x y
 * @param fahrenheit true if x and y of the publication are °F, false if °C
 */
public record Biquadratic(double a, double b, double c, double d, double e, double f, boolean fahrenheit) {

    /**
     * Evaluates the curve.
     *
     * @param x indoor temperature, °C: wet bulb for cooling, dry bulb for heating
     * @param y outdoor dry bulb, °C
     * @return a factor, near 1 at the rating point
     */
    public double at(double x, double y) {
        double u = fahrenheit ? x * 1.8 + 32 : x;
        double v = fahrenheit ? y * 1.8 + 32 : y;
        return a + u * (b + c * u + f * v) + v * (d + e * v);
    }

    /**
     * Evaluates the curve against its own value at another indoor temperature, so that points that were published at the
     * other one are reproduced exactly there.
     *
     * @param x indoor temperature, °C
     * @param rated indoor temperature of the points, °C
     * @param y outdoor dry bulb, °C
     * @return a factor, exactly 1 at {@code x = rated}
     */
    public double relative(double x, double rated, double y) {
        double u = fahrenheit ? x * 1.8 + 32 : x;
        double r = fahrenheit ? rated * 1.8 + 32 : rated;
        double v = fahrenheit ? y * 1.8 + 32 : y;
        double outdoors = v * (d + e * v);
        return (a + u * (b + c * u + f * v) + outdoors) / (a + r * (b + c * r + f * v) + outdoors);
    }
}
