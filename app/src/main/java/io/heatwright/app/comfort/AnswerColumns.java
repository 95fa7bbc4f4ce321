package io.heatwright.app.comfort;

import io.heatwright.app.output.Table;
import io.heatwright.app.output.UnitsChoice;
import io.heatwright.home.quantity.Figures;
import io.heatwright.planner.comfort.AdaptiveComfort;
import io.heatwright.planner.comfort.AdaptiveComfort.Band;
import io.heatwright.planner.comfort.Judged;
import io.heatwright.planner.comfort.Judged.Passed;
import io.heatwright.planner.comfort.OperativeTemperature;
import io.heatwright.planner.comfort.PredictedVote;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a table of answers is made of. Keys end in the unit, °C and K or °F. */
final class AnswerColumns {
    private static final double PERCENT = 100;
    private static final double FAHRENHEIT_PER_KELVIN = 1.8;
    private static final double FAHRENHEIT_ZERO = 32;

    private final Table<Answer> table;
    private final boolean us;

    private AnswerColumns(List<Answer> answers, UnitsChoice units) {
        this.table = new Table<>(answers);
        this.us = units == UnitsChoice.US;
    }

    /** Votes only where somebody's activity and clothing were given. */
    static Table<Answer> of(List<Answer> answers, UnitsChoice units, boolean votes) {
        var columns = new AnswerColumns(answers, units);
        if (votes) {
            columns.votes();
        }
        columns.adaptive();
        return columns.table;
    }

    private void votes() {
        number(
                "pmv",
                "PMV",
                answer -> answer.vote().found().map(PredictedVote::vote).orElse(Double.NaN));
        number(
                "ppd_percent",
                "PPD %",
                answer -> answer.vote()
                        .found()
                        .map(vote -> PERCENT * vote.dissatisfied())
                        .orElse(Double.NaN));
        temperature("set", "SET", answer -> answer.effective().found().orElse(Double.NaN));
        number(
                us ? "cooling_effect_f" : "cooling_effect_k",
                us ? "Effect °F" : "Effect K",
                answer -> answer.coolingEffect() * (us ? FAHRENHEIT_PER_KELVIN : 1));
        temperature(
                "operative_iso",
                "",
                answer -> OperativeTemperature.iso(answer.asked().around()));
        temperature(
                "operative_ashrae",
                "Operative",
                answer -> OperativeTemperature.ashrae(answer.asked().around()));
        number("moving_clothing_clo", "", answer -> answer.asked().moving().clothing());
        number("relative_air_speed_m_s", "", answer -> answer.asked().met().airSpeed());
    }

    private void adaptive() {
        adaptive("tmp_cmf", "Adaptive", Answer::ashrae, AdaptiveComfort::comfort);
        band("80", Band.ACCEPTED_BY_80);
        band("90", Band.ACCEPTED_BY_90);
        adaptive("en_tmp_cmf", "", Answer::european, AdaptiveComfort::comfort);
        category("i", Band.CATEGORY_1);
        category("ii", Band.CATEGORY_2);
        category("iii", Band.CATEGORY_3);
        table.words("outside_model", "Outside the model", AnswerColumns::beyond);
    }

    private void band(String name, Band band) {
        adaptive("tmp_cmf_" + name + "_low", "", Answer::ashrae, found -> found.low(band));
        adaptive("tmp_cmf_" + name + "_up", "", Answer::ashrae, found -> found.high(band));
        accepted("acceptability_" + name, Answer::ashrae, band);
    }

    private void category(String name, Band band) {
        adaptive("en_tmp_cmf_cat_" + name + "_low", "", Answer::european, found -> found.low(band));
        adaptive("en_tmp_cmf_cat_" + name + "_up", "", Answer::european, found -> found.high(band));
        accepted("acceptability_cat_" + name, Answer::european, band);
    }

    /** Beyond the model nothing is accepted; without an outdoor temperature nothing is known. */
    private void accepted(String key, Function<Answer, Judged<AdaptiveComfort>> which, Band band) {
        table.figures(
                key,
                "",
                answer -> {
                    if (Double.isNaN(answer.asked().outdoors())) {
                        return Double.NaN;
                    }
                    return which.apply(answer)
                            .found()
                            .map(found -> found.within(band))
                            .orElse(false);
                },
                answer -> "");
    }

    private void adaptive(
            String key,
            String heading,
            Function<Answer, Judged<AdaptiveComfort>> which,
            Function<AdaptiveComfort, Double> value) {
        temperature(
                key, heading, answer -> which.apply(answer).found().map(value).orElse(Double.NaN));
    }

    private void temperature(String key, String heading, Function<Answer, Double> celsius) {
        number(
                key + (us ? "_f" : "_c"),
                heading.isEmpty() ? "" : heading + (us ? " °F" : " °C"),
                answer -> us ? celsius.apply(answer) * FAHRENHEIT_PER_KELVIN + FAHRENHEIT_ZERO : celsius.apply(answer));
    }

    private void number(String key, String heading, Function<Answer, Double> value) {
        table.figures(key, heading, answer -> value.apply(answer), answer -> shown(value.apply(answer)));
    }

    private static String shown(double value) {
        return Double.isFinite(value) ? Figures.decimals(value, 2) : "–";
    }

    private static String beyond(Answer answer) {
        return Stream.of(
                        answer.vote().passed(),
                        answer.effective().passed(),
                        answer.ashrae().passed(),
                        answer.european().passed())
                .flatMap(List::stream)
                .map(AnswerColumns::named)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String named(Passed one) {
        return one.quantity() + " (" + one.source() + ")";
    }
}
