package io.heatwright.home.defaults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.circuit.Era;
import io.heatwright.home.RoomUse;
import io.heatwright.room.Construction;
import io.heatwright.room.Glazing;
import io.heatwright.room.GlazingRating;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AssembliesTest {

    private static final double FILMS = 0.85 * AssemblyTable.SI;
    private static final double US = 5.678263337;

    @ParameterizedTest
    @CsvSource({
        "WOOD_FRAME, 0, 0.235",
        "WOOD_FRAME, 11, 0.089",
        "WOOD_FRAME, 19, 0.061",
        "BRICK_ON_FRAME, 7, 0.098",
        "BRICK, 0, 0.304",
        "BRICK, 5, 0.121",
        "CONCRETE_BLOCK, 0, 0.222",
        "CONCRETE_BLOCK, 6, 0.113",
    })
    void aWallInLayersHasTheTransmittanceOfTheTable(AssemblyTable kind, double insulation, double transmittance) {
        var wall = Assemblies.wall(kind, insulation);
        assertThat(1 / (wall.resistance() + FILMS) / US).isCloseTo(transmittance, within(1e-6));
    }

    @Test
    void theSolidLayersFitIntoTheWholeResistanceOfEveryTable() {
        assertThat(resistances(0))
                .allSatisfy(c -> assertThat(c.layers())
                        .allSatisfy(layer -> assertThat(layer.resistance()).isGreaterThan(0.02)));
    }

    @Test
    void moreInsulationNeverLosesMoreHeat() {
        var random = new SplittableRandom(31);
        for (var i = 0; i < 500; i++) {
            var less = random.nextDouble(0, 60);
            var more = less + random.nextDouble(0, 20);
            for (var table : AssemblyTable.values()) {
                assertThat(table.resistance(more))
                        .as("%s from R-%s to R-%s", table, less, more)
                        .isGreaterThanOrEqualTo(table.resistance(less));
            }
        }
    }

    @Test
    void everyBandIsAtLeastAsWellInsulatedAsTheOneBefore() {
        var bands = EraBand.values();
        for (var i = 1; i < bands.length; i++) {
            assertThat(bands[i].walls().likely())
                    .isGreaterThanOrEqualTo(bands[i - 1].walls().likely());
            assertThat(bands[i].attic().likely())
                    .isGreaterThanOrEqualTo(bands[i - 1].attic().likely());
            assertThat(bands[i].floor().likely())
                    .isGreaterThanOrEqualTo(bands[i - 1].floor().likely());
            assertThat(bands[i].leakageTerm()).isLessThanOrEqualTo(bands[i - 1].leakageTerm());
            assertThat(bands[i].walls().low())
                    .isGreaterThanOrEqualTo(bands[i].walls().high());
        }
    }

    @Test
    void anEraThatSpansBandsIsReadFromItsBestToItsWorst() {
        var bands = EraBand.of(new Era(1955, 1985));
        assertThat(bands).isEqualTo(new Spread<>(EraBand.THE_1980S, EraBand.THE_1970S, EraBand.THE_1950S));
        assertThat(EraBand.of(Era.of(1965))).isEqualTo(Spread.always(EraBand.THE_1960S));
    }

    @Test
    void aWindowByItsWordsIsLabelledAsTheTableSays() {
        for (var glass : List.of("single", "double", "double low-e", "double low-e solar control", "triple")) {
            var row = WindowTable.find(glass, "wood or vinyl");
            var rating = GlazingRating.of(Glazing.matching(row.uFactor(), row.solarHeatGainCoefficient(), row.panes()));
            assertThat(rating.uFactor()).as(glass).isCloseTo(row.uFactor(), within(0.002 * row.uFactor()));
            assertThat(rating.solarHeatGainCoefficient())
                    .as(glass)
                    .isCloseTo(row.solarHeatGainCoefficient(), within(0.002));
        }
    }

    @ParameterizedTest
    @EnumSource(RoomUse.class)
    void everyUseOrdersItsGuessesByHeatingLoad(RoomUse use) {
        var preset = UsePreset.of(use);
        assertThat(preset.people().low()).isGreaterThanOrEqualTo(preset.people().high());
        assertThat(preset.outsideWalls().low())
                .isLessThanOrEqualTo(preset.outsideWalls().high());
        assertThat(preset.floorArea().low())
                .isLessThanOrEqualTo(preset.floorArea().high());
    }

    private static List<Construction> resistances(double insulation) {
        return List.of(
                Assemblies.wall(AssemblyTable.WOOD_FRAME, insulation),
                Assemblies.wall(AssemblyTable.BRICK_ON_FRAME, insulation),
                Assemblies.wall(AssemblyTable.BRICK, insulation),
                Assemblies.wall(AssemblyTable.CONCRETE_BLOCK, insulation),
                Assemblies.attic(insulation),
                Assemblies.roof(insulation),
                Assemblies.floor(insulation));
    }
}
