package io.heatwright.room;

import java.util.List;

/**
 * What happens to sunlight in a glazing: the share that passes and the share that each pane absorbs, against the cosine of
 * the angle of incidence, for even diffuse light from outside, and for even diffuse light from inside. Light goes back and
 * forth between the panes [iso15099] section 7.2, each half of the spectrum by itself.
 */
final class GlazingOptics {

    private static final int INTERVALS = 128;

    private final int panes;
    /** Rows by cosine; columns: transmittance, then the absorptance of each pane. */
    private final double[][] table = new double[INTERVALS + 1][];

    private final double[] diffuse;
    private final double[] diffuseFromInside;

    GlazingOptics(Glazing glazing) {
        panes = glazing.panes().size();
        var optics = optics(glazing);
        for (int i = 0; i <= INTERVALS; i++) {
            table[i] = at(optics, (double) i / INTERVALS, true);
        }
        diffuse = hemispherical(optics, true);
        diffuseFromInside = hemispherical(optics, false);
    }

    private static List<PaneOptics> optics(Glazing glazing) {
        return glazing.panes().stream().map(PaneOptics::new).toList();
    }

    /** Transmittance and absorptances (outside to inside) at one angle; nothing enters along the face. */
    private static double[] at(List<PaneOptics> optics, double cosine, boolean fromOutside) {
        var result = new double[optics.size() + 1];
        for (int half = 0; half < 2 && cosine > 0; half++) {
            add(optics, cosine, half, fromOutside, result);
        }
        return result;
    }

    private static void add(List<PaneOptics> optics, double cosine, int half, boolean fromOutside, double[] result) {
        int panes = optics.size();
        // Light meets pane 0 first; what it sees of the panes behind pane j is behind[j + 1].
        var t = new double[panes];
        var facing = new double[panes];
        var away = new double[panes];
        for (int j = 0; j < panes; j++) {
            var pane = optics.get(fromOutside ? j : panes - 1 - j);
            pane.at(cosine, half);
            t[j] = pane.transmittance;
            facing[j] = fromOutside ? pane.front : pane.back;
            away[j] = fromOutside ? pane.back : pane.front;
        }
        var behind = new double[panes + 1];
        for (int j = panes - 1; j >= 0; j--) {
            behind[j] = facing[j] + t[j] * t[j] * behind[j + 1] / (1 - away[j] * behind[j + 1]);
        }
        double falling = 1;
        for (int j = 0; j < panes; j++) {
            double passed = falling * t[j] / (1 - away[j] * behind[j + 1]);
            double absorbed = falling * (1 - t[j] - facing[j]) + passed * behind[j + 1] * (1 - t[j] - away[j]);
            result[fromOutside ? j + 1 : panes - j] += 0.5 * absorbed;
            falling = passed;
        }
        result[0] += 0.5 * falling;
    }

    /** Average over the hemisphere: ∫ f d(cos²θ), by the midpoint rule in cos²θ. */
    private double[] hemispherical(List<PaneOptics> optics, boolean fromOutside) {
        var sum = new double[panes + 1];
        for (int i = 0; i < INTERVALS; i++) {
            double cosine = Math.sqrt((i + 0.5) / INTERVALS);
            var here = at(optics, cosine, fromOutside);
            for (int c = 0; c <= panes; c++) {
                sum[c] += here[c] / INTERVALS;
            }
        }
        return sum;
    }

    private double interpolate(int column, double cosine) {
        double place = Math.min(1, Math.max(0, cosine)) * INTERVALS;
        int i = Math.min(INTERVALS - 1, (int) place);
        double low = table[i][column];
        return low + (place - i) * (table[i + 1][column] - low);
    }

    /** Transmittance at one angle, then the absorptance of each pane, without building tables. */
    static double[] at(Glazing glazing, double cosine) {
        return at(optics(glazing), cosine, true);
    }

    int panes() {
        return panes;
    }

    /** Share of the beam that passes. */
    double transmittance(double cosine) {
        return interpolate(0, cosine);
    }

    /** Share of the beam that a pane absorbs, panes counted from outside. */
    double absorptance(int pane, double cosine) {
        return interpolate(pane + 1, cosine);
    }

    /** Share of even diffuse light that passes. */
    double diffuseTransmittance() {
        return diffuse[0];
    }

    /** Share of even diffuse light from outside that a pane absorbs. */
    double diffuseAbsorptance(int pane) {
        return diffuse[pane + 1];
    }

    /** Share of even diffuse light from inside that passes out. */
    double insideTransmittance() {
        return diffuseFromInside[0];
    }

    /** Share of even diffuse light from inside that a pane absorbs. */
    double insideAbsorptance(int pane) {
        return diffuseFromInside[pane + 1];
    }

    /** Share of even diffuse light from inside that does not come back. */
    double insideTaken() {
        var taken = 0.0;
        for (double share : diffuseFromInside) {
            taken += share;
        }
        return taken;
    }
}
