package io.heatwright.app.simulate;

import io.heatwright.app.output.OutputFormat;
import io.heatwright.app.output.Table;
import io.heatwright.formats.json.JsonWriter;
import io.heatwright.home.quantity.Figures;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.quantity.UnitSystem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What a simulation says: one system in some lines, several side by side.
 *
 * @param source home file as typed
 * @param room what was run
 * @param accounts a system each, in order
 * @param units of the text
 * @param width columns of the terminal
 */
record SimulationPrint(String source, SimulatedRoom room, List<RunAccount> accounts, UnitSystem units, int width) {

    private static final String UNKNOWN = "–";
    private static final int DIGITS = 3;

    SimulationPrint {
        accounts = List.copyOf(accounts);
    }

    String print(OutputFormat format) {
        return switch (format) {
            case TEXT -> head() + (accounts.size() == 1 ? detail(accounts.get(0)) : table().text(width));
            case JSON -> JsonWriter.write(plain());
            case CSV -> table().print(OutputFormat.CSV);
        };
    }

    private Map<String, Object> plain() {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("home", source);
        plain.put("room", room.room().key());
        plain.put("version", room.version());
        plain.put("place", room.siting().place());
        plain.put("station", station());
        plain.put("step_s", room.year().stepSeconds());
        plain.put("heating_load_w", room.loads().heating());
        plain.put("cooling_load_w", room.loads().coolingTotal());
        plain.put("systems", table().plain());
        return plain;
    }

    String station() {
        return room.siting().station().map(choice -> choice.station().name()).orElse("the home's weather file");
    }

    private String head() {
        return Table.fold(
                        "Room " + room.room().key() + ", " + room.version() + " version, "
                                + room.siting().place()
                                + ". Typical year of " + station() + " in steps of "
                                + room.step().words() + ".",
                        width)
                + Table.fold(
                        "Design loads: heat " + power(room.loads().heating()) + ", cooling "
                                + power(room.loads().coolingTotal()) + ".",
                        width)
                + "\n";
    }

    private Table<RunAccount> table() {
        var table = new Table<>(accounts)
                .words("id", "", account -> account.entrant().id())
                .words("", "System", account -> account.entrant().nameOfKind())
                .words("name", "", account -> account.entrant().name())
                .words("system", "", account -> account.entrant().system())
                .words("basis", "", account -> account.entrant().basis());
        figure(table, "heat_kwh", "Heat kWh", RunAccount::heat);
        figure(table, "cooling_kwh", "Cooling kWh", RunAccount::cooling);
        figure(table, "electricity_kwh", "Electricity kWh", RunAccount::electricity);
        figure(table, "fuel_kwh", "Fuel kWh", RunAccount::fuel);
        figure(table, "seasonal_cop", "COP", RunAccount::efficiency);
        hours(table, "cold_hours", "Cold h", RunAccount::coldHours);
        hours(table, "hot_hours", "Hot h", RunAccount::hotHours);
        hours(table, "damp_hours", "Damp h", RunAccount::dampHours);
        table.figures(
                "lowest_room_temperature_c",
                "Lowest " + UnitFamily.TEMPERATURE.preferred(units).name(),
                RunAccount::lowestTemperature,
                account -> degrees(account.lowestTemperature()));
        hours(table, "starts", "Starts /yr", RunAccount::starts);
        figure(table, "starts_per_hour", "Starts /h", RunAccount::startsPerHour);
        hours(table, "most_starts_an_hour", "", RunAccount::mostStartsAnHour);
        figure(table, "shortest_run_min", "Shortest min", RunAccount::shortestRun);
        figure(table, "start_up_loss_kwh", "", RunAccount::startUpLoss);
        hours(table, "defrosts", "Defrosts /yr", account -> account.year().defrosts());
        hours(table, "highest_power_w", "Highest W", RunAccount::highestPower);
        return table;
    }

    private static void figure(
            Table<RunAccount> table, String key, String heading, ToDoubleFunction<RunAccount> figure) {
        table.figures(key, heading, figure::applyAsDouble, account -> number(figure.applyAsDouble(account)));
    }

    private static void hours(
            Table<RunAccount> table, String key, String heading, ToDoubleFunction<RunAccount> figure) {
        table.figures(key, heading, figure::applyAsDouble, account -> whole(figure.applyAsDouble(account)));
    }

    private String detail(RunAccount account) {
        var out = new StringBuilder(Table.fold(
                account.entrant().fullName() + " (" + account.entrant().system() + ")", width));
        for (var section : sections(account)) {
            out.append('\n').append(section.title()).append('\n');
            out.append(new Table<>(section.lines())
                    .words("", " ", line -> "  " + line.what())
                    .figures("", " ", Line::figure, Line::figure)
                    .words("", " ", Line::unit)
                    .text(width)
                    .lines()
                    .skip(1)
                    .map(line -> line + "\n")
                    .reduce("", String::concat));
        }
        return out.toString();
    }

    /**
     * Figures that belong together.
     *
     * @param title above them
     * @param lines one a figure
     */
    record Section(String title, List<Line> lines) {}

    /**
     * A figure.
     *
     * @param what it is
     * @param figure as printed
     * @param unit after it
     */
    record Line(String what, String figure, String unit) {}

    private List<Section> sections(RunAccount account) {
        var sections = new ArrayList<Section>();
        sections.add(energy(account));
        sections.add(room(account));
        sections.add(machine(account));
        return sections;
    }

    private static Section energy(RunAccount account) {
        var lines = new ArrayList<Line>();
        lines.add(new Line("heat delivered", number(account.heat()), "kWh"));
        lines.add(new Line("cooling delivered, sensible", number(account.cooling()), "kWh"));
        lines.add(new Line("water taken from the air", number(account.year().moistureRemoved()), "kg"));
        lines.add(new Line("electricity", number(account.electricity()), "kWh"));
        if (account.fuel() > 0) {
            lines.add(new Line("fuel, higher heating value", number(account.fuel()), "kWh"));
        }
        lines.add(new Line("seasonal COP of heating", number(account.efficiency()), ""));
        return new Section("ENERGY OF THE YEAR", lines);
    }

    private Section room(RunAccount account) {
        return new Section(
                "THE ROOM",
                List.of(
                        new Line("too cold", whole(account.coldHours()), "h"),
                        new Line("too hot", whole(account.hotHours()), "h"),
                        new Line("too damp while cooled", whole(account.dampHours()), "h"),
                        new Line(
                                "lowest temperature",
                                degrees(account.lowestTemperature()),
                                UnitFamily.TEMPERATURE.preferred(units).name())));
    }

    private static Section machine(RunAccount account) {
        return new Section(
                "THE MACHINE",
                List.of(
                        new Line("starts", whole(account.starts()), "a year"),
                        new Line("starts while it cycles", number(account.startsPerHour()), "an hour"),
                        new Line("most starts in an hour", whole(account.mostStartsAnHour()), ""),
                        new Line("shortest run", number(account.shortestRun()), "min"),
                        new Line("lost to starts", number(account.startUpLoss()), "kWh"),
                        new Line("defrosts", whole(account.year().defrosts()), "a year"),
                        new Line("highest power", whole(account.highestPower()), "W")));
    }

    private String power(double watts) {
        return Figures.print(watts, UnitFamily.POWER, units, 2);
    }

    private String degrees(double celsius) {
        return Double.isFinite(celsius)
                ? Figures.decimals(UnitFamily.TEMPERATURE.preferred(units).written(celsius), 1)
                : UNKNOWN;
    }

    private static String number(double value) {
        return Double.isFinite(value) ? Figures.significant(value, DIGITS) : UNKNOWN;
    }

    private static String whole(double value) {
        return Double.isFinite(value) ? Figures.decimals(value, 0) : UNKNOWN;
    }
}
