package io.heatwright.app;

import io.heatwright.app.session.ColourChoice;
import io.heatwright.app.session.CommonOptions;
import io.heatwright.app.session.Session;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** The command line's entry. */
public final class Heatwright {
    private Heatwright() {}

    /**
     * Runs one command and ends the process.
     *
     * @param arguments the words after {@code heatwright}
     */
    public static void main(String[] arguments) {
        // Results are UTF-8 whatever the locale says: the same input gives the same bytes.
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        var status = run(arguments, System.in, out, err, Path.of("").toAbsolutePath(), System.getenv());
        out.flush();
        System.exit(status);
    }

    /**
     * Runs one command. Touches nothing of the process but what is given.
     *
     * @param arguments the words after {@code heatwright}
     * @param in what the person types or pipes in, UTF-8
     * @param out for results and nothing else
     * @param err for everything else
     * @param directory folder that relative paths start from
     * @param environment variables by name
     * @return 0 when it is done, 2 when the input must be mended, 1 when we failed
     */
    public static int run(
            String[] arguments,
            InputStream in,
            PrintStream out,
            PrintStream err,
            Path directory,
            Map<String, String> environment) {
        var session = new Session(in, out, err, directory, environment, colour(arguments));
        var debug = Arrays.asList(arguments).contains(CommonOptions.DEBUG);
        return new CommandTree(session, debug).run(arguments);
    }

    /** Help is set in colour before options are read, so this one option is looked for first. */
    private static ColourChoice colour(String[] arguments) {
        for (var i = 0; i < arguments.length; i++) {
            var separate = arguments[i].equals(CommonOptions.COLOUR) && i + 1 < arguments.length;
            var joined = arguments[i].startsWith(CommonOptions.COLOUR + "=");
            var word =
                    separate ? arguments[i + 1] : joined ? arguments[i].substring(arguments[i].indexOf('=') + 1) : "";
            for (var choice : ColourChoice.values()) {
                if (choice.word().equals(word.toLowerCase(Locale.ROOT))) {
                    return choice;
                }
            }
        }
        return ColourChoice.AUTO;
    }
}
