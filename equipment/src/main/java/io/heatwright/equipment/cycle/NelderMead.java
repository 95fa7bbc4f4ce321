package io.heatwright.equipment.cycle;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** Minimises a function of a few numbers by the downhill simplex [nelder1965], with its usual four coefficients. */
final class NelderMead {

    private static final double CONVERGED = 1e-12;

    private NelderMead() {}

    /** Returns the lowest place found, always the same for the same function. */
    static double[] minimum(ToDoubleFunction<double[]> function, double[] start, double step, int steps) {
        int n = start.length;
        var simplex = new Vertex[n + 1];
        for (int i = 0; i <= n; i++) {
            var place = start.clone();
            if (i > 0) {
                place[i - 1] += step;
            }
            simplex[i] = Vertex.at(function, place);
        }
        for (int k = 0; k < steps; k++) {
            Arrays.sort(simplex, (a, b) -> Double.compare(a.value, b.value));
            if (simplex[n].value - simplex[0].value < CONVERGED) {
                break;
            }
            var centre = centre(simplex);
            var worst = simplex[n];
            var reflected = Vertex.at(function, towards(centre, worst.place, -1));
            if (reflected.value < simplex[0].value) {
                var expanded = Vertex.at(function, towards(centre, worst.place, -2));
                simplex[n] = expanded.value < reflected.value ? expanded : reflected;
            } else if (reflected.value < simplex[n - 1].value) {
                simplex[n] = reflected;
            } else {
                boolean outside = reflected.value < worst.value;
                var contracted = Vertex.at(function, towards(centre, worst.place, outside ? -0.5 : 0.5));
                if (contracted.value < Math.min(reflected.value, worst.value)) {
                    simplex[n] = contracted;
                } else {
                    shrink(function, simplex);
                }
            }
        }
        Arrays.sort(simplex, (a, b) -> Double.compare(a.value, b.value));
        return simplex[0].place;
    }

    private record Vertex(double[] place, double value) {
        static Vertex at(ToDoubleFunction<double[]> function, double[] place) {
            return new Vertex(place, function.applyAsDouble(place));
        }
    }

    private static void shrink(ToDoubleFunction<double[]> function, Vertex[] simplex) {
        for (int i = 1; i < simplex.length; i++) {
            simplex[i] = Vertex.at(function, towards(simplex[0].place, simplex[i].place, 0.5));
        }
    }

    /** The centre of all vertices but the last. */
    private static double[] centre(Vertex[] simplex) {
        int n = simplex.length - 1;
        var centre = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                centre[j] += simplex[i].place[j] / n;
            }
        }
        return centre;
    }

    private static double[] towards(double[] from, double[] to, double share) {
        var place = new double[from.length];
        for (int j = 0; j < place.length; j++) {
            place[j] = from[j] + share * (to[j] - from[j]);
        }
        return place;
    }
}
