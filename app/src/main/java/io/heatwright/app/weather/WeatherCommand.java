package io.heatwright.app.weather;

import io.heatwright.app.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The word {@code weather} alone, which only points to its commands. */
@Command(
        name = "weather",
        description = "Weather stations: list them, find the nearest, pack your own.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example:", "  heatwright weather nearest \"Duluth, MN\""})
public final class WeatherCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private WeatherCommand() {}

    /**
     * Builds the command with its sub-commands.
     *
     * @param session what runs around it
     * @return the command line
     */
    public static CommandLine tree(Session session) {
        return new CommandLine(new WeatherCommand())
                .addSubcommand(new StationsCommand(session))
                .addSubcommand(new NearestCommand(session))
                .addSubcommand(new PackCommand(session));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a command: stations, nearest or pack");
    }
}
