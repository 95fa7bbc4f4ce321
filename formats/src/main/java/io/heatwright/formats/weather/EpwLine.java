package io.heatwright.formats.weather;

import io.heatwright.formats.InputProblem;

/** One line of an EPW file, cut at its commas. */
record EpwLine(String file, int number, String[] fields) {

    static EpwLine of(String file, int number, String text) {
        return new EpwLine(file, number, text.split(",", -1));
    }

    /** The field without blanks around it, empty when the line is too short. */
    String text(int field) {
        return field < fields.length ? fields[field].strip() : "";
    }

    /** A number in a range; an empty field is NaN. */
    double number(int field, Quantity quantity) {
        String text = text(field);
        if (text.isEmpty()) {
            return Double.NaN;
        }
        double value = parse(text, quantity.name());
        if (value < quantity.least() || value > quantity.most()) {
            throw problem(text, quantity.name() + " is " + text + "; allowed is " + quantity.range());
        }
        return value;
    }

    /** As {@link #number}, with the code for a missing reading turned to NaN. */
    double reading(int field, Quantity quantity) {
        String text = text(field);
        if (text.isEmpty()) {
            return Double.NaN;
        }
        double value = parse(text, quantity.name());
        if (value >= quantity.missing()) {
            return Double.NaN;
        }
        if (value < quantity.least() || value > quantity.most()) {
            throw problem(
                    text,
                    quantity.name() + " is " + text + "; allowed is " + quantity.range() + ", or "
                            + plain(quantity.missing()) + " for missing");
        }
        return value;
    }

    /** A whole number in a range. */
    int whole(int field, String name, int least, int most) {
        String text = text(field);
        try {
            int value = Integer.parseInt(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException notWhole) {
            // Falls through to the one message that names the allowed range.
        }
        throw problem(text, name + " is " + quoted(text) + "; allowed is a whole number from " + least + " to " + most);
    }

    private double parse(String text, String name) {
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // Falls through to the one message that quotes the text.
        }
        throw problem(text, name + " is " + quoted(text) + ", which is not a number");
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "missing" : '"' + text + '"';
    }

    static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    InputProblem problem(String value, String message) {
        return new InputProblem(file, number, value, message);
    }

    /** What a field means, its range, and the code at and above which a reading is missing. */
    record Quantity(String name, double least, double most, double missing, String unit) {
        Quantity(String name, double least, double most, String unit) {
            this(name, least, most, Double.POSITIVE_INFINITY, unit);
        }

        String range() {
            return plain(least) + " to " + plain(most) + (unit.isEmpty() ? "" : " " + unit);
        }
    }
}
