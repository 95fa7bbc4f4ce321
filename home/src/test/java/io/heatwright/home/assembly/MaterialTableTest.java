package io.heatwright.home.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaterialTableTest {

    @Test
    void everyNameMeansOneMaterial() {
        var names = new ArrayList<String>();
        for (var material : MaterialTable.all()) {
            names.add(plain(material.name()));
            material.synonyms().forEach(s -> names.add(plain(s)));
        }
        AirLayer.NAMES.forEach(n -> names.add(plain(n)));
        assertThat(names).doesNotHaveDuplicates();
        assertThat(MaterialTable.all()).hasSizeGreaterThanOrEqualTo(90);
    }

    @Test
    void everyMaterialIsFoundByEachOfItsNames() {
        for (var material : MaterialTable.all()) {
            assertThat(MaterialTable.find(material.name().toUpperCase(Locale.ROOT)))
                    .contains(material);
            for (var synonym : material.synonyms()) {
                assertThat(MaterialTable.find(synonym.replace(' ', '-'))).contains(material);
            }
        }
    }

    @Test
    void noMaterialIsOutOfThisWorld() {
        for (var material : MaterialTable.all()) {
            assertThat(material.conductivity()).as(material.name()).isBetween(0.02, 400.0);
            assertThat(material.density()).as(material.name()).isBetween(5.0, 11500.0);
            assertThat(material.specificHeat()).as(material.name()).isBetween(100.0, 2200.0);
            assertThat(material.source())
                    .as(material.name())
                    .isIn(List.of("ashrae2017", "iso10456", "openstudio-hpxml", "memory"));
            if (material.kind() == MaterialKind.INSULATION) {
                assertThat(material.conductivity()).as(material.name()).isLessThanOrEqualTo(0.07);
            }
        }
    }

    @Test
    void theTableIsSortedByKind() {
        assertThat(MaterialTable.all().stream().map(Material::kind).toList()).isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        "plasterbord, plasterboard",
        "ply wod, plywood",
        "fibreglass, fiberglass",
        "cellulos, cellulose",
        "air gab, air gap",
        "polyisocyanurat, polyisocyanurate",
    })
    void aSlipOfThePenFindsItsMaterial(String written, String meant) {
        assertThat(MaterialTable.nearest(written)).contains(meant);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }
}
