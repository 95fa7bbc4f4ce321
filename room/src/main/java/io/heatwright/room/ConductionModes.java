package io.heatwright.room;

import io.heatwright.climate.Elementary;
import java.util.ArrayList;
import java.util.List;

/**
 * Heat conduction between the two faces of a construction, reduced to independent modes that the two surface fluxes drive.
 *
 * <p>Each layer with mass is cut into finite volumes with the temperature at their centres; layers without mass
 * become resistances between them. With fluxes q (into the construction, W/m²) at both faces the cells obey
 * C dT/dt = −K T + B q. The symmetric eigenproblem of C^(−1/2) K C^(−1/2) turns that into
 *
 * <pre>
 *   dz_k/dt = −rate_k z_k + outer_k q_outer + inner_k q_inner
 *   T_outer = Σ outer_k z_k + outerResistance q_outer       (half a cell, and any layer without mass, feed through)
 *   T_inner = Σ inner_k z_k + innerResistance q_inner
 * </pre>
 *
 * <p>Mode 0 has rate 0 and carries all stored heat: √capacity · z_0 is the heat per m² over 0 °C, exactly, however many
 * other modes are kept. The grid: in each layer cells grow by a fifth from both faces
 * to the middle, where change is slower; the first is an eighth of the depth √(diffusivity · 60 s) that a change of
 * temperature reaches in a minute.
 */
final class ConductionModes {

    /**
     * Heat capacity given to a construction that has none, J/(m²·K), so that fluxes can drive it: about a millimetre of
     * timber.
     */
    static final double LEAST_CAPACITY = 1000;

    private static final double SHORTEST_STEP = 60;
    private static final double FIRST_CELL = 0.125;
    private static final double GROWTH = 1.2;
    /** In half a layer. */
    private static final int FEWEST_CELLS = 2;

    private final double capacity;
    private final double outerResistance;
    private final double innerResistance;
    private final double[] rate;
    private final double[] outer;
    private final double[] inner;

    private ConductionModes(Grid grid) {
        int n = grid.capacities.size();
        var root = new double[n];
        var total = 0.0;
        for (int j = 0; j < n; j++) {
            root[j] = Elementary.sqrt(grid.capacities.get(j));
            total += grid.capacities.get(j);
        }
        var diagonal = new double[n];
        var beside = new double[n - 1];
        for (int j = 0; j < n - 1; j++) {
            double conductance = 1 / grid.resistances.get(j + 1);
            diagonal[j] += conductance / (root[j] * root[j]);
            diagonal[j + 1] += conductance / (root[j + 1] * root[j + 1]);
            beside[j] = -conductance / (root[j] * root[j + 1]);
        }
        var eigen = new TridiagonalEigen(diagonal, beside);
        capacity = total;
        outerResistance = grid.resistances.get(0);
        innerResistance = grid.resistances.get(n);
        rate = eigen.values();
        outer = eigen.first();
        inner = eigen.last();
        for (int k = 0; k < n; k++) {
            outer[k] /= root[0];
            inner[k] /= root[n - 1];
        }
        // The mode of uniform temperature is known exactly; rounding must not let stored heat leak.
        rate[0] = 0;
        outer[0] = 1 / Elementary.sqrt(total);
        inner[0] = outer[0];
    }

    /**
     * Reduces a construction.
     *
     * @param layers from outside to inside
     * @return all modes of its grid
     */
    static ConductionModes of(List<Layer> layers) {
        return of(layers, 1);
    }

    /** With the grid refined by a factor, for studies of convergence. */
    static ConductionModes of(List<Layer> layers, int refinement) {
        return new ConductionModes(new Grid(layers, refinement));
    }

    /** Heat capacity between the faces, J/(m²·K). */
    double capacity() {
        return capacity;
    }

    /** Resistance between the outer face and the nearest mass, m²·K/W. */
    double outerResistance() {
        return outerResistance;
    }

    /** Resistance between the inner face and the nearest mass, m²·K/W. */
    double innerResistance() {
        return innerResistance;
    }

    /** Decay rates, 1/s, rising from 0. */
    double[] rate() {
        return rate;
    }

    /** How each mode couples to the outer face, (m²·K/J)^½. */
    double[] outer() {
        return outer;
    }

    /** How each mode couples to the inner face, (m²·K/J)^½. */
    double[] inner() {
        return inner;
    }

    /** Cells in a row with the resistances before, between and after them. */
    private static final class Grid {
        private final List<Double> capacities = new ArrayList<>();
        private final List<Double> resistances = new ArrayList<>();
        private double pending;

        Grid(List<Layer> layers, int refinement) {
            for (var layer : layers) {
                add(layer, refinement);
            }
            if (capacities.isEmpty()) {
                double whole = pending;
                pending = whole / 4;
                addCell(LEAST_CAPACITY / 2);
                pending = whole / 2;
                addCell(LEAST_CAPACITY / 2);
                pending = whole / 4;
            }
            resistances.add(pending);
        }

        private void add(Layer layer, int refinement) {
            if (layer instanceof Layer.Solid solid && solid.density() * solid.specificHeat() > 0) {
                double volumetric = solid.density() * solid.specificHeat();
                double depth = Elementary.sqrt(solid.conductivity() / volumetric * SHORTEST_STEP);
                double[] sizes = sizes(solid.thickness() / 2, FIRST_CELL * depth / refinement, refinement);
                for (int i = 0; i < 2 * sizes.length; i++) {
                    double thickness = sizes[Math.min(i, 2 * sizes.length - 1 - i)];
                    double half = thickness / (2 * solid.conductivity());
                    pending += half;
                    addCell(volumetric * thickness);
                    pending = half;
                }
            } else {
                pending += layer.resistance();
            }
        }

        /** Thicknesses of the cells from a face of a layer to its middle. */
        private static double[] sizes(double whole, double first, int refinement) {
            double growth = Elementary.exp(Elementary.log(GROWTH) / refinement);
            double wanted = Elementary.log(1 + whole / first * (growth - 1)) / Elementary.log(growth);
            var sizes = new double[Math.max(FEWEST_CELLS * refinement, (int) Math.ceil(wanted))];
            double size = 1;
            double sum = 0;
            for (int i = 0; i < sizes.length; i++) {
                sizes[i] = size;
                sum += size;
                size *= growth;
            }
            for (int i = 0; i < sizes.length; i++) {
                sizes[i] *= whole / sum;
            }
            return sizes;
        }

        private void addCell(double capacity) {
            resistances.add(pending);
            capacities.add(capacity);
        }
    }
}
