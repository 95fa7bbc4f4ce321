package io.heatwright.room;

import static io.heatwright.climate.Elementary.pow;

import io.heatwright.climate.LongwaveSky;
import io.heatwright.climate.MoistAir;
import java.util.ArrayList;
import java.util.List;

/**
 * What a glazing would be labelled in North America, without a frame: computed at the conditions of NFRC 100 and NFRC 200
 * with the films of [iso15099] section 8.3, upright and one metre high.
 *
 * @param uFactor heat transfer in winter (21 °C inside, −18 °C outside, 5.5 m/s, night), W/(m²·K)
 * @param solarHeatGainCoefficient share of sunlight at normal incidence that becomes heat indoors in summer (24 °C inside,
 *     32 °C outside, 2.75 m/s, 783 W/m²), 0 to 1
 */
public record GlazingRating(double uFactor, double solarHeatGainCoefficient) {

    private static final double HEIGHT = 1;
    private static final double WINTER_OUTDOORS = -18;
    private static final double WINTER_INDOORS = 21;
    private static final double WINTER_CONVECTION = 26;
    private static final double SUMMER_OUTDOORS = 32;
    private static final double SUMMER_INDOORS = 24;
    private static final double SUMMER_CONVECTION = 15;
    private static final double SUNLIGHT = 783;
    private static final double GRAVITY = 9.80665;
    private static final double GAS_CONSTANT_OF_AIR = 287.1;
    private static final int ITERATIONS = 40;

    /**
     * Rates a glazing.
     *
     * @param glazing the panes
     * @return the rating
     */
    public static GlazingRating of(Glazing glazing) {
        return new GlazingRating(uFactor(glazing), solarHeatGainCoefficient(glazing));
    }

    /**
     * One course of a glazing on the winter night of its rating: a film, a pane, or a gap with its radiation.
     *
     * @param thickness m, NaN for a film
     * @param resistance m²·K/W
     * @param outerTemperature °C
     * @param innerTemperature °C
     */
    public record Course(double thickness, double resistance, double outerTemperature, double innerTemperature) {}

    /**
     * Takes a glazing's U-factor apart.
     *
     * @param glazing the panes
     * @return outside film, then panes and gaps in turn, then inside film; the resistances add up to 1/U
     */
    public static List<Course> winterCourses(Glazing glazing) {
        int n = glazing.panes().size();
        var outer = new double[n];
        var inner = new double[n];
        double flux = winterNight(glazing, outer, inner);
        var courses = new ArrayList<Course>();
        courses.add(course(Double.NaN, WINTER_OUTDOORS, outer[0], flux));
        for (int p = 0; p < n; p++) {
            courses.add(course(glazing.panes().get(p).thickness(), outer[p], inner[p], flux));
            if (p + 1 < n) {
                courses.add(course(glazing.gaps().get(p).thickness(), inner[p], outer[p + 1], flux));
            }
        }
        courses.add(course(Double.NaN, inner[n - 1], WINTER_INDOORS, flux));
        return List.copyOf(courses);
    }

    private static Course course(double thickness, double outer, double inner, double flux) {
        return new Course(thickness, (inner - outer) / flux, outer, inner);
    }

    static double uFactor(Glazing glazing) {
        int n = glazing.panes().size();
        return winterNight(glazing, new double[n], new double[n]) / (WINTER_INDOORS - WINTER_OUTDOORS);
    }

    /** Heat that leaves on the winter night of the rating, W/m²; fills in the temperatures of the panes' faces. */
    private static double winterNight(Glazing glazing, double[] outer, double[] inner) {
        var dark = new double[glazing.panes().size()];
        return -inward(glazing, WINTER_OUTDOORS, WINTER_INDOORS, WINTER_CONVECTION, dark, outer, inner);
    }

    static double solarHeatGainCoefficient(Glazing glazing) {
        return solarHeatGainCoefficient(glazing, 1);
    }

    /** The coefficient at an angle of incidence, given by its cosine. */
    static double solarHeatGainCoefficient(Glazing glazing, double cosine) {
        double[] light = GlazingOptics.at(glazing, cosine);
        var absorbed = new double[light.length - 1];
        double shaded = summer(glazing, absorbed);
        for (int p = 0; p < absorbed.length; p++) {
            absorbed[p] = SUNLIGHT * light[p + 1];
        }
        return light[0] + (summer(glazing, absorbed) - shaded) / SUNLIGHT;
    }

    private static double summer(Glazing glazing, double[] absorbed) {
        int n = absorbed.length;
        return inward(
                glazing, SUMMER_OUTDOORS, SUMMER_INDOORS, SUMMER_CONVECTION, absorbed, new double[n], new double[n]);
    }

    /** Heat that comes in by convection and longwave radiation, W/m², when the panes absorb so many W/m² of sunlight. */
    private static double inward(
            Glazing glazing,
            double outdoors,
            double indoors,
            double convection,
            double[] absorbed,
            double[] outer,
            double[] inner) {
        var stack = new PaneStack(glazing, 90, HEIGHT, false);
        int n = stack.panes;
        for (int p = 0; p < n; p++) {
            outer[p] = outdoors + (indoors - outdoors) * (p + 0.3) / n;
            inner[p] = outdoors + (indoors - outdoors) * (p + 0.7) / n;
        }
        double heat = 0;
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            heat = solve(glazing, stack, outdoors, indoors, convection, absorbed, outer, inner);
        }
        return heat;
    }

    /** One pass with conductances of the last temperatures, which it renews halfway. */
    private static double solve(
            Glazing glazing,
            PaneStack stack,
            double outdoors,
            double indoors,
            double convection,
            double[] absorbed,
            double[] outer,
            double[] inner) {
        int n = stack.panes;
        double outsideFilm = convection + radiative(glazing.panes().get(0).frontEmittance(), outer[0], outdoors);
        double insideFilm = naturalConvection(inner[n - 1], indoors)
                + radiative(glazing.panes().get(n - 1).backEmittance(), inner[n - 1], indoors);
        var gap = new double[n];
        double resistance = 1 / outsideFilm;
        double still = outdoors;
        for (int p = 0; p < n; p++) {
            resistance += stack.half[p];
            still += absorbed[p] * resistance;
            resistance += stack.half[p];
            if (p + 1 < n) {
                gap[p] = 1 / stack.gaps[p].conductance(inner[p], outer[p + 1]);
                resistance += gap[p];
            }
        }
        double heat = (still - indoors) / (resistance + 1 / insideFilm);
        double temperature = indoors + heat / insideFilm;
        double flux = heat;
        for (int p = n - 1; p >= 0; p--) {
            inner[p] = 0.5 * (inner[p] + temperature);
            temperature += flux * stack.half[p];
            flux -= absorbed[p];
            temperature += flux * stack.half[p];
            outer[p] = 0.5 * (outer[p] + temperature);
            temperature += p > 0 ? flux * gap[p - 1] : 0;
        }
        return heat;
    }

    private static double radiative(double emittance, double face, double surroundings) {
        double a = face + MoistAir.ZERO_CELSIUS;
        double b = surroundings + MoistAir.ZERO_CELSIUS;
        return emittance * LongwaveSky.STEFAN_BOLTZMANN * (a * a + b * b) * (a + b);
    }

    /** Natural convection at an upright inner face, [iso15099] equations 129 to 136. */
    private static double naturalConvection(double face, double air) {
        double film = air + MoistAir.ZERO_CELSIUS + 0.25 * (face - air);
        double conductivity = 2.873e-3 + 7.760e-5 * film;
        double viscosity = 3.723e-6 + 4.94e-8 * film;
        double heat = 1002.737 + 1.2324e-2 * film;
        double density = MoistAir.STANDARD_PRESSURE / (GAS_CONSTANT_OF_AIR * film);
        double rayleigh =
                density * density * HEIGHT * GRAVITY * heat * Math.abs(face - air) / (film * viscosity * conductivity);
        return 0.56 * pow(rayleigh, 0.25) * conductivity / HEIGHT;
    }
}
