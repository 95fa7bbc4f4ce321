package io.heatwright.planner.answer;

import io.heatwright.planner.Plan;
import io.heatwright.planner.money.Horizon;
import io.heatwright.planner.money.Payback;
import io.heatwright.planner.money.Saving;
import io.heatwright.planner.rates.EmissionFactor;
import io.heatwright.planner.rates.EnergyPrice;
import io.heatwright.planner.rates.Provenance;
import io.heatwright.planner.tree.PlanTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells of money and carbon against a named baseline. */
final class MoneyTeller {
    private final Plan plan;
    private final Speech speech;

    MoneyTeller(Plan plan, Speech speech) {
        this.plan = plan;
        this.speech = speech;
    }

    PlanTree money() {
        var tree = new PlanTree()
                .putTexts("lines", lines())
                .put("electricity_price_usd_per_kwh", plan.tariff().electricityPrice() * 3.6e6)
                .put("price_source", priceSource());
        plan.saving()
                .ifPresent(saving -> tree.put("baseline", speech.phrase(saving.baseline()))
                        .put("saving_usd", saving.perYear())
                        .put("direction", saving.direction().name().toLowerCase(Locale.ROOT)));
        plan.payback()
                .ifPresent(payback -> tree.put(
                        "payback_years",
                        new PlanTree().put("low", finite(payback.shortest())).put("high", finite(payback.longest()))));
        return tree.put("carbon_change_percent", carbonChange());
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        plan.saving().ifPresent(saving -> {
            lines.add(saving(saving));
            plan.payback().filter(p -> !worthless(saving)).ifPresent(payback -> lines.add(payback(payback)));
        });
        if (plan.today().isEmpty()) {
            lines.add(speech.say("money.no_baseline"));
        } else if (plan.choice().isEmpty()) {
            lines.add(speech.say("money.no_choice"));
        }
        plan.today()
                .filter(today -> today.today().heatPaidByOthers())
                .ifPresent(today -> lines.add(speech.say("money.heat_paid_by_others")));
        return lines;
    }

    private static boolean worthless(Saving saving) {
        return saving.direction() == Saving.Direction.COSTS_MORE || saving.direction() == Saving.Direction.NOT_KNOWN;
    }

    private String saving(Saving saving) {
        var change = carbonChange();
        var carbon = Double.isNaN(change)
                ? ""
                : " "
                        + speech.say(
                                change <= 0 ? "money.carbon_less" : "money.carbon_more",
                                "percent",
                                speech.number(Math.abs(change)));
        var range = saving.direction() == Saving.Direction.COSTS_MORE
                ? saving.perYear().times(-1)
                : saving.perYear();
        return speech.say(
                        "money." + saving.direction().name(),
                        "baseline",
                        speech.phrase(saving.baseline()),
                        "saving",
                        speech.dollars(range),
                        "likely",
                        likely(saving.perYear().likely()),
                        "low",
                        speech.dollars(-saving.perYear().low()),
                        "high",
                        speech.dollars(saving.perYear().high()))
                + carbon;
    }

    private String likely(double saved) {
        return speech.say(saved >= 0 ? "money.less" : "money.more", "dollars", speech.dollars(Math.abs(saved)));
    }

    private String payback(Payback payback) {
        var name = plan.choice().map(best -> best.product().name()).orElse("");
        if (payback.never()) {
            return speech.say("money.never", "name", name);
        }
        return speech.say(
                payback.mayNever() ? "money.payback_may_never" : "money.payback",
                "name",
                name,
                "low",
                speech.years(payback.shortest()),
                "high",
                speech.years(payback.longest()));
    }

    /** Change of emission of the likely room, percent, negative when it falls; NaN when a factor is not known. */
    private double carbonChange() {
        return plan.choice()
                .flatMap(best -> plan.today().map(today -> {
                    var before = today.emission().likely();
                    return before > 0 ? 100 * (best.emission().likely() - before) / before : Double.NaN;
                }))
                .orElse(Double.NaN);
    }

    private String priceSource() {
        return plan.electricityPrice()
                .map(EnergyPrice::provenance)
                .map(p -> source(p) + ", " + speech.say("trust." + p.trust().name()))
                .orElseGet(() -> speech.say("money.price_given"));
    }

    private String source(Provenance provenance) {
        return speech.phrase(provenance.source()) + ", " + provenance.period() + ", " + provenance.region();
    }

    List<PlanTree> assumptions() {
        var list = new ArrayList<PlanTree>();
        plan.electricityPrice()
                .ifPresent(price -> list.add(assumption(
                        "prices.electricity",
                        speech.say("assume.price"),
                        speech.say(
                                "assume.price.value",
                                "price",
                                Double.toString(Math.round(price.dollarsPerKilowattHour() * 1000) / 1000.0)),
                        priceSource(),
                        speech.say("assume.price.find_out"))));
        plan.electricityEmission()
                .map(EmissionFactor::provenance)
                .ifPresent(p -> list.add(assumption(
                        "carbon",
                        speech.say("assume.carbon"),
                        speech.say(
                                "assume.carbon.value",
                                "carbon",
                                Double.toString(Math.round(plan.tariff().electricityEmission() * 3.6e9) / 1000.0)),
                        source(p),
                        speech.say("assume.carbon.find_out"))));
        list.add(assumption(
                "horizon",
                speech.say("assume.horizon"),
                speech.say(
                        "assume.horizon.value",
                        "years",
                        speech.number(Horizon.DEFAULT.years()),
                        "rate",
                        speech.number(100 * Horizon.DEFAULT.realRate())),
                speech.phrase("judgement"),
                speech.say("assume.horizon.find_out")));
        return list;
    }

    private static PlanTree assumption(String path, String what, String value, String source, String findOut) {
        return new PlanTree()
                .put("path", path)
                .put("what", what)
                .put("value", value)
                .put("low", value)
                .put("high", value)
                .put("source", source)
                .put("find_out", findOut);
    }

    private static double finite(double years) {
        return Double.isInfinite(years) ? Double.NaN : years;
    }
}
