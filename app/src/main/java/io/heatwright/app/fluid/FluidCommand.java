package io.heatwright.app.fluid;

import io.heatwright.app.output.OutputFormat;
import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.refrigerant.Fluid;
import io.heatwright.refrigerant.OutsideRange;
import io.heatwright.refrigerant.cycle.CycleConditions;
import io.heatwright.refrigerant.cycle.OneStageCycle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** States of a refrigerant, its saturation, and simple cycles. */
@Command(
        name = "fluid",
        description = "Show a refrigerant's state, its saturation, or a simple cycle. Alone: list the refrigerants.",
        footer = {
            "",
            "A state is found by temperature with pressure, density or quality, or by pressure with",
            "density, enthalpy, entropy or quality. Write the unit with the value: -10C, 14F, 300K, 1MPa.",
            "Enthalpy and entropy count from saturated liquid at 0 °C: 200 kJ/kg and 1 kJ/kgK.",
            "",
            "A table for --states has columns T_K, p_Pa, rho_kg_m3, h_J_kg, s_J_kgK or quality: the first two",
            "of these are the inputs, unless --inputs names others. T_K or p_Pa alone, or --saturation, means",
            "saturation. Columns fluid, Tevap_C, Tcond_C, superheat_K, subcool_K, eta_is mean cycles.",
            "",
            "Examples:",
            "  heatwright fluid R32 --temperature 300K --pressure 1MPa",
            "  heatwright fluid R410A --saturation -10C",
            "  heatwright fluid R290 --cycle --evaporating -10C --condensing 45C",
            "  heatwright fluid R32 --states points.csv --format csv"
        })
public final class FluidCommand implements Runnable {
    private static final String VALUE = "VALUE";

    private final Session session;

    @Parameters(paramLabel = "FLUID", arity = "0..1", description = "R32, R410A, R290, R134a, R1234yf or R454B.")
    private Optional<String> fluid = Optional.empty();

    @Option(names = "--temperature", paramLabel = VALUE, description = "Such as -10C, 14F or 300K.")
    private Optional<String> temperature = Optional.empty();

    @Option(names = "--pressure", paramLabel = VALUE, description = "Absolute, such as 1MPa, 8bar or 116psi.")
    private Optional<String> pressure = Optional.empty();

    @Option(names = "--density", paramLabel = VALUE, description = "Such as 25kg/m3.")
    private Optional<String> density = Optional.empty();

    @Option(names = "--enthalpy", paramLabel = VALUE, description = "Such as 520kJ/kg.")
    private Optional<String> enthalpy = Optional.empty();

    @Option(names = "--entropy", paramLabel = VALUE, description = "Such as 2.1kJ/kgK.")
    private Optional<String> entropy = Optional.empty();

    @Option(names = "--quality", paramLabel = VALUE, description = "Vapour's share of the mass, such as 0.2 or 20%%.")
    private Optional<String> quality = Optional.empty();

    @Option(
            names = "--saturation",
            paramLabel = VALUE,
            arity = "0..1",
            fallbackValue = "",
            description = "Liquid and vapour side by side, at a temperature or pressure. With --states: of every row.")
    private Optional<String> saturation = Optional.empty();

    @Option(names = "--cycle", description = "A one-stage cycle. Pressures are dew pressures.")
    private boolean cycle;

    @Option(names = "--evaporating", paramLabel = VALUE, description = "Evaporating temperature of the cycle.")
    private Optional<String> evaporating = Optional.empty();

    @Option(names = "--condensing", paramLabel = VALUE, description = "Condensing temperature of the cycle.")
    private Optional<String> condensing = Optional.empty();

    @Option(names = "--superheat", paramLabel = VALUE, description = "Of the suction gas. Default: 5K.")
    private Optional<String> superheat = Optional.empty();

    @Option(names = "--subcooling", paramLabel = VALUE, description = "Of the liquid. Default: 5K.")
    private Optional<String> subcooling = Optional.empty();

    @Option(names = "--efficiency", paramLabel = VALUE, description = "Isentropic, of the compressor. Default: 0.7.")
    private Optional<String> efficiency = Optional.empty();

    @Option(names = "--states", paramLabel = "FILE", description = "CSV file with a state in every row.")
    private Optional<String> states = Optional.empty();

    @Option(names = "--inputs", paramLabel = "A,B", description = "Which two columns of the file say the state.")
    private Optional<String> inputs = Optional.empty();

    @Option(names = "--extrapolate", description = "Allow temperatures a fifth beyond the equation's published range.")
    private boolean extrapolate;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OutputFormat.OfTable.class,
            description = "text, json or csv.")
    private OutputFormat format = OutputFormat.TEXT;

    /**
     * Prepares the command.
     *
     * @param session what runs around it
     */
    public FluidCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var given = quantities();
        refuseMixtures(given);
        if (states.isPresent()) {
            var file = StatesFile.read(session, states.get());
            session.out()
                    .print(new StatesRun(session, file, fluid, extrapolate, format)
                            .print(saturation.isPresent(), cycle, inputs));
            return;
        }
        if (fluid.isEmpty()) {
            session.out().print(FluidList.print(format));
            return;
        }
        var substance = Substance.called(fluid.get(), "fluid");
        try {
            session.out().print(answer(substance, given));
        } catch (OutsideRange beyond) {
            throw new Refused("fluid: " + beyond.getMessage() + "." + hint(substance, beyond));
        }
    }

    private String answer(Substance substance, Map<StateQuantity, String> given) {
        if (cycle) {
            return FluidPrint.cycle(substance.name(), solvedCycle(substance), format);
        }
        if (saturation.isPresent()) {
            return FluidPrint.saturation(substance, saturationAt(substance, saturation.get()), format);
        }
        if (given.size() != 2) {
            throw new Refused("fluid: " + (given.isEmpty() ? "say" : "one property is not enough; say")
                    + " which state is meant. Allowed: " + StatePair.allowed() + "; or --saturation, or --cycle.");
        }
        var two = List.copyOf(given.keySet());
        var pair = StatePair.of(two.get(0), two.get(1))
                .orElseThrow(() -> new Refused("fluid: states are not found by "
                        + two.get(0).word() + " with " + two.get(1).word() + ". Allowed: " + StatePair.allowed()
                        + "."));
        var found = substance.fluid();
        var state = extrapolate ? found.extrapolatingState() : found.state();
        pair.find(state, value(given, pair.first()), value(given, pair.second()));
        return FluidPrint.state(found, state.point(), format);
    }

    private static double value(Map<StateQuantity, String> given, StateQuantity quantity) {
        return quantity.read(
                "--" + quantity.word(), Optional.ofNullable(given.get(quantity)).orElse(""));
    }

    private OneStageCycle solvedCycle(Substance substance) {
        if (evaporating.isEmpty() || condensing.isEmpty()) {
            throw new Refused("fluid: --cycle needs --evaporating and --condensing. Allowed: heatwright fluid "
                    + substance.name() + " --cycle --evaporating -10C --condensing 45C.");
        }
        var solved = OneStageCycle.of(
                substance.fluid(),
                new CycleConditions(
                        StateQuantity.TEMPERATURE.read("--evaporating", evaporating.get()),
                        StateQuantity.TEMPERATURE.read("--condensing", condensing.get()),
                        StateQuantity.read("--superheat", superheat.orElse("5 K"), UnitFamily.TEMPERATURE_DIFFERENCE),
                        StateQuantity.read("--subcooling", subcooling.orElse("5 K"), UnitFamily.TEMPERATURE_DIFFERENCE),
                        StateQuantity.read("--efficiency", efficiency.orElse("0.7"), UnitFamily.SHARE)));
        if (solved.extrapolated()) {
            session.err()
                    .println("fluid: the discharge is hotter than the published range of " + substance.name()
                            + "'s equation, up to "
                            + Columns.shortened(substance.fluid().definition().highestTemperature())
                            + " K, and extrapolated.");
        }
        return solved;
    }

    private static FluidPrint.At saturationAt(Substance substance, String written) {
        if (written.isEmpty()) {
            throw new Refused("--saturation: at which temperature or pressure? Allowed: --saturation -10C,"
                    + " --saturation 8bar, or a table with --states.");
        }
        try {
            double kelvin = StateQuantity.TEMPERATURE.read("--saturation", written);
            return new FluidPrint.At(substance.saturation(kelvin), false);
        } catch (Refused noTemperature) {
            try {
                double pascal = StateQuantity.PRESSURE.read("--saturation", written);
                return new FluidPrint.At(substance.saturationAtPressure(pascal), true);
            } catch (Refused neither) {
                throw new Refused("--saturation: \"" + Session.printable(written)
                        + "\" is no temperature and no pressure. Allowed: with its unit, such as -10C or 8bar.");
            }
        }
    }

    private String hint(Substance substance, OutsideRange beyond) {
        if (extrapolate
                || !beyond.quantity().equals("temperature")
                || !(substance instanceof Substance.ByEquation one)) {
            return "";
        }
        double highest = one.fluid().definition().highestTemperature();
        return beyond.value() > highest && beyond.value() <= highest * Fluid.EXTRAPOLATION
                ? " Nearest: --extrapolate."
                : "";
    }

    private Map<StateQuantity, String> quantities() {
        var given = new EnumMap<StateQuantity, String>(StateQuantity.class);
        temperature.ifPresent(written -> given.put(StateQuantity.TEMPERATURE, written));
        pressure.ifPresent(written -> given.put(StateQuantity.PRESSURE, written));
        density.ifPresent(written -> given.put(StateQuantity.DENSITY, written));
        enthalpy.ifPresent(written -> given.put(StateQuantity.ENTHALPY, written));
        entropy.ifPresent(written -> given.put(StateQuantity.ENTROPY, written));
        quality.ifPresent(written -> given.put(StateQuantity.QUALITY, written));
        return given;
    }

    /** What was asked for must be one thing. */
    private void refuseMixtures(Map<StateQuantity, String> given) {
        boolean conditions = evaporating.isPresent()
                || condensing.isPresent()
                || superheat.isPresent()
                || subcooling.isPresent()
                || efficiency.isPresent();
        var asked = new ArrayList<String>();
        given.keySet().stream().map(one -> "--" + one.word()).forEach(asked::add);
        boolean several = (!given.isEmpty() && (cycle || saturation.isPresent() || states.isPresent()))
                || (cycle && saturation.isPresent());
        if (several || given.size() > 2) {
            throw new Refused("fluid: a state by two properties, --saturation, --cycle and --states exclude each other"
                    + (asked.isEmpty() ? "" : "; given: " + String.join(", ", asked)) + ". Allowed: one of them.");
        }
        if (conditions && (!cycle || states.isPresent())) {
            throw new Refused("fluid: --evaporating, --condensing, --superheat, --subcooling and --efficiency go with"
                    + " --cycle alone. Allowed: heatwright fluid R32 --cycle --evaporating -10C --condensing 45C.");
        }
        if (inputs.isPresent() && states.isEmpty()) {
            throw new Refused("fluid: --inputs goes with --states. Allowed: --states points.csv --inputs p_Pa,h_J_kg.");
        }
        boolean anything = !given.isEmpty() || cycle || saturation.isPresent();
        if (anything && fluid.isEmpty() && states.isEmpty()) {
            throw new Refused("fluid: name the refrigerant. Allowed: heatwright fluid R32 --temperature 300K"
                    + " --pressure 1MPa. All: heatwright fluid");
        }
    }
}
