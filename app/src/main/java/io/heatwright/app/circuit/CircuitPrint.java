package io.heatwright.app.circuit;

import io.heatwright.app.circuit.CircuitAccount.Case;
import io.heatwright.app.output.OutputFormat;
import io.heatwright.app.output.Table;
import io.heatwright.app.session.Session;
import io.heatwright.circuit.Rule;
import io.heatwright.circuit.RuleResult;
import io.heatwright.circuit.ScreenResult;
import io.heatwright.circuit.Verdict;
import io.heatwright.circuit.year.Moment;
import io.heatwright.circuit.year.Trips;
import io.heatwright.circuit.year.UsedLoad;
import io.heatwright.circuit.year.VoltageDrop;
import io.heatwright.formats.json.JsonWriter;
import io.heatwright.home.quantity.Figures;
import java.util.stream.Collectors;

/**
 * Prints an account for people, the screen's verdict first, and for programs.
 *
 * @param account what is known
 * @param width columns of the terminal
 */
public record CircuitPrint(CircuitAccount account, int width) {

    private static final double FOOT = 0.3048;
    private static final double PERCENT = 100;

    String print(OutputFormat format) {
        return format == OutputFormat.JSON ? JsonWriter.write(CircuitTree.plain(account)) : text();
    }

    /**
     * Prints for people.
     *
     * @return lines ended by line feeds
     */
    public String text() {
        var out = new StringBuilder();
        verdict(out);
        minutes(out);
        wires(out);
        panel(out);
        line(
                out,
                "Screening, not a permit. It cites NEC "
                        + account.screen().edition().year() + "; your local edition and inspector decide.");
        return out.toString();
    }

    private void line(StringBuilder out, String text) {
        out.append(Table.fold(Session.printable(text), width));
    }

    private void verdict(StringBuilder out) {
        var screen = account.screen();
        var year = account.cases().get(0).year();
        var breaker = amps(screen.figures().rating()) + (screen.figures().ratingAssumed() ? " (assumed)" : "");
        line(
                out,
                "SCREEN  Circuit " + account.circuit().name() + ", " + breaker + ", "
                        + Figures.decimals(year.volts(), 0) + " V.");
        if (account.today().verdict().compareTo(screen.verdict()) < 0) {
            said(out, "Today, before any new unit", account.today());
            said(out, capital(account.subject()), screen);
        } else {
            said(out, capital(account.subject()), screen);
            if (!account.today().equals(screen)) {
                said(out, "Today, before any new unit", account.today());
            }
        }
        line(out, "The minutes below explain. They never change what the screen says.");
        out.append('\n');
    }

    private void said(StringBuilder out, String subject, ScreenResult screen) {
        var decided = screen.deciding()
                .map(rule -> " Decided by NEC " + rule.article() + figures(rule) + ".")
                .orElse("");
        line(out, subject + ": " + words(screen.verdict()) + "." + decided);
    }

    private static String figures(RuleResult rule) {
        if (Double.isNaN(rule.value()) || Double.isNaN(rule.limit())) {
            return "";
        }
        var unit = rule.rule() == Rule.VOLTAGE_MATCHES ? " V" : " A";
        return ": " + one(rule.value()) + unit + " where the limit is " + one(rule.limit()) + unit;
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /**
     * Says a verdict.
     *
     * @param verdict of the screen
     * @return the phrase of reports
     */
    public static String words(Verdict verdict) {
        return switch (verdict) {
            case PASSES -> "PASSES THE SCREEN";
            case FAILS -> "FAILS THE SCREEN";
            case CANNOT_TELL -> "CANNOT TELL: READ THE NAMEPLATE";
        };
    }

    private void minutes(StringBuilder out) {
        line(
                out,
                "MINUTES A year by the minute"
                        + (Double.isNaN(account.watts())
                                ? ", without a unit on this circuit."
                                : (account.simulatedStep().isPresent()
                                                ? ", the unit as simulated, up to "
                                                : ", the unit at ")
                                        + Figures.decimals(account.watts(), 0) + " W."));
        if (account.hidesMinutes()) {
            line(
                    out,
                    "At least: the unit's power is the mean of "
                            + account.simulatedStep().orElseThrow() / 60
                            + " minutes. Within them it may draw more and trip. --step 1m tells it.");
        }
        out.append(new Table<>(account.cases())
                .words("", "On the circuit", Case::name)
                .figures(
                        "",
                        "Highest A",
                        one -> "",
                        one -> one(one.year().highest().amps()))
                .figures("", "of breaker", one -> "", one -> percent(one.year().highestShare()))
                .figures("", "Start A", one -> "", CircuitPrint::start)
                .figures(
                        "",
                        "Above 80 % h",
                        one -> "",
                        one -> Figures.decimals(one.year().hoursAboveLongRunning(), 0))
                .figures(
                        "", "Above 100 % min", one -> "", one -> "" + one.year().minutesAboveRating())
                .figures("", "Must trip", one -> "", one -> "" + one.certain().count())
                .figures("", "May trip", one -> "", one -> "" + one.possible().count())
                .text(width));
        for (var one : account.cases()) {
            line(out, capital(one.name()) + ": highest " + told(one.year().highest()) + ".");
            one.certain().first().ifPresent(trip -> line(out, "Must trip first " + told(trip) + "."));
            one.possible().first().ifPresent(trip -> line(out, "May trip first " + told(trip) + "."));
        }
        line(
                out,
                "Must trip: even the slowest breaker that UL 489 allows. May trip: the quickest. After a trip all is off"
                        + " for " + Trips.RESET_MINUTES + " minutes.");
        var stated =
                account.loads().stream().filter(load -> load.pattern().stated()).count();
        line(
                out,
                "Hours of use: " + stated + " from the home file, "
                        + (account.loads().size() - stated) + " usual ones from memory" + usual() + ".");
        out.append('\n');
    }

    private String usual() {
        var names = account.loads().stream()
                .filter(load -> !load.pattern().stated())
                .map(UsedLoad::load)
                .map(load -> load.name() + " " + Figures.decimals(load.watts(), 0) + " W"
                        + (load.assumed() ? " (assumed)" : ""))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : ": " + names;
    }

    private static String start(Case one) {
        return one.year().highestStart().map(moment -> one(moment.amps())).orElse("–");
    }

    private static String told(Trips.Trip trip) {
        return told(trip.moment()) + (trip.cause() == Trips.Cause.SURGE ? ", by the surge of a start" : "");
    }

    private static String told(Moment moment) {
        var parts = moment.parts().stream()
                .map(part -> part.name() + " " + one(part.amps()))
                .collect(Collectors.joining(" + "));
        return one(moment.amps()) + " A on " + CircuitTree.date(moment.minute())
                + (parts.isEmpty() ? "" : ": " + parts);
    }

    private void wires(StringBuilder out) {
        var year = account.cases().get(0).year();
        if (year.drop().isEmpty()) {
            line(out, "WIRES   Voltage drop: cannot tell. No resistance is known for these wires.");
            return;
        }
        var drop = year.drop().get();
        line(
                out,
                "WIRES   " + drop.gauge().words() + " copper" + assumed(drop.gaugeAssumed()) + ", "
                        + Figures.decimals(drop.length() / FOOT, 0) + " ft one way" + assumed(drop.lengthAssumed())
                        + ". NEC 210.19 notes 3 % as a good limit; it is no rule.");
        for (var one : account.cases()) {
            var start = one.year()
                    .highestStart()
                    .map(moment -> ", " + share(drop, moment) + " at a start")
                    .orElse("");
            line(
                    out,
                    "  " + one.name() + ": drop up to " + share(drop, one.year().highest()) + start + "; above 3 % for "
                            + Figures.decimals(one.year().hoursAboveNotedDrop(), 0) + " h.");
        }
        out.append('\n');
    }

    private static String share(VoltageDrop drop, Moment moment) {
        return one(PERCENT * drop.at(moment.amps())) + " %";
    }

    private static String assumed(boolean assumed) {
        return assumed ? " (assumed)" : "";
    }

    private void panel(StringBuilder out) {
        for (var check : account.panel()) {
            var figures = Double.isNaN(check.demand())
                    ? " Missing: "
                            + String.join(
                                    ", ",
                                    check.missing().stream()
                                            .map(CircuitTree::missing)
                                            .toList()) + "."
                    : " " + Figures.decimals(check.demand(), 0) + " VA of " + Figures.decimals(check.limit(), 0)
                            + " VA.";
            var verdict = check.verdict() == Verdict.CANNOT_TELL ? "CANNOT TELL" : words(check.verdict());
            line(
                    out,
                    "PANEL   " + capital(account.subject()) + ", by NEC "
                            + check.method().article() + ": " + verdict + "." + figures);
        }
        out.append('\n');
    }

    private static String amps(double value) {
        return Figures.decimals(value, 0) + " A";
    }

    private static String one(double value) {
        return Figures.decimals(value, 1);
    }

    private static String percent(double share) {
        return Figures.decimals(PERCENT * share, 0) + " %";
    }
}
