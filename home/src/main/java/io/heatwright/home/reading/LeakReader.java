package io.heatwright.home.reading;

import io.heatwright.home.Finding;
import io.heatwright.home.defaults.EraBand;
import io.heatwright.home.defaults.Leakage;
import io.heatwright.home.defaults.Spread;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.room.Infiltration;
import java.util.List;

/** Reads how much air leaks in. */
final class LeakReader {

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

    Infiltration infiltration(RoomParts parts, double volume) {
        var given =
                List.of("drafts", "ach", "ach50").stream().filter(answers::has).toList();
        if (given.size() > 1) {
            var second = given.get(1);
            var problem = "stands beside " + given.get(0) + ", which says the same";
            draft.add(Finding.error(
                    answers.place(second),
                    answers.join(second),
                    answers.text(second).orElse(""),
                    problem,
                    "one of drafts, ach and ach50"));
        }
        var steady = answers.quantity("ach", UnitFamily.AIR_CHANGES);
        if (steady.isPresent()) {
            return new Infiltration.Constant(steady.getAsDouble());
        }
        var blower = answers.quantity("ach50", UnitFamily.AIR_CHANGES_AT_50_PA);
        if (blower.isPresent()) {
            var area = Leakage.areaOfBlowerDoor(blower.getAsDouble(), volume);
            return Leakage.infiltration(area, setting.terrain());
        }
        var word = draft.word(answers, "drafts", "how drafty it is");
        var area = Leakage.area(
                bands.likely(),
                setting.winterDesign(),
                multiplier(word),
                parts.exposedWalls(),
                parts.exposedCeiling(),
                parts.exposedFloor());
        return Leakage.infiltration(area, setting.terrain());
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
