package io.heatwright.validation;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why figures that lie outside their range do so: the physics, in a sentence or two. */
final class Misses {
    private final Map<String, String> reasons = new LinkedHashMap<>();

    private Misses() {}

    static Misses read() {
        var stream = Misses.class.getResourceAsStream("misses.csv");
        if (stream == null) {
            throw new IllegalStateException("The reasons of misses are absent from this build.");
        }
        var misses = new Misses();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            rows.forEach(row -> misses.reasons.put(
                    key(row.getField("suite"), row.getField("case"), row.getField("quantity")),
                    row.getField("reason")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return misses;
    }

    Optional<String> reason(Check check) {
        return Optional.ofNullable(reasons.get(key(check)));
    }

    /** Suite, case and quantity of every figure that a reason is given for. */
    List<String> explained() {
        return List.copyOf(reasons.keySet());
    }

    static String key(Check check) {
        return key(check.suite(), check.caseName(), check.quantity());
    }

    private static String key(String suite, String caseName, String quantity) {
        return suite + " " + caseName + " " + quantity;
    }
}
