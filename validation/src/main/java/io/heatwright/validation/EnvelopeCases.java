package io.heatwright.validation;

import java.util.LinkedHashMap;
import java.util.Map;

/** The cases of building fabric, each read and run when it is first asked for. */
final class EnvelopeCases {
    private final CaseFile.Reader reader = new CaseFile.Reader();
    private final Map<String, EnvelopeCase> run = new LinkedHashMap<>();

    /** Finds a case by its published name, such as 600FF. */
    EnvelopeCase get(String name) {
        var known = run.get(name);
        if (known != null) {
            return known;
        }
        var found = EnvelopeCase.run(reader.read("envelope/" + name + ".yaml"));
        run.put(name, found);
        return found;
    }
}
