package io.heatwright.planner.answer;

import io.heatwright.home.Tenure;
import io.heatwright.home.place.StationChoice;
import io.heatwright.home.quantity.UnitSystem;
import io.heatwright.planner.Plan;
import io.heatwright.planner.candidate.Wiring;
import io.heatwright.planner.terms.Threshold;
import io.heatwright.planner.tree.PlanTree;
import io.heatwright.planner.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Tells a plan from its title to its charts, in the order in which a person reads. */
public final class Narrator {
    private final Plan plan;
    private final Speech speech;

    /**
     * Makes a narrator.
     *
     * @param plan what to tell
     * @param words sentences of one language
     * @param units of the sentences
     */
    public Narrator(Plan plan, Words words, UnitSystem units) {
        this.plan = plan;
        speech = new Speech(words, units);
    }

    /**
     * Tells the plan.
     *
     * @return the whole tree
     */
    public PlanTree tree() {
        var needs = new NeedTeller(plan, speech);
        var candidates = new CandidateTeller(plan, speech);
        var outlet = new OutletTeller(plan, speech);
        var money = new MoneyTeller(plan, speech);
        var tree = new PlanTree()
                .put("format", 1)
                .put("title", title())
                .put("weather", weather())
                .put("answer", new AnswerTeller(plan, speech).answer())
                .put("label", needs.label())
                .put("loads", needs.loads())
                .put("candidates", candidates.candidates());
        plan.today().ifPresent(today -> tree.put("today", candidates.today(today)));
        return tree.put("choice", candidates.choice())
                .put("circuit", outlet.circuit())
                .put("money", money.money())
                .put("safety", outlet.safety())
                .putTexts("next", new AnswerTeller(plan, speech).next())
                .put("unknowns", needs.unknowns())
                .put("assumptions", assumptions())
                .put("limits", limits())
                .put(
                        "ranking_rule",
                        speech.say("ranking_rule", "margin", speech.difference(Threshold.COLD_MARGIN.value())))
                .put("disclaimer", speech.say("disclaimer", "edition", edition()))
                .put("charts", new ChartTeller(plan, speech).charts());
    }

    private String edition() {
        return "NEC " + plan.request().edition().year();
    }

    private String title() {
        var home = plan.situations().likely().home();
        var parts = new ArrayList<String>();
        parts.add(home.name());
        if (home.rooms().size() > 1) {
            parts.add(plan.room().name());
        }
        parts.add(speech.area(plan.room().floorArea()));
        if (!plan.request().siting().place().isEmpty()) {
            parts.add(plan.request().siting().place());
        }
        if (home.tenure() != Tenure.UNKNOWN) {
            parts.add(speech.say(home.tenure() == Tenure.RENT ? "rented" : "owned"));
        }
        return String.join(" · ", parts);
    }

    private PlanTree weather() {
        var siting = plan.request().siting();
        var station = siting.station();
        var origin = station.map(choice -> choice.heating().origin().name()).orElse("UNKNOWN");
        var notes = station.map(this::notes).orElse(List.of());
        var sentence = station.map(choice -> speech.say(
                        "weather.station",
                        "station",
                        choice.station().name(),
                        "distance",
                        speech.distance(choice.distance()),
                        "origin",
                        speech.say("design_origin." + origin),
                        "winter",
                        speech.temperature(siting.winterDesign()),
                        "summer",
                        speech.temperature(siting.summerDesign())))
                .orElseGet(() -> speech.say(
                        "weather.file",
                        "station",
                        siting.typicalYear().name(),
                        "winter",
                        speech.temperature(siting.winterDesign()),
                        "summer",
                        speech.temperature(siting.summerDesign())));
        return new PlanTree()
                .put("sentence", sentence)
                .put("station", siting.typicalYear().name())
                .put(
                        "distance_km",
                        station.map(choice -> choice.distance() / 1000).orElse(0.0))
                .put(
                        "elevation_difference_m",
                        station.map(StationChoice::elevationDifference).orElse(0.0))
                .put("borrowed", siting.borrowed())
                .putTexts("notes", notes)
                .put("design_heating_c", siting.winterDesign())
                .put("design_cooling_c", siting.summerDesign())
                .put(
                        "station_heating_c",
                        station.map(choice -> choice.heating().station()).orElse(Double.NaN))
                .put(
                        "station_cooling_c",
                        station.map(choice -> choice.cooling().station()).orElse(Double.NaN))
                .put(
                        "county_heating_c",
                        station.map(choice -> choice.heating().county()).orElse(Double.NaN))
                .put(
                        "county_cooling_c",
                        station.map(choice -> choice.cooling().county()).orElse(Double.NaN))
                .put("design_source", origin.toLowerCase(java.util.Locale.ROOT))
                .put("ten_year_minimum_c", siting.tenYearMinimum());
    }

    private List<String> notes(StationChoice choice) {
        var notes = new ArrayList<String>();
        for (var doubt : choice.doubts()) {
            notes.add(speech.say(
                    "weather.doubt." + doubt.kind().name(),
                    "station",
                    choice.station().name(),
                    "value",
                    doubtValue(doubt.kind(), doubt.value()),
                    "limit",
                    doubtValue(doubt.kind(), doubt.limit())));
        }
        if (Math.abs(choice.heating().difference()) >= 0.5) {
            notes.add(speech.say(
                    "weather.difference",
                    "station",
                    speech.temperature(choice.heating().station()),
                    "county",
                    speech.temperature(choice.heating().county())));
        }
        notes.add(speech.say(
                "weather.spell",
                "minimum",
                speech.temperature(plan.request().siting().tenYearMinimum())));
        return notes;
    }

    private String doubtValue(StationChoice.Doubt.Kind kind, double value) {
        return switch (kind) {
            case DISTANCE, OUT_OF_REACH -> speech.distance(value);
            case ELEVATION -> speech.height(value);
            case HEATING_TEMPERATURE -> speech.difference(value);
        };
    }

    private List<PlanTree> assumptions() {
        var list = new ArrayList<PlanTree>();
        for (var assumption : plan.assumptions()) {
            list.add(new PlanTree()
                    .put("path", assumption.path())
                    .put("what", speech.phrase(assumption.what()))
                    .put("value", speech.phrase(assumption.likely()))
                    .put("low", speech.phrase(assumption.low()))
                    .put("high", speech.phrase(assumption.high()))
                    .put("source", speech.phrase(assumption.source()))
                    .put("find_out", speech.phrase(assumption.findOut())));
        }
        var home = plan.situations().likely().home();
        if (home.circuitFor(plan.room()).map(Wiring::assumesVoltage).orElse(true)) {
            list.add(new PlanTree()
                    .put("path", "circuits.voltage")
                    .put("what", speech.say("assume.voltage"))
                    .put("value", "120 V")
                    .put("low", "120 V")
                    .put("high", "120 V")
                    .put("source", speech.phrase("judgement"))
                    .put("find_out", speech.say("assume.voltage.find_out")));
        }
        list.addAll(new MoneyTeller(plan, speech).assumptions());
        return list;
    }

    private List<PlanTree> limits() {
        return Threshold.all().stream()
                .map(limit -> new PlanTree()
                        .put("name", limit.code())
                        .put("value", limit.value())
                        .put("unit", speech.phrase(limit.unit()))
                        .put("source", speech.phrase(limit.source())))
                .toList();
    }
}
