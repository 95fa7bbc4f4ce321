package io.heatwright.formats.products;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.equipment.Catalogue;
import io.heatwright.equipment.Commissioning;
import io.heatwright.equipment.Connection;
import io.heatwright.equipment.Doubt;
import io.heatwright.equipment.Figure;
import io.heatwright.equipment.HeatingPoint;
import io.heatwright.equipment.Kind;
import io.heatwright.equipment.Mode;
import io.heatwright.equipment.Operation;
import io.heatwright.equipment.Product;
import io.heatwright.equipment.Provenance;
import io.heatwright.equipment.Scrutiny;
import io.heatwright.equipment.Speed;
import io.heatwright.equipment.Status;
import io.heatwright.equipment.Trust;
import io.heatwright.equipment.Voltage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Catalogue CATALOGUE = ProductLibrary.catalogue();

    private static List<Product> all() {
        var sheets = new ArrayList<>(CATALOGUE.products());
        sheets.addAll(CATALOGUE.representatives());
        return sheets;
    }

    @Test
    void everySheetReadsWithoutErrorOrDoubt() {
        assertThat(ProductLibrary.findings()).extracting(f -> f.print()).isEmpty();
    }

    @Test
    void holdsTheKindsThatSmallSpacesUseWithRealProducts() {
        var kinds = CATALOGUE.products().stream().map(Product::kind).distinct().toList();
        assertThat(kinds)
                .contains(
                        Kind.WINDOW_HEAT_PUMP,
                        Kind.MINI_SPLIT,
                        Kind.MULTI_ZONE,
                        Kind.PACKAGED_TERMINAL_HEAT_PUMP,
                        Kind.CENTRAL_HEAT_PUMP);
        assertThat(CATALOGUE.products()).hasSizeBetween(60, 120).noneMatch(Product::isRepresentative);
    }

    @Test
    void everyProductCanBeSimulatedAndEveryClassHasBothEnds() {
        for (var product : CATALOGUE.products()) {
            for (var sheet : CATALOGUE.performers(product)) {
                for (var trust : Trust.values()) {
                    assertThat(Commissioning.commission(sheet, trust).cools())
                            .as(product.id())
                            .isTrue();
                }
            }
        }
        for (var sheet : CATALOGUE.representatives()) {
            assertThat(CATALOGUE.ends(sheet.representative().orElseThrow().performanceClass()))
                    .hasSize(2);
        }
    }

    @Test
    void aClassGivesAtItsLowEndNoMoreHeatThanAtItsHighEnd() {
        for (var sheet : CATALOGUE.representatives()) {
            if (!sheet.kind().heats()) {
                continue;
            }
            var ends = CATALOGUE.ends(sheet.representative().orElseThrow().performanceClass());
            var low = Commissioning.commission(ends.get(0), Trust.PROVEN);
            var high = Commissioning.commission(ends.get(1), Trust.PROVEN);
            for (double t = -30; t <= 10; t += 0.5) {
                assertThat(low.provenHeating(t))
                        .as("%s at %s °C", sheet.id(), t)
                        .isLessThanOrEqualTo(high.provenHeating(t));
            }
        }
    }

    @Test
    void capacityRisesWithTemperatureAndEfficiencyStaysBelowCarnotAtEveryPoint() {
        for (var sheet : all()) {
            for (var point : points(sheet)) {
                double hot = 294.26;
                double carnot = hot / (21.11 - point.outdoorTemperature());
                assertThat(point.capacity().value() / point.power().value())
                        .as("COP of %s at %s °C, %s", sheet.id(), point.outdoorTemperature(), point.speed())
                        .isBetween(1.0, carnot);
                for (var other : points(sheet)) {
                    if (other.speed() == point.speed()
                            && point.speed() == Speed.MAXIMUM
                            && other.outdoorTemperature() < point.outdoorTemperature()) {
                        assertThat(other.capacity().value())
                                .as(
                                        "%s, %s: %s °C against %s °C",
                                        sheet.id(),
                                        point.speed(),
                                        other.outdoorTemperature(),
                                        point.outdoorTemperature())
                                .isLessThanOrEqualTo(point.capacity().value() * 1.001);
                    }
                }
            }
        }
    }

    /** The sheets that come with the program are held to what a person's own are asked, silence of the sources apart. */
    @Test
    void noFigureOfASheetContradictsAnother() {
        for (var product : CATALOGUE.products()) {
            assertThat(Scrutiny.doubts(product))
                    .as(product.id())
                    .extracting(Doubt::problem)
                    .filteredOn(
                            problem -> !problem.startsWith("does not say") && !problem.startsWith("publishes no heat"))
                    .isEmpty();
        }
    }

    @Test
    void everyFigureNamesItsSourceAndNoneIsPublishedForAClass() {
        for (var sheet : all()) {
            for (var point : points(sheet)) {
                sourced(sheet, point.capacity());
                sourced(sheet, point.power());
            }
            if (!sheet.assumesPerformance()) {
                for (var point : Commissioning.coolingPoints(sheet)) {
                    sourced(sheet, point.capacity());
                    sourced(sheet, point.power());
                }
            }
            assertThat(sheet.dataDate()).as(sheet.id()).isNotBlank();
        }
    }

    private static void sourced(Product sheet, Figure figure) {
        assertThat(figure.isKnown()).as(sheet.id()).isTrue();
        assertThat(figure.source()).as(sheet.id()).isNotBlank();
        if (sheet.isRepresentative()) {
            assertThat(figure.provenance()).as("%s: %s", sheet.id(), figure).isEqualTo(Provenance.ASSUMED);
        }
    }

    @Test
    void publishedFiguresStandInTheMachineAsTheyWerePublished() {
        for (var sheet : all()) {
            var machine = points(sheet);
            for (var point : sheet.performance().heating()) {
                if (!sheet.assumesPerformance()) {
                    assertThat(machine)
                            .as(sheet.id())
                            .anyMatch(p -> p.outdoorTemperature() == point.outdoorTemperature()
                                    && p.speed() == point.speed()
                                    && p.capacity().equals(point.capacity()));
                }
            }
        }
    }

    @Test
    void onlyASourceFrom2025OrLaterCallsAProductSold() {
        for (var product : CATALOGUE.products()) {
            if (product.market().status() == Status.SOLD) {
                assertThat(product.market().statusDate()).as(product.id()).isGreaterThanOrEqualTo("2025");
            }
        }
        assertThat(CATALOGUE.products())
                .filteredOn(p -> p.market().status() == Status.SOLD)
                .hasSizeGreaterThan(8);
    }

    @Test
    void neepFiguresNameWhoMadeTheList() {
        for (var product : CATALOGUE.products()) {
            boolean neep = product.performance().heating().stream()
                    .anyMatch(p -> p.capacity().source().contains("NEEP"));
            assertThat(product.attribution().isPresent()).as(product.id()).isEqualTo(neep);
        }
    }

    @Test
    void aCordAndPlugUnitSaysItsVoltage() {
        for (var sheet : all()) {
            if (sheet.supply().connection() == Connection.CORD_AND_PLUG) {
                assertThat(sheet.supply().voltage()).as(sheet.id()).isNotEqualTo(Voltage.UNKNOWN);
            }
        }
    }

    @Test
    void theGree120VoltUnitIsUnknownBelowFiveFahrenheit() {
        var gree =
                Commissioning.commission(CATALOGUE.find("gree-vireo-vir09hp115").orElseThrow(), Trust.PROVEN);
        // 8,680 Btu/h less what frost takes in air as dry as in the rating test.
        assertThat(gree.provenHeating(-15) / (8680 * 1055.05585262 / 3600)).isBetween(0.91, 0.93);
        assertThat(gree.provenHeating(-15.5)).isZero();
    }

    @Test
    void aPortableWithOneHoseDrawsInOutdoorAirAndCoolsLessThanItsBoxSays() {
        var ends = CATALOGUE.ends("portable-air-conditioner");
        var operation = new Operation();
        operation.step(3600);
        operation.weather(35, 0.0141, 101_325);
        operation.room(26.67, 0.0112);
        operation.ask(Mode.COOL);
        operation.request(10_000);
        var unit = Commissioning.commission(ends.get(0), Trust.EXPECTED);
        unit.assess(operation);
        unit.run(operation);
        assertThat(operation.sensibleOutput()).isEqualTo(operation.highestOutput());
        assertThat(operation.inducedAir()).isBetween(0.15, 0.2);
        double box = 8000 * 1055.05585262 / 3600;
        assertThat(operation.sensibleOutput()).isLessThan(0.65 * box);
    }

    private static List<HeatingPoint> points(Product sheet) {
        return sheet.assumesPerformance() ? List.of() : Commissioning.heatingPoints(sheet);
    }
}
