package io.heatwright.app.simulate.home;

import io.heatwright.app.output.OutputFormat;
import io.heatwright.app.output.Table;
import io.heatwright.formats.json.JsonWriter;
import io.heatwright.home.quantity.Figures;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.quantity.UnitSystem;
import io.heatwright.simulation.arrangement.InstallationResult;
import io.heatwright.simulation.arrangement.RoomResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a simulation of a home says: a row an arrangement, below it its rooms and machines, and what that means.
 *
 * @param home what was run
 * @param accounts an arrangement each, in order
 * @param notes what was taken, for people and programs
 * @param units of the text
 * @param width columns of the terminal
 */
record HomePrint(HomeCase home, List<HomeAccount> accounts, List<String> notes, UnitSystem units, int width) {

    private static final String UNKNOWN = "–";
    private static final int DIGITS = 3;

    HomePrint {
        accounts = List.copyOf(accounts);
        notes = List.copyOf(notes);
    }

    String print(OutputFormat format) {
        return switch (format) {
            case TEXT -> text();
            case JSON -> json();
            case CSV -> table(true).print(OutputFormat.CSV);
        };
    }

    private String text() {
        var out = new StringBuilder();
        fold(
                out,
                "Whole home, " + home.version() + " version, " + home.siting().place() + ". Typical year of "
                        + home.station() + " in steps of " + home.stepWords() + ".");
        out.append('\n').append(table(false).text(width));
        out.append("\nROOMS\n").append(rooms().text(width));
        out.append("\nMACHINES\n").append(machines().text(width));
        var meaning = HomeMeaning.of(accounts);
        if (!meaning.isEmpty()) {
            out.append("\nWHAT IT MEANS\n");
            meaning.forEach(sentence -> fold(out, sentence));
        }
        out.append("\nWHAT WAS TAKEN\n");
        notes.forEach(sentence -> fold(out, sentence));
        return out.toString();
    }

    private void fold(StringBuilder out, String sentence) {
        out.append(Table.fold(sentence, width));
    }

    private String json() {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("home", home.source());
        plain.put("version", home.version());
        plain.put("place", home.siting().place());
        plain.put("station", home.station());
        plain.put("step_s", home.drivers().room(0).stepSeconds());
        plain.put("design_temperature_c", home.designTemperature());
        plain.put("arrangements", table(false).plain());
        plain.put("rooms", rooms().plain());
        plain.put("machines", machines().plain());
        plain.put("meaning", HomeMeaning.of(accounts));
        plain.put("taken", notes);
        return JsonWriter.write(plain);
    }

    private Table<HomeAccount> table(boolean byRoom) {
        var table = new Table<>(accounts)
                .words(
                        "arrangement",
                        "Arrangement",
                        account -> account.installed().name());
        figure(table, "electricity_kwh", "Electricity kWh", HomeAccount::electricity);
        figure(table, "fuel_kwh", "Fuel kWh", HomeAccount::fuel);
        figure(table, "heat_kwh", "Heat kWh", HomeAccount::heat);
        figure(table, "cooling_kwh", "Cooling kWh", HomeAccount::cooling);
        whole(
                table,
                "cold_room_hours",
                "Cold room-h",
                account -> account.result().coldHours());
        whole(table, "hot_room_hours", "Hot room-h", account -> account.result().hotHours());
        whole(table, "starts", "Starts /yr", HomeAccount::starts);
        figure(table, "shortest_run_min", "Shortest min", HomeAccount::shortestRun);
        whole(table, "running_hours", "", HomeAccount::hoursRunning);
        whole(table, "below_lowest_hours", "Below lowest h", HomeAccount::hoursBelowLowest);
        whole(table, "waiting_hours", "Waiting h", HomeAccount::hoursWaiting);
        figure(table, "lost_to_ducts_kwh", "To ducts kWh", HomeAccount::lostToDucts);
        whole(table, "highest_power_w", "Highest W", HomeAccount::highestPower);
        if (byRoom) {
            for (int i = 0; i < home.home().rooms().size(); i++) {
                int room = i;
                whole(
                        table,
                        home.key(i) + ".cold_hours",
                        "",
                        account -> room(account, room).coldHours());
                whole(
                        table,
                        home.key(i) + ".hot_hours",
                        "",
                        account -> room(account, room).hotHours());
            }
        }
        return table;
    }

    private static RoomResult room(HomeAccount account, int room) {
        return account.result().rooms().get(room);
    }

    private record OfRoom(HomeAccount account, String key, boolean isServed, RoomResult result) {}

    private Table<OfRoom> rooms() {
        var rows = new ArrayList<OfRoom>();
        for (var account : accounts) {
            var served = account.installed().machines().stream()
                    .flatMap(machine -> machine.rooms().stream())
                    .toList();
            for (int i = 0; i < home.home().rooms().size(); i++) {
                rows.add(new OfRoom(account, home.key(i), served.contains(home.key(i)), room(account, i)));
            }
        }
        var table = new Table<>(rows)
                .words(
                        "arrangement",
                        "Arrangement",
                        row -> row.account().installed().name())
                .words("room", "Room", OfRoom::key)
                .figures("served", "Served", OfRoom::isServed, row -> row.isServed() ? "yes" : "no");
        figure(
                table,
                "heat_kwh",
                "Heat kWh",
                row -> HomeAccount.kilowattHours(row.result().heat()));
        figure(
                table,
                "cooling_kwh",
                "Cooling kWh",
                row -> HomeAccount.kilowattHours(row.result().cooling()));
        whole(table, "cold_hours", "Cold h", row -> row.result().coldHours());
        whole(table, "hot_hours", "Hot h", row -> row.result().hotHours());
        whole(table, "damp_hours", "Damp h", row -> row.result().dampHours());
        degrees(table, "lowest_temperature_c", "Lowest", row -> row.result().lowestTemperature());
        degrees(table, "highest_temperature_c", "Highest", row -> row.result().highestTemperature());
        return table;
    }

    private record OfMachine(HomeAccount account, Installed.Machine machine, InstallationResult result) {}

    private Table<OfMachine> machines() {
        var rows = new ArrayList<OfMachine>();
        for (var account : accounts) {
            var machines = account.installed().machines();
            for (int i = 0; i < machines.size(); i++) {
                rows.add(new OfMachine(
                        account, machines.get(i), account.machines().get(i)));
            }
        }
        var table = new Table<>(rows)
                .words("arrangement", "", row -> row.account().installed().name())
                .words("id", "", row -> row.machine().id())
                .words("unit", "Unit", row -> row.machine().unit())
                .words("rooms", "Rooms", row -> String.join(", ", row.machine().rooms()))
                .words("basis", "", row -> row.machine().basis());
        figure(
                table,
                "electricity_kwh",
                "Electricity kWh",
                row -> HomeAccount.kilowattHours(row.result().electricity()));
        figure(
                table,
                "fuel_kwh",
                "",
                row -> HomeAccount.kilowattHours(row.result().fuel()));
        figure(
                table,
                "supplement_heat_kwh",
                "",
                row -> HomeAccount.kilowattHours(row.result().supplementHeat()));
        whole(
                table,
                "starts",
                "Starts /yr",
                row -> row.account().dynamic(row.result().starts()));
        whole(
                table,
                "most_starts_an_hour",
                "Most /h",
                row -> row.account().dynamic(row.result().mostStartsAnHour()));
        figure(table, "shortest_run_min", "Shortest min", row -> row.result().shortestRun() / 60);
        whole(table, "running_hours", "Runs h", row -> row.result().hoursRunning());
        whole(table, "below_lowest_hours", "Below lowest h", row -> row.result().hoursBelowLowest());
        whole(table, "waiting_hours", "Waiting h", row -> row.result().hoursWaiting());
        figure(
                table,
                "lost_to_ducts_kwh",
                "",
                row -> HomeAccount.kilowattHours(row.result().heatToDuctSpace()));
        whole(table, "defrosts", "", row -> row.result().defrosts());
        return table;
    }

    private <T> void degrees(Table<T> table, String key, String heading, ToDoubleFunction<T> celsius) {
        var unit = UnitFamily.TEMPERATURE.preferred(units);
        table.figures(
                key,
                heading + " " + unit.name(),
                celsius::applyAsDouble,
                row -> Figures.decimals(unit.written(celsius.applyAsDouble(row)), 1));
    }

    private static <T> void figure(Table<T> table, String key, String heading, ToDoubleFunction<T> figure) {
        table.figures(key, heading, figure::applyAsDouble, row -> number(figure.applyAsDouble(row)));
    }

    private static <T> void whole(Table<T> table, String key, String heading, ToDoubleFunction<T> figure) {
        table.figures(key, heading, figure::applyAsDouble, row -> {
            double value = figure.applyAsDouble(row);
            return Double.isFinite(value) ? Figures.decimals(value, 0) : UNKNOWN;
        });
    }

    private static String number(double value) {
        return Double.isFinite(value) ? Figures.significant(value, DIGITS) : UNKNOWN;
    }
}
