package io.heatwright.app.catalogue;

import io.heatwright.app.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The word {@code units} alone, which only points to its commands. */
@Command(
        name = "units",
        description =
                "The catalogue: list products, show one with the source of every figure, rate one, explain one, add a data sheet of"
                        + " your own.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  heatwright units list --kind \"window heat pump\"",
            "  heatwright units template > my-unit.yaml",
            "  heatwright units add my-unit.yaml"
        })
public final class UnitsCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private UnitsCommand() {}

    /**
     * Builds the command with its sub-commands.
     *
     * @param session what runs around it
     * @return the command line
     */
    public static CommandLine tree(Session session) {
        return new CommandLine(new UnitsCommand())
                .addSubcommand(new ListCommand(session))
                .addSubcommand(new ShowCommand(session))
                .addSubcommand(new ExplainCommand(session))
                .addSubcommand(new AddCommand(session))
                .addSubcommand(new RemoveCommand(session))
                .addSubcommand(new TemplateCommand(session))
                .addSubcommand(new RateCommand(session));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "name a command: list, show, rate, explain, add, remove or template");
    }
}
