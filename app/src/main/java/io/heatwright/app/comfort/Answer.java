package io.heatwright.app.comfort;

import io.heatwright.planner.comfort.AdaptiveComfort;
import io.heatwright.planner.comfort.AdaptiveComfort.Model;
import io.heatwright.planner.comfort.CoolingEffect;
import io.heatwright.planner.comfort.Judged;
import io.heatwright.planner.comfort.PredictedVote;
import io.heatwright.planner.comfort.StandardEffectiveTemperature;
import io.heatwright.planner.comfort.Surroundings;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the models say of a state.
 *
 * @param asked the state
 * @param vote predicted vote, or what lies beyond the standard
 * @param effective standard effective temperature, °C
 * @param coolingEffect of the air's speed, K
 * @param ashrae adaptive limits; beyond with no limit passed where no outdoor temperature was given
 * @param european adaptive limits of EN 16798-1
 */
record Answer(
        Asked asked,
        Judged<PredictedVote> vote,
        Judged<Double> effective,
        double coolingEffect,
        Judged<AdaptiveComfort> ashrae,
        Judged<AdaptiveComfort> european) {

    static Answer to(Asked asked) {
        var met = asked.met();
        var person = asked.moving();
        return new Answer(
                asked,
                asked.limited()
                        ? PredictedVote.of(asked.standard(), met, person, asked.controlled())
                        : new Judged.Within<>(PredictedVote.unlimited(asked.standard(), met, person)),
                judged(
                        asked,
                        () -> StandardEffectiveTemperature.of(met, person),
                        () -> StandardEffectiveTemperature.unlimited(met, person)),
                CoolingEffect.of(met, person),
                adaptive(asked, Model.ASHRAE_55, asked.around()),
                adaptive(asked, Model.EN_16798, asked.around()));
    }

    private static Judged<AdaptiveComfort> adaptive(Asked asked, Model model, Surroundings around) {
        if (Double.isNaN(asked.outdoors())) {
            return new Judged.Beyond<>(List.of());
        }
        return judged(
                asked,
                () -> AdaptiveComfort.of(model, around, asked.outdoors()),
                () -> AdaptiveComfort.unlimited(model, around, asked.outdoors()));
    }

    private static <T> Judged<T> judged(Asked asked, Supplier<Judged<T>> limited, Supplier<T> unlimited) {
        return asked.limited() ? limited.get() : new Judged.Within<>(unlimited.get());
    }
}
