package io.heatwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.planner.terms.Range;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final long SEED = 20_261_121;

    private final Figures us = new Figures(UnitSystem.US, "not published", "to");
    private final Figures metric = new Figures(UnitSystem.METRIC, "not published", "to");

    /** In JavaScript, {@code BigDecimal.round} leaves these as they are. */
    @Test
    void wholeNumbersFromAHundredOnAreRoundedToo() {
        assertThat(us.two(102)).isEqualTo("100");
        assertThat(us.two(105)).isEqualTo("110");
        assertThat(us.two(127)).isEqualTo("130");
    }

    @Test
    void numbersHaveTwoSignificantFiguresWhateverTheLocale() {
        assertThat(us.two(4321)).isEqualTo("4,300");
        assertThat(us.two(7.46)).isEqualTo("7.5");
        assertThat(us.two(0.2496)).isEqualTo("0.25");
        assertThat(us.two(1_234_567)).isEqualTo("1,200,000");
        assertThat(us.two(-48.2)).isEqualTo("−48");
        assertThat(us.two(0)).isEqualTo("0");
        assertThat(us.two(-0.0)).isEqualTo("0");
        assertThat(us.two(3.0)).isEqualTo("3");
    }

    @Test
    void roundedNumbersStayWithinHalfADigitOfTheTruth() {
        var random = new SplittableRandom(SEED);
        for (var i = 0; i < 500; i++) {
            var value = StrictMath.exp(random.nextDouble(-6, 14)) * (random.nextBoolean() ? 1 : -1);
            var printed = us.two(value);
            var read = Double.parseDouble(printed.replace(",", "").replace('−', '-'));
            assertThat(Math.abs(read - value))
                    .as("seed %d, case %d: %s for %s", SEED, i, printed, value)
                    .isLessThanOrEqualTo(Math.abs(value) * 0.05);
            assertThat(printed.replaceAll("[−,.]", "").replaceAll("^0+", "").replaceAll("0+$", ""))
                    .as("seed %d, case %d", SEED, i)
                    .hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void whatIsNotKnownIsSaidInWords() {
        assertThat(us.two(Double.NaN)).isEqualTo("not published");
        assertThat(us.current(Double.POSITIVE_INFINITY)).isEqualTo("not published");
        assertThat(us.temperature(Double.NaN)).isEqualTo("not published");
        assertThat(us.dollars(Double.NEGATIVE_INFINITY)).isEqualTo("not published");
        assertThat(us.price(Range.exactly(Double.NaN))).isEqualTo("not published");
        assertThat(us.range(Range.exactly(Double.NaN), us::two)).isEqualTo("not published");
    }

    @Test
    void aRangeShowsItsEndsAndShrinksToOneNumberWhenTheyPrintAlike() {
        assertThat(us.range(new Range(2, 9, 60), us::count)).isEqualTo("9 (2–60)");
        assertThat(us.range(new Range(102, 103, 104), us::two)).isEqualTo("100");
        assertThat(us.range(new Range(Double.NaN, 9, 60), us::two)).isEqualTo("9");
        assertThat(us.ends(new Range(-50, 10, 120), us::two)).isEqualTo("−50 to 120");
    }

    @Test
    void hoursBelowHalfAreNotCalledNone() {
        assertThat(us.count(0.2)).isEqualTo("<1");
        assertThat(us.count(0)).isEqualTo("0");
        assertThat(us.count(8.67)).isEqualTo("9");
        assertThat(us.count(1234)).isEqualTo("1,200");
    }

    @Test
    void pricesAreInThousandsFromAThousandOn() {
        assertThat(us.price(new Range(2800, 2900, 3000))).isEqualTo("2.8–3.0k");
        assertThat(us.price(new Range(7000, 8400, 10_000))).isEqualTo("7.0–10k");
        assertThat(us.price(new Range(400, 550, 800))).isEqualTo("400–800");
        assertThat(us.price(new Range(999, 999, 999.9))).isEqualTo("1.0k");
    }

    @Test
    void dollarsCarryTheirSignOnce() {
        assertThat(us.dollars(new Range(160, 210, 290))).isEqualTo("$210 ($160–290)");
        assertThat(us.dollars(new Range(-50, 30, 120))).isEqualTo("$30 (−$50 to $120)");
        assertThat(us.dollars(Range.exactly(200))).isEqualTo("$200");
    }

    @Test
    void figuresTurnIntoTheReadersUnits() {
        assertThat(us.heatFlow(1025.7)).isEqualTo("3,500");
        assertThat(metric.heatFlow(1025.7)).isEqualTo("1,000");
        assertThat(us.temperature(-10.6)).isEqualTo("13 °F");
        assertThat(metric.temperature(-10.6)).isEqualTo("−11 °C");
    }

    @Test
    void currentsKeepOneDecimalWhereItCounts() {
        assertThat(us.current(12.5)).isEqualTo("12.5");
        assertThat(us.current(12.0)).isEqualTo("12");
        assertThat(us.current(13.82)).isEqualTo("13.8");
    }
}
