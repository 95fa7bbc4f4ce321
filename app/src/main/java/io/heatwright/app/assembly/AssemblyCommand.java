package io.heatwright.app.assembly;

import io.heatwright.app.output.OutputFormat;
import io.heatwright.app.output.Table;
import io.heatwright.app.output.UnitsChoice;
import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what walls, roofs, floors, doors and windows are worth. */
@Command(
        name = "assembly",
        description = {
            "List usual walls, roofs, floors, doors and windows with their U-values, or show one of them, that of a"
                    + " file, or all that bound the rooms of a home, layer by layer.",
            "",
            "A file of its own has its layers from outside to inside:",
            "  layers: [{material: brick, thickness: 4 in}, {material: air gap, thickness: 1 in},",
            "           {material: fiberglass batt, thickness: 3.5 in, framing: 25 %%}]"
        },
        footer = {
            "",
            "Examples:",
            "  heatwright assembly",
            "  heatwright assembly \"wood frame\" --built 1960s",
            "  heatwright assembly wall.yaml --units metric",
            "  heatwright assembly home.yaml --room bedroom",
            "  heatwright assembly --materials"
        })
public final class AssemblyCommand implements Runnable {
    private final Session session;

    @Parameters(
            paramLabel = "WHAT",
            arity = "0..1",
            description = "Name of an assembly, file with layers, or home file. Without it: the list.")
    private Optional<String> what = Optional.empty();

    @Option(names = "--built", paramLabel = "YEARS", description = "When it was built, such as 1960s or 1995.")
    private Optional<String> built = Optional.empty();

    @Option(
            names = "--insulation",
            paramLabel = "R",
            description = "How much insulation it holds, such as R-13 or none.")
    private Optional<String> insulation = Optional.empty();

    @Option(names = "--room", paramLabel = "NAME", description = "Which room of a home. Default: all.")
    private Optional<String> room = Optional.empty();

    @Option(names = "--materials", description = "List the materials that a layer may name.")
    private boolean materials;

    @Option(
            names = "--films",
            paramLabel = "RULE",
            converter = FilmsChoice.Reading.class,
            description = "Whose surface films: ashrae or iso. Default: ashrae.")
    private FilmsChoice films = FilmsChoice.ASHRAE;

    @Option(names = "--outdoors", paramLabel = "TEMP", description = "Outdoors in winter. Default: -18 °C (-0.4 °F).")
    private Optional<String> outdoors = Optional.empty();

    @Option(names = "--indoors", paramLabel = "TEMP", description = "Indoors in winter. Default: 21 °C (69.8 °F).")
    private Optional<String> indoors = Optional.empty();

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

    /**
     * Prepares the command.
     *
     * @param session what runs around it
     */
    public AssemblyCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        if (materials) {
            refuseOthers();
            session.out().print(print(Lists.materials(units.system())));
            return;
        }
        if (what.isEmpty()) {
            refuseOthers();
            session.out().print(print(Lists.table(Lists.all(), units.system())));
            return;
        }
        var request = new Request(
                session, what.get(), built, insulation, room, films.rule(), Request.winter(outdoors, indoors));
        if (request.isFile()) {
            show(request.ofFile());
            return;
        }
        var account = request.ofName();
        if (account.isPresent()) {
            show(List.of(account.get()));
            return;
        }
        session.out().print(print(Lists.table(request.times(), units.system())));
        if (format == OutputFormat.TEXT) {
            session.err()
                    .println(
                            "For its layers add a time, as in --built 1960s, or an insulation, as in --insulation R-13.");
        }
    }

    private String print(Table<?> table) {
        return format == OutputFormat.TEXT ? table.text(session.width()) : table.print(format);
    }

    private void show(List<Account> accounts) {
        session.out().print(new AccountPrint(accounts, units.system(), session.width()).print(format));
    }

    private void refuseOthers() {
        if (built.isPresent() || insulation.isPresent() || room.isPresent() || (materials && what.isPresent())) {
            throw new Refused(
                    "assembly: --built, --insulation and --room go with a name or a file, and --materials goes"
                            + " alone. Allowed: heatwright assembly \"wood frame\" --built 1960s.");
        }
    }
}
