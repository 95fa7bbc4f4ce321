package io.heatwright.home.reading;

import io.heatwright.circuit.Circuit;
import io.heatwright.circuit.Duty;
import io.heatwright.circuit.Era;
import io.heatwright.circuit.Load;
import io.heatwright.circuit.Outlet;
import io.heatwright.circuit.VoltageClass;
import io.heatwright.circuit.Wiring;
import io.heatwright.home.Finding;
import io.heatwright.home.defaults.Spread;
import io.heatwright.home.keys.NamedPower;
import io.heatwright.home.keys.PlugLoads;
import io.heatwright.home.keys.YearGrammar;
import io.heatwright.home.quantity.Figures;
import io.heatwright.home.quantity.UnitFamily;
import java.util.ArrayList;
import java.util.List;

/** Reads circuits. */
final class CircuitReader {

    private CircuitReader() {}

    static List<Circuit> circuits(Answers home, Era built, Draft draft) {
        var circuits = new ArrayList<Circuit>();
        for (var circuit : home.named("circuits")) {
            circuits.add(circuit(circuit, built, draft));
        }
        return circuits;
    }

    private static Circuit circuit(Answers answers, Era built, Draft draft) {
        var era = answers.text("built").flatMap(YearGrammar::read).orElse(built);
        var circuit = new Circuit(
                answers.ownName(),
                voltage(answers, draft),
                answers.quantity("breaker", UnitFamily.CURRENT),
                answers.word("outlet").map(CircuitReader::outlet).orElse(Outlet.UNKNOWN),
                answers.word("wiring").map(CircuitReader::wiring).orElse(Wiring.UNKNOWN),
                answers.texts("feeds"),
                loads(answers, draft),
                answers.yes("dedicated").orElse(false),
                era);
        if (circuit.contradictsDedicated()) {
            var problem = "is called dedicated, yet feeds several rooms or other things";
            draft.add(Finding.warning(
                    answers.place("dedicated"),
                    answers.join("dedicated"),
                    "yes",
                    problem,
                    "yes only with one outlet and nothing else; it counts as shared"));
        }
        return circuit;
    }

    private static VoltageClass voltage(Answers answers, Draft draft) {
        var volts = answers.quantity("voltage", UnitFamily.VOLTAGE);
        if (volts.isEmpty()) {
            return VoltageClass.UNKNOWN;
        }
        var kind = VoltageClass.of(volts.getAsDouble());
        if (kind == VoltageClass.UNKNOWN) {
            draft.add(Finding.error(
                    answers.place("voltage"),
                    answers.join("voltage"),
                    answers.text("voltage").orElse(""),
                    "is not a voltage that a home's circuit has",
                    "100 to 130 V, 200 to 250 V or 254 to 277 V"));
        }
        return kind;
    }

    private static List<Load> loads(Answers answers, Draft draft) {
        var loads = new ArrayList<Load>();
        var texts = answers.texts("also");
        for (var i = 0; i < texts.size(); i++) {
            var written = NamedPower.read(texts.get(i));
            var known = PlugLoads.called(written.name());
            var duty = known.map(PlugLoads.PlugLoad::duty).orElse(Duty.UNKNOWN);
            if (!Double.isNaN(written.watts())) {
                loads.add(Load.stated(written.name(), written.watts(), duty));
            } else if (known.isPresent()) {
                double watts = draft.assume(
                        answers.join("also") + "[" + (i + 1) + "]",
                        "power of the " + written.name(),
                        Spread.always(known.get().watts()),
                        w -> Figures.decimals(w, 0) + " W",
                        Draft.MEMORY,
                        "Read its label, and write the power behind its name.");
                loads.add(new Load(written.name(), watts, duty, true));
            }
        }
        return loads;
    }

    private static Outlet outlet(String word) {
        return switch (word) {
            case "three-prong" -> Outlet.THREE_PRONG;
            case "two-prong" -> Outlet.TWO_PRONG;
            case "GFCI" -> Outlet.GFCI;
            case "20 amp" -> Outlet.TWENTY_AMP;
            case "level slots 15 amp" -> Outlet.LEVEL_SLOTS_15_AMP;
            case "level slots 20 amp" -> Outlet.LEVEL_SLOTS_20_AMP;
            case "level slots 30 amp" -> Outlet.LEVEL_SLOTS_30_AMP;
            case "none" -> Outlet.NONE;
            default -> Outlet.UNKNOWN;
        };
    }

    private static Wiring wiring(String word) {
        return word.equals("copper") ? Wiring.COPPER : Wiring.ALUMINIUM;
    }
}
