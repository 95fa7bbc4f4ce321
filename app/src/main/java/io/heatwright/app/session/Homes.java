package io.heatwright.app.session;

import io.heatwright.formats.home.HomeFile;
import io.heatwright.formats.tables.BundledTables;
import io.heatwright.home.Finding;
import io.heatwright.home.Resolution;
import io.heatwright.home.Severity;
import java.util.List;

/** Home files as commands read them. */
public final class Homes {

    private Homes() {}

    /**
     * Reads a home file.
     *
     * @param session what runs around the command
     * @param source its path as the person typed it
     * @return the home, without errors
     * @throws Refused with every error, one line each
     */
    public static Resolution read(Session session, String source) {
        var resolution = HomeFile.read(source, session.path(source), BundledTables.gazetteer());
        refuseErrors(resolution.findings());
        return resolution;
    }

    /**
     * Refuses input that has errors.
     *
     * @param findings of the input
     * @throws Refused with every error, one line each
     */
    public static void refuseErrors(List<Finding> findings) {
        var errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::print)
                .map(Session::printable)
                .toList();
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
    }
}
