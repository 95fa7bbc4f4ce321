package io.heatwright.room;

import static io.heatwright.climate.Elementary.cos;
import static io.heatwright.climate.Elementary.pow;
import static io.heatwright.climate.Elementary.radians;
import static io.heatwright.climate.Elementary.sin;

import io.heatwright.climate.LongwaveSky;
import io.heatwright.climate.MoistAir;
import io.heatwright.room.Glazing.Gas;

/**
 * Conductance of the gas in a sealed gap between panes: conduction enhanced by natural convection, by tilt and direction of
 * heat flow [iso15099] sections 5.3.2 and 5.3.3, gas properties from its annex B at standard pressure; and radiation
 * between the two faces as parallel planes. The Nusselt number is tabled against the root of the Rayleigh number.
 */
final class GapConvection {

    private static final double GRAVITY = 9.80665;
    private static final double GAS_CONSTANT = 8314.46;
    private static final int INTERVALS = 256;
    private static final double LARGEST_ROOT = 320;
    private static final double STEPS_PER_ROOT = INTERVALS / LARGEST_ROOT;

    private final double thickness;
    private final double molarMass;
    private final double conductivity0;
    private final double conductivity1;
    private final double viscosity0;
    private final double viscosity1;
    private final double heat0;
    private final double heat1;
    private final double radiation;
    private final double tilt;
    private final double aspect;
    private final double[] innerWarm;
    private final double[] outerWarm;

    /**
     * Describes a gap.
     *
     * @param gap thickness and gas
     * @param outer emittance of the face on its outer side
     * @param inner emittance of the face on its inner side
     * @param tilt of the window, degrees from horizontal facing up
     * @param height of the gap along the slope, m
     * @param tabled whether to prepare for use in a time loop
     */
    GapConvection(Glazing.Gap gap, double outer, double inner, double tilt, double height, boolean tabled) {
        this.tilt = tilt;
        aspect = height / gap.thickness();
        thickness = gap.thickness();
        boolean air = gap.gas() == Gas.AIR;
        molarMass = air ? 28.97 : 39.948;
        conductivity0 = air ? 2.873e-3 : 2.285e-3;
        conductivity1 = air ? 7.760e-5 : 5.149e-5;
        viscosity0 = air ? 3.723e-6 : 3.379e-6;
        viscosity1 = air ? 4.94e-8 : 6.451e-8;
        heat0 = air ? 1002.737 : 521.9285;
        heat1 = air ? 1.2324e-2 : 0;
        radiation = outer > 0 && inner > 0 ? LongwaveSky.STEFAN_BOLTZMANN / (1 / outer + 1 / inner - 1) : 0;
        innerWarm = tabled ? table(tilt, aspect) : new double[0];
        outerWarm = tabled ? table(180 - tilt, aspect) : new double[0];
    }

    private static double[] table(double tilt, double aspect) {
        var table = new double[INTERVALS + 2];
        for (int i = 0; i < table.length; i++) {
            double root = i / STEPS_PER_ROOT;
            table[i] = nusselt(root * root, tilt, aspect);
        }
        return table;
    }

    /**
     * Returns the Nusselt number of a gap.
     *
     * @param rayleigh Rayleigh number over the thickness
     * @param tilt degrees: 0 level and heated from below, 90 upright, 180 level and heated from above
     * @param aspect height over thickness
     * @return 1 or more
     */
    static double nusselt(double rayleigh, double tilt, double aspect) {
        if (rayleigh <= 0) {
            return 1;
        }
        if (tilt < 60) {
            return inclined(rayleigh, tilt);
        }
        double upright = upright(rayleigh, aspect);
        if (tilt <= 90) {
            return at60(rayleigh, aspect) + (upright - at60(rayleigh, aspect)) * (tilt - 60) / 30;
        }
        return 1 + (upright - 1) * Math.max(0, sin(radians(tilt)));
    }

    private static double inclined(double rayleigh, double tilt) {
        double effective = rayleigh * cos(radians(tilt));
        double onset = 1708 / effective;
        return 1
                + 1.44 * Math.max(0, 1 - onset) * (1 - onset * pow(Math.max(0, sin(radians(1.8 * tilt))), 1.6))
                + Math.max(0, pow(effective / 5830, 1.0 / 3) - 1);
    }

    private static double at60(double rayleigh, double aspect) {
        double g = 0.5 / pow(1 + pow(rayleigh / 3160, 20.6), 0.1);
        double laminar = pow(1 + pow(0.0936 * pow(rayleigh, 0.314) / (1 + g), 7), 1.0 / 7);
        return Math.max(laminar, (0.104 + 0.175 / aspect) * pow(rayleigh, 0.283));
    }

    private static double upright(double rayleigh, double aspect) {
        double layer = rayleigh > 5e4
                ? 0.0673838 * pow(rayleigh, 1.0 / 3)
                : rayleigh > 1e4 ? 0.028154 * pow(rayleigh, 0.4134) : 1 + 1.7596678e-10 * pow(rayleigh, 2.2984755);
        return Math.max(1, Math.max(layer, 0.242 * pow(rayleigh / aspect, 0.272)));
    }

    /**
     * Returns the conductance between the faces, gas and radiation together.
     *
     * @param outer temperature of the face on the outer side, °C
     * @param inner temperature of the face on the inner side, °C
     * @return W/(m²·K)
     */
    double conductance(double outer, double inner) {
        double a = outer + MoistAir.ZERO_CELSIUS;
        double b = inner + MoistAir.ZERO_CELSIUS;
        double mean = 0.5 * (a + b);
        double conductivity = conductivity0 + conductivity1 * mean;
        double viscosity = viscosity0 + viscosity1 * mean;
        double density = MoistAir.STANDARD_PRESSURE * molarMass / (GAS_CONSTANT * mean);
        double rayleigh = GRAVITY
                * Math.abs(b - a)
                * thickness
                * thickness
                * thickness
                * density
                * density
                * (heat0 + heat1 * mean)
                / (mean * viscosity * conductivity);
        double nusselt = nusselt(rayleigh, b > a);
        return conductivity / thickness * nusselt + radiation * (a * a + b * b) * (a + b);
    }

    private double nusselt(double rayleigh, boolean warmInside) {
        double[] table = warmInside ? innerWarm : outerWarm;
        double root = Math.sqrt(rayleigh);
        if (table.length == 0 || root >= LARGEST_ROOT) {
            return nusselt(rayleigh, warmInside ? tilt : 180 - tilt, aspect);
        }
        double place = root * STEPS_PER_ROOT;
        int i = (int) place;
        return table[i] + (place - i) * (table[i + 1] - table[i]);
    }
}
