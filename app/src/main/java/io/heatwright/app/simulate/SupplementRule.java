package io.heatwright.app.simulate;

import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.equipment.Equipment;
import io.heatwright.equipment.Supplemented;
import io.heatwright.equipment.SwitchOver;
import io.heatwright.home.quantity.QuantityGrammar;
import io.heatwright.home.quantity.QuantityReading.Value;
import io.heatwright.home.quantity.UnitFamily;
import java.util.Locale;
import java.util.OptionalDouble;

/** Reads which rule lets today's heat help a unit: {@code droop 2K}, {@code below -5C}, {@code both below -5C}. */
final class SupplementRule {
    private static final String DROOP = "droop ";
    private static final String BELOW = "below ";
    private static final String BOTH = "both ";
    private static final double MOST_DROOP = 15;

    private SupplementRule() {}

    static SwitchOver read(String written) {
        var plain = written.strip().toLowerCase(Locale.ROOT).replace(':', ' ');
        if (plain.startsWith(DROOP)) {
            double droop = value(plain.substring(DROOP.length()), UnitFamily.TEMPERATURE_DIFFERENCE)
                    .orElseThrow(() -> refused(written));
            if (!(droop > 0 && droop <= MOST_DROOP)) {
                throw refused(written);
            }
            return new SwitchOver.Droop(droop, droop / 2);
        }
        boolean both = plain.startsWith(BOTH);
        var rest = both ? plain.substring(BOTH.length()) : plain;
        if (!rest.startsWith(BELOW)) {
            throw refused(written);
        }
        double outdoors =
                value(rest.substring(BELOW.length()), UnitFamily.TEMPERATURE).orElseThrow(() -> refused(written));
        return new SwitchOver.OutdoorTemperature(outdoors, both);
    }

    private static OptionalDouble value(String written, UnitFamily family) {
        return QuantityGrammar.read(written.strip(), family) instanceof Value value
                ? OptionalDouble.of(value.value())
                : OptionalDouble.empty();
    }

    private static Refused refused(String written) {
        return new Refused("--supplement: \"" + Session.printable(written)
                + "\" is no rule. Allowed: \"droop 2K\" (up to 15 K), \"below -5C\", \"both below -5C\".");
    }

    /** A unit with what heats the room today. */
    static Entrant beside(Entrant unit, Equipment today, String words, SwitchOver rule) {
        return new Entrant(
                unit.product(),
                unit.name() + " with " + words,
                unit.system(),
                unit.basis(),
                new Supplemented(unit.equipment(), today, rule),
                unit.controls());
    }
}
