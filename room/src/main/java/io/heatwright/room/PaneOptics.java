package io.heatwright.room;

import io.heatwright.climate.Elementary;

/**
 * Solar transmittance and reflectance of one pane against the angle of incidence, from what is known at normal incidence.
 *
 * <p>An uncoated pane (equal reflectances, both emittances as of bare glass) is a slab whose refractive index and
 * absorption follow from the two figures; Fresnel's equations then hold at every angle, averaged over both polarizations
 * pane by pane, as window ratings do [iso15099] section 7.2, [energyplus2023] section "Glass optical properties
 * conversion". Clear glass takes most of what it absorbs from the infrared half of sunlight, so a second pane meets light
 * that the first has already filtered: the two halves of the spectrum are followed apart. A coated pane takes the angular shape of clear or bronze
 * glass, whichever its transmittance is nearer [finlayson1993].
 */
final class PaneOptics {

    private static final double LEAST_BARE_EMITTANCE = 0.8;
    private static final double LARGEST_BARE_DIFFERENCE = 0.005;
    private static final double CLEAR_ABOVE = 0.645;
    /** Part of the optical depth of clear float glass, summed over both halves of the spectrum, that lies in the visible
     * half: from its transmittances 0.899 visible and 0.834 solar ([igdb] entry 102, 3 mm). */
    private static final double VISIBLE_PART_OF_DEPTH = 0.133;

    private static final double[] CLEAR_TRANSMITTANCE = {-0.0015, 3.355, -3.840, 1.460, 0.0288};
    private static final double[] CLEAR_REST = {0.999, -0.563, 2.043, -2.532, 1.054};
    private static final double[] BRONZE_TRANSMITTANCE = {-0.002, 2.813, -2.341, -0.05725, 0.599};
    private static final double[] BRONZE_REST = {0.997, -1.868, 6.513, -7.862, 3.225};

    private final Glazing.Pane pane;
    private final boolean slab;
    private double index;
    private final double[] depth = new double[2];

    double transmittance;
    double front;
    double back;

    PaneOptics(Glazing.Pane pane) {
        this.pane = pane;
        slab = bare(pane) && describeSlab();
    }

    private static boolean bare(Glazing.Pane pane) {
        return Math.abs(pane.frontReflectance() - pane.backReflectance()) < LARGEST_BARE_DIFFERENCE
                && Math.min(pane.frontEmittance(), pane.backEmittance()) >= LEAST_BARE_EMITTANCE;
    }

    /** Finds index and optical depth; false when no slab has these figures. */
    private boolean describeSlab() {
        double t = pane.transmittance();
        double r = 0.5 * (pane.frontReflectance() + pane.backReflectance());
        double sum = t * t - r * r + 2 * r + 1;
        double root = sum * sum - 4 * (2 - r) * r;
        if (t <= 0 || r <= 0 || root < 0) {
            return false;
        }
        double face = (sum - Elementary.sqrt(root)) / (2 * (2 - r));
        double through = (r - face) / (face * t);
        if (face <= 0 || face >= 1 || through <= 0 || through > 1) {
            return false;
        }
        index = (1 + Elementary.sqrt(face)) / (1 - Elementary.sqrt(face));
        double mean = -Elementary.log(through);
        depth[0] = mean;
        depth[1] = mean;
        if (t > CLEAR_ABOVE) {
            splitDepth(face, t);
        }
        return true;
    }

    /** Finds the depths of the two halves whose mean transmittance is the pane's. */
    private void splitDepth(double face, double target) {
        double low = 0;
        double high = 8 * depth[0];
        for (int i = 0; i < 60; i++) {
            double sum = 0.5 * (low + high);
            depth[0] = sum * VISIBLE_PART_OF_DEPTH;
            depth[1] = sum - depth[0];
            double mean = 0.5 * (slab(face, Elementary.exp(-depth[0])) + slab(face, Elementary.exp(-depth[1])));
            if (mean > target) {
                low = sum;
            } else {
                high = sum;
            }
        }
    }

    private static double slab(double face, double through) {
        return (1 - face) * (1 - face) * through / (1 - face * face * through * through);
    }

    /**
     * Sets the angle; then the fields hold the pane's figures there.
     *
     * @param cosine of the angle of incidence, 0 to 1
     * @param half of the spectrum: 0 visible, 1 infrared
     */
    void at(double cosine, int half) {
        if (cosine <= 0) {
            transmittance = 0;
            front = 1;
            back = 1;
        } else if (slab) {
            double inside = Elementary.sqrt(1 - (1 - cosine * cosine) / (index * index));
            double through = Elementary.exp(-depth[half] / inside);
            transmittance = 0;
            front = 0;
            addPolarization((cosine - index * inside) / (cosine + index * inside), through);
            addPolarization((index * cosine - inside) / (index * cosine + inside), through);
            back = front;
        } else {
            boolean clear = pane.transmittance() > CLEAR_ABOVE;
            double shape = polynomial(clear ? CLEAR_TRANSMITTANCE : BRONZE_TRANSMITTANCE, cosine);
            double rest = Math.max(0, polynomial(clear ? CLEAR_REST : BRONZE_REST, cosine) - shape);
            transmittance = pane.transmittance() * Math.max(0, shape);
            front = reflectance(pane.frontReflectance(), rest);
            back = reflectance(pane.backReflectance(), rest);
        }
    }

    private void addPolarization(double amplitude, double through) {
        double face = amplitude * amplitude;
        double passed = slab(face, through);
        transmittance += 0.5 * passed;
        front += 0.5 * face * (1 + through * passed);
    }

    private double reflectance(double normal, double rest) {
        return Math.min(1 - transmittance, normal * (1 - rest) + rest);
    }

    private static double polynomial(double[] c, double x) {
        return c[0] + x * (c[1] + x * (c[2] + x * (c[3] + x * c[4])));
    }
}
