package io.heatwright.report.html;

import io.heatwright.planner.terms.Range;
import io.heatwright.report.Reading;

/** What a year costs against today, when the unit has paid for itself, and the change in carbon. */
final class MoneyPart {
    private final Page page;

    MoneyPart(Page page) {
        this.page = page;
    }

    void write() {
        var found = page.plan().child("money");
        if (found.isEmpty()) {
            return;
        }
        var money = found.get();
        var out = page.out();
        page.section("money", page.words().say("money.title"));
        out.open("dl", "class", "yr").line();
        saving(money.range("saving_usd"));
        payback(money.part("payback_years"));
        carbon(money.number("carbon_change_percent"));
        out.close().line();
        money.texts("lines").forEach(line -> page.paragraph("", line));
        price(money);
        out.close().line();
    }

    private void saving(Range saving) {
        var figures = page.figures();
        var words = page.words();
        if (!Double.isFinite(saving.likely())) {
            return;
        }
        if (saving.spansZero()) {
            reading(
                    words.say("money.either"),
                    words.say(
                            "money.between",
                            "more",
                            figures.dollars(Math.rint(-saving.low())),
                            "less",
                            figures.dollars(Math.rint(saving.high()))));
        } else if (saving.likely() < 0) {
            var more = saving.times(-1);
            reading(
                    words.say("money.more", "amount", figures.dollars(more.likely())),
                    words.say("money.against", "ends", figures.dollarEnds(more)));
        } else {
            reading(
                    words.say("money.saves", "amount", figures.dollars(saving.likely())),
                    words.say("money.against", "ends", figures.dollarEnds(saving)));
        }
    }

    private void payback(Reading payback) {
        var figures = page.figures();
        var words = page.words();
        var low = payback.number("low");
        var high = payback.number("high");
        if (Double.isFinite(low)) {
            var years = Double.isFinite(high)
                    ? words.say("money.years", "years", figures.ends(new Range(low, low, high), figures::count))
                    : words.say("money.years_or_more", "years", figures.count(low));
            reading(years, words.say("money.payback"));
        }
    }

    private void carbon(double percent) {
        if (Double.isFinite(percent)) {
            var sign = percent > 0 ? "+" : "";
            reading(sign + page.figures().two(percent) + " % CO₂e", page.words().say("money.carbon"));
        }
    }

    private void price(Reading money) {
        var price = money.number("electricity_price_usd_per_kwh");
        if (Double.isFinite(price)) {
            page.paragraph(
                    "s",
                    page.words()
                            .say(
                                    "money.price",
                                    "price",
                                    page.figures().dollars(price),
                                    "source",
                                    money.text("price_source")));
        }
    }

    /** A reading whose figure stands above its name. */
    private void reading(String figure, String name) {
        page.out().open("div").element("dt", name).element("dd", figure).close().line();
    }
}
