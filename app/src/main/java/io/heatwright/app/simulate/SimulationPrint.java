package io.heatwright.app.simulate;

import io.heatwright.app.circuit.CircuitAccount;
import io.heatwright.app.circuit.CircuitTree;
import io.heatwright.app.output.OutputFormat;
import io.heatwright.app.output.Table;
import io.heatwright.circuit.year.Trips;
import io.heatwright.formats.json.JsonWriter;
import io.heatwright.home.quantity.Figures;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.quantity.UnitSystem;
import io.heatwright.planner.noise.NoiseYear;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
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
            case TEXT -> text();
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
        plain.put("habits", habits());
        plain.put("heating_load_w", room.loads().heating());
        plain.put("cooling_load_w", room.loads().coolingTotal());
        plain.put("systems", systems());
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
                + (habits().isEmpty() ? "" : Table.fold("Set: " + String.join("; ", habits()) + ".", width))
                + "\n";
    }

    /** What people set beside temperatures. */
    List<String> habits() {
        return room.habits().words(room.room().thermostat(), units);
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
        figure(table, "at_rest_kwh", "", RunAccount::atRest);
        figure(table, "supplement_heat_kwh", "", RunAccount::supplement);
        figure(table, "fuel_kwh", "Fuel kWh", RunAccount::fuel);
        figure(table, "seasonal_cop", "COP", RunAccount::efficiency);
        hours(table, "cold_hours", "Cold h", RunAccount::coldHours);
        hours(table, "hot_hours", "Hot h", RunAccount::hotHours);
        hours(table, "damp_hours", "Damp h", RunAccount::dampHours);
        table.figures(
                "comfortable_awake_percent",
                "Comfort %",
                account -> 100 * account.comfortableShare(),
                account -> whole(100 * account.comfortableShare()));
        table.figures("noisy_night_low_hours", "", account -> nights(account, NoiseYear::overLow), account -> "");
        table.figures("noisy_night_high_hours", "", account -> nights(account, NoiseYear::overHigh), account -> "");
        table.figures(
                "lowest_room_temperature_c",
                "Lowest " + UnitFamily.TEMPERATURE.preferred(units).name(),
                RunAccount::lowestTemperature,
                account -> degrees(account.lowestTemperature(), units));
        hours(table, "starts", "Starts /yr", RunAccount::starts);
        figure(table, "starts_per_hour", "Starts /h", RunAccount::startsPerHour);
        hours(table, "most_starts_an_hour", "", RunAccount::mostStartsAnHour);
        figure(table, "shortest_run_min", "Shortest min", RunAccount::shortestRun);
        figure(table, "start_up_loss_kwh", "", RunAccount::startUpLoss);
        hours(table, "defrosts", "Defrosts /yr", account -> account.year().defrosts());
        hours(table, "highest_power_w", "Highest W", RunAccount::highestPower);
        circuit(table);
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

    /** One unit is told in full; of one that stands at both ends of its class the weaker, below both. */
    private String text() {
        boolean isOne = accounts.stream()
                        .map(account -> account.entrant().product())
                        .distinct()
                        .count()
                == 1;
        boolean isOneUnit = isOne && accounts.get(0).entrant().product().isPresent();
        var table = accounts.size() == 1 ? "" : table().text(width);
        var detail = accounts.size() == 1 || isOneUnit ? new UnitSections(accounts.get(0), units, width).print() : "";
        var words = table.isEmpty()
                ? ""
                : "\n"
                        + String.join(
                                "",
                                meaning().stream()
                                        .map(line -> Table.fold(line, width))
                                        .toList());
        return head() + table + words + (table.isEmpty() || detail.isEmpty() ? "" : "\n") + detail;
    }

    /** What the headings of the table mean. */
    private static List<String> meaning() {
        return List.of(
                "Cold, hot: hours whose mean is over 2.0 °F off the setpoint. Damp: hours over 60 % in which the unit cooled.",
                "COP: heat over electricity drawn while it heats; rests between runs are in it in steps over five minutes only.",
                "Cooling: by the running unit. What a wet coil takes while its fan dries it comes on top.",
                "Starts /h: in hours with a start. Lowest: room air. Comfort: awake, votes within 0.5.");
    }

    private List<Object> systems() {
        var systems = new ArrayList<Object>();
        var rows = table().plain();
        for (var i = 0; i < rows.size(); i++) {
            var system = new LinkedHashMap<Object, Object>((Map<?, ?>) rows.get(i));
            var account = accounts.get(i);
            system.put("comfort", account.comfort().tree().plain());
            account.sound()
                    .pillow()
                    .ifPresent(year -> system.put("noise_at_pillow", year.tree().plain()));
            account.sound()
                    .window()
                    .ifPresent(year -> system.put("noise_at_window", year.tree().plain()));
            account.circuit().ifPresent(circuit -> system.put("circuit", CircuitTree.plain(circuit)));
            systems.add(system);
        }
        return systems;
    }

    private static void circuit(Table<RunAccount> table) {
        table.words(
                "circuit_verdict",
                "",
                account -> account.circuit()
                        .map(circuit -> circuit.screen().verdict().name().toLowerCase(Locale.ROOT))
                        .orElse(""));
        table.figures("highest_current_a", "", account -> amps(account), account -> "");
        table.figures(
                "must_trips",
                "",
                account -> trips(account, circuit -> circuit.worst().certain()),
                account -> "");
        table.figures(
                "may_trips",
                "",
                account -> trips(account, circuit -> circuit.worst().possible()),
                account -> "");
        table.words(
                "",
                "Circuit",
                account -> account.circuit()
                        .map(circuit -> switch (circuit.screen().verdict()) {
                            case PASSES -> "passes";
                            case FAILS -> "FAILS";
                            case CANNOT_TELL -> "cannot tell";
                        })
                        .orElse(UNKNOWN));
    }

    private static double amps(RunAccount account) {
        return account.circuit()
                .filter(circuit -> !Double.isNaN(circuit.watts()))
                .map(circuit -> circuit.worst().highest().amps())
                .orElse(Double.NaN);
    }

    private static double trips(RunAccount account, Function<CircuitAccount, Trips> trips) {
        return account.circuit()
                .filter(circuit -> !Double.isNaN(circuit.watts()))
                .map(circuit -> (double) trips.apply(circuit).count())
                .orElse(Double.NaN);
    }

    private static double nights(RunAccount account, ToDoubleFunction<NoiseYear> hours) {
        return account.sound().pillow().map(hours::applyAsDouble).orElse(Double.NaN);
    }

    private String power(double watts) {
        return Figures.print(watts, UnitFamily.POWER, units, 2);
    }

    static String degrees(double celsius, UnitSystem units) {
        return Double.isFinite(celsius)
                ? Figures.decimals(UnitFamily.TEMPERATURE.preferred(units).written(celsius), 1)
                : UNKNOWN;
    }

    static String number(double value) {
        return Double.isFinite(value) ? Figures.significant(value, DIGITS) : UNKNOWN;
    }

    static String whole(double value) {
        return Double.isFinite(value) ? Figures.decimals(value, 0) : UNKNOWN;
    }
}
