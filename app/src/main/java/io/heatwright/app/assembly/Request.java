package io.heatwright.app.assembly;

import io.heatwright.app.session.Homes;
import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.formats.home.AssemblyFile;
import io.heatwright.home.Choice;
import io.heatwright.home.Finding;
import io.heatwright.home.Home;
import io.heatwright.home.HomeRoom;
import io.heatwright.home.assembly.AssemblyAccount.WinterCase;
import io.heatwright.home.assembly.FilmRule;
import io.heatwright.home.defaults.AssemblyCatalogue;
import io.heatwright.home.defaults.AssemblyTable;
import io.heatwright.home.defaults.EraBand;
import io.heatwright.home.defaults.NamedAssembly;
import io.heatwright.home.defaults.WindowTable;
import io.heatwright.home.keys.YearGrammar;
import io.heatwright.home.quantity.QuantityGrammar;
import io.heatwright.home.quantity.QuantityReading.Misread;
import io.heatwright.home.quantity.QuantityReading.Value;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.tree.NearestWord;
import io.heatwright.home.tree.Spelling;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody asked to see, and finding it. */
record Request(
        Session session,
        String what,
        Optional<String> built,
        Optional<String> insulation,
        Optional<String> room,
        FilmRule rule,
        WinterCase winter) {

    /** Last year that the tables of usual assemblies speak of. */
    private static final int LATEST_YEAR = 2030;

    private static final String WINDOW = "window";
    private static final String USUAL_FRAME = "wood or vinyl";

    boolean isFile() {
        var lower = what.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml")
                || lower.endsWith(".yml")
                || lower.endsWith(".json")
                || Files.exists(session.path(what));
    }

    List<Account> ofFile() {
        if (built.isPresent() || insulation.isPresent()) {
            throw new Refused("assembly: --built and --insulation go with a name; a file says its own.");
        }
        var assembly = AssemblyFile.read(what, session.path(what));
        if (assembly.isEmpty()) {
            return ofHome();
        }
        if (room.isPresent()) {
            throw new Refused(
                    "assembly: --room goes with a home file, and " + Session.printable(what) + " is one wall.");
        }
        refuse(assembly.get().findings());
        return List.of(
                Account.of(assembly.get().assembly().orElseThrow(), "the file; materials by name", rule, winter));
    }

    private List<Account> ofHome() {
        var resolution = Homes.read(session, what);
        refuse(resolution.findings());
        var home = resolution.home(Choice.LIKELY);
        var keys = home.rooms().stream().map(HomeRoom::key).toList();
        if (room.isPresent() && !keys.contains(room.get())) {
            var nearest = NearestWord.to(room.get(), keys).map(near -> " Nearest: " + near + ".");
            throw new Refused(Session.printable("--room: \"" + room.get() + "\" is not a room of " + what
                    + ". Allowed: " + String.join(", ", keys) + "." + nearest.orElse("")));
        }
        var accounts = new ArrayList<Account>();
        for (var i = 0; i < keys.size(); i++) {
            if (room.map(keys.get(i)::equals).orElse(true)) {
                accounts.addAll(ofRoom(home, i));
            }
        }
        return accounts;
    }

    /** What bounds a room: its own surfaces, those that it shares, its windows. */
    private List<Account> ofRoom(Home home, int place) {
        var here = home.rooms().get(place);
        var key = here.key();
        var enclosure = here.enclosure();
        var accounts = new ArrayList<Account>();
        enclosure.surfaces().forEach(s -> accounts.add(Account.of(key, s, rule, winter)));
        for (var wall : home.building().wallsOf(place)) {
            accounts.add(Account.of(here, wall, home.rooms().get(wall.neighbour()), rule, winter));
        }
        enclosure.windows().forEach(w -> accounts.add(Account.of(key, w)));
        return accounts;
    }

    /** Finds the one assembly that is meant; nothing if the name alone means several. */
    Optional<Account> ofName() {
        if (room.isPresent()) {
            throw new Refused(
                    "assembly: --room goes with a home file, and \"" + Session.printable(what) + "\" is none.");
        }
        var band = built.map(Request::band);
        var window = window(band);
        if (window.isPresent()) {
            refuseInsulation();
            refuseYears();
            return window.map(row -> Account.of(row, usual("", Lists.built(row))));
        }
        if (Spelling.same(what, WINDOW)) {
            return Optional.empty();
        }
        var named = AssemblyCatalogue.called(what);
        if (named.isEmpty()) {
            throw unknown();
        }
        if (insulation.isPresent()) {
            var nominal = nominal(insulation.get());
            return AssemblyCatalogue.insulated(what, nominal).map(this::account);
        }
        if (named.size() == 1) {
            return Optional.of(account(named.get(0)));
        }
        return band.flatMap(b ->
                        named.stream().filter(a -> a.isUsualIn(b.lastYear())).findFirst())
                .map(this::account);
    }

    private Account account(NamedAssembly named) {
        var label = Double.isNaN(named.insulation()) ? "" : "insulation " + Lists.label(named.insulation());
        return Account.of(named, usual(label, named.built()), rule, winter);
    }

    private static String usual(String insulation, String years) {
        var timeless = years.equals(Lists.SELDOM) || years.equals(NamedAssembly.Years.ALWAYS.words());
        var when = timeless ? "" : "usual " + years;
        return insulation.isEmpty() || when.isEmpty() ? insulation + when : insulation + ", " + when;
    }

    /** Lists all that the name may mean. */
    List<Lists.Row> times() {
        return Spelling.same(what, WINDOW)
                ? Lists.windows()
                : AssemblyCatalogue.called(what).stream().map(Lists.Row::of).toList();
    }

    private Optional<WindowTable.Row> window(Optional<EraBand> band) {
        if (Spelling.same(what, WINDOW)) {
            return band.map(b -> WindowTable.find(WindowTable.usual(b).likely(), USUAL_FRAME));
        }
        return WindowTable.rows().stream()
                .filter(row -> Spelling.same(what.replace(",", ""), row.glazing() + row.frame()))
                .findFirst()
                .or(() -> WindowTable.rows().stream()
                        .filter(row -> Spelling.same(what, row.glazing()))
                        .map(row -> WindowTable.find(row.glazing(), USUAL_FRAME))
                        .findFirst());
    }

    private void refuseInsulation() {
        if (insulation.isPresent()) {
            throw new Refused("--insulation: " + Session.printable(what)
                    + " holds none. Allowed: with a wall, roof, ceiling or floor.");
        }
    }

    private Refused unknown() {
        var windows = new ArrayList<String>();
        windows.add(WINDOW);
        WindowTable.rows().forEach(row -> windows.add(row.glazing()));
        var nearest = AssemblyCatalogue.nearest(what, windows).map(near -> " Nearest: " + near + ".");
        return new Refused("There is no assembly \"" + Session.printable(what) + "\"." + nearest.orElse("")
                + " All: heatwright assembly");
    }

    private void refuseYears() {
        if (built.isPresent() && !Spelling.same(what, WINDOW)) {
            throw new Refused("--built: \"" + Session.printable(what)
                    + "\" says which window it is. Allowed: heatwright assembly window --built 1960s.");
        }
    }

    private static EraBand band(String written) {
        return YearGrammar.read(written)
                .filter(era -> era.firstYear() <= LATEST_YEAR)
                .map(era -> EraBand.of(era).likely())
                .orElseThrow(() -> new Refused("--built: \"" + Session.printable(written)
                        + "\" is not a time of building. Allowed: a year from 1600 to " + LATEST_YEAR
                        + " or a span such as 1960s, 1960-1975, before 1940 or after 2010."));
    }

    /** Reads the insulation, of which the assembly's table must know something. */
    private double nominal(String written) {
        var reach = AssemblyCatalogue.reach(what);
        if (reach.isEmpty()) {
            refuseInsulation();
        }
        var asked = Spelling.same(written, "none")
                ? 0
                : quantity("--insulation", written, UnitFamily.THERMAL_RESISTANCE) / AssemblyTable.SI;
        var nominal = Math.rint(asked * 1e6) / 1e6;
        var least = reach.orElseThrow().least();
        var most = reach.orElseThrow().most();
        if (!(nominal >= least && nominal <= most)) {
            throw new Refused("--insulation: \"" + Session.printable(written) + "\" is "
                    + (nominal > most ? "more" : "less") + " than is known of " + Session.printable(what)
                    + ". Allowed: " + Lists.label(least) + " to " + Lists.label(most) + ".");
        }
        return nominal;
    }

    static WinterCase winter(Optional<String> outdoors, Optional<String> indoors) {
        var label = WinterCase.LABEL;
        var outside = outdoors.map(t -> quantity("--outdoors", t, UnitFamily.TEMPERATURE))
                .orElse(label.outdoors());
        var inside = indoors.map(t -> quantity("--indoors", t, UnitFamily.TEMPERATURE))
                .orElse(label.indoors());
        if (!(inside > outside)) {
            throw new Refused(
                    "--outdoors: it must be colder outside than inside. Allowed: --outdoors \"0 °F\" --indoors"
                            + " \"70 °F\".");
        }
        return new WinterCase(outside, inside);
    }

    private static double quantity(String option, String written, UnitFamily family) {
        var reading = QuantityGrammar.read(written, family);
        if (reading instanceof Value value) {
            return value.value();
        }
        var problem = reading instanceof Misread m ? m.problem() : "must be known";
        var nearest =
                reading instanceof Misread m ? m.nearest().map(n -> " Nearest: " + n + ".") : Optional.<String>empty();
        throw new Refused(option + ": \"" + Session.printable(written) + "\" " + problem + ". Allowed: "
                + family.words() + " such as " + family.example() + "." + nearest.orElse(""));
    }

    /** Warnings are printed; errors end the command. */
    private void refuse(List<Finding> findings) {
        Homes.refuseErrors(findings);
        findings.stream().map(Finding::print).map(Session::printable).forEach(session.err()::println);
    }
}
