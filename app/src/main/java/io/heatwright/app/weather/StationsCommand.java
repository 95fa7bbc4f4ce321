package io.heatwright.app.weather;

import io.heatwright.app.output.OutputFormat;
import io.heatwright.app.output.Table;
import io.heatwright.app.output.UnitsChoice;
import io.heatwright.app.session.Session;
import io.heatwright.formats.weather.StationLibrary;
import io.heatwright.home.place.WeatherStation;
import io.heatwright.home.quantity.Figures;
import io.heatwright.home.quantity.UnitFamily;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the stations whose typical year comes with the program. */
@Command(
        name = "stations",
        description = "List the stations whose typical year comes with the program.",
        footer = {"", "Example:", "  heatwright weather stations --format csv"})
final class StationsCommand implements Runnable {
    private final Session session;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OutputFormat.OfTable.class,
            description = "text, json or csv.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--units",
            paramLabel = "UNITS",
            converter = UnitsChoice.Reading.class,
            description = "us or metric.")
    private UnitsChoice units = UnitsChoice.US;

    StationsCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        session.out().print(table(new StationLibrary().stations()).print(format));
    }

    private Table<WeatherStation> table(List<WeatherStation> stations) {
        return new Table<>(stations)
                .words("id", "Id", WeatherStation::id)
                .words("name", "Name", WeatherStation::name)
                .figures(
                        "latitude_deg",
                        "Latitude",
                        one -> one.position().latitude(),
                        one -> Figures.decimals(one.position().latitude(), 2))
                .figures(
                        "longitude_deg",
                        "Longitude",
                        one -> one.position().longitude(),
                        one -> Figures.decimals(one.position().longitude(), 2))
                .figures("elevation_m", "Elevation", WeatherStation::elevation, one -> length(one.elevation()))
                .figures(
                        "heating_99_c",
                        "Winter 99 %",
                        one -> one.design().heating99(),
                        one -> temperature(one.design().heating99()))
                .figures(
                        "cooling_1_c",
                        "Summer 1 %",
                        one -> one.design().cooling1(),
                        one -> temperature(one.design().cooling1()))
                .figures(
                        "ten_year_minimum_c",
                        "Ten-year low",
                        one -> one.design().tenYearMinimum(),
                        one -> temperature(one.design().tenYearMinimum()));
    }

    private String length(double metres) {
        return Double.isNaN(metres) ? "" : Figures.print(metres, UnitFamily.LENGTH, units.system(), 2);
    }

    private String temperature(double celsius) {
        return Double.isNaN(celsius) ? "" : Figures.print(celsius, UnitFamily.TEMPERATURE, units.system(), 2);
    }
}
