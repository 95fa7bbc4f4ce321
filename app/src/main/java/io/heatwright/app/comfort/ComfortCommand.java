package io.heatwright.app.comfort;

import io.heatwright.app.fluid.StatesFile;
import io.heatwright.app.output.OutputFormat;
import io.heatwright.app.output.UnitsChoice;
import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.planner.comfort.ComfortStandard;
import io.heatwright.planner.comfort.Person;
import io.heatwright.planner.comfort.Surroundings;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How a room feels. */
@Command(
        name = "comfort",
        description = "Say how a room feels: predicted vote, effective temperature, adaptive limits.",
        footer = {
            "",
            "Write the unit with the value: 72F, 22C, 20ft/min, 0.1m/s, 50%%, 1.1met, 0.7clo.",
            "Outside of what a model was made for there is no figure, and the limit is named.",
            "",
            "A table for --states has columns tdb, tr, v or vr, rh, met, clo, t_running_mean, standard,",
            "as the CBE comfort tools name them: °C, m/s, %%, or °F and ft/s with --units us or where a",
            "column units says IP. With vr speed and clothing are taken as they are, with v they get the",
            "body's own movement added. limit_inputs and airspeed_control are True or False. Also:",
            "v_ankle, vertical_tmp_grad; tout alone, what people wear; sol_altitude, sharp,",
            "sol_radiation_dir, sol_transmittance, f_svv, f_bes, asw, posture: sun on a person.",
            "",
            "Examples:",
            "  heatwright comfort --air 70F --radiant 64F --clothing 1",
            "  heatwright comfort --air 27C --speed 0.8m/s --outdoors 22C --standard ashrae",
            "  heatwright comfort --states rooms.csv --format csv"
        })
public final class ComfortCommand implements Runnable {
    private static final String VALUE = "VALUE";
    private static final String USUAL_ACTIVITY = "1.1";
    private static final double USUAL_CLOTHING = 0.7;

    private final Session session;

    @Option(names = "--air", paramLabel = VALUE, description = "Temperature of the air, such as 72F or 22C.")
    private Optional<String> air = Optional.empty();

    @Option(
            names = "--radiant",
            paramLabel = VALUE,
            description = "Mean temperature of walls, windows and floor. Default: the air's.")
    private Optional<String> radiant = Optional.empty();

    @Option(names = "--speed", paramLabel = VALUE, description = "Of the air at the body. Default: 0.1m/s, still.")
    private Optional<String> speed = Optional.empty();

    @Option(names = "--humidity", paramLabel = VALUE, description = "Relative, such as 50%%. Default: 50%%.")
    private Optional<String> humidity = Optional.empty();

    @Option(
            names = {"--activity", "--met"},
            paramLabel = VALUE,
            description = "Asleep 0.7met, seated 1met, cooking 1.8met. Default: 1.1met.")
    private Optional<String> activity = Optional.empty();

    @Option(
            names = {"--clothing", "--clo"},
            paramLabel = VALUE,
            description = "Shorts and T-shirt 0.4clo, trousers and sweater 1clo. Default: by --morning, else 0.7clo.")
    private Optional<String> clothing = Optional.empty();

    @Option(names = "--morning", paramLabel = VALUE, description = "Outdoors at 6 a.m.: what people then wear.")
    private Optional<String> morning = Optional.empty();

    @Option(
            names = "--outdoors",
            paramLabel = VALUE,
            description = "Mean outdoor temperature of the last days, for the adaptive limits.")
    private Optional<String> outdoors = Optional.empty();

    @Option(
            names = "--standard",
            paramLabel = "NAME",
            converter = StandardChoice.class,
            description = "Whose vote: iso (ISO 7730) or ashrae (ASHRAE 55). Default: ashrae; in a table iso.")
    private Optional<ComfortStandard> standard = Optional.empty();

    @Option(names = "--as-given", description = "Speed and clothing already count the body's own movement.")
    private boolean asGiven;

    @Option(names = "--no-air-control", description = "Nobody in the room sets the air's speed: ASHRAE 55 limits it.")
    private boolean uncontrolled;

    @Option(names = "--extrapolate", description = "Give figures beyond what the models were made for.")
    private boolean extrapolate;

    @Option(names = "--states", paramLabel = "FILE", description = "CSV file with a state in every row.")
    private Optional<String> states = Optional.empty();

    @Option(
            names = "--units",
            paramLabel = "UNITS",
            converter = UnitsChoice.Reading.class,
            description = "us or metric. Default: us for people, metric for json, csv and tables.")
    private Optional<UnitsChoice> units = Optional.empty();

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
    public ComfortCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        if (states.isPresent()) {
            refuseMixtures();
            var file = StatesFile.read(session, states.get(), "tdb,tr,vr,rh,met,clo");
            var options = new StatesTable.Options(
                    standard.orElse(ComfortStandard.ISO_7730),
                    asGiven,
                    !uncontrolled,
                    !extrapolate,
                    units.orElse(UnitsChoice.METRIC));
            session.out().print(new StatesTable(file, options).print(format));
            return;
        }
        var usual = format == OutputFormat.TEXT ? UnitsChoice.US : UnitsChoice.METRIC;
        session.out().print(AnswerPrint.print(Answer.to(asked()), units.orElse(usual), format));
    }

    private Asked asked() {
        if (air.isEmpty()) {
            throw new Refused("comfort: which room is meant? Allowed: --air 72F, or a table with --states.");
        }
        double temperature = Measured.temperature("--air", air.get());
        var around = new Surroundings(
                temperature,
                radiant.map(written -> Measured.temperature("--radiant", written))
                        .orElse(temperature),
                Measured.speed("--speed", speed.orElse("0.1 m/s")),
                Measured.humidity("--humidity", humidity.orElse("50 %")));
        var person = new Person(Measured.activity("--activity", activity.orElse(USUAL_ACTIVITY)), worn());
        return new Asked(
                standard.orElse(ComfortStandard.ASHRAE_55),
                around,
                person,
                asGiven,
                !uncontrolled,
                !extrapolate,
                outdoors.map(written -> Measured.temperature("--outdoors", written))
                        .orElse(Double.NaN));
    }

    private double worn() {
        if (clothing.isPresent()) {
            return Measured.clothing("--clothing", clothing.get());
        }
        return morning.map(written -> Person.clothingByMorning(Measured.temperature("--morning", written)))
                .orElse(USUAL_CLOTHING);
    }

    /** A table says all of a state itself. */
    private void refuseMixtures() {
        boolean some = air.isPresent()
                || radiant.isPresent()
                || speed.isPresent()
                || humidity.isPresent()
                || activity.isPresent()
                || clothing.isPresent()
                || morning.isPresent()
                || outdoors.isPresent();
        if (some) {
            throw new Refused(
                    "comfort: --states does not go with a state on the command line. Allowed: --states FILE with"
                            + " --standard, --as-given, --no-air-control, --extrapolate, --units, --format.");
        }
    }
}
