package io.heatwright.planner.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.planner.rates.CarbonFactors.PostalPrefix;
import io.heatwright.planner.rates.EmissionFactor.Boundary;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarbonFactorsTest {

    private static EmissionFactor factor(String region, double perKilowattHour) {
        return new EmissionFactor(
                perKilowattHour / EnergyUnit.KILOWATT_HOUR,
                Boundary.GENERATION,
                new Provenance("a survey", "2022", Trust.VERIFIED, region, false));
    }

    private static final CarbonFactors FACTORS = new CarbonFactors(
            List.of(factor("US", 0.375), factor("NYCW", 0.402), factor("NYUP", 0.125)),
            List.of(factor("NY", 0.214)),
            List.of(
                    new PostalPrefix("100", "NY", "NYCW", 1),
                    new PostalPrefix("105", "NY", "NYUP", 0.5),
                    new PostalPrefix("106", "NY", "GONE", 1)),
            List.of());

    @Test
    void a_postal_code_gives_the_factor_of_its_subregion() {
        var factor = FACTORS.electricity("NY", "10001").orElseThrow();
        assertThat(factor.kilogramsPerKilowattHour()).isCloseTo(0.402, within(1e-12));
        assertThat(factor.provenance().region()).isEqualTo("NYCW");
    }

    @Test
    void a_prefix_split_between_subregions_or_unknown_gives_the_states_factor() {
        for (var code : List.of("10501", "10601", "99999", "", "1")) {
            assertThat(FACTORS.electricity("NY", code)
                            .orElseThrow()
                            .provenance()
                            .region())
                    .as(code)
                    .isEqualTo("NY");
        }
    }

    @Test
    void a_state_without_a_factor_takes_the_nations_and_says_so() {
        var factor = FACTORS.electricity("ZZ").orElseThrow();
        assertThat(factor.provenance().region()).isEqualTo("US");
        assertThat(factor.provenance().fallback()).isTrue();
    }

    @Test
    void no_table_gives_no_factor() {
        var nothing = new CarbonFactors(List.of(), List.of(), List.of(), List.of());
        assertThat(nothing.electricity("NY")).isEmpty();
        assertThat(nothing.fuel(EnergyCarrier.PROPANE)).isEmpty();
    }
}
