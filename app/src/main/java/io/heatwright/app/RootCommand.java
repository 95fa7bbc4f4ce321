package io.heatwright.app;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The word {@code heatwright} alone, which only points to its commands. */
@Command(
        name = "heatwright",
        versionProvider = RootCommand.Version.class,
        description = "Finds the heat pump that fits one room, one outlet and one climate.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Example:",
            "  heatwright new                asks eight questions and writes home.yaml",
            "  heatwright plan home.yaml     answers, and writes home.report.html",
            "",
            "Exit status: 0 done, 2 the input must be mended, 1 we failed."
        })
final class RootCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    @SuppressWarnings("UnusedVariable") // picocli sets it and acts on it
    private boolean version;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "name a command: " + String.join(", ", spec.subcommands().keySet()));
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var release = Optional.ofNullable(RootCommand.class.getPackage().getImplementationVersion());
            return new String[] {"heatwright " + release.orElse("(unpackaged)")};
        }
    }
}
