package io.heatwright.app.fluid;

import io.heatwright.app.output.OutputFormat;
import io.heatwright.app.output.Table;
import io.heatwright.formats.fluids.FluidLibrary;
import io.heatwright.refrigerant.FluidDefinition;
import io.heatwright.refrigerant.OutsideRange;
import io.heatwright.refrigerant.SaturationTable;
import java.util.ArrayList;
import java.util.List;

/** The refrigerants with their ranges and sources. */
final class FluidList {

    private FluidList() {}

    private record Listed(
            String name,
            String kind,
            double lowest,
            double highest,
            double highestPressure,
            String title,
            List<String> aliases,
            String source,
            String citation,
            String note) {
        static Listed of(FluidDefinition definition) {
            return new Listed(
                    definition.name(),
                    definition.pseudoPure() ? "equation, pseudo-pure" : "equation",
                    definition.lowestTemperature(),
                    definition.highestTemperature(),
                    definition.highestPressure(),
                    definition.title(),
                    definition.aliases(),
                    definition.source(),
                    definition.citation(),
                    "");
        }

        static Listed of(SaturationTable table) {
            return new Listed(
                    table.name(),
                    "saturation table",
                    table.lowestTemperature(),
                    table.highestTemperature(),
                    Double.NaN,
                    table.title(),
                    table.aliases(),
                    table.source(),
                    table.citation(),
                    table.note());
        }
    }

    static String print(OutputFormat format) {
        var rows = new ArrayList<Listed>();
        FluidLibrary.definitions().forEach(definition -> rows.add(Listed.of(definition)));
        FluidLibrary.tables().forEach(table -> rows.add(Listed.of(table)));
        return new Table<>(rows)
                .words("name", "Name", Listed::name)
                .words("kind", "Known by", Listed::kind)
                .figures("lowest_temperature_k", "From K", Listed::lowest, row -> OutsideRange.printed(row.lowest))
                .figures("highest_temperature_k", "To K", Listed::highest, row -> OutsideRange.printed(row.highest))
                .figures(
                        "highest_pressure_pa",
                        "To MPa",
                        Listed::highestPressure,
                        row -> Double.isNaN(row.highestPressure)
                                ? "–"
                                : OutsideRange.printed(row.highestPressure / 1e6))
                .words("title", "Is", Listed::title)
                .words("also_called", "", row -> String.join("; ", row.aliases))
                .words("source", "", Listed::source)
                .words("citation", "Source", Listed::citation)
                .words("note", "", Listed::note)
                .print(format);
    }
}
