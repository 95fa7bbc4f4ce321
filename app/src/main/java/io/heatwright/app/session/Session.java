package io.heatwright.app.session;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one run of a command has around it. Commands reach the process through this alone, so that a test can be the
 * process.
 *
 * @param in what the person types or pipes in, UTF-8
 * @param out for results and nothing else
 * @param err for everything else
 * @param directory folder that relative paths start from
 * @param environment variables by name
 * @param colour whether results may be set in colour and bold
 */
public record Session(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Path directory,
        Map<String, String> environment,
        ColourChoice colour) {

    /** Variable in which the launcher names the streams that are terminals, from {@code in out err}. */
    public static final String TERMINALS = "HEATWRIGHT_TERMINALS";

    /** Columns of a terminal that does not say how many it has. */
    public static final int USUAL_WIDTH = 80;

    /** Copies the environment. */
    public Session {
        environment = new TreeMap<>(environment);
    }

    /**
     * Returns the same session with another choice of colour.
     *
     * @param choice as asked for
     * @return a copy
     */
    public Session withColour(ColourChoice choice) {
        return new Session(in, out, err, directory, environment, choice);
    }

    /**
     * Tells whether a person sits at the input and can be asked again.
     *
     * @return true for a terminal, false for a pipe or file
     */
    public boolean interactive() {
        return isTerminal("in");
    }

    /**
     * Tells whether progress may be shown on the error stream.
     *
     * @return true for a terminal, false for a pipe or file
     */
    public boolean showsProgress() {
        return isTerminal("err");
    }

    /**
     * Tells whether results are set in colour and bold: on a terminal that can, unless {@code NO_COLOR} is set or the
     * person chose.
     *
     * @return true for colour
     */
    public boolean colourful() {
        return switch (colour) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                isTerminal("out")
                        && variable("NO_COLOR").isEmpty()
                        && !variable("TERM").equals("dumb");
        };
    }

    /**
     * Returns the columns of the terminal.
     *
     * @return as the environment says, else {@value #USUAL_WIDTH}
     */
    public int width() {
        var columns = variable("COLUMNS");
        return columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }

    /**
     * Finds a file that a person named.
     *
     * @param written path as typed
     * @return its place on disk
     * @throws Refused when no file can have that name
     */
    public Path path(String written) {
        try {
            return directory.resolve(written);
        } catch (InvalidPathException impossible) {
            throw new Refused("No file can be called \"" + printable(written) + "\". Give another path.");
        }
    }

    private boolean isTerminal(String stream) {
        return (" " + variable(TERMINALS) + " ").contains(" " + stream + " ");
    }

    private String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /**
     * Makes what a person wrote fit for a terminal, which control characters in it could rewrite.
     *
     * @param text any
     * @return the text with a question mark for each control character
     */
    public static String printable(String text) {
        var out = new StringBuilder();
        text.codePoints().forEach(c -> out.appendCodePoint(Character.isISOControl(c) ? '?' : c));
        return out.toString();
    }
}
