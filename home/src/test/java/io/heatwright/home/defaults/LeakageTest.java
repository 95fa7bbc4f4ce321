package io.heatwright.home.defaults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.room.Infiltration;
import io.heatwright.room.Surroundings.Terrain;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeakageTest {

    private static final double DWELLING_WALLS = 4 * Math.sqrt(Leakage.DWELLING) * 2.44;
    private static final Leakage.Faces WHOLE = new Leakage.Faces(DWELLING_WALLS, Leakage.DWELLING, Leakage.DWELLING);

    @Test
    void theSharesOfADwellingsLeaksAddUpToTheDwelling() {
        var whole = Leakage.coefficient(EraBand.THE_1970S, -10, 1, WHOLE);
        var normalized = Math.exp(-0.4521 + 0.3261 - 0.002078 * 140 + 0.06375 * 2.44 + 0.108713);
        var area = normalized * 140 / 1000;
        assertThat(whole * Math.pow(4, 0.65)).isCloseTo(area * Math.sqrt(2 * 4 / 1.2), within(1e-12));
        var walls = new Leakage.Faces(DWELLING_WALLS, 0, 0);
        assertThat(Leakage.coefficient(EraBand.THE_1970S, -10, 1, walls)).isCloseTo(whole / 2, within(1e-12));
    }

    @Test
    void aRoomWithoutOutsideFacesLeaksNothing() {
        var none = new Leakage.Faces(0, 0, 0);
        assertThat(Leakage.coefficient(EraBand.BEFORE_1940, -20, 2.085, none)).isZero();
    }

    @Test
    void aBlowerDoorFlowComesBackFromItsCoefficient() {
        for (var exponent : new double[] {0.5, 0.65, 1}) {
            var coefficient = Leakage.coefficientOfBlowerDoor(0.2, exponent);
            assertThat(coefficient * Math.pow(50, exponent)).isCloseTo(0.2, within(1e-12));
        }
    }

    @Test
    void leaksOfARoomLieInTheFacesThatItShows() {
        var dwelling = (Infiltration.Leakage) Leakage.infiltration(0.01, 0.65, WHOLE, 2.5, 1);
        assertThat(dwelling).isEqualTo(Infiltration.Leakage.of(0.01, 0.65, 0.25, 0.25, 2.5, 1));
        var walls = new Leakage.Faces(20, 0, 0);
        assertThat(Leakage.infiltration(0.01, 0.65, walls, 2.5, 1))
                .isEqualTo(Infiltration.Leakage.of(0.01, 0.65, 0, 0, 2.5, 1));
        var top = new Leakage.Faces(DWELLING_WALLS, Leakage.DWELLING, 0);
        var shares = Infiltration.Leakage.of(0.01, 0.65, 1 / 3.0, 0, 2.5, 1);
        var upper = (Infiltration.Leakage) Leakage.infiltration(0.01, 0.65, top, 2.5, 1);
        assertThat(upper.stackFactor()).isCloseTo(shares.stackFactor(), within(1e-12));
        assertThat(upper.windFactor()).isCloseTo(shares.windFactor(), within(1e-12));
    }

    @Test
    void leaksGrowWithOpennessOfTheLand() {
        var shelter = List.of(Terrain.CITY, Terrain.SUBURB, Terrain.OPEN, Terrain.WATER).stream()
                .map(Leakage::shelter)
                .toList();
        assertThat(shelter).isSorted().doesNotHaveDuplicates();
    }
}
