package io.heatwright.home.reading;

import io.heatwright.home.Finding;
import io.heatwright.home.defaults.Spread;
import io.heatwright.home.quantity.Figures;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.room.Blind;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads blinds and curtains. Light: high, medium and low reflectance of the shades in EnergyPlus's data set
 * [energyplus2023]. Heat: from memory, tests of single sash windows of 5.4 W/(m²·K), which lost 14 % less heat behind
 * curtains and 22 % less behind a roller blind [baker2008]; a blind of slats and a sheer curtain close less tightly, a heavy
 * curtain to the floor more tightly (our choices).
 */
final class BlindReader {

    /** Sun at which shades are usually drawn, W/m² ([iso13790] section 11.4.3, from memory). */
    private static final double STRONG_SUN = 300;

    private static final double CURTAIN = 0.03;
    private static final double ROLLER = 0.05;
    private static final double SLATS = 0.02;
    private static final double HEAVY = 0.1;

    private final Answers answers;
    private final Draft draft;

    private BlindReader(Answers answers, Draft draft) {
        this.answers = answers;
        this.draft = draft;
    }

    static Optional<Blind> blind(Answers window, String name, Draft draft) {
        var answers = window.group("blinds");
        var kind = window.word("blinds").or(() -> answers.word("kind"));
        return kind.map(k -> new BlindReader(answers, draft).blind(fabric(k), name));
    }

    private record Fabric(double transmittance, double reflectance, double resistance) {}

    private static Fabric fabric(String kind) {
        return switch (kind) {
            case "white blind" -> new Fabric(0.1, 0.8, SLATS);
            case "colored blind" -> new Fabric(0.1, 0.5, SLATS);
            case "dark blind" -> new Fabric(0.1, 0.2, SLATS);
            case "roller" -> new Fabric(0.1, 0.5, ROLLER);
            case "sheer" -> new Fabric(0.4, 0.5, SLATS);
            case "heavy curtain" -> new Fabric(0, 0.5, HEAVY);
            default -> new Fabric(0.1, 0.5, CURTAIN);
        };
    }

    private Blind blind(Fabric fabric, String name) {
        var transmittance = light("transmittance", "pass", name, fabric.transmittance());
        var reflectance = light("reflectance", "send back", name, Math.min(fabric.reflectance(), 1 - transmittance));
        if (transmittance + reflectance > 1) {
            var problem = "transmittance and reflectance together are more than 1";
            draft.add(Finding.error(answers.branch().place(), answers.path(), "", problem, "a sum of at most 1"));
        }
        var timed = answers.has("closed");
        return new Blind(
                transmittance,
                reflectance,
                resistance(name, fabric.resistance()),
                DayHours.read(answers, "closed", false, draft),
                sunny(timed, name),
                yes("at night", timed, "whether blinds of the " + name + " are closed at night"));
    }

    private double light(String key, String does, String name, double usual) {
        var what = "sunlight that closed blinds of the " + name + " " + does;
        return given(key, UnitFamily.SHARE, what, usual, s -> Figures.decimals(100 * s, 0) + " %");
    }

    private double resistance(String name, double usual) {
        var what = "resistance of closed blinds of the " + name;
        return given("resistance", UnitFamily.THERMAL_RESISTANCE, what, usual, r -> Figures.decimals(r, 2) + " m²K/W");
    }

    /** What was written, or what is usual for the kind. */
    private double given(String key, UnitFamily family, String what, double usual, Function<Double, String> words) {
        var written = answers.quantity(key, family);
        if (written.isPresent()) {
            return written.getAsDouble();
        }
        var guess = Draft.guess(answers, key);
        return draft.assume(answers.join(key), what, Spread.always(usual), words, guess.source(), guess.findOut());
    }

    private double sunny(boolean timed, String name) {
        var above = answers.quantity("when sunny", UnitFamily.IRRADIANCE);
        if (above.isPresent()) {
            return above.getAsDouble();
        }
        return yes("when sunny", timed, "whether blinds of the " + name + " are closed in strong sun")
                ? STRONG_SUN
                : Double.POSITIVE_INFINITY;
    }

    /** Who writes the hours has said when; who writes no time at all is taken to use them as most do. */
    private boolean yes(String key, boolean timed, String what) {
        return answers.yes(key)
                .orElseGet(() -> !timed && draft.word(answers, key, what).equals("yes"));
    }
}
