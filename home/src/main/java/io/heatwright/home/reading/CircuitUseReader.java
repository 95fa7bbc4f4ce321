package io.heatwright.home.reading;

import io.heatwright.circuit.Circuit;
import io.heatwright.circuit.Duty;
import io.heatwright.circuit.Load;
import io.heatwright.circuit.PlugLoad;
import io.heatwright.circuit.panel.ServicePanel;
import io.heatwright.circuit.year.DayPart;
import io.heatwright.circuit.year.UsePattern;
import io.heatwright.circuit.year.UsedLoad;
import io.heatwright.circuit.year.WireGauge;
import io.heatwright.circuit.year.WireRun;
import io.heatwright.home.Finding;
import io.heatwright.home.keys.HomeKeys;
import io.heatwright.home.keys.NamedPower;
import io.heatwright.home.keys.PlugLoads;
import io.heatwright.home.quantity.ClockGrammar;
import io.heatwright.home.quantity.QuantityReading.Pair;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.tree.NearestWord;
import io.heatwright.home.tree.Spelling;
import io.heatwright.home.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Reads what a home file says about the hours and wires of a circuit and about the panel. It stands apart from the home,
 * because a plan asks for none of it.
 */
public final class CircuitUseReader {

    private final Answers answers;

    /**
     * Prepares to read.
     *
     * @param home the file's tree, already held against the table of keys
     */
    public CircuitUseReader(Tree.Branch home) {
        answers = new Answers(HomeKeys.ALL, home, "");
    }

    /**
     * Tells what is wrong with the hours of a circuit.
     *
     * @param circuit as understood from the same file
     * @return one error for each thing that is not on the circuit
     */
    public List<Finding> findings(Circuit circuit) {
        var findings = new ArrayList<Finding>();
        var names = circuit.loads().stream().map(Load::name).toList();
        for (var use : uses(circuit)) {
            var name = use.text("load").orElse("");
            if (names.stream().noneMatch(known -> Spelling.same(known, name))) {
                findings.add(Finding.error(
                                use.place("load"),
                                use.join("load"),
                                name,
                                "is not a thing of also on this circuit",
                                names.isEmpty() ? "a thing listed in also" : String.join(", ", names))
                        .withNearest(NearestWord.to(name, names)));
            }
        }
        return findings;
    }

    /**
     * Returns what is known of the wires of a circuit.
     *
     * @param circuit as understood from the same file
     * @return gauge and length
     */
    public WireRun run(Circuit circuit) {
        var written = circuit(circuit);
        return new WireRun(
                written.flatMap(a -> a.word("wire")).flatMap(WireGauge::named),
                written.map(a -> a.quantity("run", UnitFamily.LENGTH)).orElse(OptionalDouble.empty()));
    }

    /**
     * Returns the loads of a circuit with their hours: those of the file, else the usual ones.
     *
     * @param circuit as understood from the same file
     * @param loads of it, or others that might be plugged in
     * @return one entry a load, in the same order
     */
    public List<UsedLoad> used(Circuit circuit, List<Load> loads) {
        return loads.stream()
                .map(load -> {
                    var usual = UsedLoad.usual(load, kind(load.name()));
                    var hours = hours(circuit, load.name());
                    return hours.isEmpty() ? usual : usual.at(UsePattern.stated(hours));
                })
                .toList();
    }

    /**
     * Returns what is known of the panel.
     *
     * @return the service; nothing known if the file does not speak of it
     */
    public ServicePanel panel() {
        var panel = answers.group("panel");
        return new ServicePanel(
                panel.quantity("service", UnitFamily.CURRENT),
                panel.quantity("voltage", UnitFamily.VOLTAGE).orElse(ServicePanel.USUAL_VOLTS),
                panel.quantity("floor", UnitFamily.AREA),
                panel.has("appliances") ? Optional.of(appliances(panel)) : Optional.empty(),
                panel.quantity("heating", UnitFamily.POWER),
                panel.quantity("cooling", UnitFamily.POWER),
                panel.quantity("measured peak", UnitFamily.POWER));
    }

    private static List<Load> appliances(Answers panel) {
        var loads = new ArrayList<Load>();
        for (var text : panel.texts("appliances")) {
            var written = NamedPower.read(text);
            if (Double.isNaN(written.watts())) {
                PlugLoads.called(written.name())
                        .ifPresent(known -> loads.add(new Load(written.name(), known.most(), Duty.UNKNOWN, true)));
            } else {
                loads.add(Load.stated(written.name(), written.watts(), Duty.UNKNOWN));
            }
        }
        return loads;
    }

    private Optional<Answers> circuit(Circuit circuit) {
        return answers.named("circuits").stream()
                .filter(written -> written.ownName().equals(circuit.name()))
                .findFirst();
    }

    private List<Answers> uses(Circuit circuit) {
        return circuit(circuit).map(written -> written.groups("use")).orElse(List.of());
    }

    private List<DayPart> hours(Circuit circuit, String load) {
        var parts = new ArrayList<DayPart>();
        for (var use : uses(circuit)) {
            var span = ClockGrammar.readSpan(use.text("hours").orElse(""));
            if (Spelling.same(use.text("load").orElse(""), load) && span instanceof Pair pair) {
                parts.add(DayPart.between(pair.first(), pair.second()));
            }
        }
        return parts;
    }

    private static Optional<PlugLoad> kind(String name) {
        return PlugLoads.called(name).flatMap(known -> switch (known.name()) {
            case "electric space heater" -> Optional.of(PlugLoad.SPACE_HEATER);
            case "hair dryer" -> Optional.of(PlugLoad.HAIR_DRYER);
            case "microwave" -> Optional.of(PlugLoad.MICROWAVE_OVEN);
            case "toaster oven" -> Optional.of(PlugLoad.TOASTER_OVEN);
            case "electric kettle" -> Optional.of(PlugLoad.KETTLE);
            case "vacuum cleaner" -> Optional.of(PlugLoad.VACUUM_CLEANER);
            case "iron" -> Optional.of(PlugLoad.IRON);
            case "laptop" -> Optional.of(PlugLoad.LAPTOP);
            case "desktop computer" -> Optional.of(PlugLoad.DESKTOP_COMPUTER);
            case "gaming computer" -> Optional.of(PlugLoad.GAMING_COMPUTER);
            case "television" -> Optional.of(PlugLoad.TELEVISION);
            case "lights" -> Optional.of(PlugLoad.LIGHTS);
            case "refrigerator" -> Optional.of(PlugLoad.REFRIGERATOR);
            case "mini fridge" -> Optional.of(PlugLoad.SMALL_REFRIGERATOR);
            case "laser printer" -> Optional.of(PlugLoad.LASER_PRINTER);
            case "dehumidifier" -> Optional.of(PlugLoad.DEHUMIDIFIER);
            case "treadmill" -> Optional.of(PlugLoad.TREADMILL);
            case "dishwasher" -> Optional.of(PlugLoad.DISHWASHER);
            case "car charger" -> Optional.of(PlugLoad.CAR_CHARGER);
            case "garage door opener" -> Optional.of(PlugLoad.GARAGE_DOOR_OPENER);
            case "window air conditioner" -> Optional.of(PlugLoad.MEDIUM_WINDOW_AIR_CONDITIONER);
            case "portable air conditioner" -> Optional.of(PlugLoad.PORTABLE_AIR_CONDITIONER);
            default -> Optional.<PlugLoad>empty();
        });
    }
}
