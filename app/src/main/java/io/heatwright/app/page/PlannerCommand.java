package io.heatwright.app.page;

import io.heatwright.app.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The word {@code planner} alone, which only shows its help. */
@Command(
        name = "planner",
        description = "The planner as a page that computes in the browser and asks no server.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example:", "  heatwright planner export site"})
public final class PlannerCommand implements Runnable {
    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private PlannerCommand(Session session) {
        this.session = session;
    }

    /**
     * Builds the command with its sub-commands.
     *
     * @param session what runs around it
     * @return the command line
     */
    public static CommandLine tree(Session session) {
        return new CommandLine(new PlannerCommand(session)).addSubcommand(new ExportCommand(session));
    }

    @Override
    public void run() {
        session.out()
                .print(spec.commandLine().getUsageMessage(spec.commandLine().getColorScheme()));
    }
}
