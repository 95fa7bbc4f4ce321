package io.heatwright.home.reading;

import io.heatwright.home.Assumption;
import io.heatwright.home.Choice;
import io.heatwright.home.Finding;
import io.heatwright.home.Level;
import io.heatwright.home.defaults.Spread;
import io.heatwright.home.keys.Guess;
import io.heatwright.home.quantity.QuantityGrammar;
import io.heatwright.home.quantity.QuantityReading.Value;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.room.Glazing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One reading of a file for one choice of the unknowns, and what it had to assume and found wrong. It lives for one call. */
final class Draft {

    static final String JUDGEMENT = "judgement";
    static final String MEMORY = "memory";

    private final Choice choice;
    private final List<Assumption> assumptions = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private LabelledGlass glass;

    Draft(Choice choice, LabelledGlass glass) {
        this.choice = choice;
        this.glass = glass;
    }

    Glazing glazing(double uFactor, double solarHeatGainCoefficient, int panes) {
        glass = glass.with(uFactor, solarHeatGainCoefficient, panes);
        return glass.labelled(uFactor, solarHeatGainCoefficient, panes);
    }

    LabelledGlass glass() {
        return glass;
    }

    List<Assumption> assumptions() {
        return assumptions;
    }

    List<Finding> findings() {
        return findings;
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /** Takes the value of the chosen level and writes the assumption down. */
    <T> T assume(String path, String what, Spread<T> values, Function<T, String> words, String source, String findOut) {
        var low = words.apply(values.low());
        var likely = words.apply(values.likely());
        var high = words.apply(values.high());
        var matters = !low.equals(likely) || !likely.equals(high);
        assumptions.add(new Assumption(path, what, low, likely, high, source, findOut, matters));
        return values.at(choice.level(path));
    }

    /** Takes the table's guess for a quantity that was not given. */
    double quantity(Answers answers, String key, String what, UnitFamily family) {
        var given = answers.quantity(key, family);
        if (given.isPresent()) {
            return given.getAsDouble();
        }
        var guess = guess(answers, key);
        var text = assume(answers.join(key), what, spread(guess), t -> t, guess.source(), guess.findOut());
        return QuantityGrammar.read(text, family) instanceof Value v ? v.value() : Double.NaN;
    }

    /** Takes the table's guess for a quantity that hardly ever matters, without writing it down. */
    double quietly(Answers answers, String key, UnitFamily family) {
        var text = guess(answers, key).likely();
        var given = answers.quantity(key, family);
        return given.orElseGet(() -> QuantityGrammar.read(text, family) instanceof Value v ? v.value() : Double.NaN);
    }

    /** Takes the table's guess for a word that was not given. */
    String word(Answers answers, String key, String what) {
        var given = answers.word(key);
        if (given.isPresent()) {
            return given.get();
        }
        var guess = guess(answers, key);
        return assume(answers.join(key), what, spread(guess), t -> t, guess.source(), guess.findOut());
    }

    /** Takes a guess that follows from other keys, for a word that was not given. */
    String word(Answers answers, String key, String what, Spread<String> values) {
        var guess = guess(answers, key);
        return answers.word(key)
                .orElseGet(() -> assume(answers.join(key), what, values, t -> t, guess.source(), guess.findOut()));
    }

    Level level(String path) {
        return choice.level(path);
    }

    static Guess guess(Answers answers, String key) {
        return answers.key(key).guess().orElseThrow(() -> new IllegalArgumentException("no guess for " + key));
    }

    private static Spread<String> spread(Guess guess) {
        return new Spread<>(guess.low(), guess.likely(), guess.high());
    }
}
