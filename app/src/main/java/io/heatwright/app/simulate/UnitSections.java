package io.heatwright.app.simulate;

import static io.heatwright.app.simulate.SimulationPrint.number;
import static io.heatwright.app.simulate.SimulationPrint.whole;

import io.heatwright.app.circuit.CircuitPrint;
import io.heatwright.app.output.Table;
import io.heatwright.home.quantity.Figures;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.quantity.UnitSystem;
import io.heatwright.planner.candidate.Noise;
import io.heatwright.planner.noise.Levels;
import io.heatwright.planner.noise.NoiseYear;
import java.util.ArrayList;
import java.util.List;

/**
 * One system told in full, a section a subject.
 *
 * @param account of the system
 * @param units of the text
 * @param width columns of the terminal
 */
record UnitSections(RunAccount account, UnitSystem units, int width) {

    /**
     * Figures that belong together.
     *
     * @param title above them
     * @param lines one a figure
     * @param words a sentence each, below
     */
    private record Section(String title, List<Line> lines, List<String> words) {}

    /**
     * A figure.
     *
     * @param what it is
     * @param figure as printed
     * @param unit after it
     */
    private record Line(String what, String figure, String unit) {}

    String print() {
        var out = new StringBuilder(Table.fold(
                account.entrant().fullName() + " (" + account.entrant().system() + ")", width));
        for (var section : List.of(energy(), room(), cycling(), comfort(), noise())) {
            out.append('\n').append(section.title()).append('\n').append(lines(section.lines()));
            section.words().forEach(words -> out.append(Table.fold("  " + words, width)));
        }
        out.append("\nCIRCUIT\n");
        out.append(account.circuit()
                .map(circuit -> new CircuitPrint(circuit, width).text())
                .orElseGet(() -> Table.fold(
                        "  No sheet tells how this draws from the circuit. heatwright circuit screens what is there today.",
                        width)));
        return out.toString();
    }

    private String lines(List<Line> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        return new Table<>(lines)
                .words("", " ", line -> "  " + line.what())
                .figures("", " ", Line::figure, Line::figure)
                .words("", " ", Line::unit)
                .text(width)
                .lines()
                .skip(1)
                .map(line -> line + "\n")
                .reduce("", String::concat);
    }

    private Section energy() {
        var lines = new ArrayList<Line>();
        lines.add(new Line("heat delivered", number(account.heat()), "kWh"));
        lines.add(new Line("cooling delivered, sensible", number(account.cooling()), "kWh"));
        lines.add(new Line("electricity", number(account.electricity()), "kWh"));
        lines.add(new Line("of it at rest", number(account.atRest()), "kWh"));
        if (account.supplement() > 0) {
            lines.add(new Line("heat of the supplement", number(account.supplement()), "kWh"));
        }
        if (account.fuel() > 0) {
            lines.add(new Line("fuel, higher heating value", number(account.fuel()), "kWh"));
        }
        lines.add(new Line("seasonal COP of heating", number(account.efficiency()), ""));
        lines.add(new Line("defrosts", whole(account.year().defrosts()), "a year"));
        lines.add(new Line("highest power", whole(account.highestPower()), "W"));
        return new Section("ENERGY OF THE YEAR", lines, List.of());
    }

    private Section room() {
        return new Section(
                "THE ROOM",
                List.of(
                        new Line("too cold", whole(account.coldHours()), "h"),
                        new Line("too hot", whole(account.hotHours()), "h"),
                        new Line(
                                "lowest temperature",
                                SimulationPrint.degrees(account.lowestTemperature(), units),
                                UnitFamily.TEMPERATURE.preferred(units).name())),
                List.of());
    }

    private Section cycling() {
        return new Section(
                "CYCLING",
                List.of(
                        new Line("starts", whole(account.starts()), "a year"),
                        new Line("starts while it cycles", number(account.startsPerHour()), "an hour"),
                        new Line("most starts in an hour", whole(account.mostStartsAnHour()), ""),
                        new Line("shortest run", number(account.shortestRun()), "min"),
                        new Line("electricity lost to starts", number(account.startUpLoss()), "kWh"),
                        new Line(
                                "water taken from the air",
                                number(account.year().moistureRemoved()),
                                "kg"),
                        new Line("too damp while cooled", whole(account.dampHours()), "h")),
                List.of());
    }

    private Section comfort() {
        var year = account.comfort();
        return new Section(
                "COMFORT",
                List.of(
                        new Line("comfortable while awake", number(100 * account.comfortableShare()), "% of hours"),
                        new Line("too cold, awake", whole(year.awake().tooCold()), "h"),
                        new Line("too warm, awake", whole(year.awake().tooWarm()), "h"),
                        new Line(
                                "too cold, asleep, extrapolated",
                                whole(year.asleep().tooCold()),
                                "h"),
                        new Line(
                                "too warm, asleep, extrapolated",
                                whole(year.asleep().tooWarm()),
                                "h"),
                        new Line("too humid, over 60 %", whole(year.hoursTooHumid()), "h"),
                        new Line("too dry, under 30 %", whole(year.hoursTooDry()), "h"),
                        new Line("beyond what the standard covers", whole(year.hoursBeyondModel()), "h"),
                        new Line(
                                "neither heated nor cooled, awake",
                                whole(year.adaptive().hours()),
                                "h"),
                        new Line(
                                "of these outside what 80 % accept",
                                whole(year.adaptive().outside80()), "h"),
                        new Line(
                                "of these outside what 90 % accept",
                                whole(year.adaptive().outside90()), "h")),
                List.of("Votes by ISO 7730; comfortable is a vote within 0.5 of neutral. The room is "
                        + year.schedule().name() + ": our choice. Where it is neither heated nor cooled, the adaptive"
                        + " limits of ASHRAE 55 count too."));
    }

    private Section noise() {
        var lines = new ArrayList<Line>();
        var words = new ArrayList<String>();
        account.sound()
                .pillow()
                .ifPresentOrElse(
                        year -> {
                            told(lines, year, "at the pillow");
                            words.add("At the pillow, " + Figures.decimals(Noise.DISTANCE, 0)
                                    + " m from the unit (our choice), direct and from the room's faces.");
                        },
                        () -> words.add("No indoor level is published for it, so nothing is said of the pillow."));
        account.sound()
                .window()
                .ifPresentOrElse(
                        year -> {
                            told(lines, year, "at the neighbour's window");
                            words.add("At the neighbour's window, " + Figures.decimals(SoundAccount.NEIGHBOUR, 0)
                                    + " m from the outdoor unit with nothing between (our choice).");
                        },
                        () -> words.add(
                                "No outdoor level is published for it, so nothing is said of the neighbour's window."));
        if (!lines.isEmpty()) {
            words.add(
                    "Output stands for speed, which nobody publishes: the share of the highest output is taken for the"
                            + " share of the fastest speed, "
                            + Figures.decimals(100 * SoundAccount.QUIET_SHARE, 0)
                            + " % for the slowest (our choice). Two figures where the sheet does not say how its level was"
                            + " measured: taken as power, and as pressure at 1 m. A fan that blows on is not counted.");
        }
        return new Section("NOISE", lines, words);
    }

    private static void told(List<Line> lines, NoiseYear year, String where) {
        lines.add(new Line(
                "over " + whole(year.limit().level()) + " dB(A) at night, " + where,
                between(whole(year.overLow()), whole(year.overHigh())),
                "h of " + whole(year.nightHours())));
        lines.add(new Line("mean of all nights", level(year.meanNight()), "dB(A)"));
        lines.add(new Line("mean of the loudest night", level(year.worstNight()), "dB(A)"));
    }

    private static String level(Levels levels) {
        return between(whole(levels.low()), whole(levels.high()));
    }

    private static String between(String low, String high) {
        return low.equals(high) ? low : low + " to " + high;
    }
}
