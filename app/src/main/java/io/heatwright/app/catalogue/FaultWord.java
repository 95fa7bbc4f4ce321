package io.heatwright.app.catalogue;

import io.heatwright.app.session.Session;
import io.heatwright.equipment.fault.Fault;
import io.heatwright.equipment.fault.FaultKind;
import io.heatwright.home.quantity.Figures;
import io.heatwright.home.tree.NearestWord;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a fault with its severity, such as {@code undercharge 20 %}, {@code sensor offset 2 K} or {@code stuck reversing valve}. */
final class FaultWord implements ITypeConverter<Fault> {
    private static final Pattern WRITTEN =
            Pattern.compile("\\s*([A-Za-z][A-Za-z -]*?)\\s*(?:([-+]?[0-9]+(?:\\.[0-9]+)?)\\s*(%|K|C|°C)?)?\\s*");
    private static final double PERCENT = 100;
    private static final double TENTH = 0.05;

    @Override
    public Fault convert(String written) {
        var match = WRITTEN.matcher(written);
        if (!match.matches()) {
            throw new TypeConversionException("\"" + Session.printable(written)
                    + "\" is no fault. Allowed: a word and a severity, such as \"undercharge 20 %\"");
        }
        var kind = kind(match.group(1));
        if (match.group(2) == null) {
            if (kind == FaultKind.STUCK_REVERSING_VALVE) {
                return kind.of(1);
            }
            throw new TypeConversionException(
                    "\"" + Session.printable(written) + "\" has no severity. Allowed: " + range(kind));
        }
        var unit = match.group(3);
        boolean percent = "%".equals(unit);
        if (unit != null && percent != kind.isShare()) {
            throw new TypeConversionException(
                    "\"" + Session.printable(written) + "\" has another unit. Allowed: " + range(kind));
        }
        double number = Double.parseDouble(match.group(2));
        try {
            return kind.of(kind.isShare() ? number / PERCENT : number);
        } catch (IllegalArgumentException outside) {
            throw new TypeConversionException(
                    "\"" + Session.printable(written) + "\" is outside what is known. Allowed: " + range(kind));
        }
    }

    private static FaultKind kind(String word) {
        var wanted = word.toLowerCase(Locale.ROOT).replace('-', ' ');
        return Arrays.stream(FaultKind.values())
                .filter(one -> one.words().equals(wanted))
                .findFirst()
                .orElseThrow(() -> {
                    var words = Arrays.stream(FaultKind.values())
                            .map(FaultKind::words)
                            .toList();
                    return new TypeConversionException("\"" + Session.printable(word) + "\" is no fault. Allowed: "
                            + words.stream().collect(Collectors.joining(", "))
                            + NearestWord.to(wanted, words)
                                    .map(near -> ". Nearest: " + near)
                                    .orElse(""));
                });
    }

    private static String range(FaultKind kind) {
        if (kind == FaultKind.STUCK_REVERSING_VALVE) {
            return kind.words() + ", alone or with 0 % or 100 %";
        }
        return kind.words()
                + (kind.isShare() ? " 0 % to " : " " + severity(kind, -kind.worst()) + " to ")
                + severity(kind, kind.worst());
    }

    /** A severity as it is written. */
    static String severity(FaultKind kind, double severity) {
        return kind.isShare() ? plain(severity * PERCENT) + " %" : plain(severity) + " K";
    }

    private static String plain(double figure) {
        return Figures.decimals(figure, Math.abs(figure - Math.rint(figure)) < TENTH ? 0 : 1);
    }
}
