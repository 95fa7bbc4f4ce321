package io.heatwright.app.catalogue;

import io.heatwright.app.output.OutputFormat;
import io.heatwright.app.output.UnitsChoice;
import io.heatwright.app.output.WholeFile;
import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.equipment.Mode;
import io.heatwright.equipment.cycle.CycleImpossible;
import io.heatwright.equipment.cycle.TooLittlePublished;
import io.heatwright.equipment.fault.Fault;
import io.heatwright.formats.products.ProductCycle;
import io.heatwright.formats.products.ProductCycle.UnknownRefrigerant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains a unit by the refrigerant cycle behind its published points. */
@Command(
        name = "explain",
        description = {
            "Explain a unit by its refrigerant cycle: where the lift and the power go, what it would do at other"
                    + " temperatures, and what faults would do to it.",
            "The cycle is calibrated on the heating points that the sheet publishes at 47 and 17 °F. All that it says"
                    + " beyond them is derived; no verdict uses it."
        },
        footer = {
            "",
            "Examples:",
            "  heatwright units explain mitsubishi-fh09 --outdoor 5F",
            "  heatwright units explain mitsubishi-fh09 --outdoor 17F --fault \"undercharge 20 %%\"",
            "  heatwright units explain mitsubishi-fh09 --mode cool --faults"
        })
final class ExplainCommand implements Runnable {
    private final Session session;

    @Parameters(
            paramLabel = "ID|SHEET",
            description = "An id from: heatwright units list, or a file with one data sheet.")
    private String what = "";

    @Option(names = "--mode", paramLabel = "MODE", converter = ModeWord.Reading.class, description = "heat or cool.")
    private ModeWord mode = ModeWord.HEAT;

    @Option(
            names = "--outdoor",
            paramLabel = "TEMPERATURE",
            converter = AirTemperature.class,
            description = "Outdoor air, such as 17F or -8C. Left out: 17 °F in heating, 95 °F in cooling.")
    private Optional<Double> outdoor = Optional.empty();

    @Option(
            names = "--indoor",
            paramLabel = "TEMPERATURE",
            converter = AirTemperature.class,
            description = "Room air. Left out: 70 °F in heating, 80 °F in cooling, with half of the air's moisture.")
    private Optional<Double> indoor = Optional.empty();

    @Option(
            names = "--speed",
            paramLabel = "SPEED",
            converter = SpeedWord.Reading.class,
            description = "Compressor speed: minimum, rated, maximum. Left out: the highest that is published.")
    private Optional<SpeedWord> speed = Optional.empty();

    @Option(
            names = "--fault",
            paramLabel = "FAULT",
            converter = FaultWord.class,
            description = "A fault with its severity, such as \"dirty filter 30 %%\"; may be given several times.")
    private List<Fault> faults = List.of();

    @Option(names = "--faults", description = "All faults, each at three severities.")
    private boolean allFaults;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OutputFormat.OfTable.class,
            description = "text, json or csv.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--units",
            paramLabel = "UNITS",
            converter = UnitsChoice.Reading.class,
            description = "us or metric.")
    private UnitsChoice units = UnitsChoice.US;

    @Option(
            names = "--svg",
            paramLabel = "FILE",
            description = "Also draw the cycle over pressure and enthalpy into a file.")
    private Optional<String> drawing = Optional.empty();

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var product = new UnitChoice(session, what).product();
        try {
            var unit = ProductCycle.of(product);
            var condition = ExplainedCondition.of(unit, mode.mode(), outdoor, indoor, speed.map(SpeedWord::speed));
            var asked = allFaults ? Explanation.everyFault(faults) : faults;
            var explanation = Explanation.of(unit, condition, asked);
            drawing.ifPresent(file -> WholeFile.write(
                    session.path(file), file, CycleDrawing.of(explanation).svg()));
            session.out().print(new ExplanationPrint(explanation, units.system(), session.width()).print(format));
        } catch (TooLittlePublished missing) {
            throw new Refused(Session.printable(missing.sentence()));
        } catch (UnknownRefrigerant unknown) {
            throw new Refused(Session.printable(unknown.sentence()));
        } catch (CycleImpossible impossible) {
            throw new Refused(Session.printable("\"" + product.id() + "\" cannot be run "
                    + (mode.mode() == Mode.HEAT ? "heating" : "cooling") + " so: " + impossible.sentence()));
        }
    }
}
