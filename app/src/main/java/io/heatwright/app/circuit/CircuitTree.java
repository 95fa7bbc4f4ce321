package io.heatwright.app.circuit;

import io.heatwright.app.circuit.CircuitAccount.Case;
import io.heatwright.circuit.panel.PanelCheck;
import io.heatwright.circuit.panel.PanelMissing;
import io.heatwright.circuit.year.Moment;
import io.heatwright.circuit.year.Trips;
import io.heatwright.circuit.year.UsedLoad;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An account as plain values for programs. */
public final class CircuitTree {

    /** A year whose first of January is a Monday, as in the use patterns. */
    private static final LocalDateTime FIRST = LocalDateTime.of(2018, 1, 1, 0, 0);

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private CircuitTree() {}

    /**
     * Returns an account for programs.
     *
     * @param account what is known
     * @return keys and values
     */
    public static Map<String, Object> plain(CircuitAccount account) {
        var year = account.cases().get(0).year();
        var map = new LinkedHashMap<String, Object>();
        map.put("circuit", account.circuit().name());
        map.put("screened", account.subject());
        map.put("verdict", lower(account.screen().verdict()));
        map.put("today_verdict", lower(account.today().verdict()));
        map.put("edition", account.screen().edition().year());
        account.screen().deciding().ifPresent(rule -> {
            map.put("deciding_rule", lower(rule.rule()));
            map.put("article", rule.article());
            map.put("value", rule.value());
            map.put("limit", rule.limit());
        });
        map.put("breaker_a", year.rating());
        map.put("breaker_assumed", year.ratingAssumed());
        map.put("voltage_v", year.volts());
        map.put("unit_power_w", account.watts());
        map.put("unit_power_simulated", account.simulatedStep().isPresent());
        account.simulatedStep().ifPresent(seconds -> map.put("unit_power_step_s", seconds));
        map.put("reset_after_min", Trips.RESET_MINUTES);
        map.put("loads", account.loads().stream().map(CircuitTree::plain).toList());
        map.put("cases", account.cases().stream().map(CircuitTree::plain).toList());
        year.drop().ifPresent(drop -> {
            map.put("wire", drop.gauge().words());
            map.put("wire_assumed", drop.gaugeAssumed());
            map.put("run_m", drop.length());
            map.put("run_assumed", drop.lengthAssumed());
        });
        map.put("panel", account.panel().stream().map(CircuitTree::plain).toList());
        return map;
    }

    private static Map<String, Object> plain(UsedLoad used) {
        var map = new LinkedHashMap<String, Object>();
        map.put("name", used.load().name());
        map.put("power_w", used.load().watts());
        map.put("power_assumed", used.load().assumed());
        map.put("power_factor", used.powerFactor());
        map.put("hours", used.pattern().stated() ? "stated" : "usual");
        return map;
    }

    private static Map<String, Object> plain(Case one) {
        var year = one.year();
        var map = new LinkedHashMap<String, Object>();
        map.put("name", one.name());
        map.put("highest", plain(year.highest()));
        year.highestStart().ifPresent(moment -> map.put("highest_start", plain(moment)));
        map.put("unit_starts", year.unitStarts());
        map.put("above_80_percent_h", year.hoursAboveLongRunning());
        map.put("above_rating_min", year.minutesAboveRating());
        map.put("must_trip", plain(year.certain()));
        map.put("may_trip", plain(year.possible()));
        year.drop().ifPresent(drop -> {
            map.put("largest_drop_share", drop.at(year.highest().amps()));
            year.highestStart().ifPresent(start -> map.put("largest_start_drop_share", drop.at(start.amps())));
            map.put("drop_above_3_percent_h", year.hoursAboveNotedDrop());
        });
        return map;
    }

    private static Map<String, Object> plain(Trips trips) {
        var map = new LinkedHashMap<String, Object>();
        map.put("count", trips.count());
        map.put("off_min", trips.minutesOff());
        trips.first().ifPresent(trip -> {
            map.put("first", plain(trip.moment()));
            map.put("first_cause", lower(trip.cause()));
        });
        return map;
    }

    private static Map<String, Object> plain(Moment moment) {
        var map = new LinkedHashMap<String, Object>();
        map.put("minute", moment.minute());
        map.put("at", date(moment.minute()));
        map.put("current_a", moment.amps());
        var parts = new LinkedHashMap<String, Object>();
        moment.parts().forEach(part -> parts.put(part.name(), part.amps()));
        map.put("parts_a", parts);
        return map;
    }

    private static Map<String, Object> plain(PanelCheck check) {
        var map = new LinkedHashMap<String, Object>();
        map.put("article", check.method().article());
        map.put("verdict", lower(check.verdict()));
        map.put("demand_va", check.demand());
        map.put("limit_va", check.limit());
        map.put("missing", check.missing().stream().map(CircuitTree::missing).toList());
        return map;
    }

    static String missing(PanelMissing figure) {
        return switch (figure) {
            case SERVICE -> "service";
            case FLOOR_AREA -> "floor";
            case APPLIANCES -> "appliances";
            case HEATING -> "heating";
            case COOLING -> "cooling";
            case MEASURED_PEAK -> "measured peak";
            case NEW_UNIT -> "nameplate amps of the unit";
        };
    }

    /** A minute of the year for people: standard time. */
    static String date(int minute) {
        var time = FIRST.plusMinutes(minute);
        return MONTHS.get(time.getMonthValue() - 1) + " " + time.getDayOfMonth() + ", " + time.getHour() + ":"
                + (time.getMinute() < 10 ? "0" : "") + time.getMinute();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
