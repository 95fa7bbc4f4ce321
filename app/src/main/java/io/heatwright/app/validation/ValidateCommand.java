package io.heatwright.app.validation;

import io.heatwright.app.output.OutputFormat;
import io.heatwright.app.output.Table;
import io.heatwright.app.output.WholeFile;
import io.heatwright.app.session.Homes;
import io.heatwright.app.session.Progress;
import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.formats.home.WeatherOfHome;
import io.heatwright.formats.weather.StationLibrary;
import io.heatwright.home.Choice;
import io.heatwright.home.Finding;
import io.heatwright.home.quantity.Figures;
import io.heatwright.home.tree.NearestWord;
import io.heatwright.validation.Check;
import io.heatwright.validation.OwnHome;
import io.heatwright.validation.Suite;
import io.heatwright.validation.ValidationPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs published cases and prints what we find beside the published range. */
@Command(
        name = "validate",
        description = "Run published cases and print each figure beside its published range.",
        footer = {
            "",
            "Examples:",
            "  heatwright validate --suite envelope --format json",
            "  heatwright validate --home my-case.yaml"
        })
public final class ValidateCommand implements Runnable {
    private final Session session;

    @Option(names = "--suite", paramLabel = "SUITE", description = "One suite, such as envelope. Default: all.")
    private Optional<String> suite = Optional.empty();

    @Option(
            names = "--home",
            paramLabel = "FILE",
            description =
                    "Instead of the suites run a home file as the envelope cases are run: a year with an ideal system"
                            + " at steps of a quarter hour.")
    private Optional<String> home = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OutputFormat.OfTable.class,
            description = "text, json or csv.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--write",
            paramLabel = "FILE",
            arity = "0..1",
            fallbackValue = "VALIDATION.md",
            description = "Also write the page, to VALIDATION.md if no file is named.")
    private Optional<String> page = Optional.empty();

    /**
     * Prepares the command.
     *
     * @param session what runs around it
     */
    public ValidateCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        if (home.isPresent()) {
            runHome(home.get());
            return;
        }
        var suites = suites();
        var findings = new ArrayList<ValidationPage.Finding>();
        try (var progress = new Progress(session, "suites")) {
            for (var one : suites) {
                progress.at(findings.size(), suites.size());
                findings.add(ValidationPage.Finding.of(one));
            }
        }
        var checks = findings.stream().flatMap(one -> one.checks().stream()).toList();
        session.out().print(table(checks).print(format));
        checks.stream().filter(one -> !one.inside()).forEach(this::explain);
        var misses = findings.stream().mapToLong(ValidationPage.Finding::misses).sum();
        session.err().println((checks.size() - misses) + " of " + checks.size() + " inside the published range.");
        page.ifPresent(file -> write(file, findings));
    }

    private void explain(Check check) {
        session.err()
                .println("MISS " + check.caseName() + " " + check.quantity() + ": "
                        + ValidationPage.reason(check).orElse("Not explained yet."));
    }

    private void runHome(String source) {
        if (suite.isPresent() || page.isPresent()) {
            throw new Refused(
                    "--home: does not go with --suite or --write. Allowed: --home FILE with or without --format.");
        }
        var resolution = Homes.read(session, source);
        resolution.findings().stream()
                .map(Finding::print)
                .map(Session::printable)
                .forEach(session.err()::println);
        var understood = resolution.home(Choice.LIKELY);
        var path = session.path(source).toAbsolutePath();
        var folder = Optional.ofNullable(path.getParent()).orElse(path);
        var figures = OwnHome.run(understood, WeatherOfHome.read(source, folder, understood, new StationLibrary()));
        session.out().print(own(figures).print(format));
    }

    private static Table<OwnHome.Figure> own(List<OwnHome.Figure> figures) {
        return new Table<>(figures)
                .words("room", "Room", OwnHome.Figure::room)
                .words("quantity", "Quantity", OwnHome.Figure::quantity)
                .words("unit", "Unit", OwnHome.Figure::unit)
                .figures("value", "Value", OwnHome.Figure::value, one -> Figures.decimals(one.value(), 3));
    }

    /** The page last: what it shows is then there. */
    private void write(String file, List<ValidationPage.Finding> findings) {
        var path = session.path(file);
        var pictures = Optional.ofNullable(path.toAbsolutePath().getParent())
                .orElse(path)
                .resolve(ValidationPage.PICTURES);
        WholeFile.makeFolder(pictures, ValidationPage.PICTURES);
        for (var plot : findings.stream().flatMap(one -> one.plots().stream()).toList()) {
            WholeFile.write(pictures.resolve(plot.file()), ValidationPage.PICTURES + "/" + plot.file(), plot.svg());
        }
        WholeFile.write(path, file, ValidationPage.print(findings));
    }

    private List<Suite> suites() {
        var all = Suite.all();
        if (suite.isEmpty()) {
            return all;
        }
        var wanted = suite.get();
        var names = all.stream().map(Suite::name).toList();
        var found = all.stream().filter(one -> one.name().equals(wanted)).toList();
        if (found.isEmpty()) {
            var nearest = NearestWord.to(wanted, names).map(near -> " Nearest: " + near + ".");
            throw new Refused("There is no suite \"" + Session.printable(wanted) + "\". Allowed: "
                    + String.join(", ", names) + "." + nearest.orElse(""));
        }
        return found;
    }

    private static Table<Check> table(List<Check> checks) {
        return new Table<>(checks)
                .words("suite", "Suite", Check::suite)
                .words("case", "Case", Check::caseName)
                .words("quantity", "Quantity", Check::quantity)
                .words("unit", "Unit", Check::unit)
                .figures("value", "Value", Check::value, one -> ValidationPage.figure(one.value()))
                .figures("low", "Low", Check::low, one -> ValidationPage.figure(one.low()))
                .figures("high", "High", Check::high, one -> ValidationPage.figure(one.high()))
                .figures("inside", "Result", Check::inside, one -> one.inside() ? "inside" : "MISS");
    }
}
