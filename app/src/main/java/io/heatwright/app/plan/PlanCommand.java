package io.heatwright.app.plan;

import io.heatwright.app.catalogue.OwnUnits;
import io.heatwright.app.output.LanguageChoice;
import io.heatwright.app.output.OutputFormat;
import io.heatwright.app.output.StepChoice;
import io.heatwright.app.output.UnitsChoice;
import io.heatwright.app.output.WholeFile;
import io.heatwright.app.session.Homes;
import io.heatwright.app.session.Progress;
import io.heatwright.app.session.Refused;
import io.heatwright.app.session.RoomChoice;
import io.heatwright.app.session.Session;
import io.heatwright.formats.home.BundledPlanData;
import io.heatwright.formats.home.WeatherOfHome;
import io.heatwright.formats.json.JsonWriter;
import io.heatwright.formats.weather.StationLibrary;
import io.heatwright.home.Choice;
import io.heatwright.home.Finding;
import io.heatwright.home.Resolution;
import io.heatwright.planner.Planner;
import io.heatwright.planner.answer.PlanTrees;
import io.heatwright.planner.request.PlanData;
import io.heatwright.planner.siting.Sitings;
import io.heatwright.planner.tree.PlanTree;
import io.heatwright.planner.words.Words;
import io.heatwright.report.ReportWords;
import io.heatwright.report.UnitSystem;
import io.heatwright.report.html.HtmlReport;
import io.heatwright.report.terminal.TerminalOptions;
import io.heatwright.report.terminal.TerminalReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plans for one room of a home file. */
@Command(
        name = "plan",
        description = "Answer which heat pump is right for a room, and write a report beside its home file.",
        footer = {
            "",
            "Examples:",
            "  heatwright plan examples/bedroom-new-york.yaml",
            "  heatwright plan home.yaml --format json --no-report",
            "  heatwright plan home.yaml --language es"
        })
public final class PlanCommand implements Runnable {
    private static final int MOST_THREADS = 256;

    private final Session session;

    @Parameters(paramLabel = "HOME", arity = "0..1", description = "Home file. To make one: heatwright new")
    private Optional<String> file = Optional.empty();

    @Option(names = "--room", paramLabel = "NAME", description = "Which room. Default: the first in the file.")
    private Optional<String> room = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OutputFormat.OfTree.class,
            description = "text or json.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(names = "--all", description = "List every unit, not only the few that matter.")
    private boolean all;

    @Option(names = "--explain", description = "Also print reasons, checks, every assumption and its source.")
    private boolean explain;

    @Option(
            names = "--units",
            paramLabel = "UNITS",
            converter = UnitsChoice.Reading.class,
            description = "us or metric.")
    private UnitsChoice units = UnitsChoice.US;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            converter = LanguageChoice.Reading.class,
            description = "Language of the answer and the report: en or es.")
    private LanguageChoice language = LanguageChoice.EN;

    @Option(
            names = "--edition",
            paramLabel = "YEAR",
            converter = EditionChoice.Reading.class,
            description = "Edition of the National Electrical Code to cite: 2020, 2023 or 2026.")
    private EditionChoice edition = EditionChoice.NEC_2023;

    @Option(
            names = "--step",
            paramLabel = "STEP",
            converter = StepChoice.Reading.class,
            description = "By which steps the best candidates are judged: 1m, or 5m as on the page. Default: 1m.")
    private StepChoice step = StepChoice.ONE_MINUTE;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Where to write the report. Default: HOME.report.html")
    private Optional<String> report = Optional.empty();

    @Option(names = "--no-report", description = "Write no report.")
    private boolean noReport;

    @Option(names = "--no-own-units", description = "Consider only the units that come with the program.")
    private boolean noOwnUnits;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads to work on. Default: one a processor. The answer is the same.")
    private int threads =
            Math.max(1, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));

    /**
     * Prepares the command.
     *
     * @param session what runs around it
     */
    public PlanCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var source = file.orElseThrow(
                () -> new Refused(
                        "plan: which home? To make a home file from eight questions: heatwright new. Then: heatwright plan home.yaml"));
        if (!step.isControlled()) {
            throw new Refused("--step: a plan knows starts, which longer steps do not. Allowed: 1m, 5m. Nearest: 5m.");
        }
        if (threads < 1 || threads > MOST_THREADS) {
            throw new Refused("--threads: \"" + threads + "\" is out of range. Allowed: 1 to " + MOST_THREADS + ".");
        }
        var path = session.path(source);
        var reportFile = reportFile(source, path);
        try (var progress = new Progress(session, "planning");
                var batch = new ThreadBatch(threads, progress)) {
            var data = batch.ahead(BundledPlanData::read);
            var resolution = Homes.read(session, source);
            var notes = new ArrayList<String>();
            var tree = tree(source, path, resolution, withOwn(data, notes), batch);
            var page = batch.ahead(
                    () -> reportFile.isPresent() ? new HtmlReport(reportWords()).print(tree, system()) : "");
            var answer = answer(tree, reportFile);
            // Everything is made before anything is written.
            reportFile.ifPresent(name -> WholeFile.write(session.path(name), name, page.get()));
            progress.clear();
            notes.forEach(session.err()::println);
            resolution.findings().stream()
                    .map(Finding::print)
                    .map(Session::printable)
                    .forEach(session.err()::println);
            session.out().print(answer);
        }
    }

    private Supplier<PlanData> withOwn(Supplier<PlanData> data, List<String> notes) {
        return () -> {
            var bundled = data.get();
            if (noOwnUnits) {
                return bundled;
            }
            var known = new OwnUnits(session).with(bundled.catalogue());
            notes.addAll(known.told());
            return new PlanData(known.catalogue(), bundled.prices(), bundled.carbon());
        };
    }

    private PlanTree tree(String source, Path path, Resolution resolution, Supplier<PlanData> data, ThreadBatch batch) {
        var home = resolution.home(Choice.LIKELY);
        var key = RoomChoice.of(session, source, home, room, "Planning for");
        var folder = Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
        Sitings.refusal(home).ifPresent(reason -> {
            throw new Refused(Session.printable(source + ": " + reason));
        });
        var siting = Sitings.of(home, WeatherOfHome.read(source, folder, home, new StationLibrary()));
        var request = data.get()
                .request(resolution, key, siting, edition.edition(), batch)
                .judgedBy(step.perHour());
        return PlanTrees.of(Planner.plan(request), BundledPlanData.words(language.word()), units.system());
    }

    private String answer(PlanTree tree, Optional<String> reportFile) {
        if (format == OutputFormat.JSON) {
            return JsonWriter.write(tree.plain());
        }
        var options = new TerminalOptions(all, explain, session.colourful(), system(), session.width());
        return new TerminalReport(reportWords()).print(tree, options, reportFile);
    }

    private Words reportWords() {
        return ReportWords.of(language.word());
    }

    private UnitSystem system() {
        return units == UnitsChoice.US ? UnitSystem.US : UnitSystem.METRIC;
    }

    /** Where the report goes, as a person would type it. */
    private Optional<String> reportFile(String source, Path home) {
        if (noReport) {
            return Optional.empty();
        }
        var name = report.orElseGet(() -> source.replaceFirst("(?<=[^/\\\\])\\.(?i:ya?ml|json)$", "") + ".report.html");
        if (session.path(name)
                .toAbsolutePath()
                .normalize()
                .equals(home.toAbsolutePath().normalize())) {
            throw new Refused("--report: \"" + Session.printable(name)
                    + "\" is the home file itself. Name another file, such as report.html.");
        }
        return Optional.of(name);
    }
}
