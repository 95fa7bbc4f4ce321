package io.heatwright.report;

import io.heatwright.planner.terms.Range;
import io.heatwright.planner.tree.PlanTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A bedroom in New York as a plan tree. Every figure is a placeholder; only the shape is like a real plan's. */
public final class SamplePlan {
    private SamplePlan() {}

    /** Returns a plan with every key. */
    public static PlanTree rich() {
        return new PlanTree()
                .put("format", 1)
                .put("title", "Third-floor bedroom · 168 sq ft · New York, NY · rented")
                .put("weather", weather())
                .put("answer", answer())
                .put("label", label())
                .put("loads", loads())
                .put("candidates", candidates())
                .put("today", today())
                .put(
                        "choice",
                        new PlanTree()
                                .put("id", "window-a")
                                .put("name", "A window 120 V")
                                .put("verdict", "likely_fits")
                                .put("sentence", ""))
                .put("circuit", circuit())
                .put("money", money())
                .put("safety", safety())
                .putTexts(
                        "next",
                        List.of(
                                "Label the circuit: which outlets share this breaker?",
                                "Ask the landlord about a window unit, its bracket and the way out.",
                                "Read the amps on the unit's nameplate before paying."))
                .put("unknowns", unknowns())
                .put("assumptions", assumptions())
                .put("limits", limits())
                .put("ranking_rule", "Order: safety screens first, then cold hours, then cost over the unit's life.")
                .put("disclaimer", "Screening, not a permit. NEC 2023.")
                .put("charts", SampleCharts.all());
    }

    /** Returns a plan where little is known: nothing fits, weather is borrowed, no circuit, no today, no charts. */
    public static PlanTree bare() {
        return new PlanTree()
                .put("format", 1)
                .put("title", "Room · Duluth, MN")
                .put(
                        "weather",
                        weather()
                                .put("borrowed", true)
                                .put("sentence", "Weather: borrowed from Hibbing, 74 mi away and 980 ft higher.")
                                .putTexts("notes", List.of("No verdict goes above “likely fits” on borrowed weather.")))
                .put(
                        "answer",
                        new PlanTree()
                                .put("verdict", "does_not_fit")
                                .put("headline", "Nothing fits: no unit here keeps this room warm alone.")
                                .putTexts("first", List.of())
                                .put("warning", ""))
                .put("label", new PlanTree().putTexts("lines", List.of()).put("heat_at_17f_w", Double.NaN))
                .put("loads", new PlanTree().put("heating_w", Range.exactly(Double.NaN)))
                .put(
                        "candidates",
                        List.of(candidate(0, "x", "Mini-split <240 V> & more", "excluded", "not on this outlet")
                                .put("price_usd", Range.exactly(Double.NaN))
                                .put("cold_hours_h", Range.exactly(Double.NaN))
                                .put("cost_per_year_usd", Range.exactly(Double.NaN))
                                .put("indoor_noise_dba", Double.NaN)
                                .put("nameplate_a", Double.NaN)
                                .put("shown", true)))
                .put(
                        "choice",
                        new PlanTree()
                                .put("id", "")
                                .put("name", "")
                                .put("verdict", "does_not_fit")
                                .put("sentence", "Buy none of these as the only heat; keep what warms the room today."))
                .put("safety", List.of())
                .putTexts("next", List.of())
                .put("unknowns", List.of())
                .put("assumptions", List.of())
                .put("limits", List.of())
                .put("ranking_rule", "")
                .put("disclaimer", "Screening, not a permit.");
    }

    /** Returns the rich plan with every number unknown. */
    public static PlanTree unknown() {
        var plan = rich();
        blank(plan);
        return plan;
    }

    private static void blank(PlanTree tree) {
        for (var key : tree.keys()) {
            var value = tree.plain().get(key);
            if (value instanceof Number) {
                tree.put(key, Double.NaN);
            } else if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Number) {
                var series = new double[list.size()];
                Arrays.fill(series, Double.NaN);
                tree.put(key, series);
            } else if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map) {
                tree.trees(key).forEach(SamplePlan::blank);
            } else if (value instanceof Map) {
                blank(tree.tree(key));
            }
        }
    }

    private static PlanTree weather() {
        return new PlanTree()
                .put("sentence", "Weather: JFK Airport, 13 mi. County design: 13 °F winter, 89 °F summer.")
                .put("station", "New York JFK")
                .put("distance_km", 21.0)
                .put("borrowed", false)
                .putTexts("notes", List.of())
                .put("design_heating_c", -10.6)
                .put("design_cooling_c", 31.7)
                .put("county_heating_c", -10.6)
                .put("county_cooling_c", 31.7)
                .put("design_source", "county")
                .put("ten_year_minimum_c", -18.0);
    }

    private static PlanTree answer() {
        return new PlanTree()
                .put("verdict", "likely_fits")
                .put("headline", "Likely fits: a 120 V window heat pump can heat and cool this room.")
                .put("warning", "The outlet fails the screen today.")
                .putTexts(
                        "first",
                        List.of(
                                "the outlet: its circuit fails the screen as things are",
                                "escape: the unit must not block the room's way out"));
    }

    private static PlanTree label() {
        return new PlanTree()
                .putTexts(
                        "lines",
                        List.of(
                                "A label with: heat ≥ 4,300 Btu/h at 17 °F, lowest ≤ 2,000 Btu/h, current ≤ 7.5 A,"
                                        + " noise ≤ 42 dB(A).",
                                "Area chart (cooling): 6,000 Btu/h."))
                .put("heat_at_17f_w", 1260.0)
                .put("lowest_output_w", 586.0)
                .put("current_a", 7.5)
                .put("leaky_heat_at_17f_w", 1720.0)
                .put("noise_dba", 42.0)
                .put("cooling_w", 900.0)
                .put("area_chart_cooling_w", 1758.0);
    }

    private static PlanTree loads() {
        return new PlanTree()
                .putTexts(
                        "lines",
                        List.of(
                                "Heat 3,500 Btu/h (2,400–5,200), cool 3,100 (2,300–4,000).",
                                "Biggest unknown: walls to outdoors, assumed 1 of 4 (set outside)."))
                .put("heating_w", new Range(703, 1026, 1524))
                .put("cooling_sensible_w", new Range(560, 760, 960))
                .put("cooling_latent_w", new Range(114, 149, 212))
                .put("cooling_total_w", new Range(674, 909, 1172))
                .put("heating_parts", List.of(part("Walls", 410), part("Window", 330), part("Drafts", 286)))
                .put("cooling_parts", List.of(part("Sun through the window", 430), part("People", 180)));
    }

    private static PlanTree part(String name, double watts) {
        return new PlanTree().put("name", name).put("w", watts);
    }

    /** Returns one candidate with every key. */
    public static PlanTree candidate(int rank, String id, String name, String verdict, String words) {
        return new PlanTree()
                .put("rank", rank)
                .put("id", id)
                .put("name", name)
                .put("kind", "window")
                .put("verdict", verdict)
                .put("verdict_text", words)
                .put("reason", "This unit covers the room down to 5 °F on class figures.")
                .put("performance", "published")
                .put("status", "sold")
                .put("cold_hours_h", Range.exactly(0))
                .put("hot_hours_h", new Range(0, 4, 12))
                .put("cost_per_year_usd", new Range(150, 180, 230))
                .put("price_usd", new Range(2200, 3800, 6000))
                .put("lifetime_cost_usd", new Range(5200, 6600, 9400))
                .put("indoor_noise_dba", 24.0)
                .put("noise_stated", "pressure at 1 m, quiet fan")
                .put("heating_kwh", new Range(600, 820, 1240))
                .put("cooling_kwh", new Range(140, 210, 290))
                .put("electricity_kwh", new Range(760, 1030, 1530))
                .put("fuel_kwh", Range.exactly(0))
                .put("co2e_kg", new Range(180, 240, 360))
                .put("seasonal_cop", 2.7)
                .put("starts_per_year", 2100.0)
                .put("starts_per_hour", 1.8)
                .put("hours_below_minimum_h", new Range(1500, 1900, 2400))
                .put("cold_spell_minimum_c", 18.6)
                .put("nameplate_a", 7.0)
                .put("circuit", "cannot_tell")
                .put("circuit_text", "cannot tell: read the nameplate")
                .put("shown", true)
                .put(
                        "figures",
                        List.of(
                                figure("Heat at 47 °F", "9,000 Btu/h", "published", "maker's data sheet, 2025"),
                                figure("Heat at 17 °F", "4,300 Btu/h", "derived", "from heat at 47 °F and 5 °F"),
                                figure("Lowest output", "1,700 Btu/h", "assumed", "class of window units")));
    }

    private static PlanTree figure(String name, String value, String provenance, String source) {
        return new PlanTree()
                .put("name", name)
                .put("value", value)
                .put("provenance", provenance)
                .put("source", source);
    }

    private static List<PlanTree> candidates() {
        var list = new ArrayList<PlanTree>();
        list.add(candidate(1, "window-a", "A window 120 V", "likely_fits", "likely fits")
                .put("performance", "assumed")
                .put("cold_hours_h", new Range(2, 9, 60))
                .put("cost_per_year_usd", new Range(160, 210, 290))
                .put("price_usd", new Range(2800, 2900, 3000))
                .put("indoor_noise_dba", 46.0));
        list.add(candidate(2, "mini-b", "B mini-split 120 V", "fits_not_outlet", "fits, not outlet")
                .put("cold_hours_h", new Range(0, 0.2, 4))
                .put("circuit", "fails")
                .put("circuit_text", "fails the screen"));
        list.add(candidate(3, "mini-c", "C mini-split 240 V", "needs_new_circuit", "needs new circuit")
                .put("cost_per_year_usd", new Range(140, 170, 220))
                .put("price_usd", new Range(2500, 4200, 7000))
                .put("circuit", "fails")
                .put("circuit_text", "fails the screen")
                .put("indoor_noise_dba", 22.0));
        list.add(candidate(4, "zones-d", "D three-zone", "too_big", "too big: 7 st/h")
                .put("cost_per_year_usd", new Range(220, 260, 330))
                .put("price_usd", new Range(7000, 8400, 10_000)));
        list.add(candidate(5, "portable-e", "E portable", "helper_only", "helper only")
                .put("cold_hours_h", new Range(220, 310, 480))
                .put("cost_per_year_usd", new Range(310, 390, 520))
                .put("price_usd", new Range(400, 550, 800))
                .put("indoor_noise_dba", Double.NaN));
        for (var i = 6; i <= 13; i++) {
            list.add(candidate(i, "more-" + i, "Model " + i + " mini-split 240 V", "needs_new_circuit", "needs circuit")
                    .put("shown", false));
        }
        list.add(candidate(0, "central-n", "N central system with ducts", "excluded", "not when renting")
                .put("reason", "Tenure is rent: ducts may not be added.")
                .put("cold_hours_h", Range.exactly(Double.NaN))
                .put("cost_per_year_usd", Range.exactly(Double.NaN))
                .put("indoor_noise_dba", Double.NaN)
                .put("shown", false));
        return list;
    }

    private static PlanTree today() {
        return candidate(0, "today", "heater + AC", "helper_only", "")
                .put("cold_hours_h", new Range(12, 40, 90))
                .put("cost_per_year_usd", new Range(330, 430, 560))
                .put("price_usd", Range.exactly(Double.NaN))
                .put("co2e_kg", new Range(400, 490, 620))
                .put("indoor_noise_dba", 52.0);
    }

    private static PlanTree circuit() {
        return new PlanTree()
                .put("name", "15 A, shared")
                .put("verdict", "cannot_tell")
                .put("today_verdict", "fails")
                .put("today_rules", List.of(rule("long_running", "210.20(A)", "broken", 13.8, 12)))
                .putTexts(
                        "lines",
                        List.of(
                                "15 A, shared: fails the screen today with a 1,500 W heater (assumed):"
                                        + " 12.5 A + lamp and laptop 1.3 A = 13.8 A; long-running limit 12 A.",
                                "A unit of ≤ 7.5 A passes only with the heater on another circuit."))
                .put(
                        "rules",
                        List.of(
                                rule("Unit on a circuit shared with other outlets", "440.62(C)", "holds", 7.0, 7.5),
                                rule("Long-running loads together", "210.20(A)", "broken", 13.8, 12)))
                .putTexts("conditions", List.of("The heater runs on another circuit.", "No extension cord."))
                .put("worst_hour_w", 1656.0);
    }

    private static PlanTree rule(String name, String article, String outcome, double value, double limit) {
        return new PlanTree()
                .put("rule", name)
                .put("article", article)
                .put("edition", 2023)
                .put("outcome", outcome)
                .put("value_a", value)
                .put("limit_a", limit)
                .put("sentence", outcome.equals("broken") ? "13.8 A is above 12 A." : "7 A is within 7.5 A.");
    }

    private static PlanTree money() {
        return new PlanTree()
                .putTexts(
                        "lines",
                        List.of(
                                "Same comfort as today: saves $220 ($90–310), CO2e −50 %.",
                                "Unit 1 pays back in 9–33 years."))
                .put("saving_usd", new Range(90, 220, 310))
                .put("payback_years", new PlanTree().put("low", 9.0).put("high", 33.0))
                .put("carbon_change_percent", -50.0)
                .put("electricity_price_usd_per_kwh", 0.2496)
                .put("price_source", "EIA Electric Power Monthly, residential, New York, 2026");
    }

    private static List<PlanTree> safety() {
        return List.of(
                check("escape_window", "to_do", "This is the bedroom's only window: keep a way out.", "landlord"),
                check("grounded_outlet", "passed", "The outlet is three-prong, as described.", "you"),
                check("wiring", "to_do", "Wiring of the 1960s may be aluminium.", "electrician"),
                check("extension_cord", "failed", "The cord reaches no outlet without an extension.", "you"));
    }

    private static PlanTree check(String code, String state, String sentence, String who) {
        return new PlanTree()
                .put("code", code)
                .put("state", state)
                .put("sentence", sentence)
                .put("who", who);
    }

    private static List<PlanTree> unknowns() {
        return List.of(
                unknown("Walls to outdoors", "1 of 4", 1026, 1524, "Which walls feel cold on a winter morning?"),
                unknown(
                        "Drafts",
                        "typical of the 1960s",
                        820,
                        1130,
                        "Hold a strip of tissue to the sash on a windy day."),
                unknown("Above", "a heated apartment", 1026, 1231, "Is there a door above yours, or the roof?"));
    }

    private static PlanTree unknown(String what, String assumed, double low, double high, String findOut) {
        return new PlanTree()
                .put("what", what)
                .put("assumed", assumed)
                .put("moves_w", high - low)
                .put("low_w", low)
                .put("high_w", high)
                .put("find_out", findOut);
    }

    private static List<PlanTree> assumptions() {
        var list = new ArrayList<PlanTree>();
        list.add(assumption("rooms.bedroom.outside", "Walls to outdoors", "south", "least exposed plausible case"));
        list.add(assumption("rooms.bedroom.drafts", "Drafts", "0.6 air changes", "LBNL ResDB, median of the 1960s"));
        list.add(assumption("rooms.bedroom.height", "Ceiling height", "8 ft", "common in homes of the 1960s"));
        for (var i = 4; i <= 11; i++) {
            list.add(assumption("rooms.bedroom.more_" + i, "Input " + i, i + " units", "table of defaults, row " + i));
        }
        return list;
    }

    private static PlanTree assumption(String path, String what, String value, String source) {
        return new PlanTree()
                .put("path", path)
                .put("what", what)
                .put("value", value)
                .put("source", source)
                .put("find_out", "Measure it, or ask the landlord.");
    }

    private static List<PlanTree> limits() {
        return List.of(
                new PlanTree()
                        .put("name", "cold_hours")
                        .put("value", 88)
                        .put("unit", "h/yr")
                        .put("source", "1 % of the year"),
                new PlanTree()
                        .put("name", "helper_share")
                        .put("value", 0.25)
                        .put("unit", "share")
                        .put("source", "our choice, no publication"));
    }
}
