package io.heatwright.planner.rates;

import io.heatwright.home.table.Row;
import io.heatwright.home.table.TabbedTable;
import io.heatwright.planner.rates.CarbonFactors.PostalPrefix;
import io.heatwright.planner.rates.EmissionFactor.Boundary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads energy prices, carbon factors and fuels from the tables of module data. */
public final class RateTables {

    private static final String EGRID = "EPA eGRID 2022";
    private static final String EGRID_YEAR = "2022";

    private RateTables() {}

    /**
     * Reads the residential energy prices.
     *
     * @param text of energy_prices.tsv
     * @return every figure by state, with its date and source
     */
    public static EnergyPrices energyPrices(String text) {
        return new EnergyPrices(TabbedTable.read(text, RateTables::price));
    }

    /**
     * Reads the carbon factors of electricity and fuels.
     *
     * @param subregions text of carbon_subregions.tsv
     * @param states text of carbon_states.tsv
     * @param prefixes text of carbon_zip3.tsv
     * @param fuels text of fuels.tsv
     * @return factors by subregion, state, postal prefix and fuel
     */
    public static CarbonFactors carbonFactors(String subregions, String states, String prefixes, String fuels) {
        return new CarbonFactors(
                subregions(subregions),
                states(states),
                TabbedTable.read(
                        prefixes,
                        row -> new PostalPrefix(
                                row.text("zip3"), row.text("state"), row.text("subregion"), row.number("share"))),
                fuels(fuels));
    }

    /**
     * Reads the carbon factors of electricity and fuels where no postal prefix will be asked.
     *
     * @param subregions text of carbon_subregions.tsv
     * @param states text of carbon_states.tsv
     * @param fuels text of fuels.tsv
     * @return factors by subregion, state and fuel
     */
    public static CarbonFactors carbonFactors(String subregions, String states, String fuels) {
        return new CarbonFactors(subregions(subregions), states(states), List.of(), fuels(fuels));
    }

    private static List<EmissionFactor> subregions(String text) {
        return TabbedTable.read(text, row -> generation(row, "subregion", EGRID, Trust.VERIFIED));
    }

    private static List<EmissionFactor> states(String text) {
        return TabbedTable.read(
                text,
                row -> generation(
                        row, "state", EGRID + ", subregions weighted by ZIP codes: " + row.text("mix"), Trust.DERIVED));
    }

    /**
     * Reads the fuels.
     *
     * @param text of fuels.tsv
     * @return every fuel in every unit of sale; a carrier's usual unit first
     */
    public static List<Fuel> fuels(String text) {
        return TabbedTable.read(text, RateTables::fuel);
    }

    private static EnergyPrice price(Row row) {
        var perUnit = row.number("usd_per_unit");
        var unit = switch (row.text("unit")) {
            case "kWh" -> EnergyUnit.KILOWATT_HOUR;
            case "MMBtu" -> EnergyUnit.MILLION_BTU;
            default -> throw new IllegalStateException("energy_prices.tsv: unit " + row.text("unit"));
        };
        return new EnergyPrice(
                carrier(row),
                perUnit / unit,
                new Provenance(row.text("source"), row.text("period"), trust(row, "trust"), row.text("region"), false));
    }

    private static EmissionFactor generation(Row row, String region, String source, Trust trust) {
        return new EmissionFactor(
                row.number("kg_co2e_per_mwh") / (1000 * EnergyUnit.KILOWATT_HOUR),
                Boundary.GENERATION,
                new Provenance(source, EGRID_YEAR, trust, row.text(region), false));
    }

    private static Fuel fuel(Row row) {
        var carrier = carrier(row);
        var provenance = new Provenance(
                row.text("source"), row.text("period"), trust(row, "combustion_trust"), Provenance.NATION, false);
        var wood = carrier == EnergyCarrier.CORD_WOOD || carrier == EnergyCarrier.WOOD_PELLETS;
        var combustion = new EmissionFactor(
                row.number("kg_co2_per_mmbtu") / EnergyUnit.MILLION_BTU,
                wood ? Boundary.BIOGENIC_COMBUSTION : Boundary.COMBUSTION,
                provenance);
        var pounds = row.numberOrUnknown("lb_co2e_per_mmbtu_with_upstream");
        Optional<EmissionFactor> withUpstream = Double.isNaN(pounds)
                ? Optional.empty()
                : Optional.of(new EmissionFactor(
                        pounds * EnergyUnit.POUND / EnergyUnit.MILLION_BTU,
                        Boundary.COMBUSTION_AND_UPSTREAM,
                        provenance));
        return new Fuel(
                carrier,
                row.text("unit"),
                row.number("btu_per_unit") * EnergyUnit.BTU,
                trust(row, "heat_trust"),
                combustion,
                withUpstream);
    }

    private static EnergyCarrier carrier(Row row) {
        return EnergyCarrier.valueOf(row.text("energy").toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private static Trust trust(Row row, String column) {
        return Trust.valueOf(row.text(column).toUpperCase(Locale.ROOT));
    }
}
