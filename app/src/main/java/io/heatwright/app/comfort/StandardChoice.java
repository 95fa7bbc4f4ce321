package io.heatwright.app.comfort;

import io.heatwright.app.session.Session;
import io.heatwright.home.tree.NearestWord;
import io.heatwright.planner.comfort.ComfortStandard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads whose vote is asked for. */
final class StandardChoice implements ITypeConverter<ComfortStandard> {

    @Override
    public ComfortStandard convert(String written) {
        return ComfortStandard.called(written)
                .orElseThrow(() -> new TypeConversionException(
                        "\"" + Session.printable(written) + "\" is none of " + allowed() + nearest(written)));
    }

    /** Names that are allowed, for messages. */
    static String allowed() {
        return "iso, ashrae, 7730-2005, 55-2017, 55-2020, 55-2023";
    }

    /** The nearest name, for the end of a message. */
    static String nearest(String written) {
        return near(written).map(near -> ". Nearest: " + near).orElse("");
    }

    private static Optional<String> near(String written) {
        var names = new ArrayList<String>();
        List.of(ComfortStandard.values()).forEach(standard -> names.addAll(standard.names()));
        return NearestWord.to(written, names);
    }
}
