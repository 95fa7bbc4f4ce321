package io.heatwright.refrigerant;

/**
 * The bubble or the dew line as piecewise Chebyshev expansions of the exact solution [bell2021], in x = √(1 − T/Tc): all
 * quantities are analytic in x up to the critical point, where they would have infinite slopes in T. The inverse, T of p, is
 * an expansion in z = √(ln(pc/p)).
 */
final class SaturationLine {
    private static final int MOST_STEPS = 50;
    private static final int COARSE = 64;
    private static final int COARSE_STEPS = 20;

    private final double criticalTemperature;
    private final double highestLogarithm;
    private final Piecewise logarithmOfPressure;
    private final Piecewise logarithmOfDensity;
    private final Piecewise enthalpy;
    private final Piecewise entropy;
    private final Piecewise inverse;
    private final double[] placesOfEnthalpy;
    private final double[] placesOfEntropy;
    private final double end;
    private final double lowestPressure;

    /** Each array has one value for each of {@link #nodes}. */
    SaturationLine(
            CriticalPoint critical,
            double lowestTemperature,
            boolean acrossZero,
            double[] logarithmOfPressure,
            double[] logarithmOfDensity,
            double[] enthalpy,
            double[] entropy) {
        criticalTemperature = critical.temperature();
        end = Math.sqrt(1 - lowestTemperature / critical.temperature());
        this.logarithmOfPressure = Piecewise.fit(end, acrossZero, logarithmOfPressure);
        this.logarithmOfDensity = Piecewise.fit(end, acrossZero, logarithmOfDensity);
        this.enthalpy = Piecewise.fit(end, acrossZero, enthalpy);
        this.entropy = Piecewise.fit(end, acrossZero, entropy);
        lowestPressure = StrictMath.exp(this.logarithmOfPressure.value(end));
        // The fit's own value at the critical point: near it the inverse feels the last digit.
        highestLogarithm = this.logarithmOfPressure.value(0);
        double depth = Math.sqrt(highestLogarithm - this.logarithmOfPressure.value(end));
        var depths = Piecewise.nodes(depth, acrossZero);
        var values = new double[depths.length];
        for (int i = 0; i < depths.length; i++) {
            double place = placeOfDepth(Math.abs(depths[i]));
            values[i] = depths[i] < 0 ? -place : place;
        }
        inverse = Piecewise.fit(depth, acrossZero, values);
        placesOfEnthalpy = coarseInverse(this.enthalpy);
        placesOfEntropy = coarseInverse(this.entropy);
    }

    /** Places at evenly spaced values of a function that falls along the line, for guesses. */
    private double[] coarseInverse(Piecewise function) {
        var places = new double[COARSE + 1];
        double from = function.value(0);
        double to = function.value(end);
        for (int i = 1; i < COARSE; i++) {
            double target = from + (to - from) * i / COARSE;
            double low = 0;
            double high = end;
            for (int step = 0; step < COARSE_STEPS; step++) {
                double middle = 0.5 * (low + high);
                if ((function.value(middle) - target) * (to - from) < 0) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            places[i] = 0.5 * (low + high);
        }
        places[COARSE] = end;
        return places;
    }

    private double coarse(double[] places, Piecewise function, double target) {
        double from = function.value(0);
        double share = Math.max(0, Math.min(1, (target - from) / (function.value(end) - from))) * COARSE;
        int below = Math.min((int) share, COARSE - 1);
        return places[below] + (share - below) * (places[below + 1] - places[below]);
    }

    /** The place on the bubble line with about this enthalpy in J/kg, clamped to the line's ends. */
    double placeOfEnthalpy(double joulesPerKilogram) {
        return coarse(placesOfEnthalpy, enthalpy, joulesPerKilogram);
    }

    /** The place on the bubble line with about this entropy in J/(kg·K), clamped to the line's ends. */
    double placeOfEntropy(double joulesPerKilogramKelvin) {
        return coarse(placesOfEntropy, entropy, joulesPerKilogramKelvin);
    }

    static double[] nodes(CriticalPoint critical, double lowestTemperature, boolean acrossZero) {
        return Piecewise.nodes(Math.sqrt(1 - lowestTemperature / critical.temperature()), acrossZero);
    }

    /** Bisects, and then by the secant: the expansion has no derivative at hand and this runs once. */
    private double placeOfDepth(double depth) {
        double target = highestLogarithm - depth * depth;
        double low = 0;
        double high = end;
        double lowValue = logarithmOfPressure.value(low) - target;
        double highValue = logarithmOfPressure.value(high) - target;
        for (int step = 0; step < MOST_STEPS && high - low > 1e-16; step++) {
            double guess = low + (high - low) * lowValue / (lowValue - highValue);
            boolean bisect = step % 3 == 2 || !(guess > low && guess < high);
            double middle = bisect ? 0.5 * (low + high) : guess;
            double value = logarithmOfPressure.value(middle) - target;
            if (value > 0) {
                low = middle;
                lowValue = value;
            } else {
                high = middle;
                highValue = value;
            }
            if (value == 0) {
                return middle;
            }
        }
        return lowValue < -highValue ? low : high;
    }

    /** The place x of a temperature in K up to the critical one. */
    double place(double temperature) {
        return Math.sqrt(Math.max(0, 1 - temperature / criticalTemperature));
    }

    double temperature(double place) {
        return criticalTemperature * (1 - place * place);
    }

    /** The place x of a pressure in Pa up to the critical one. */
    double placeOfPressure(double pressure) {
        return inverse.value(Math.sqrt(Math.max(0, highestLogarithm - StrictMath.log(pressure))));
    }

    double pressure(double place) {
        return StrictMath.exp(logarithmOfPressure.value(place));
    }

    double density(double place) {
        return Exponential.of(logarithmOfDensity.value(place));
    }

    /** The temperature in K at which this line has a density in kg/m³, clamped to the line's cold end. */
    double temperatureOfDensity(double kilogramsPerCubicMetre) {
        double target = StrictMath.log(kilogramsPerCubicMetre);
        boolean rising = logarithmOfDensity.value(end) > logarithmOfDensity.value(0);
        double low = 0;
        double high = end;
        for (int step = 0; step < MOST_STEPS; step++) {
            double middle = 0.5 * (low + high);
            if (logarithmOfDensity.value(middle) < target == rising) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return temperature(high);
    }

    double enthalpy(double place) {
        return enthalpy.value(place);
    }

    double entropy(double place) {
        return entropy.value(place);
    }

    double lowestPressure() {
        return lowestPressure;
    }
}
