package io.heatwright.home.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.home.quantity.QuantityReading.Misread;
import io.heatwright.home.quantity.QuantityReading.Pair;
import io.heatwright.home.quantity.QuantityReading.Unknown;
import io.heatwright.home.quantity.QuantityReading.Value;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityGrammarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "LENGTH | 12 ft | 3.6576",
                "LENGTH | 3 m | 3",
                "LENGTH | 11'6\" | 3.5052",
                "LENGTH | 11′ 6″ | 3.5052",
                "LENGTH | 4 ft 3 in | 1.2954",
                "LENGTH | 4' 3 1/2\" | 1.3081",
                "LENGTH | 1/2 in | 0.0127",
                "LENGTH | 3½ in | 0.0889",
                "LENGTH | 30 cm | 0.3",
                "LENGTH | 12 mm | 0.012",
                "AREA | 168 sq ft | 15.60771072",
                "AREA | 15 m² | 15",
                "TEMPERATURE | 68 °F | 20",
                "TEMPERATURE | 68F | 20",
                "TEMPERATURE | 20 C | 20",
                "TEMPERATURE | -13 °C | -13",
                "TEMPERATURE | 293.15 K | 20",
                "TEMPERATURE_DIFFERENCE | 9 °F | 5",
                "POWER | 1500 W | 1500",
                "POWER | 1.5 kW | 1500",
                "POWER | 9000 Btu/h | 2637.6396315",
                "POWER | 9000 BTU | 2637.6396315",
                "POWER | 0.75 ton | 2637.6396315",
                "VOLTAGE | 120 V | 120",
                "VOLTAGE | 120 | 120",
                "CURRENT | 15A | 15",
                "SHARE | 40 % | 0.4",
                "SHARE | 0.4 | 0.4",
                "THERMAL_RESISTANCE | R-13 | 2.28943239",
                "THERMAL_RESISTANCE | r13 | 2.28943239",
                "THERMAL_RESISTANCE | 2.3 m2K/W | 2.3",
                "THERMAL_RESISTANCE | RSI 2.3 | 2.3",
                "THERMAL_RESISTANCE | 13 h·ft²·°F/Btu | 2.28943239",
                "THERMAL_TRANSMITTANCE | U-0.30 | 1.70347902",
                "THERMAL_TRANSMITTANCE | 0.3 Btu/(h·ft²·°F) | 1.70347902",
                "THERMAL_TRANSMITTANCE | 2.1 W/(m²·K) | 2.1",
                "AIR_CHANGES | 0.5 | 0.5",
                "AIR_CHANGES | 0.5 ach | 0.5",
                "AIR_CHANGES_AT_50_PA | 7 ACH50 | 7",
                "DURATION | 20 min | 1200",
                "CLOCK | 7 am | 7",
                "CLOCK | 12 am | 0",
                "CLOCK | 12:30 pm | 12.5",
                "CLOCK | 22:15 | 22.25",
                "CLOCK | 22 | 22",
                "CLOCK | noon | 12",
                "MONEY | $1200 | 1200",
                "ENERGY_PRICE | $0.16/kWh | 0.16",
                "ENERGY_PRICE | 16 c/kWh | 0.16",
                "ENERGY_PRICE | 16 ¢/kWh | 0.16",
                "ENERGY_PRICE | $1.40/therm | 0.04776998",
                "MASS | 55 lb | 24.94758035",
                "AIR_FLOW | 50 cfm | 0.023597372",
                "AIR_FLOW | 1700 m³/h | 0.47222222",
                "AIR_FLOW | 24 L/s | 0.024",
                "AIR_FLOW | 0.1 m³/s | 0.1",
                "CONDUCTIVITY | 0.16 W/(m·K) | 0.16",
                "DENSITY | 950 kg/m³ | 950",
                "SPECIFIC_HEAT | 840 J/(kg·K) | 840",
                "ANGLE | 180 | 180",
                "NUMBER | 1e3 | 1000",
            })
    void everyDocumentedFormIsRead(UnitFamily family, String text, double inside) {
        assertThat(QuantityGrammar.read(text, family))
                .isInstanceOfSatisfying(
                        Value.class, v -> assertThat(v.value()).isCloseTo(inside, within(1e-7 * Math.abs(inside))));
    }

    @Test
    void aPairOfLengthsSharesItsUnit() {
        for (var text : new String[] {"12 ft x 14 ft", "12 x 14 ft", "12' × 14'", "12ft x 14ft", "12 ft X 14 ft"}) {
            assertThat(QuantityGrammar.readPair(text, UnitFamily.LENGTH))
                    .as(text)
                    .isInstanceOfSatisfying(Pair.class, p -> {
                        assertThat(p.first()).isCloseTo(3.6576, within(1e-12));
                        assertThat(p.second()).isCloseTo(4.2672, within(1e-12));
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "Unknown", "not sure", "?", " unknown "})
    void notKnowingIsAnAnswerEverywhere(String text) {
        for (var family : UnitFamily.values()) {
            assertThat(QuantityGrammar.read(text, family)).isInstanceOf(Unknown.class);
            assertThat(QuantityGrammar.readPair(text, family)).isInstanceOf(Unknown.class);
        }
    }

    @Test
    void aPowerWhereALengthIsWantedIsNamedAsSuch() {
        var misread = (Misread) QuantityGrammar.read("12 kW", UnitFamily.LENGTH);
        assertThat(misread.problem()).isEqualTo("is a power where a length is wanted");
        assertThat(misread.allowed()).contains("12 ft");
    }

    @Test
    void anUnitNearlyRightIsSuggested() {
        var misread = (Misread) QuantityGrammar.read("9000 Btuh/h", UnitFamily.POWER);
        assertThat(misread.nearest()).contains("9000 Btu/h");
    }

    @Test
    void aNumberThatCouldBeFeetOrMetresIsRefused() {
        var misread = (Misread) QuantityGrammar.read("12", UnitFamily.LENGTH);
        assertThat(misread.problem()).isEqualTo("has no unit");
        assertThat(misread.nearest()).contains("12 ft or 12 m");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"9,000 Btu/h | 9000 Btu/h", "1,5 kW | 1.5 kW"})
    void aCommaIsRefusedWithTheLikelyMeaning(String text, String meant) {
        assertThat(((Misread) QuantityGrammar.read(text, UnitFamily.POWER)).nearest())
                .contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", ".inf", "-Infinity", "1e999 W", "", "W", "--3 W", "3 3 W", "x", "1,", ",1 W", "$"})
    void nothingThatIsNotAFinitePowerIsReadAsOne(String text) {
        assertThat(QuantityGrammar.read(text, UnitFamily.POWER)).isInstanceOf(Misread.class);
    }

    @Test
    void aSpanOfTheDayMayCrossMidnight() {
        assertThat(ClockGrammar.readSpan("10 pm to 6:30 am")).isInstanceOfSatisfying(Pair.class, p -> {
            assertThat(p.first()).isEqualTo(22);
            assertThat(p.second()).isEqualTo(6.5);
        });
        assertThat(ClockGrammar.readSpan("22-6")).isInstanceOf(Pair.class);
        assertThat(ClockGrammar.readSpan("25:00-6")).isInstanceOf(Misread.class);
    }

    @Test
    void whateverIsTypedGivesAnAnswerAndNeverAnException() {
        var letters = "0123456789.,-+/ ft'\"inxmkWBu²°FR$cahe:%½′";
        var random = new SplittableRandom(20261121);
        for (var i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            for (var n = random.nextInt(10); n > 0; n--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            for (var family : UnitFamily.values()) {
                var reading = QuantityGrammar.read(text.toString(), family);
                if (reading instanceof Value v) {
                    assertThat(v.value()).as(text + " as " + family).isFinite();
                }
                assertThat(QuantityGrammar.readPair(text.toString(), family)).isNotNull();
                assertThat(ClockGrammar.readSpan(text.toString())).isNotNull();
            }
        }
    }

    @Test
    void everySpellingOfEveryUnitIsReducedAndUniqueInItsFamily() {
        for (var family : UnitFamily.values()) {
            var all =
                    family.units().stream().flatMap(u -> u.spellings().stream()).toList();
            assertThat(all)
                    .doesNotHaveDuplicates()
                    .allMatch(s -> UnitFamily.reduce(s).equals(s));
            assertThat(family.units()).allMatch(u -> family.unit(u.name()).equals(Optional.of(u)), "named as spelt");
        }
    }
}
