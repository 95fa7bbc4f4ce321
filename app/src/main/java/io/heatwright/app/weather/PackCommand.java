package io.heatwright.app.weather;

import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.formats.weather.WeatherPacker;
import java.nio.file.Files;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Packs a folder of weather files the way the program carries its own. */
@Command(
        name = "pack",
        description = "Pack a folder of EPW files the way the program carries its own stations.",
        footer = {"", "Example:", "  heatwright weather pack my-epw-files packed"})
final class PackCommand implements Runnable {
    private final Session session;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "Folder with .epw or .epw.gz files.")
    private String source = "";

    @Parameters(index = "1", paramLabel = "DIR", description = "New or empty folder to write to.")
    private String target = "";

    PackCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var from = session.path(source);
        var to = session.path(target);
        if (!Files.isDirectory(from)) {
            throw new Refused("There is no folder \"" + Session.printable(source) + "\". Name one with EPW files.");
        }
        var existing = to.toFile().list();
        if (Files.exists(to) && (existing == null || existing.length > 0)) {
            throw new Refused("\"" + Session.printable(target)
                    + "\" is there and not an empty folder. Name a new or empty one; nothing is overwritten.");
        }
        var names = from.toFile().list((folder, name) -> name.endsWith(".epw") || name.endsWith(".epw.gz"));
        if (names == null || names.length == 0) {
            throw new Refused("\"" + Session.printable(source) + "\" has no file ending in .epw or .epw.gz.");
        }
        var packed = WeatherPacker.pack(from, to);
        session.err().println("Packed " + packed.size() + (packed.size() == 1 ? " station." : " stations."));
    }
}
