package io.heatwright.app.simulate;

import io.heatwright.app.session.Session;
import io.heatwright.app.session.Word;
import io.heatwright.home.tree.NearestWord;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How long a step of the simulation is. */
enum StepChoice {
    ONE_MINUTE("1m", 60, "1 minute"),
    FIVE_MINUTES("5m", 12, "5 minutes"),
    FIFTEEN_MINUTES("15m", 4, "15 minutes"),
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

    int perHour() {
        return perHour;
    }

    String words() {
        return words;
    }

    /** Whether controls act as built and starts are simulated, as they are in steps of up to five minutes. */
    boolean isControlled() {
        return perHour >= DYNAMIC;
    }

    /** Length, min. */
    double minutes() {
        return 60.0 / perHour;
    }

    /** Reads the choice; a step begins with a digit, which no {@link Word} can. */
    static final class Reading implements ITypeConverter<StepChoice> {
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
