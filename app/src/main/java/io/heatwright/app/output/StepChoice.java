package io.heatwright.app.output;

import io.heatwright.app.session.Session;
import io.heatwright.app.session.Word;
import io.heatwright.home.tree.NearestWord;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How long a step of the simulation is. */
public enum StepChoice {
    /** A minute. */
    ONE_MINUTE("1m", 60, "1 minute"),
    /** Five minutes. */
    FIVE_MINUTES("5m", 12, "5 minutes"),
    /** A quarter of an hour. */
    FIFTEEN_MINUTES("15m", 4, "15 minutes"),
    /** An hour. */
    ONE_HOUR("1h", 1, "1 hour");

    private static final int DYNAMIC = 12;

    private final String word;
    private final int perHour;
    private final String words;

    StepChoice(String word, int perHour, String words) {
        this.word = word;
        this.perHour = perHour;
        this.words = words;
    }

    /**
     * Returns how many there are in an hour.
     *
     * @return steps, a divisor of 60
     */
    public int perHour() {
        return perHour;
    }

    /**
     * Returns it in words.
     *
     * @return as printed, such as 5 minutes
     */
    public String words() {
        return words;
    }

    /**
     * Says whether controls act as built and starts are simulated, as they are in steps of up to five minutes.
     *
     * @return false in longer steps
     */
    public boolean isControlled() {
        return perHour >= DYNAMIC;
    }

    /**
     * Returns its length.
     *
     * @return min
     */
    public double minutes() {
        return 60.0 / perHour;
    }

    /** Reads the choice; a step begins with a digit, which no {@link Word} can. */
    public static final class Reading implements ITypeConverter<StepChoice> {
        /** Made by the command line. */
        public Reading() {}

        @Override
        public StepChoice convert(String written) {
            var wanted = written.strip().toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(one -> one.word.equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> refusal(written));
        }

        private static TypeConversionException refusal(String written) {
            var allowed = Arrays.stream(values()).map(one -> one.word).toList();
            return new TypeConversionException("\"" + Session.printable(written) + "\" is none of "
                    + allowed.stream().collect(Collectors.joining(", "))
                    + NearestWord.to(written, allowed)
                            .map(near -> ". Nearest: " + near)
                            .orElse(""));
        }
    }
}
