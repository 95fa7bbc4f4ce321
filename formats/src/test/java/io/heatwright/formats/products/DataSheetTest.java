package io.heatwright.formats.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.equipment.PointBasis;
import io.heatwright.equipment.Provenance;
import io.heatwright.equipment.Speed;
import io.heatwright.equipment.Voltage;
import io.heatwright.home.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A data sheet that a person wrote: what is read, and what is said about its mistakes. */
class DataSheetTest {

    private static final String SHEET = """
            id: my-unit
            maker: Someone
            model: HP-9
            kind: mini-split
            compressor: variable speed
            source: my data sheet
            date: 2026
            supply: {voltage: 120 V, connection: cord and plug, plug: 5-15P, amps: 11 A}
            ratings: {HSPF2: 10, EER2: 12, SEER2: 20}
            heating:
              - {at: 47 °F, rated: 2900 W using 700 W}
              - {at: 17 °F, rated: 6100 Btu/h at COP 2.4, basis: defrost-integrated}
              - {at: 5 °F, maximum: not published}
            cooling:
              - {at: 95 °F, rated: 9000 Btu/h}
            pan heater: {value: 68 W, source: a label}
            """;

    private static io.heatwright.home.sheet.SheetReading read(String text) {
        return ProductLibrary.read("sheet.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> said(String text) {
        return read(text).findings().stream().map(Finding::print).toList();
    }

    @Test
    void readsFiguresInAnyUnitWithTheirSources() {
        var reading = read(SHEET);
        assertThat(reading.findings()).isEmpty();
        var product = reading.products().get(0);
        assertThat(product.supply().nameplateAmps().value()).isEqualTo(11);
        assertThat(product.supply().minimumCircuitAmpacity()).hasToString("not published");
        assertThat(product.behaviour().panHeater().source()).isEqualTo("a label");
        var points = product.performance().heating();
        assertThat(points).hasSize(2);
        assertThat(points.get(0).speed()).isEqualTo(Speed.RATED);
        assertThat(points.get(0).capacity().source()).isEqualTo("my data sheet");
        assertThat(points.get(1).capacity().value()).isCloseTo(1787.7, within(0.1));
        assertThat(points.get(1).power().provenance()).isEqualTo(Provenance.DERIVED);
    }

    @Test
    void namesThePlaceAndTheNearestWordOfAMistake() {
        assertThat(said(SHEET.replace("maker:", "makr:")))
                .singleElement()
                .asString()
                .startsWith("sheet.yaml:2:1: error: makr: is not a key here.")
                .endsWith("Nearest: maker.");
        assertThat(said(SHEET.replace("mini-split", "minisplit")))
                .singleElement()
                .asString()
                .contains("\"minisplit\"")
                .endsWith("Nearest: mini-split.");
        assertThat(said(SHEET.replace("2900 W using", "2900 V using")))
                .first()
                .asString()
                .startsWith("sheet.yaml:11:")
                .contains("\"2900 V\"")
                .contains("Btu/h");
    }

    @Test
    void asksForWhatAMachineNeeds() {
        assertThat(said(SHEET.replace("source: my data sheet\n", ""))).anyMatch(s -> s.contains("source: is missing"));
        assertThat(said(SHEET.replace("date: 2026\n", ""))).anyMatch(s -> s.contains("date: is missing"));
        assertThat(said(SHEET.replace("rated: 2900 W using 700 W", "minimum: 800 W using 200 W")))
                .anyMatch(s -> s.contains("has no heating capacity at 47 °F"));
    }

    @Test
    void refusesWhatPhysicsForbidsAndDoubtsWhatIsOdd() {
        assertThat(said(SHEET.replace("at COP 2.4", "at COP 14"))).anyMatch(s -> s.contains("above Carnot's"));
        assertThat(said(SHEET.replace("amps: 11 A", "amps: 5 A")))
                .singleElement()
                .asString()
                .contains("warning")
                .contains("nameplate");
    }

    @Test
    void callsNothingSoldOnAnOldSource() {
        var old = SHEET + "status: {word: sold, date: 2019, source: a shop}\n";
        assertThat(said(old)).singleElement().asString().contains("too old");
        assertThat(read(old).products()).isEmpty();
        assertThat(said(SHEET + "status: {word: sold, date: 2026-02, source: a shop}\n"))
                .isEmpty();
    }

    @Test
    void aFileSaysOnceWhatAllItsSheetsHave() {
        var file = """
                format: 1
                sources: {list: the list of 2026}
                for all:
                  kind: mini-split
                  compressor: variable speed
                  source: list
                  date: 2026
                  supply: {voltage: 120 V}
                products:
                  - id: small
                    model: S
                    ratings: {HSPF2: 10, EER2: 12}
                    heating: [{at: 47 °F, rated: 2900 W}]
                    cooling: [{at: 95 °F, rated: 9000 Btu/h}]
                  - id: large
                    model: L
                    supply: {voltage: 240 V}
                    date: 2025
                    ratings: {HSPF2: 10, EER2: 12}
                    heating: [{at: 47 °F, rated: 3900 W}]
                    cooling: [{at: 95 °F, rated: 12000 Btu/h}]
                """;
        var products = read(file).products();
        assertThat(said(file)).isEmpty();
        assertThat(products).extracting(p -> p.dataDate()).containsExactly("2026", "2025");
        assertThat(products)
                .extracting(p -> p.supply().voltage())
                .containsExactly(Voltage.VOLTS_120, Voltage.VOLTS_208_TO_240);
        assertThat(products.get(1).performance().heating().get(0).capacity().source())
                .isEqualTo("the list of 2026");

        assertThat(said(file.replace("compressor: variable speed", "compresor: variable speed")))
                .filteredOn(line -> line.contains("is not a key here"))
                .singleElement()
                .asString()
                .startsWith("sheet.yaml:5:3:")
                .endsWith("Nearest: compressor.");
        assertThat(said(file.replace("for all:\n  kind: mini-split", "for all: 3\nx:\n  kind: mini-split")))
                .anyMatch(line -> line.contains("for all: \"3\" is not a group of names with values"));
    }

    @Test
    void aPointSaysWhetherDefrostIsInIt() {
        var points = read(SHEET.replace("rated: 2900 W using 700 W", "rated: 2900 W using 700 W, basis: steady"))
                .products()
                .get(0)
                .performance()
                .heating();
        assertThat(points).extracting(p -> p.basis()).containsExactly(PointBasis.STEADY, PointBasis.DEFROST_INTEGRATED);
        assertThat(read(SHEET).products().get(0).performance().heating().get(0).basis())
                .isEqualTo(PointBasis.NOT_STATED);
    }

    @Test
    void aFileOfOtherThingsIsToldWhatASheetIs() {
        assertThat(said("- 1\n- 2\n")).singleElement().asString().contains("is not a data sheet");
        assertThat(said("format: 1\nhome: x\n")).singleElement().asString().contains("home: is not a key here");
    }
}
