package io.heatwright.validation;

import io.heatwright.room.Layer;
import java.util.List;

/**
 * What a wall makes of a sine of outdoor air, by the product of the layers' transfer matrices [iso13786].
 *
 * @param transmittance steady, W/(m²·K)
 * @param decrement swing of the flux indoors over that of a wall without mass, 0 to 1
 * @param lag of the flux indoors behind the air outdoors, h
 */
record TransferMatrix(double transmittance, double decrement, double lag) {

    static TransferMatrix of(List<Layer> layers, double outsideFilm, double insideFilm, double periodHours) {
        var wall = film(outsideFilm);
        var resistance = 1 / outsideFilm + 1 / insideFilm;
        for (var layer : layers) {
            resistance += layer.resistance();
            wall = product(wall, layer instanceof Layer.Solid s ? solid(s, periodHours) : bare(layer.resistance()));
        }
        // With the room's air steady the flux indoors is the swing outdoors over this element.
        var element = product(wall, film(insideFilm))[1];
        var lag = Math.atan2(element[1], element[0]) * periodHours / (2 * Math.PI);
        return new TransferMatrix(
                1 / resistance, resistance / Math.hypot(element[0], element[1]), lag < 0 ? lag + periodHours : lag);
    }

    private static double[][] film(double coefficient) {
        return bare(1 / coefficient);
    }

    private static double[][] bare(double resistance) {
        return new double[][] {{1, 0}, {resistance, 0}, {0, 0}, {1, 0}};
    }

    /** cosh z, sinh z · d/(k z), k z sinh z/d, cosh z, where z = (1 + i) d/δ and δ is the depth of penetration. */
    private static double[][] solid(Layer.Solid layer, double periodHours) {
        var depth = Math.sqrt(periodHours
                * TestCell.SECONDS_PER_HOUR
                * layer.conductivity()
                / (Math.PI * layer.density() * layer.specificHeat()));
        var x = layer.thickness() / depth;
        double[] z = {x, x};
        double[] cosh = {Math.cosh(x) * Math.cos(x), Math.sinh(x) * Math.sin(x)};
        double[] sinh = {Math.sinh(x) * Math.cos(x), Math.cosh(x) * Math.sin(x)};
        var conductance = layer.conductivity() / layer.thickness();
        var square = 2 * x * x;
        // Division by z is multiplication by its conjugate over its square.
        var inverse = times(sinh, new double[] {z[0] / square, -z[1] / square});
        var direct = times(sinh, z);
        return new double[][] {
            cosh,
            {inverse[0] / conductance, inverse[1] / conductance},
            {direct[0] * conductance, direct[1] * conductance},
            cosh
        };
    }

    private static double[][] product(double[][] a, double[][] b) {
        return new double[][] {
            plus(times(a[0], b[0]), times(a[1], b[2])),
            plus(times(a[0], b[1]), times(a[1], b[3])),
            plus(times(a[2], b[0]), times(a[3], b[2])),
            plus(times(a[2], b[1]), times(a[3], b[3]))
        };
    }

    private static double[] times(double[] a, double[] b) {
        return new double[] {a[0] * b[0] - a[1] * b[1], a[0] * b[1] + a[1] * b[0]};
    }

    private static double[] plus(double[] a, double[] b) {
        return new double[] {a[0] + b[0], a[1] + b[1]};
    }
}
