package io.heatwright.app.simulate;

import io.heatwright.app.catalogue.OwnUnits;
import io.heatwright.app.catalogue.UnitChoice;
import io.heatwright.app.circuit.CircuitUses;
import io.heatwright.app.output.OutputFormat;
import io.heatwright.app.output.StepChoice;
import io.heatwright.app.output.UnitsChoice;
import io.heatwright.app.plan.ThreadBatch;
import io.heatwright.app.session.Homes;
import io.heatwright.app.session.Progress;
import io.heatwright.app.session.Refused;
import io.heatwright.app.session.RoomChoice;
import io.heatwright.app.session.Session;
import io.heatwright.app.simulate.home.HomeOptions;
import io.heatwright.app.simulate.home.HomeRequest;
import io.heatwright.app.simulate.home.HomeSimulation;
import io.heatwright.circuit.Edition;
import io.heatwright.equipment.Catalogue;
import io.heatwright.equipment.SwitchOver;
import io.heatwright.formats.home.BundledPlanData;
import io.heatwright.formats.home.WeatherOfHome;
import io.heatwright.formats.products.ProductLibrary;
import io.heatwright.formats.series.SeriesDictionary;
import io.heatwright.formats.weather.StationLibrary;
import io.heatwright.home.Choice;
import io.heatwright.home.Finding;
import io.heatwright.home.Resolution;
import io.heatwright.planner.Planner;
import io.heatwright.planner.candidate.Candidate;
import io.heatwright.planner.candidate.Today;
import io.heatwright.planner.request.PlanData;
import io.heatwright.planner.request.Siting;
import io.heatwright.planner.siting.Sitings;
import io.heatwright.planner.situation.Situation;
import io.heatwright.report.UnitSystem;
import io.heatwright.report.chart.DaySheet;
import io.heatwright.simulation.RecordedYear;
import io.heatwright.simulation.series.InterestingDays;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs one room of a home through its typical year with one unit or several. */
@Command(
        name = "simulate",
        description = {
            "Run a room through its typical year with one unit or several, step by step, and say what happened.",
            "Without --unit, --today or --every the unit is the one that the plan lists first. With --install or",
            "--compare-home the whole home is run, with rooms that influence one another."
        },
        footer = {
            "",
            "Examples:",
            "  heatwright simulate home.yaml --unit mitsubishi-fh09",
            "  heatwright simulate home.yaml --install bedroom=mitsubishi-fh06 --install lounge,study=mitsubishi-mxz-2c20",
            "  heatwright simulate home.yaml --compare-home",
            "  heatwright simulate home.yaml --step 1m --out year.csv --plot days.svg",
            "  heatwright simulate home.yaml --unit gree-vireo-vir09hp115 --unit lg-lau120hyv3 --today",
            "  heatwright simulate home.yaml --every --format csv",
            "  heatwright simulate home.yaml --unit mitsubishi-fh09 --quiet \"22-7 60%%\" --dry 55%%"
        })
public final class SimulateCommand implements Runnable {
    private static final int MOST_THREADS = 256;

    private final Session session;

    @Parameters(paramLabel = "HOME", description = "Home file. To make one: heatwright new")
    private String source = "";

    @Option(names = "--room", paramLabel = "NAME", description = "Which room. Default: the first in the file.")
    private Optional<String> room = Optional.empty();

    @Option(
            names = "--unit",
            paramLabel = "ID|SHEET",
            description =
                    "A unit: an id from heatwright units list, or a file with one data sheet. May be given several"
                            + " times.")
    private List<String> units = List.of();

    @Option(names = "--today", description = "What heats and cools the room today, as the home file says.")
    private boolean today;

    @Option(
            names = "--supplement",
            paramLabel = "RULE",
            description = {
                "Let what heats the room today help each unit: \"droop 2K\" when the room is so far under its setpoint,",
                "\"below -5C\" instead of the unit when it is colder outdoors, \"both below -5C\" beside it."
            })
    private Optional<String> supplement = Optional.empty();

    @Option(names = "--every", description = "Every kind of system side by side, a representative of each.")
    private boolean every;

    @Mixin
    private HomeOptions whole = new HomeOptions();

    @Option(
            names = "--version",
            paramLabel = "VERSION",
            converter = VersionChoice.Reading.class,
            description = "Where answers were left open: tight, likely or leaky.")
    private VersionChoice version = VersionChoice.LIKELY;

    @Option(
            names = "--step",
            paramLabel = "STEP",
            converter = StepChoice.Reading.class,
            description = "1m, 5m, 15m or 1h. Starts are simulated in steps of up to 5 minutes. Default: 1m.")
    private StepChoice step = StepChoice.ONE_MINUTE;

    @Mixin
    private HabitOptions habits = new HabitOptions();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Write every series to FILE.csv or FILE.parquet, and what its columns mean beside it. Goes with"
                            + " one unit.")
    private Optional<String> out = Optional.empty();

    @Option(
            names = "--plot",
            paramLabel = "FILE.svg",
            description = "Draw the interesting days of the year. Goes with one unit.")
    private Optional<String> plot = Optional.empty();

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
    private UnitsChoice system = UnitsChoice.US;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads to work on. Default: one a processor. The result is the same.")
    private int threads =
            Math.max(1, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));

    /**
     * Prepares the command.
     *
     * @param session what runs around it
     */
    public SimulateCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new Refused("--threads: \"" + threads + "\" is out of range. Allowed: 1 to " + MOST_THREADS + ".");
        }
        var home = session.path(source);
        var targets = SeriesTargets.of(session, out, plot, home);
        if (whole.isAsked(ofOneRoom())) {
            runWhole(home, targets);
            return;
        }
        if (targets.isAsked() && (every || units.size() + (today ? 1 : 0) > 1)) {
            throw new Refused(
                    "simulate: --out and --plot hold the year of one unit. Allowed: one --unit, --today alone, or"
                            + " none of them for the unit that the plan lists first.");
        }
        var set = habits.read(step);
        try (var progress = new Progress(session, "simulating");
                var batch = new ThreadBatch(threads, progress)) {
            var resolution = Homes.read(session, source);
            var key = RoomChoice.of(session, source, resolution.home(Choice.LIKELY), room, "Simulating");
            var siting = siting(resolution, home);
            var likely = resolution.home(Choice.LIKELY);
            var uses = CircuitUses.of(session, source, likely, Situation.room(likely, key));
            var simulated = SimulatedRoom.of(resolution, key, siting, version, uses, set);
            var notes = new ArrayList<String>();
            var entrants = entrants(simulated, resolution, batch, notes);
            var runs = batch.map(
                    entrants,
                    entrant -> Ran.of(simulated, entrant, targets.isAsked() && entrant.equals(entrants.get(0))));
            var accounts = runs.stream().map(Ran::account).toList();
            RunAccount.shortRuns(accounts, step).ifPresent(notes::add);
            var print = new SimulationPrint(source, simulated, accounts, system.system(), session.width());
            var answer = print.print(format);
            if (targets.isAsked()) {
                notes.addAll(write(
                        targets, print, simulated, runs, system == UnitsChoice.US ? UnitSystem.US : UnitSystem.METRIC));
            }
            progress.clear();
            notes.stream().map(Session::printable).forEach(session.err()::println);
            resolution.findings().stream()
                    .map(Finding::print)
                    .map(Session::printable)
                    .forEach(session.err()::println);
            session.out().print(answer);
        }
    }

    private List<String> ofOneRoom() {
        var given = new ArrayList<String>();
        room.ifPresent(name -> given.add("--room"));
        supplement.ifPresent(name -> given.add("--supplement"));
        if (habits.isAsked()) {
            given.add("--quiet, --dry and the like");
        }
        plot.ifPresent(name -> given.add("--plot"));
        if (!units.isEmpty()) {
            given.add("--unit");
        }
        if (today) {
            given.add("--today");
        }
        if (every) {
            given.add("--every");
        }
        return given;
    }

    private void runWhole(Path file, SeriesTargets targets) {
        if (targets.isAsked() && whole.compares()) {
            throw new Refused("simulate: --out holds the year of one arrangement. Allowed: with --install.");
        }
        try (var progress = new Progress(session, "simulating");
                var batch = new ThreadBatch(threads, progress)) {
            var resolution = Homes.read(session, source);
            var answer = HomeSimulation.of(new HomeRequest(
                    session,
                    source,
                    resolution,
                    siting(resolution, file),
                    version.choice(),
                    version.word(),
                    step.perHour(),
                    step.words(),
                    whole,
                    format,
                    system.system(),
                    batch,
                    targets.isAsked()
                            ? Optional.of(dictionary -> targets.write(dictionary, () -> ""))
                            : Optional.empty()));
            progress.clear();
            answer.notes().stream().map(Session::printable).forEach(session.err()::println);
            resolution.findings().stream()
                    .map(Finding::print)
                    .map(Session::printable)
                    .forEach(session.err()::println);
            session.out().print(answer.text());
        }
    }

    /** A year that was run. Its steps are let go unless they are wanted: years by the minute are large. */
    private record Ran(RunAccount account, Optional<RecordedYear> kept) {
        static Ran of(SimulatedRoom simulated, Entrant entrant, boolean isWanted) {
            var run = YearRun.of(simulated, entrant);
            return new Ran(RunAccount.of(entrant, run, simulated), isWanted ? Optional.of(run) : Optional.empty());
        }
    }

    private Siting siting(Resolution resolution, Path path) {
        var home = resolution.home(Choice.LIKELY);
        var folder = Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
        Sitings.refusal(home).ifPresent(reason -> {
            throw new Refused(Session.printable(source + ": " + reason));
        });
        return Sitings.of(home, WeatherOfHome.read(source, folder, home, new StationLibrary()));
    }

    private List<Entrant> entrants(
            SimulatedRoom simulated, Resolution resolution, ThreadBatch batch, List<String> notes) {
        var own = new OwnUnits(session).with(ProductLibrary.catalogue());
        var entrants = new ArrayList<Entrant>();
        for (var unit : units) {
            var product = UnitChoice.product(session, unit);
            entrants.addAll(Entrant.of(own.catalogue(), product));
        }
        if (today) {
            entrants.add(ofToday(simulated, own.catalogue()));
        }
        if (every) {
            var all = EveryKind.of(own.catalogue(), simulated);
            entrants.addAll(all.entrants());
            notes.add(EveryKind.RULE);
            notes.add(EveryKind.WHOLE_HOME);
            notes.add(EveryKind.FUEL);
            if (!all.missing().isEmpty()) {
                notes.add("The catalogue has neither product nor class of: " + String.join(", ", all.missing()) + ".");
            }
        }
        if (entrants.isEmpty()) {
            notes.addAll(own.told());
            entrants.addAll(ofPlan(simulated, resolution, own.catalogue(), batch, notes));
        }
        return supplement
                .map(rule -> supplemented(entrants, SupplementRule.read(rule), simulated, own.catalogue()))
                .orElse(entrants);
    }

    private List<Entrant> supplemented(
            List<Entrant> entrants, SwitchOver rule, SimulatedRoom simulated, Catalogue catalogue) {
        var now = ofToday(simulated, catalogue, "--supplement");
        return entrants.stream()
                .map(entrant -> entrant.system().equals(now.system())
                        ? entrant
                        : SupplementRule.beside(entrant, now.equipment(), now.name(), rule))
                .toList();
    }

    private Entrant ofToday(SimulatedRoom simulated, Catalogue catalogue) {
        return ofToday(simulated, catalogue, "--today");
    }

    private Entrant ofToday(SimulatedRoom simulated, Catalogue catalogue, String option) {
        var now = Today.of(simulated.home(), catalogue, simulated.mostHeat())
                .orElseThrow(() -> new Refused(Session.printable(source) + ": " + option
                        + " needs to know what there is. Allowed: now, such as now: [electric space heater]."));
        return new Entrant(
                Optional.empty(), now.words(), "today", "assumed for what is there", now.equipment(), now.controls());
    }

    private List<Entrant> ofPlan(
            SimulatedRoom simulated,
            Resolution resolution,
            Catalogue catalogue,
            ThreadBatch batch,
            List<String> notes) {
        var bundled = BundledPlanData.read();
        var data = new PlanData(catalogue, bundled.prices(), bundled.carbon());
        var request = data.request(resolution, simulated.room().key(), simulated.siting(), Edition.NEC_2023, batch);
        var product = Planner.plan(request)
                .choice()
                .map(Candidate::product)
                .orElseThrow(
                        () -> new Refused("simulate: the plan finds no unit for this room. Name one with --unit, from"
                                + " heatwright units list, or give --today or --every."));
        notes.add("Simulated is " + product.name()
                + ", which the plan lists first. For another: --unit ID, from heatwright"
                + " units list; --today; --every.");
        return Entrant.of(catalogue, product);
    }

    private static List<String> write(
            SeriesTargets targets, SimulationPrint print, SimulatedRoom simulated, List<Ran> runs, UnitSystem units) {
        var notes = new ArrayList<String>();
        var entrant = runs.get(0).account().entrant();
        if (runs.size() > 1) {
            notes.add("Nobody published the performance of " + entrant.name()
                    + ": the files hold the weaker end of its class.");
        }
        var run = runs.get(0).kept().orElseThrow();
        var dictionary = new SeriesDictionary(run.series(), facts(print, simulated, entrant));
        var names = targets.write(
                dictionary,
                () -> DaySheet.draw(
                        entrant.fullName() + ", " + simulated.room().key(),
                        run.series(),
                        InterestingDays.of(run.series()),
                        units));
        notes.add("Written: " + String.join(", ", names) + ".");
        return notes;
    }

    private static Map<String, String> facts(SimulationPrint print, SimulatedRoom simulated, Entrant entrant) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("home", print.source());
        facts.put("room", simulated.room().key());
        facts.put("version", simulated.version());
        facts.put("unit_id", entrant.id());
        facts.put("unit", entrant.name());
        facts.put("basis", entrant.basis());
        facts.put("habits", String.join("; ", print.habits()));
        facts.put("place", simulated.siting().place());
        facts.put("weather", "typical year of " + print.station());
        return facts;
    }
}
