package io.heatwright.app.page;

import io.heatwright.app.output.OutputFormat;
import io.heatwright.app.session.Session;
import io.heatwright.formats.json.JsonWriter;
import java.util.ArrayList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the planner's page, with all that lies beside it, to a folder. */
@Command(
        name = "export",
        description =
                "Write the planner as static files: a page that opens by double-click, and what it looks up beside"
                        + " it for other towns.",
        footer = {"", "Example:", "  heatwright planner export site"})
final class ExportCommand implements Runnable {
    private static final String README = """
            Heatwright's planner: open planner.html by double-click.
            Keep this folder together: for other towns the page looks beside itself.
            Nothing leaves the page: it computes on this machine and asks no server.
            """;

    private final Session session;

    @Parameters(paramLabel = "DIR", description = "Folder to write to. It is made if it is missing.")
    private String target = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OutputFormat.OfTree.class,
            description = "text or json.")
    private OutputFormat format = OutputFormat.TEXT;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var folder = new ExportFolder(session.path(target), target);
        folder.refuseOther();
        var made = PageFiles.make();
        var files = new ArrayList<>(made.others());
        files.add(new PageFile("README.txt", "text/plain;charset=utf-8", "Heatwright's planner", README));
        // The page last: what it looks up is then there.
        files.add(made.page());
        var account = ExportAccount.of(target, made.page(), files);
        var replaced = folder.write(files);
        if (!replaced.isEmpty()) {
            var others = replaced.size() == 1 ? "" : " and " + (replaced.size() - 1) + " more";
            session.err()
                    .println("Replaced " + replaced.get(replaced.size() - 1) + others + " of an earlier export in "
                            + Session.printable(target) + ".");
        }
        session.out().print(format == OutputFormat.JSON ? JsonWriter.write(account.plain()) : account.text());
    }
}
