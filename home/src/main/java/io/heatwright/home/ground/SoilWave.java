package io.heatwright.home.ground;

import io.heatwright.climate.Elementary;
import io.heatwright.room.Boundary;
import io.heatwright.room.Layer;
import java.util.List;

/**
 * The yearly sine that must stand behind layers so that a room of constant temperature sees the flow of a
 * {@link GroundCoupling}. [iso13370] annex F gives such a virtual temperature month by month as if layers held no heat; here
 * the exact transfer matrix of the layers for one turn a year ([iso13786] clause 7) is undone instead, so that amplitude and
 * lag at the inner face are the standard's whatever the layers store.
 *
 * <p>A room held at 0 °C shall take in one W/m² that swings once a year: what temperature and flux the outermost face then
 * has follows layer by layer from inside to outside. All of it is linear, so the temperature wanted there is that one times
 * the flow wanted inside.
 */
public final class SoilWave {

    private static final double DAYS = 365;
    private static final double TURN = 2 * Math.PI / (DAYS * 86_400);
    private static final double MONTHS = 12;

    private Phasor temperature = new Phasor(0, 0);
    private Phasor flux = new Phasor(1, 0);

    private SoilWave() {}

    /**
     * Finds the sine behind layers that touch soil.
     *
     * @param layers from outside to inside
     * @param film inside, m²·K/W
     * @param coupling what the room shall see
     * @return soil that waits for the air's year: NaN as mean, the amplitude per kelvin of the air's, days behind the air
     */
    public static Boundary.Ground behind(List<Layer> layers, double film, GroundCoupling coupling) {
        return behind(layers, film, coupling, 0);
    }

    /**
     * Finds the sine of the soil behind layers whose outer face meets soil and outdoor air in parallel.
     *
     * @param layers from outside to inside
     * @param film inside, m²·K/W
     * @param coupling what the room shall see, of soil and air together
     * @param outdoorShare of the air, 0 to below 1
     * @return soil that waits for the air's year, as above
     */
    public static Boundary.Ground behind(
            List<Layer> layers, double film, GroundCoupling coupling, double outdoorShare) {
        var wave = new SoilWave();
        wave.passResistance(film);
        for (var i = layers.size() - 1; i >= 0; i--) {
            wave.pass(layers.get(i));
        }
        var angle = -2 * Math.PI * coupling.lag() / MONTHS;
        var flow = new Phasor(Elementary.cos(angle), Elementary.sin(angle)).times(coupling.swing());
        var soil =
                wave.temperature.times(flow).plus(new Phasor(-outdoorShare, 0)).times(1 / (1 - outdoorShare));
        return new Boundary.Ground(Double.NaN, soil.amplitude(), -soil.angle() / (2 * Math.PI) * DAYS);
    }

    private void pass(Layer layer) {
        if (layer instanceof Layer.Solid solid && solid.density() * solid.specificHeat() > 0) {
            passSolid(solid);
        } else {
            passResistance(layer.resistance());
        }
    }

    private void passResistance(double resistance) {
        temperature = temperature.plus(flux.times(resistance));
    }

    private void passSolid(Layer.Solid solid) {
        // Waves in the layer go as exp(±(1 + i)·root·x).
        var root = Elementary.sqrt(TURN * solid.density() * solid.specificHeat() / (2 * solid.conductivity()));
        var depth = solid.thickness() * root;
        var cosh = new Phasor(
                Elementary.cosh(depth) * Elementary.cos(depth), Elementary.sinh(depth) * Elementary.sin(depth));
        var sinh = new Phasor(
                Elementary.sinh(depth) * Elementary.cos(depth), Elementary.cosh(depth) * Elementary.sin(depth));
        var impedance = solid.conductivity() * root;
        var times = new Phasor(impedance, impedance);
        var over = new Phasor(0.5 / impedance, -0.5 / impedance);
        var outer = temperature.times(cosh).plus(flux.times(sinh).times(over));
        flux = temperature.times(sinh).times(times).plus(flux.times(cosh));
        temperature = outer;
    }

    /** A sine of the year as a complex number. */
    private record Phasor(double real, double imaginary) {

        Phasor plus(Phasor other) {
            return new Phasor(real + other.real, imaginary + other.imaginary);
        }

        Phasor times(Phasor other) {
            return new Phasor(
                    real * other.real - imaginary * other.imaginary, real * other.imaginary + imaginary * other.real);
        }

        Phasor times(double factor) {
            return new Phasor(real * factor, imaginary * factor);
        }

        double amplitude() {
            return Elementary.hypot(real, imaginary);
        }

        double angle() {
            return Elementary.atan2(imaginary, real);
        }
    }
}
