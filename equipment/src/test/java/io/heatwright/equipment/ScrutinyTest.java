package io.heatwright.equipment;

import static io.heatwright.equipment.Sheets.cool;
import static io.heatwright.equipment.Sheets.heat;
import static io.heatwright.equipment.Sheets.published;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What someone of the trade would ask about a sheet. */
class ScrutinyTest {

    private static final HeatingPoint WARM = heat(47, Speed.RATED, 9900, 700);
    private static final HeatingPoint COLD = heat(17, Speed.MAXIMUM, 10_215, 1271);

    private static List<String> asked(Product product) {
        return Scrutiny.doubts(product).stream().map(Doubt::problem).toList();
    }

    private static Product with(HeatingPoint... points) {
        return sheet(Kind.MINI_SPLIT, List.of(points), List.of(), heater(68));
    }

    private static Product sheet(Kind kind, List<HeatingPoint> points, List<Rating> ratings, Behaviour behaviour) {
        return Sheets.heatPump(
                "unit",
                kind,
                Compressor.VARIABLE_SPEED,
                points,
                List.of(cool(95, Speed.RATED, 9000, 692)),
                ratings,
                behaviour,
                Double.NaN);
    }

    private static Behaviour heater(double watts) {
        var none = Figure.notPublished();
        return new Behaviour(
                none, none, false, none, none, published(watts), none, Optional.empty(), none, none, none, none);
    }

    private static Product supplied(Supply supply) {
        var product = with(WARM, COLD);
        return new Product(
                product.id(),
                product.maker(),
                product.model(),
                product.kind(),
                product.representative(),
                product.performanceClass(),
                product.dataDate(),
                product.market(),
                product.refrigerant(),
                supply,
                product.sound(),
                product.body(),
                product.performance(),
                product.behaviour(),
                product.zones(),
                product.connectivity(),
                product.warranty(),
                product.attribution(),
                product.notes());
    }

    private static Supply nameplate(Voltage voltage, String plug, double amps, double ampacity, double breaker) {
        return new Supply(
                voltage,
                Connection.CORD_AND_PLUG,
                Optional.of(plug),
                published(amps),
                published(ampacity),
                published(breaker),
                "label");
    }

    @Test
    void asksNothingAboutASoundSheet() {
        assertThat(asked(with(WARM, COLD))).isEmpty();
        assertThat(asked(supplied(nameplate(Voltage.VOLTS_120, "5-15P", 11, 14, 15))))
                .isEmpty();
    }

    @Test
    void asksWhetherDefrostIsInColdPointsAndOnlyThere() {
        var silent = new HeatingPoint(
                COLD.outdoorTemperature(), COLD.speed(), COLD.capacity(), COLD.power(), PointBasis.NOT_STATED);
        var mild = new HeatingPoint(
                WARM.outdoorTemperature(), WARM.speed(), WARM.capacity(), WARM.power(), PointBasis.NOT_STATED);
        assertThat(asked(with(WARM, silent))).singleElement().asString().contains("whether defrost is in");
        assertThat(asked(with(mild, COLD))).isEmpty();
    }

    @Test
    void asksForAColdPointAndForThePanHeater() {
        assertThat(asked(with(WARM))).singleElement().asString().contains("publishes no heat at 17 °F");
        assertThat(asked(sheet(Kind.MINI_SPLIT, List.of(WARM, COLD), List.of(), Behaviour.notPublished())))
                .singleElement()
                .asString()
                .contains("pan heater");
        assertThat(asked(sheet(Kind.WINDOW_HEAT_PUMP, List.of(WARM, COLD), List.of(), Behaviour.notPublished())))
                .isEmpty();
    }

    @Test
    void knowsBtuPerHourTakenForWattsAndTheOtherWayRound() {
        // 9,900 and 10,215 W instead of Btu/h.
        var watts = with(
                new HeatingPoint(
                        WARM.outdoorTemperature(), WARM.speed(), published(9900), WARM.power(), PointBasis.STEADY),
                new HeatingPoint(
                        COLD.outdoorTemperature(), COLD.speed(), published(10_215), COLD.power(), PointBasis.STEADY));
        assertThat(asked(watts)).anyMatch(doubt -> doubt.contains("COP of 14.1"));
        assertThat(asked(sheet(Kind.WINDOW_HEAT_PUMP, watts.performance().heating(), List.of(), heater(0))))
                .anyMatch(doubt -> doubt.contains("gives 10215 W, much for a window heat pump"));
        // 2,640 Btu/h of cooling instead of 2,640 W, and heat in kW without the k.
        var small = Sheets.heatPump(
                "unit",
                Kind.MINI_SPLIT,
                Compressor.VARIABLE_SPEED,
                List.of(heat(47, Speed.RATED, 9.9, 0.7)),
                List.of(),
                List.of(),
                heater(68),
                Double.NaN);
        assertThat(asked(small)).anyMatch(doubt -> doubt.contains("gives no more than 2.9 W"));
    }

    @Test
    void anEfficiencyThatNoListedProductReachesIsImprobable() {
        assertThat(asked(with(WARM, heat(17, Speed.MAXIMUM, 10_215, 700))))
                .singleElement()
                .asString()
                .contains("heating COP of 4.3 at -8.3 °C, highest speed");
        // A slow compressor may come nearer to Carnot.
        assertThat(asked(with(WARM, COLD, heat(17, Speed.MINIMUM, 2500, 140)))).isEmpty();
    }

    @Test
    void figuresOfOneSheetThatContradictOneAnotherAreNamed() {
        assertThat(asked(with(heat(47, Speed.MINIMUM, 1900, 160), WARM, heat(17, Speed.MINIMUM, 1750, 130), COLD)))
                .singleElement()
                .asString()
                .contains("is more efficient at -8.3 °C, lowest speed than at 8.3 °C");
        assertThat(asked(with(WARM, heat(17, Speed.RATED, 6100, 750), heat(17, Speed.MAXIMUM, 10_215, 1000))))
                .singleElement()
                .asString()
                .contains("is far more efficient")
                .contains("than at rated speed");
        assertThat(asked(with(heat(47, Speed.MAXIMUM, 13_240, 1350), WARM, heat(17, Speed.MAXIMUM, 13_240, 1350))))
                .singleElement()
                .asString()
                .contains("has the same heat and power");
    }

    @Test
    void ratingsAreHeldToThePointsAndToOneAnother() {
        assertThat(rated(Metric.HSPF2, 20)).singleElement().asString().contains("no point above 4.1");
        assertThat(rated(Metric.HSPF2, 5)).singleElement().asString().contains("no point below 2.4");
        assertThat(rated(Metric.HSPF2, 10)).isEmpty();
        assertThat(rated(Metric.EER2, 9)).singleElement().asString().contains("EER of 9, but 13");
        assertThat(rated(Metric.COP_47F, 3)).singleElement().asString().contains("COP of 3 at 47 °F, but 4.1");
        assertThat(rated(Metric.SEER2, 22, Metric.SEER, 20))
                .singleElement()
                .asString()
                .contains("SEER2 above its SEER");
        assertThat(rated(Metric.HSPF2, 11, Metric.HSPF, 10))
                .singleElement()
                .asString()
                .contains("HSPF2 above its HSPF");
        assertThat(rated(Metric.EER, 13, Metric.SEER, 12))
                .singleElement()
                .asString()
                .contains("below its EER");
    }

    private static List<String> rated(Object... ratings) {
        var list = new ArrayList<Rating>();
        for (int i = 0; i < ratings.length; i += 2) {
            list.add(new Rating((Metric) ratings[i], published(((Number) ratings[i + 1]).doubleValue())));
        }
        return asked(sheet(Kind.MINI_SPLIT, List.of(WARM, COLD), list, heater(68)));
    }

    @Test
    void aNameplateThatContradictsItselfIsImpossible() {
        var low = Scrutiny.doubts(supplied(nameplate(Voltage.VOLTS_120, "5-15P", 11, 10, 15)));
        assertThat(low).singleElement().satisfies(doubt -> {
            assertThat(doubt.impossible()).isTrue();
            assertThat(doubt.problem()).contains("ampacity of 10 A below its current of 11 A");
        });
        assertThat(Scrutiny.doubts(supplied(nameplate(Voltage.VOLTS_120, "5-15P", 11, 16, 15))))
                .singleElement()
                .matches(doubt -> doubt.impossible() && doubt.problem().contains("breaker of 15 A"));
        assertThat(Scrutiny.doubts(supplied(nameplate(Voltage.VOLTS_208_TO_240, "5-15P", 11, 14, 15))))
                .singleElement()
                .matches(doubt -> doubt.impossible() && doubt.problem().contains("not made for its voltage"));
        assertThat(Scrutiny.doubts(supplied(nameplate(Voltage.VOLTS_120, "5-15P", 14, 14, 15))))
                .singleElement()
                .matches(doubt -> !doubt.impossible() && doubt.problem().contains("draws 14 A through a plug 5-15P"));
    }

    /** Whatever stands in a sheet, it is judged and never thrown at. */
    @Test
    void judgesSheetsOfAnyFigures() {
        for (int seed = 0; seed < 400; seed++) {
            var random = new SplittableRandom(seed);
            var points = new ArrayList<HeatingPoint>();
            for (int i = 0; i < random.nextInt(6); i++) {
                double power = random.nextBoolean() ? Double.NaN : random.nextDouble(1, 5000);
                points.add(heat(
                        random.nextInt(-30, 90),
                        List.of(Speed.values()).get(random.nextInt(3)),
                        random.nextDouble(0, 60_000),
                        power));
            }
            var kinds = List.of(Kind.values());
            var kind = kinds.get(random.nextInt(kinds.size()));
            var product = sheet(kind, points, List.of(), random.nextBoolean() ? heater(100) : Behaviour.notPublished());
            assertThat(Scrutiny.doubts(product))
                    .as("seed %s", seed)
                    .allMatch(doubt ->
                            !doubt.problem().contains("NaN") && !doubt.problem().contains("Infinity"));
        }
    }
}
