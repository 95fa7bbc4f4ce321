package io.heatwright.planner.answer;

import io.heatwright.equipment.Figure;
import io.heatwright.equipment.Kind;
import io.heatwright.equipment.Metric;
import io.heatwright.equipment.Product;
import io.heatwright.equipment.Speed;
import io.heatwright.equipment.Voltage;
import io.heatwright.home.quantity.Figures;
import io.heatwright.home.table.Separated;
import io.heatwright.planner.Plan;
import io.heatwright.planner.candidate.Candidate;
import io.heatwright.planner.candidate.Costs;
import io.heatwright.planner.candidate.Exclusion;
import io.heatwright.planner.candidate.Noise;
import io.heatwright.planner.request.PlanRequest;
import io.heatwright.planner.terms.Range;
import io.heatwright.planner.terms.Threshold;
import io.heatwright.planner.terms.Verdict;
import io.heatwright.planner.tree.PlanTree;
import io.heatwright.planner.trial.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Tells of every candidate, of today's system and of the choice. */
final class CandidateTeller {
    private static final double BTU_PER_WATT_HOUR = 3.412141633;
    private static final double KILOWATT_HOUR = 3.6e6;
    private static final int SHOWN = 6;

    private final Plan plan;
    private final Speech speech;

    CandidateTeller(Plan plan, Speech speech) {
        this.plan = plan;
        this.speech = speech;
    }

    List<PlanTree> candidates() {
        var list = new ArrayList<PlanTree>();
        var shown = shown();
        var rank = 0;
        for (var candidate : plan.candidates()) {
            rank += candidate.verdict() == Verdict.EXCLUDED ? 0 : 1;
            list.add(candidate(candidate, candidate.verdict() == Verdict.EXCLUDED ? 0 : rank)
                    .put("shown", shown.contains(candidate)));
        }
        return list;
    }

    /** The best of each kind and voltage that could carry the room; then, while there is space, of those that only help. */
    private List<Candidate> shown() {
        var shown = new ArrayList<Candidate>();
        for (var helpers : List.of(false, true)) {
            for (var candidate : plan.candidates()) {
                var helps = candidate.verdict().compareTo(Verdict.TOO_BIG) > 0;
                if (shown.size() < SHOWN
                        && candidate.exclusion().isEmpty()
                        && (helpers || candidate.byMinutes())
                        && helps == helpers
                        && shown.stream().noneMatch(other -> alike(other.product(), candidate.product()))) {
                    shown.add(candidate);
                }
            }
        }
        return shown;
    }

    /** Of one kind, and of one voltage or one that nobody published. */
    private static boolean alike(Product a, Product b) {
        var one = a.supply().voltage();
        var other = b.supply().voltage();
        return a.kind() == b.kind() && (one == other || one == Voltage.UNKNOWN || other == Voltage.UNKNOWN);
    }

    PlanTree today(Plan.Baseline today) {
        var outcomes = today.outcomes();
        var tree = new PlanTree()
                .put("name", speech.phrase(today.today().words()))
                .put("cold_hours_h", outcomes.range(Outcome::coldHours))
                .put("hot_hours_h", outcomes.range(Outcome::hotHours))
                .put("cost_per_year_usd", today.cost())
                .put("co2e_kg", today.emission())
                .put("heating_kwh", outcomes.range(o -> o.heat() / KILOWATT_HOUR))
                .put("cooling_kwh", outcomes.range(o -> o.cooling() / KILOWATT_HOUR))
                .put("electricity_kwh", outcomes.range(o -> o.electricity() / KILOWATT_HOUR))
                .put("fuel_kwh", outcomes.range(o -> o.fuel() / KILOWATT_HOUR))
                .put("cold_spell_minimum_c", outcomes.range(Outcome::spellMinimum));
        return tree.put("heat_paid_by_others", today.today().heatPaidByOthers());
    }

    PlanTree choice() {
        return plan.choice()
                .map(best -> new PlanTree()
                        .put("id", best.product().id())
                        .put("name", speech.name(best.product()))
                        .put("verdict", best.verdict().code())
                        .put("sentence", speech.say("choice." + buying(best), "name", speech.name(best.product()))))
                .orElseGet(() -> new PlanTree()
                        .put("id", "")
                        .put("name", "")
                        .put("verdict", Verdict.DOES_NOT_FIT.code())
                        .put("sentence", speech.say("choice.nothing")));
    }

    /** "Buy this" is said only of a product known to be sold, whose performance is published. */
    private static String buying(Candidate best) {
        if (best.assumed()) {
            return "assumed";
        }
        return switch (best.product().market().status()) {
            case SOLD -> "sold";
            case DISCONTINUED -> "discontinued";
            case UNKNOWN -> "unknown";
        };
    }

    private String method() {
        int minutes = PlanRequest.BY_THE_MINUTE / plan.request().stepsPerHour();
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }

    private PlanTree candidate(Candidate c, int rank) {
        var product = c.product();
        var price = c.purchase().total();
        var tree = new PlanTree()
                .put("rank", rank)
                .put("id", product.id())
                .put("name", speech.name(product))
                .put("short_name", shortName(product))
                .put("kind", speech.phrase(product.kind().words()))
                .put("representative", product.isRepresentative())
                .put("verdict", c.verdict().code())
                .put("verdict_text", speech.say("verdict." + c.verdict().code()))
                .put("reason", reason(c) + season(c) + stop(c))
                .put("performance", performance(c))
                .put("method", c.byMinutes() ? method() : "hourly screen")
                .put("status", product.market().status().name().toLowerCase(Locale.ROOT))
                .put("price_usd", price)
                .put("price_observed", Costs.observed(product))
                .put("indoor_noise_dba", product.sound().indoorLow().value())
                .put("indoor_noise_high_dba", product.sound().indoorHigh().value())
                .put("noise_stated", speech.phrase(product.sound().stated()))
                .put("nameplate_a", product.supply().nameplateAmps().value())
                .put("circuit", c.screen().verdict().name().toLowerCase(Locale.ROOT))
                .put("stopped", c.stopped())
                .put("circuit_text", speech.say("screen." + c.screen().verdict().name()));
        var noise = Noise.inRoom(product, plan.room());
        tree.put("noise_at_ear_low_dba", noise.levels().low())
                .put("noise_at_ear_high_dba", noise.levels().high())
                .put("noise_limit_dba", noise.limit().level())
                .put("noise_verdict", noise.outcome().name().toLowerCase(Locale.ROOT));
        figures(c, tree);
        return tree.put("figures", figures(product));
    }

    private static void figures(Candidate c, PlanTree tree) {
        if (c.ends().isEmpty()) {
            return;
        }
        tree.put("cold_hours_h", c.coldHours())
                .put("hot_hours_h", c.hotHours())
                .put("cost_per_year_usd", c.energyCost())
                .put("lifetime_cost_usd", c.lifetimeCost().total())
                .put("co2e_kg", c.emission())
                .put("heating_kwh", kilowattHours(c, Outcome::heat))
                .put("cooling_kwh", kilowattHours(c, Outcome::cooling))
                .put("electricity_kwh", kilowattHours(c, Outcome::electricity))
                .put("fuel_kwh", kilowattHours(c, Outcome::fuel))
                .put("seasonal_cop", c.worse().likely().seasonalCoefficientOfPerformance())
                .put("damp_hours_h", c.range(Outcome::dampHours))
                .put("starts_per_year", c.range(Outcome::starts))
                .put("starts_per_hour", c.worse().likely().startsPerHour())
                .put("hours_below_minimum_h", c.range(Outcome::belowMinimumHours))
                .put("below_minimum_share", c.worse().likely().belowMinimumShare())
                .put("cold_spell_minimum_c", c.worse().likely().spellMinimum());
    }

    private static Range kilowattHours(Candidate c, ToDoubleFunction<Outcome> energy) {
        return c.range(energy).times(1 / KILOWATT_HOUR);
    }

    /** Maker and outdoor unit, with kind and voltage. */
    private String shortName(Product product) {
        if (product.isRepresentative()) {
            return speech.name(product);
        }
        return Separated.by(" / ", product.name()).get(0) + ", " + speech.thing(product);
    }

    private static String performance(Candidate c) {
        if (c.assumed() || c.product().isRepresentative()) {
            return "assumed";
        }
        var points = c.product().performance().heating();
        return points.stream()
                        .allMatch(p -> p.capacity().isPublished() && p.power().isPublished())
                ? "published"
                : "derived";
    }

    private String reason(Candidate c) {
        if (c.exclusion().isPresent()) {
            return excluded(c.exclusion().get());
        }
        var likely = c.worse().likely();
        var screened = c.verdict() == Verdict.HELPER_ONLY && !c.byMinutes();
        return speech.say(
                screened
                        ? "reason.helper_only_screened"
                        : "reason." + c.verdict().code(),
                "cold",
                speech.hours(c.coldHours()),
                "hot",
                speech.hours(c.hotHours()),
                "starts",
                speech.number(likely.startsPerHour()),
                "below",
                speech.number(100 * likely.belowMinimumShare()),
                "spell",
                speech.temperature(likely.spellMinimum()),
                "screen",
                OutletTeller.deciding(c.screen(), speech));
    }

    /**
     * Says when the winter in this room is not what the label lets one expect. Not of units that stand for others, that run
     * for several rooms, that were only screened, or that leave out the coldest hours: there it would tell something else.
     */
    private String season(Candidate c) {
        var ratings = c.product().performance();
        var metric = ratings.rating(Metric.HSPF2).isKnown() ? Metric.HSPF2 : Metric.HSPF;
        var rating = ratings.rating(metric).value();
        var kind = c.product().kind();
        var comparable = c.byMinutes()
                && !c.assumed()
                && !c.product().isRepresentative()
                && kind != Kind.MULTI_ZONE
                && kind != Kind.CENTRAL_HEAT_PUMP
                && c.verdict() != Verdict.HELPER_ONLY
                && c.verdict() != Verdict.DOES_NOT_FIT;
        if (c.ends().isEmpty() || c.exclusion().isPresent() || !comparable) {
            return "";
        }
        var season = c.worse().likely().seasonalCoefficientOfPerformance();
        var label = rating / BTU_PER_WATT_HOUR;
        if (!(Math.abs(season / label - 1) > Threshold.RATING_GAP.value())) {
            return "";
        }
        return " "
                + speech.say(
                        "reason.season",
                        "metric",
                        metric.name(),
                        "rating",
                        Figures.decimals(rating, 1),
                        "label",
                        speech.number(label),
                        "season",
                        speech.number(season));
    }

    /** An excluded product is out for its own reason already. */
    private String stop(Candidate c) {
        return c.stop()
                .filter(check -> c.exclusion().isEmpty())
                .map(check -> " " + new OutletTeller(plan, speech).safety(check))
                .orElse("");
    }

    private String excluded(Exclusion exclusion) {
        return speech.say(
                "excluded." + exclusion.cause().name(),
                "input",
                exclusion.input(),
                "detail",
                speech.phrase(exclusion.detail()));
    }

    private List<PlanTree> figures(Product product) {
        var list = new ArrayList<PlanTree>();
        for (var point : product.performance().heating()) {
            add(list, point("figure.heat", point.outdoorTemperature(), point.speed()), point.capacity());
            add(list, point("figure.heat_power", point.outdoorTemperature(), point.speed()), point.power());
        }
        for (var point : product.performance().cooling()) {
            add(list, point("figure.cooling", point.outdoorTemperature(), point.speed()), point.capacity());
            add(list, point("figure.cooling_power", point.outdoorTemperature(), point.speed()), point.power());
        }
        add(list, speech.say("figure.nameplate"), product.supply().nameplateAmps());
        add(list, speech.say("figure.ampacity"), product.supply().minimumCircuitAmpacity());
        add(list, speech.say("figure.breaker"), product.supply().maximumBreaker());
        add(list, speech.say("figure.indoor_noise"), product.sound().indoorLow());
        add(list, speech.say("figure.outdoor_noise"), product.sound().outdoor());
        return list;
    }

    private String point(String code, double outdoorTemperature, Speed speed) {
        return speech.say(
                code,
                "temperature",
                speech.temperature(outdoorTemperature),
                "speed",
                speech.say("speed." + speed.name()));
    }

    private static void add(List<PlanTree> list, String name, Figure figure) {
        list.add(new PlanTree()
                .put("name", name)
                .put("value", figure.value())
                .put(
                        "provenance",
                        figure.isKnown() ? figure.provenance().name().toLowerCase(Locale.ROOT) : Figure.NOT_PUBLISHED)
                .put("source", figure.source()));
    }
}
