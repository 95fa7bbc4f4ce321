package io.heatwright.app.comfort;

import io.heatwright.app.output.OutputFormat;
import io.heatwright.app.output.Table;
import io.heatwright.app.output.UnitsChoice;
import io.heatwright.formats.json.JsonWriter;
import io.heatwright.home.quantity.Figures;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.planner.comfort.AdaptiveComfort;
import io.heatwright.planner.comfort.AdaptiveComfort.Band;
import io.heatwright.planner.comfort.Judged;
import io.heatwright.planner.comfort.Judged.Passed;
import io.heatwright.planner.comfort.OperativeTemperature;
import io.heatwright.planner.comfort.PredictedVote;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One state, printed for people and programs. */
final class AnswerPrint {
    private static final double PERCENT = 100;
    private static final double FEET_PER_MINUTE = 60 / 0.3048;

    private final Answer answer;
    private final UnitsChoice units;
    private final List<Line> lines = new ArrayList<>();

    /** A figure, its value and what it means. */
    private record Line(String what, String value, String means) {}

    private AnswerPrint(Answer answer, UnitsChoice units) {
        this.answer = answer;
        this.units = units;
    }

    static String print(Answer answer, UnitsChoice units, OutputFormat format) {
        return switch (format) {
            case TEXT -> new AnswerPrint(answer, units).text();
            case JSON ->
                JsonWriter.write(
                        AnswerColumns.of(List.of(answer), units, true).plain().get(0));
            case CSV -> AnswerColumns.of(List.of(answer), units, true).print(format);
        };
    }

    private String text() {
        vote();
        effective();
        adaptive(
                answer.ashrae(),
                AdaptiveComfort.Model.ASHRAE_55,
                List.of(Band.ACCEPTED_BY_90, Band.ACCEPTED_BY_80),
                List.of("90 of 100 accept it", "80 of 100 accept it"),
                "fewer than 80 of 100 accept it");
        adaptive(
                answer.european(),
                AdaptiveComfort.Model.EN_16798,
                List.of(Band.CATEGORY_1, Band.CATEGORY_2, Band.CATEGORY_3),
                List.of("category I", "category II", "category III"),
                "outside all categories");
        return state()
                + new Table<>(lines)
                        .words("", "What", Line::what)
                        .words("", "Value", Line::value)
                        .words("", "Means", Line::means)
                        .print(OutputFormat.TEXT)
                + (Double.isNaN(answer.asked().outdoors())
                        ? "Adaptive limits need --outdoors, the mean outdoor temperature of the last days.\n"
                        : "Adaptive limits hold where the room is neither heated nor cooled at the time.\n");
    }

    private String state() {
        var asked = answer.asked();
        var around = asked.around();
        var moved = asked.met().airSpeed() == around.airSpeed()
                        && asked.moving().clothing() == asked.person().clothing()
                ? ""
                : " With the body's own movement: " + speed(asked.met().airSpeed()) + ", "
                        + Figures.decimals(asked.moving().clothing(), 2) + " clo.";
        return "Air " + degrees(around.air()) + ", surfaces " + degrees(around.radiant()) + ", air speed "
                + speed(around.airSpeed()) + ", humidity " + Figures.decimals(PERCENT * around.humidity(), 0) + " %; "
                + Figures.decimals(asked.person().activity(), 2) + " met, "
                + Figures.decimals(asked.person().clothing(), 2) + " clo." + moved + "\n";
    }

    private void vote() {
        var name = "PMV, " + answer.asked().standard().words();
        var found = answer.vote().found();
        if (found.isEmpty()) {
            lines.add(new Line(name, "–", beyond(answer.vote().passed())));
            return;
        }
        double vote = found.get().vote();
        lines.add(new Line(
                name, Figures.decimals(vote, 2), feeling(vote) + (Math.abs(vote) <= 0.5 ? ": comfortable" : "")));
        lines.add(new Line(
                "PPD",
                Figures.decimals(PERCENT * found.get().dissatisfied(), 0) + " %",
                "as many of 100 people would not be content; never fewer than 5"));
        effect(found.get());
    }

    private void effect(PredictedVote vote) {
        if (answer.coolingEffect() > 0) {
            double kelvin = vote.coolingEffect() > 0 ? vote.coolingEffect() : answer.coolingEffect();
            lines.add(new Line("cooling effect", difference(kelvin), "moving air feels as much colder than still air"));
        }
    }

    /** The votes' own words, [iso7730] table 1, with what lies between. */
    private static String feeling(double vote) {
        double size = Math.abs(vote);
        if (size <= 0.2) {
            return "neutral";
        }
        var side = vote < 0;
        if (size <= 0.5) {
            return side ? "neutral, to the cool side" : "neutral, to the warm side";
        }
        if (size <= 1.5) {
            return side ? "slightly cool" : "slightly warm";
        }
        return size <= 2.5 ? (side ? "cool" : "warm") : (side ? "cold" : "hot");
    }

    private void effective() {
        var found = answer.effective().found();
        lines.add(
                found.isEmpty()
                        ? new Line("SET", "–", beyond(answer.effective().passed()))
                        : new Line(
                                "SET",
                                degrees(found.get()),
                                "still, half-humid air of this, in standard clothing, feels the same"));
        lines.add(new Line(
                "operative",
                degrees(OperativeTemperature.ashrae(answer.asked().around())),
                "air and surfaces together, by ASHRAE 55"));
    }

    private void adaptive(
            Judged<AdaptiveComfort> judged,
            AdaptiveComfort.Model model,
            List<Band> bands,
            List<String> words,
            String outside) {
        if (Double.isNaN(answer.asked().outdoors())) {
            return;
        }
        var name = "adaptive, " + model.words();
        var found = judged.found();
        if (found.isEmpty()) {
            lines.add(new Line(name, "–", beyond(judged.passed())));
            return;
        }
        var verdict = outside;
        for (var i = bands.size() - 1; i >= 0; i--) {
            verdict = found.get().within(bands.get(i)) ? words.get(i) : verdict;
        }
        var widest = bands.get(bands.size() - 1);
        lines.add(new Line(
                name,
                degrees(found.get().comfort()),
                "liked best; from " + degrees(found.get().low(widest)) + " to "
                        + degrees(found.get().high(widest)) + " accepted; here: " + verdict));
    }

    private String beyond(List<Passed> passed) {
        return "outside the model: " + passed.stream().map(this::beyond).collect(Collectors.joining("; "));
    }

    private String beyond(Passed one) {
        return one.quantity() + " " + inUnit(one.value(), one.unit()) + ", " + one.source() + " allows "
                + inUnit(one.low(), one.unit()) + " to " + inUnit(one.high(), one.unit());
    }

    private String inUnit(double value, String unit) {
        return switch (unit) {
            case "°C" -> degrees(value);
            case "m/s" -> speed(value);
            default -> Figures.significant(value, 3) + (unit.isEmpty() ? "" : " " + unit);
        };
    }

    private String degrees(double celsius) {
        var unit = UnitFamily.TEMPERATURE.preferred(units.system());
        return Figures.decimals(unit.written(celsius), 1) + " " + unit.name();
    }

    private String difference(double kelvin) {
        return units == UnitsChoice.US ? Figures.decimals(kelvin * 1.8, 1) + " °F" : Figures.decimals(kelvin, 1) + " K";
    }

    private String speed(double metres) {
        return units == UnitsChoice.US
                ? Figures.decimals(metres * FEET_PER_MINUTE, 0) + " ft/min"
                : Figures.decimals(metres, 2) + " m/s";
    }
}
