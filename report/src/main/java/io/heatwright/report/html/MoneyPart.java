package io.heatwright.report.html;

import io.heatwright.climate.Elementary;
import io.heatwright.planner.terms.Range;
import io.heatwright.report.Reading;
import java.util.Optional;
import java.util.stream.Stream;

/** What a year costs against today, when the unit has paid for itself, and the change in carbon. */
final class MoneyPart {
    /** A figure that stands above its name. */
    private record Gauge(String figure, String name) {}

    private final Page page;

    MoneyPart(Page page) {
        this.page = page;
    }

    void write() {
        page.plan().child("money").ifPresent(money -> {
            page.section("money", page.words().say("money.title"));
            gauges();
            lines(money);
            page.out().close().line();
        });
    }

    /** Writes the three readings of the year, those of them that are known. */
    void gauges() {
        var money = page.plan().part("money");
        var known = Stream.of(saving(money.range("saving_usd")), rent(), payback(money), carbon(money))
                .flatMap(Optional::stream)
                .toList();
        if (known.isEmpty()) {
            return;
        }
        var out = page.out();
        out.open("dl", "class", "yr").line();
        for (var gauge : known) {
            out.open("div").element("dt", gauge.name()).element("dd", gauge.figure());
            out.close().line();
        }
        out.close().line();
    }

    /** Writes what the plan says about money, and the price it reckons with. */
    void lines(Reading money) {
        money.texts("lines").forEach(line -> page.paragraph("", line));
        var price = money.number("electricity_price_usd_per_kwh");
        if (Double.isFinite(price)) {
            var source = money.text("price_source");
            page.paragraph(
                    "s", page.words().say("money.price", "price", page.figures().dollars(price), "source", source));
        }
    }

    private Optional<Gauge> saving(Range saving) {
        var figures = page.figures();
        var words = page.words();
        if (!Double.isFinite(saving.likely())) {
            return Optional.empty();
        }
        if (saving.spansZero()) {
            var more = figures.dollars(Elementary.rint(-saving.low()));
            var less = figures.dollars(Elementary.rint(saving.high()));
            return Optional.of(
                    new Gauge(words.say("money.either"), words.say("money.between", "more", more, "less", less)));
        }
        var isLoss = saving.likely() < 0;
        var amount = isLoss ? saving.times(-1) : saving;
        return Optional.of(new Gauge(
                words.say(isLoss ? "money.more" : "money.saves", "amount", figures.dollars(amount.likely())),
                words.say("money.against", "ends", figures.dollarEnds(amount))));
    }

    private Optional<Gauge> rent() {
        var words = page.words();
        return page.plan().part("today").truth("heat_paid_by_others")
                ? Optional.of(new Gauge(words.say("money.rent"), words.say("money.rent_means")))
                : Optional.empty();
    }

    private Optional<Gauge> payback(Reading money) {
        var figures = page.figures();
        var words = page.words();
        var low = money.part("payback_years").number("low");
        var high = money.part("payback_years").number("high");
        if (!Double.isFinite(low)) {
            return Optional.empty();
        }
        var years = Double.isFinite(high)
                ? words.say("money.years", "years", figures.ends(new Range(low, low, high), figures::count))
                : words.say("money.years_or_more", "years", figures.count(low));
        return Optional.of(new Gauge(years, words.say("money.payback")));
    }

    private Optional<Gauge> carbon(Reading money) {
        var percent = money.number("carbon_change_percent");
        var sign = percent > 0 ? "+" : "";
        return Double.isFinite(percent)
                ? Optional.of(new Gauge(
                        sign + page.figures().two(percent) + " % CO₂e",
                        page.words().say("money.carbon")))
                : Optional.empty();
    }
}
