package io.heatwright.equipment;

import static io.heatwright.equipment.Sheets.cool;
import static io.heatwright.equipment.Sheets.heat;
import static io.heatwright.equipment.Sheets.published;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlausibilityTest {

    private static Product with(HeatingPoint... points) {
        var all = new ArrayList<HeatingPoint>();
        all.add(heat(47, Speed.RATED, 9900, 700));
        all.addAll(List.of(points));
        return Sheets.withHeating(Sheets.gree(), all);
    }

    @Test
    void findsNothingInASoundSheet() {
        assertThat(Plausibility.doubts(Sheets.gree())).isEmpty();
        assertThat(Plausibility.doubts(Sheets.packagedTerminal())).isEmpty();
    }

    @Test
    void doubtsAColdPointThatGivesMoreThanAWarmOne() {
        var doubts = Plausibility.doubts(with(
                heat(47, Speed.MAXIMUM, 13_600, 1500),
                heat(17, Speed.MAXIMUM, 14_600, 1780),
                heat(5, Speed.MAXIMUM, 12_900, 1820)));
        assertThat(doubts).hasSize(1);
        assertThat(doubts.get(0).impossible()).isFalse();
        assertThat(doubts.get(0).problem()).contains("8.3 °C").contains("-8.3 °C");
    }

    @Test
    void callsAnEfficiencyAboveCarnotImpossible() {
        var doubts = Plausibility.doubts(with(heat(5, Speed.MAXIMUM, 8680, 250)));
        assertThat(doubts).anyMatch(d -> d.impossible() && d.problem().contains("Carnot"));
    }

    @Test
    void callsASlowerSpeedThatGivesMoreImpossible() {
        var doubts = Plausibility.doubts(with(heat(47, Speed.MINIMUM, 10_500, 400)));
        assertThat(doubts).anyMatch(d -> d.impossible() && d.problem().contains("faster speed"));
    }

    @Test
    void doubtsMorePowerThanTheNameplateAllows() {
        var gree = Sheets.gree();
        var supply = gree.supply();
        var small = new Product(
                gree.id(),
                gree.maker(),
                gree.model(),
                gree.kind(),
                gree.representative(),
                gree.performanceClass(),
                gree.dataDate(),
                gree.market(),
                gree.refrigerant(),
                new Supply(
                        supply.voltage(),
                        supply.connection(),
                        supply.plug(),
                        published(7.5),
                        supply.minimumCircuitAmpacity(),
                        supply.maximumBreaker(),
                        supply.source()),
                gree.sound(),
                gree.body(),
                gree.performance(),
                gree.behaviour(),
                gree.zones(),
                gree.connectivity(),
                gree.warranty(),
                gree.attribution(),
                gree.notes());
        assertThat(Plausibility.doubts(small)).singleElement().satisfies(d -> {
            assertThat(d.impossible()).isFalse();
            assertThat(d.problem()).contains("1271");
            assertThat(d.expected()).contains("900");
        });
    }

    @Test
    void namesWhatAMachineCannotDoWithout() {
        var empty = Sheets.heatPump(
                "empty",
                Kind.MINI_SPLIT,
                Compressor.NONE,
                List.of(),
                List.of(cool(95, Speed.RATED, 9000, Double.NaN)),
                List.of(),
                Behaviour.notPublished(),
                Double.NaN);
        assertThat(Plausibility.doubts(empty)).hasSize(3).allMatch(Doubt::impossible);
    }
}
