package io.heatwright.formats.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.home.place.PlaceTables;
import io.heatwright.home.place.State;
import io.heatwright.planner.rates.CarbonFactors;
import io.heatwright.planner.rates.EmissionFactor.Boundary;
import io.heatwright.planner.rates.EnergyCarrier;
import io.heatwright.planner.rates.EnergyPrice;
import io.heatwright.planner.rates.EnergyPrices;
import io.heatwright.planner.rates.EnergyUnit;
import io.heatwright.planner.rates.Provenance;
import io.heatwright.planner.rates.Trust;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateTablesTest {

    private static final EnergyPrices PRICES = BundledTables.energyPrices();
    private static final CarbonFactors CARBON = BundledTables.carbonFactors();
    private static final List<State> STATES = PlaceTables.states(BundledTables.text("states.tsv"));

    private static final List<EnergyCarrier> HEATING_FUELS =
            List.of(EnergyCarrier.NATURAL_GAS, EnergyCarrier.PROPANE, EnergyCarrier.FUEL_OIL);

    @Test
    void every_state_has_its_own_dated_electricity_price_of_2026_and_a_verified_one_of_2023() {
        for (var state : STATES) {
            var price = PRICES.price(EnergyCarrier.ELECTRICITY, state.code()).orElseThrow();
            assertThat(price.dollarsPerKilowattHour()).as(state.name()).isBetween(0.10, 0.45);
            assertThat(price.provenance().period()).as(state.name()).startsWith("2026-");
            assertThat(price.provenance().trust()).as(state.name()).isEqualTo(Trust.SECONDARY);
            assertThat(price.provenance().fallback()).as(state.name()).isFalse();
            assertThat(price.provenance().source()).as(state.name()).isNotBlank();
            var verified = PRICES.verifiedPrice(EnergyCarrier.ELECTRICITY, state.code())
                    .orElseThrow();
            assertThat(verified.provenance().period()).as(state.name()).isEqualTo("2023");
        }
    }

    @Test
    void every_state_has_its_own_verified_price_of_gas_propane_and_oil() {
        for (var state : STATES) {
            for (var fuel : HEATING_FUELS) {
                var price = PRICES.price(fuel, state.code()).orElseThrow();
                assertThat(price.dollarsPerMillionBtu()).as(state.name() + fuel).isBetween(9.0, 60.0);
                assertThat(price.provenance().trust()).as(state.name() + fuel).isEqualTo(Trust.VERIFIED);
                assertThat(price.provenance().fallback())
                        .as(state.name() + fuel)
                        .isFalse();
            }
        }
    }

    @Test
    void the_district_of_columbia_has_no_price_of_wood_and_takes_the_nations() {
        var price = PRICES.price(EnergyCarrier.CORD_WOOD, "DC").orElseThrow();
        assertThat(price.provenance().fallback()).isTrue();
        assertThat(price.provenance().trust()).isEqualTo(Trust.DERIVED);
    }

    @Test
    void the_nations_fuel_prices_are_the_medians_of_the_states() {
        for (var fuel : HEATING_FUELS) {
            var sorted = STATES.stream()
                    .map(state -> PRICES.price(fuel, state.code()).orElseThrow())
                    .mapToDouble(EnergyPrice::dollarsPerJoule)
                    .sorted()
                    .toArray();
            var nation = PRICES.price(fuel, Provenance.NATION).orElseThrow();
            assertThat(nation.dollarsPerJoule()).as(fuel.name()).isEqualTo(sorted[25]);
        }
    }

    @Test
    void new_york_costs_what_its_sources_say() {
        assertThat(PRICES.price(EnergyCarrier.ELECTRICITY, "NY").orElseThrow().dollarsPerKilowattHour())
                .isCloseTo(0.2695, within(1e-12));
        assertThat(PRICES.price(EnergyCarrier.NATURAL_GAS, "NY").orElseThrow().dollarsPerMillionBtu())
                .isCloseTo(16.37, within(1e-9));
    }

    @Test
    void every_state_has_its_own_carbon_factor() {
        for (var state : STATES) {
            var factor = CARBON.electricity(state.code()).orElseThrow();
            assertThat(factor.kilogramsPerKilowattHour()).as(state.name()).isBetween(0.2, 0.7);
            assertThat(factor.boundary()).as(state.name()).isEqualTo(Boundary.GENERATION);
            assertThat(factor.provenance().fallback()).as(state.name()).isFalse();
        }
    }

    @Test
    void electricity_in_manhattan_emits_more_than_upstate() {
        assertThat(CARBON.electricity("NY", "10001").orElseThrow().kilogramsPerKilowattHour())
                .isCloseTo(886.6 * EnergyUnit.POUND / 1000, within(1e-5));
        assertThat(CARBON.electricity("NY", "13201").orElseThrow().kilogramsPerKilowattHour())
                .isCloseTo(275.4 * EnergyUnit.POUND / 1000, within(1e-5));
        assertThat(CARBON.electricity("PR").orElseThrow().kilogramsPerKilowattHour())
                .isCloseTo(827.5 * EnergyUnit.POUND / 1000, within(1e-5));
    }

    @Test
    void every_postal_prefix_names_a_subregion_that_has_a_factor() {
        for (var prefix : CARBON.prefixes()) {
            assertThat(CARBON.subregion(prefix.subregion())).as(prefix.prefix()).isPresent();
        }
        assertThat(CARBON.prefixes()).hasSize(915);
    }

    @Test
    void a_therm_of_gas_burns_to_five_kilograms_and_its_supply_adds_a_quarter() {
        var gas = CARBON.fuel(EnergyCarrier.NATURAL_GAS).orElseThrow();
        assertThat(gas.unit()).isEqualTo("therm");
        assertThat(gas.joulesPerUnit() * gas.combustion().kilogramsPerJoule()).isCloseTo(5.306, within(1e-9));
        var upstream = gas.withUpstream().orElseThrow();
        assertThat(gas.joulesPerUnit() * upstream.kilogramsPerJoule()).isCloseTo(6.6814, within(1e-4));
        assertThat(upstream.boundary()).isEqualTo(Boundary.COMBUSTION_AND_UPSTREAM);
    }

    @Test
    void wood_is_marked_as_biogenic_and_its_heat_as_assumed() {
        var wood = CARBON.fuel(EnergyCarrier.CORD_WOOD).orElseThrow();
        assertThat(wood.combustion().boundary()).isEqualTo(Boundary.BIOGENIC_COMBUSTION);
        assertThat(wood.heatTrust()).isEqualTo(Trust.ASSUMED);
        assertThat(wood.withUpstream()).isEmpty();
    }
}
