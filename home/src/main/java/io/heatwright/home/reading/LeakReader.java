package io.heatwright.home.reading;

import io.heatwright.home.Finding;
import io.heatwright.home.defaults.EraBand;
import io.heatwright.home.defaults.Leakage;
import io.heatwright.home.defaults.Spread;
import io.heatwright.home.quantity.Figures;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.room.Infiltration;
import java.util.List;

/** Reads how much air leaks in. */
final class LeakReader {

    private static final List<String> SAME = List.of("drafts", "leakage", "ach", "ach50");

    private final Answers answers;
    private final RoomSetting setting;
    private final Spread<EraBand> bands;
    private final Draft draft;

    LeakReader(Answers answers, RoomSetting setting, Spread<EraBand> bands, Draft draft) {
        this.answers = answers;
        this.setting = setting;
        this.bands = bands;
        this.draft = draft;
    }

    Infiltration infiltration(RoomParts parts, double volume, double height) {
        var given = SAME.stream().filter(answers::has).toList();
        if (given.size() > 1) {
            var second = given.get(1);
            var problem = "stands beside " + given.get(0) + ", which says the same";
            draft.add(Finding.error(
                    answers.place(second),
                    answers.join(second),
                    answers.text(second).orElse(""),
                    problem,
                    "one of drafts, leakage, ach and ach50"));
        }
        var steady = answers.quantity("ach", UnitFamily.AIR_CHANGES);
        if (steady.isPresent()) {
            return new Infiltration.Constant(steady.getAsDouble());
        }
        var faces = new Leakage.Faces(parts.exposedWalls(), parts.exposedCeiling(), parts.exposedFloor());
        if (answers.has("leakage")) {
            return exact(answers.group("leakage"), faces, height);
        }
        var blower = answers.quantity("ach50", UnitFamily.AIR_CHANGES_AT_50_PA);
        var coefficient = blower.isPresent()
                ? Leakage.coefficientOfBlowerDoor(blower.getAsDouble() * volume / 3600, Leakage.EXPONENT)
                : guessed(faces);
        return Leakage.infiltration(coefficient, Leakage.EXPONENT, faces, height, Leakage.shelter(setting.terrain()));
    }

    private double guessed(Leakage.Faces faces) {
        var word = draft.word(answers, "drafts", "how drafty it is");
        return Leakage.coefficient(bands.likely(), setting.winterDesign(), multiplier(word), faces);
    }

    private Infiltration exact(Answers leakage, Leakage.Faces faces, double height) {
        if (leakage.has("flow") == leakage.has("coefficient")) {
            var problem =
                    leakage.has("flow") ? "gives both flow and coefficient" : "gives neither flow nor coefficient";
            draft.add(Finding.error(answers.place("leakage"), answers.join("leakage"), "", problem, "one of the two"));
        }
        var exponent = draft.quantity(leakage, "exponent", "how leaks grow with pressure", UnitFamily.NUMBER);
        var flow = leakage.quantity("flow", UnitFamily.AIR_FLOW).orElse(0);
        var coefficient = leakage.quantity("coefficient", UnitFamily.NUMBER)
                .orElse(Leakage.coefficientOfBlowerDoor(flow, exponent));
        var shelter = leakage.quantity("shelter", UnitFamily.SHARE);
        var stack = leakage.quantity("height", UnitFamily.LENGTH).orElse(height);
        return Leakage.infiltration(
                coefficient,
                exponent,
                faces,
                stack,
                shelter.isPresent() ? shelter.getAsDouble() : usualShelter(leakage));
    }

    private double usualShelter(Answers leakage) {
        var guess = Draft.guess(leakage, "shelter");
        return draft.assume(
                leakage.join("shelter"),
                "wind at the leaks over wind in the open",
                Spread.always(Leakage.shelter(setting.terrain())),
                share -> Figures.decimals(share, 1),
                guess.source(),
                guess.findOut());
    }

    /** Multipliers of [openstudio-hpxml]. */
    private static double multiplier(String word) {
        return switch (word) {
            case "very tight" -> 0.355;
            case "tight" -> 0.686;
            case "leaky" -> 1.549;
            case "very leaky" -> 2.085;
            default -> 1;
        };
    }
}
