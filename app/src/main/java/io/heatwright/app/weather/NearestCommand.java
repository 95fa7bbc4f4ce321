package io.heatwright.app.weather;

import io.heatwright.app.output.OutputFormat;
import io.heatwright.app.output.UnitsChoice;
import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.formats.json.JsonWriter;
import io.heatwright.formats.tables.BundledTables;
import io.heatwright.formats.weather.StationLibrary;
import io.heatwright.home.place.Location;
import io.heatwright.home.place.Resolution;
import io.heatwright.home.place.StationChoice;
import io.heatwright.home.place.StationLimits;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds the station that speaks for a place, and says how well it does. */
@Command(
        name = "nearest",
        description = "Find the station that speaks for a place, and say how well it does.",
        footer = {
            "",
            "Examples:",
            "  heatwright weather nearest \"New York, NY\"",
            "  heatwright weather nearest 46.78,-92.1"
        })
final class NearestCommand implements Runnable {
    private final Session session;

    @Parameters(
            paramLabel = "PLACE",
            arity = "1..*",
            description = "Town and state, county and state, or latitude and longitude.")
    private List<String> place = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OutputFormat.OfTree.class,
            description = "text or json.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--units",
            paramLabel = "UNITS",
            converter = UnitsChoice.Reading.class,
            description = "us or metric.")
    private UnitsChoice units = UnitsChoice.US;

    NearestCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var location = location(String.join(" ", place));
        var choice = StationChoice.choose(
                        location, StationChoice.Stated.NOTHING, new StationLibrary().stations(), StationLimits.STANDARD)
                .orElseThrow();
        var account = new StationAccount(location, choice, units.system());
        session.out().print(format == OutputFormat.JSON ? JsonWriter.write(account.plain()) : account.text());
    }

    private static Location location(String text) {
        var resolution = BundledTables.gazetteer().resolve(text);
        if (resolution instanceof Resolution.Found found) {
            return found.location();
        }
        throw new Refused(Session.printable(
                resolution instanceof Resolution.Ambiguous several
                        ? several.message()
                        : ((Resolution.Unknown) resolution).message()));
    }
}
