package io.heatwright.app.session;

import picocli.CommandLine.Option;

/**
 * Options that every command takes. Their fields are only there to be read from the command line: colour and debug are
 * wanted before any command is made.
 */
@SuppressWarnings("UnusedVariable")
public final class CommonOptions {

    /** Name of the option that chooses colour. */
    public static final String COLOUR = "--color";

    /** Name of the option that shows where a failure came from. */
    public static final String DEBUG = "--debug";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = COLOUR,
            paramLabel = "WHEN",
            converter = ColourWords.class,
            description = "Set results in colour and bold: auto, always, never. NO_COLOR is obeyed.")
    private ColourChoice colour = ColourChoice.AUTO;

    @Option(names = DEBUG, description = "Show where in the program a failure of ours came from.")
    private boolean debug;

    static final class ColourWords extends Word.Reader<ColourChoice> {
        ColourWords() {
            super(ColourChoice::values);
        }
    }
}
