package io.heatwright.app.catalogue;

import io.heatwright.app.session.Session;
import io.heatwright.equipment.Kind;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints a data sheet to fill in. */
@Command(
        name = "template",
        description = "Print a data sheet to fill in, with a comment on every key.",
        footer = {
            "",
            "Examples:",
            "  heatwright units template > my-unit.yaml",
            "  heatwright units template --kind \"window heat pump\" > my-unit.yaml"
        })
final class TemplateCommand implements Runnable {
    private final Session session;

    @Option(names = "--kind", paramLabel = "KIND", description = "What the unit is. Default: mini-split.")
    private Optional<String> kind = Optional.empty();

    TemplateCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        session.out().print(SheetTemplate.of(kind.map(KindWord::called).orElse(Kind.MINI_SPLIT)));
    }
}
