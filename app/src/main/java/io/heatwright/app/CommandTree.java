package io.heatwright.app;

import io.heatwright.app.assembly.AssemblyCommand;
import io.heatwright.app.catalogue.UnitsCommand;
import io.heatwright.app.circuit.CircuitCommand;
import io.heatwright.app.comfort.ComfortCommand;
import io.heatwright.app.fluid.FluidCommand;
import io.heatwright.app.interview.NewCommand;
import io.heatwright.app.page.PlannerCommand;
import io.heatwright.app.page.ServeCommand;
import io.heatwright.app.plan.PlanCommand;
import io.heatwright.app.session.CommonOptions;
import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.app.simulate.SimulateCommand;
import io.heatwright.app.validation.ValidateCommand;
import io.heatwright.app.weather.WeatherCommand;
import io.heatwright.formats.InputProblem;
import io.heatwright.home.tree.NearestWord;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands, and how each of them may end. */
final class CommandTree {
    private static final int FAILED = 1;
    private static final int REFUSED = 2;
    private static final int HELP_WIDTH = 90;

    private final Session session;
    private final boolean debug;

    CommandTree(Session session, boolean debug) {
        this.session = session;
        this.debug = debug;
    }

    int run(String... arguments) {
        try {
            return commands().execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            return failed(exhausted);
        } finally {
            session.out().flush();
            session.err().flush();
        }
    }

    private CommandLine commands() {
        var root = new CommandLine(new RootCommand())
                .addSubcommand(new PlanCommand(session))
                .addSubcommand(new SimulateCommand(session))
                .addSubcommand(new NewCommand(session))
                .addSubcommand(UnitsCommand.tree(session))
                .addSubcommand(new AssemblyCommand(session))
                .addSubcommand(new CircuitCommand(session))
                .addSubcommand(WeatherCommand.tree(session))
                .addSubcommand(new FluidCommand(session))
                .addSubcommand(new ComfortCommand(session))
                .addSubcommand(PlannerCommand.tree(session))
                .addSubcommand(new ServeCommand(session))
                .addSubcommand(new ValidateCommand(session));
        takeCommonOptions(root);
        return root.setUsageHelpWidth(HELP_WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(session.colourful() ? Ansi.ON : Ansi.OFF))
                .setOut(new PrintWriter(session.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(session.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((problem, given) -> misused(problem))
                .setExecutionExceptionHandler((problem, command, parsed) -> ended(problem));
    }

    private static void takeCommonOptions(CommandLine command) {
        command.addMixin(CommonOptions.class.getSimpleName(), new CommonOptions());
        command.getSubcommands().values().forEach(CommandTree::takeCommonOptions);
    }

    private int misused(ParameterException problem) {
        var command = problem.getCommandLine();
        var path = command.getCommandSpec().qualifiedName();
        return refused(List.of(path + ": " + Misuse.describe(problem) + " See: " + path + " --help"));
    }

    private int ended(Exception problem) {
        if (problem instanceof Refused refused) {
            return refused(refused.messages());
        }
        if (problem instanceof InputProblem input) {
            return refused(List.of(Session.printable(String.valueOf(input.getMessage()))));
        }
        return failed(problem);
    }

    private int refused(List<String> messages) {
        session.out().flush();
        messages.forEach(session.err()::println);
        return REFUSED;
    }

    private int failed(Throwable failure) {
        session.out().flush();
        session.err().println("heatwright failed: " + failure);
        if (debug) {
            failure.printStackTrace(session.err());
        } else {
            session.err()
                    .println("This is our mistake, not yours. Run the same command with --debug, and report what it"
                            + " prints together with the home file, if you may share it.");
        }
        return FAILED;
    }

    /** What is wrong with the words of a command. */
    private static final class Misuse {
        static String describe(ParameterException problem) {
            if (problem instanceof UnmatchedArgumentException unmatched
                    && !unmatched.getUnmatched().isEmpty()) {
                return unknown(unmatched, unmatched.getUnmatched().get(0));
            }
            var message = String.valueOf(problem.getMessage());
            return message.endsWith(".") ? message : message + ".";
        }

        private static String unknown(UnmatchedArgumentException problem, String written) {
            var command = problem.getCommandLine();
            var option = written.startsWith("-");
            var known = new ArrayList<String>();
            if (option) {
                command.getCommandSpec().options().forEach(one -> known.addAll(List.of(one.names())));
            } else {
                known.addAll(command.getSubcommands().keySet());
            }
            var what = option ? "option" : known.isEmpty() ? "word" : "command";
            var allowed = known.isEmpty() || option ? "" : " Allowed: " + String.join(", ", known) + ".";
            var nearest = NearestWord.to(written, known).map(near -> " Nearest: " + near + ".");
            return "unknown " + what + " \"" + Session.printable(written) + "\"." + allowed + nearest.orElse("");
        }
    }
}
