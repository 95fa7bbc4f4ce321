package io.heatwright.app.catalogue;

import io.heatwright.home.quantity.Figures;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.quantity.UnitSystem;

/** What a figure of a data sheet measures, and how it is printed. */
enum Measure {
    NONE(""),
    /** Heat flow, in people's units. */
    POWER("W"),
    /** Electric power, in W everywhere. */
    ELECTRICITY("W"),
    CURRENT("A"),
    SOUND("dB(A)"),
    LENGTH("m"),
    MASS("kg"),
    TEMPERATURE("°C"),
    MONEY("$");

    private static final int DIGITS = 3;

    private final String unit;

    Measure(String unit) {
        this.unit = unit;
    }

    /** The unit of the figure itself. */
    String unit() {
        return unit;
    }

    String print(double value, UnitSystem system) {
        return switch (this) {
            case POWER -> inUnit(value, UnitFamily.POWER, system == UnitSystem.US ? "Btu/h" : "W");
            case LENGTH -> inUnit(value, UnitFamily.LENGTH, system == UnitSystem.US ? "in" : "cm");
            case MASS -> inUnit(value, UnitFamily.MASS, system == UnitSystem.US ? "lb" : "kg");
            case TEMPERATURE -> Figures.print(value, UnitFamily.TEMPERATURE, system, DIGITS);
            default -> (Figures.significant(value, DIGITS) + " " + unit).strip();
        };
    }

    private static String inUnit(double value, UnitFamily family, String name) {
        return Figures.significant(family.unit(name).orElseThrow().written(value), DIGITS) + " " + name;
    }
}
