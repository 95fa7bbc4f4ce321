package io.heatwright.home.quantity;

import io.heatwright.climate.Elementary;

/**
 * Prints numbers the same on every machine: a decimal point, a comma between thousands, halves rounded away from zero.
 * It never asks the locale, nor {@link Double#toString(double)}, whose digits differ between Java versions.
 */
public final class Figures {

    private static final double LARGEST = 1e15;

    private Figures() {}

    /**
     * Prints to two significant figures, as all results to people are.
     *
     * @param value any finite number
     * @return for instance {@code 3,500}, {@code 12}, {@code 0.25}
     */
    public static String two(double value) {
        return significant(value, 2);
    }

    /**
     * Prints to a number of significant figures.
     *
     * @param value any finite number below 10¹⁵
     * @param figures 1 to 12
     * @return without trailing zeros after a decimal point that carries no figure
     */
    public static String significant(double value, int figures) {
        if (value == 0 || !Double.isFinite(value)) {
            return decimals(value, 0);
        }
        return decimals(rounded(value, figures), Math.max(0, figures - 1 - magnitude(rounded(value, figures))));
    }

    /**
     * Rounds to a number of significant figures.
     *
     * @param value any finite number
     * @param figures 1 to 12
     * @return the rounded number
     */
    public static double rounded(double value, int figures) {
        if (value == 0 || !Double.isFinite(value)) {
            return value;
        }
        var shift = figures - 1 - magnitude(value);
        var scale = Elementary.pow(10, Math.abs(shift));
        var whole = Math.floor(Math.abs(value) * (shift >= 0 ? scale : 1 / scale) + 0.5);
        var back = shift >= 0 ? whole / scale : whole * scale;
        return value < 0 ? -back : back;
    }

    /**
     * Prints with a fixed number of decimals.
     *
     * @param value any number; above 10¹⁵ or not finite prints as {@code –}
     * @param decimals 0 to 9
     * @return digits with thousands commas
     */
    public static String decimals(double value, int decimals) {
        if (!(Math.abs(value) < LARGEST / Elementary.pow(10, decimals))) {
            return "–";
        }
        var scale = (long) Elementary.pow(10, decimals);
        var units = (long) Math.floor(Math.abs(value) * scale + 0.5);
        var out = new StringBuilder();
        if (value < 0 && units > 0) {
            out.append('-');
        }
        grouped(out, units / scale);
        if (decimals > 0) {
            var fraction = Long.toString(units % scale);
            out.append('.').append("0".repeat(decimals - fraction.length())).append(fraction);
        }
        return out.toString();
    }

    /**
     * Prints a quantity in the most usual unit of a system.
     *
     * @param inside value in the family's inside unit
     * @param family what it measures
     * @param system metric or US
     * @param figures significant figures
     * @return number, space, unit
     */
    public static String print(double inside, UnitFamily family, UnitSystem system, int figures) {
        var unit = family.preferred(system);
        var written = unit.written(inside);
        var number = family == UnitFamily.TEMPERATURE ? decimals(written, 0) : significant(written, figures);
        return unit.name().isEmpty() ? number : number + " " + unit.name();
    }

    private static void grouped(StringBuilder out, long whole) {
        var digits = Long.toString(whole);
        for (var i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                out.append(',');
            }
            out.append(digits.charAt(i));
        }
    }

    private static int magnitude(double value) {
        var size = Math.abs(value);
        var power = 0;
        while (size >= 10 && power < 300) {
            size /= 10;
            power++;
        }
        while (size < 1 && power > -300) {
            size *= 10;
            power--;
        }
        return power;
    }
}
