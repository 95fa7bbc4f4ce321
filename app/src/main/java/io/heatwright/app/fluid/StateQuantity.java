package io.heatwright.app.fluid;

import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.home.quantity.QuantityGrammar;
import io.heatwright.home.quantity.QuantityReading.Misread;
import io.heatwright.home.quantity.QuantityReading.Value;
import io.heatwright.home.quantity.UnitFamily;
import java.util.List;
import java.util.Optional;

/** A property that, with another one, says which state is meant. */
enum StateQuantity {
    TEMPERATURE("temperature", UnitFamily.TEMPERATURE, "T_K"),
    PRESSURE("pressure", UnitFamily.PRESSURE, "p_Pa"),
    DENSITY("density", UnitFamily.DENSITY, "rho_kg_m3"),
    ENTHALPY("enthalpy", UnitFamily.SPECIFIC_ENERGY, "h_J_kg"),
    ENTROPY("entropy", UnitFamily.SPECIFIC_HEAT, "s_J_kgK"),
    QUALITY("quality", UnitFamily.SHARE, "quality", "Q");

    /** 0 °C in K. */
    static final double ICE_POINT = 273.15;

    private final String word;
    private final UnitFamily family;

    @SuppressWarnings("ImmutableEnumChecker") // List.of, of strings
    private final List<String> columns;

    StateQuantity(String word, UnitFamily family, String... columns) {
        this.word = word;
        this.family = family;
        this.columns = List.of(columns);
    }

    /** As in messages and, behind two hyphens, on the command line. */
    String word() {
        return word;
    }

    /** Name of the column in tables. */
    String column() {
        return columns.get(0);
    }

    static Optional<StateQuantity> ofColumn(String name) {
        for (var quantity : values()) {
            if (quantity.columns.contains(name)) {
                return Optional.of(quantity);
            }
        }
        return Optional.empty();
    }

    /** Which quantity a message of the equations speaks of; nothing if none of these. */
    static Optional<StateQuantity> called(String word) {
        for (var quantity : values()) {
            if (quantity.word.equals(word)) {
                return Optional.of(quantity);
            }
        }
        return Optional.empty();
    }

    /** Reads what was written behind an option, in SI units, temperatures in K. */
    double read(String option, String written) {
        double value = read(option, written, family);
        return this == TEMPERATURE ? value + ICE_POINT : value;
    }

    /** Reads a quantity in the inside unit of its family. */
    static double read(String option, String written, UnitFamily family) {
        var reading = QuantityGrammar.read(written, family);
        if (reading instanceof Value value) {
            return value.value();
        }
        var problem = reading instanceof Misread misread ? misread.problem() : "must be known";
        var nearest = reading instanceof Misread misread
                ? misread.nearest().map(near -> " Nearest: " + near + ".")
                : Optional.<String>empty();
        throw new Refused(option + ": \"" + Session.printable(written) + "\" " + problem + ". Allowed: "
                + family.words() + " such as " + example(family) + "." + nearest.orElse(""));
    }

    /** Examples that a refrigerant has, where those of a home do not fit. */
    private static String example(UnitFamily family) {
        return switch (family) {
            case TEMPERATURE -> "-10C, 14F or 300K";
            case TEMPERATURE_DIFFERENCE -> "5K or 9F";
            case PRESSURE -> "1MPa, 8bar or 116psi";
            case DENSITY -> "25kg/m3";
            case SPECIFIC_HEAT -> "1800J/kgK or 1.8kJ/kgK";
            default -> family.example();
        };
    }
}
