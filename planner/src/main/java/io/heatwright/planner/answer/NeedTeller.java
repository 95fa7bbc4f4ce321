package io.heatwright.planner.answer;

import io.heatwright.planner.Plan;
import io.heatwright.planner.label.Label;
import io.heatwright.planner.load.LoadPart;
import io.heatwright.planner.terms.Range;
import io.heatwright.planner.tree.PlanTree;
import java.util.ArrayList;
import java.util.List;

/** Tells what the room needs, what a label must say, and which unknowns matter. */
final class NeedTeller {
    /** No room unit draws less, A: our choice, from the smallest window air conditioners of about 4 A. */
    private static final double LEAST_UNIT_CURRENT = 3;

    private final Plan plan;
    private final Speech speech;

    NeedTeller(Plan plan, Speech speech) {
        this.plan = plan;
        this.speech = speech;
    }

    PlanTree label() {
        var label = plan.label();
        var wants = new ArrayList<String>();
        if (label.heatAt17F() > 0) {
            wants.add(speech.say(
                    "label.heat",
                    "heat",
                    speech.power(label.heatAt17F()),
                    "leaky",
                    speech.power(label.leakyHeatAt17F()),
                    "cold",
                    speech.temperature(Label.COLD_LABEL_TEMPERATURE)));
            wants.add(speech.say(
                    "label.lowest",
                    "lowest",
                    speech.power(label.lowestOutput()),
                    "mild",
                    speech.temperature(Label.MILD_LABEL_TEMPERATURE)));
        }
        if (label.cooling() > 0) {
            wants.add(speech.say("label.cooling", "cooling", speech.power(label.cooling())));
        }
        var anyUnit = label.current() >= LEAST_UNIT_CURRENT;
        if (anyUnit) {
            wants.add(speech.say("label.current", "current", speech.amps(label.current())));
        }
        if (!Double.isNaN(label.noise())) {
            wants.add(speech.say("label.noise", "noise", speech.number(label.noise())));
        }
        var lines = new ArrayList<String>();
        lines.add(speech.say("label.line", "wants", String.join(", ", wants)));
        if (!Double.isNaN(label.areaChartCooling())) {
            lines.add(speech.say("label.chart", "cooling", speech.power(label.areaChartCooling())));
        }
        if (!anyUnit) {
            lines.add(speech.say("label.no_current", "current", speech.amps(label.current())));
        }
        return new PlanTree()
                .putTexts("lines", lines)
                .put("heat_at_17f_w", label.heatAt17F())
                .put("leaky_heat_at_17f_w", label.leakyHeatAt17F())
                .put("lowest_output_w", label.lowestOutput())
                .put("cooling_w", label.cooling())
                .put("current_a", label.current())
                .put("noise_dba", label.noise())
                .put("area_chart_cooling_w", label.areaChartCooling());
    }

    PlanTree loads() {
        var situations = plan.situations();
        var heating = situations.range(s -> s.loads().heating());
        var total = situations.range(s -> s.loads().coolingTotal());
        var lines = new ArrayList<String>();
        lines.add(needed(heating, total));
        if (!plan.unknowns().isEmpty()) {
            var first = plan.unknowns().get(0);
            lines.add(speech.say(
                    "need.unknown",
                    "what",
                    speech.phrase(first.what()),
                    "assumed",
                    speech.phrase(first.assumed()),
                    "path",
                    first.path(),
                    "low",
                    speech.power(Math.min(first.low(), first.high())),
                    "high",
                    speech.power(Math.max(first.low(), first.high()))));
        }
        return new PlanTree()
                .putTexts("lines", lines)
                .put("heating_w", heating)
                .put("cooling_sensible_w", situations.range(s -> s.loads().coolingSensible()))
                .put("cooling_latent_w", situations.range(s -> s.loads().coolingLatent()))
                .put("cooling_total_w", total)
                .put("heating_kwh", situations.range(s -> s.heatNeeded() / 3.6e6))
                .put("cooling_sensible_kwh", situations.range(s -> s.coolingNeeded() / 3.6e6))
                .put("heating_parts", parts(situations.likely().loads().heatingParts()))
                .put("cooling_parts", parts(situations.likely().loads().coolingParts()));
    }

    private String needed(Range heating, Range cooling) {
        if (heating.high() <= 0) {
            return speech.say("need.cooling", "cooling", speech.power(cooling));
        }
        if (cooling.high() <= 0) {
            return speech.say("need.heating", "heating", speech.power(heating));
        }
        return speech.say("need.both", "heating", speech.power(heating), "cooling", speech.power(cooling));
    }

    List<PlanTree> unknowns() {
        return plan.unknowns().stream()
                .map(unknown -> new PlanTree()
                        .put("path", unknown.path())
                        .put("what", speech.phrase(unknown.what()))
                        .put("assumed", speech.phrase(unknown.assumed()))
                        .put("moves_w", unknown.moves())
                        .put("low_w", unknown.low())
                        .put("high_w", unknown.high())
                        .put("find_out", speech.phrase(unknown.findOut())))
                .toList();
    }

    private List<PlanTree> parts(List<LoadPart> parts) {
        return parts.stream()
                .map(part ->
                        new PlanTree().put("name", speech.phrase(part.name())).put("w", part.watts()))
                .toList();
    }
}
